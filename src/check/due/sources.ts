/** Sources that are old and that nobody has looked at again. */
import { dateWords } from '../../model/reading/hours-problems.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { germanText } from '../german.ts';
import { daysUntil, lastDayNamed, monthsLater } from './dates.ts';
import type { Due } from './due.ts';

const MONTHS = 12;

/** The sources that something comes from, older than a year by what they say of themselves and by when they were read. */
export function oldSources(directory: Directory, today: string): Due[] {
  const used = usedSources(directory);
  return Object.entries(directory.sources).flatMap(([key, source]): Due[] => {
    const { title, seen } = source;
    const asOf = germanText(source.asOf ?? undefined);
    const since = [(asOf && lastDayNamed(asOf)) ?? '', seen ?? ''].sort().pop()!;
    if (!used.has(key) || !since) return [];
    const dueOn = monthsLater(since, MONTHS);
    if (dueOn > today) return [];
    const age = [asOf && `Stand ${asOf}`, seen && `gelesen am ${dateWords(seen)}`].filter(Boolean).join(', ');
    return [
      {
        ...{
          kind: 'source',
          severity: 'unchecked',
          path: `sources.${key}`,
          property: 'seen',
          name: title,
          since,
          dueOn,
        },
        days: daysUntil(today, dueOn),
        message: `Diese Quelle (${germanText(source.publisher)}; ${age}) ist älter als ${MONTHS} Monate. Bitte nachsehen, ob es eine neuere gibt, und den Tag eintragen, an dem Sie sie gelesen haben.`,
        write: `"seen": "${today}"`,
      },
    ];
  });
}

function usedSources(directory: Directory): Set<string> {
  const { office, places, tasks, offers, projects, documents, networks, events } = directory;
  const entries = [[office], places, tasks, offers, projects, documents, networks, events].flat();
  return new Set(entries.flatMap(({ source, sourceOf = {} }) => [source, ...Object.values(sourceOf)]));
}
