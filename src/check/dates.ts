/** Dates that are over, or that have yet to come where they should not. */
import { dateWords } from '../model/reading/hours-problems.ts';
import { whichName } from '../model/reading/nearest-name.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hint, placesOf, type AtPath } from './entries.ts';
import { lastDayOfEvent } from './events.ts';

type Checked = { checked: string | null; status: string; checkedOf?: Record<string, string> };

/** What is over. */
export function pastDates(directory: Directory, today: string): Problem[] {
  return [...pastHours(directory, today), ...pastEvents(directory, today)];
}

/** Checks that nobody can have made, or of what is not there. */
export function checksInDoubt(directory: Directory, today: string): Problem[] {
  const { office, places, tasks, offers, projects, documents, networks, events, sources, dateModified } = directory;
  const problems: Problem[] = [];
  const future = (path: string, date: string | null | undefined) => {
    if (date && date > today) {
      problems.push(hint(path, `("${date}") liegt in der Zukunft; heute ist der ${dateWords(today)}`));
    }
  };
  const lists = { places, tasks, offers, projects, documents, networks, events };
  const checked: AtPath<Checked>[] = [
    { value: office, path: 'office' },
    ...Object.entries(lists).flatMap(([list, entries]) =>
      entries.map((value: Checked, i) => ({ value, path: `${list}[${i}]` })),
    ),
  ];
  for (const { value, path } of checked) {
    future(`${path}.checked`, value.checked);
    for (const [property, date] of Object.entries(value.checkedOf ?? {})) {
      future(`${path}.checkedOf.${property}`, date);
      if (!hasOwn(value, property)) {
        const names = Object.keys(value).filter((name) => !PROVENANCE.has(name));
        const message = `nennt den Tag einer Prüfung, aber ein Feld „${property}“ hat der Eintrag nicht${whichName(property, names)}`;
        problems.push(hint(`${path}.checkedOf.${property}`, message));
      }
    }
    if (value.status === 'verified' && value.checked === null) {
      problems.push(
        hint(
          `${path}.status`,
          `ist "verified", aber „checked“ nennt keinen Tag; bitte den Tag der Prüfung eintragen: "checked": "${today}", oder "status": "seed"`,
        ),
      );
    }
  }
  for (const [name, { seen }] of Object.entries(sources)) future(`sources.${name}.seen`, seen);
  future('dateModified', dateModified);
  return problems;
}

/** What an entry says of itself, which nobody checks by itself. */
const PROVENANCE = new Set(['id', 'source', 'sourceOf', 'checked', 'checkedOf', 'status', 'conflicts']);

/** Exceptions, closures and periods of which nothing is left. */
function pastHours(directory: Directory, today: string): Problem[] {
  return placesOf(directory).flatMap(({ value: place, path }) => {
    const { openingHoursSpecification: regular = [], specialOpeningHoursSpecification: special = [] } = place;
    const { temporarilyClosed: closed } = place;
    const problems: Problem[] = [];
    const last = lastDayOf(special.map(({ validFrom, validThrough = validFrom }) => validThrough));
    if (last && last < today) {
      const message = `nennt nur Ausnahmen, die abgelaufen sind (die letzte am ${dateWords(last)}); sie können weg. Was in jedem Jahr gilt, steht ohne Jahr da: "validFrom": "--${last.slice(5)}"`;
      problems.push(hint(`${path}.specialOpeningHoursSpecification`, message));
    }
    const end = lastDayOf(regular.map(({ validThrough }) => validThrough));
    if (end && end < today) {
      const message = `ist abgelaufen: alle Öffnungszeiten galten nur bis ${dateWords(end)}, seitdem ${place.appointment?.required ? 'gilt immer „Nur mit Termin“' : 'sind sie nicht bekannt'}`;
      problems.push(hint(`${path}.openingHoursSpecification`, message));
    }
    if (closed?.validThrough && closed.validThrough < today) {
      const message = `ist abgelaufen (bis ${dateWords(closed.validThrough)}) und kann weg`;
      problems.push(hint(`${path}.temporarilyClosed`, message));
    }
    return problems;
  });
}

/** The last of some ends, "2026-12-31"; undefined: one of them comes every year or never, or there are none. */
export function lastDayOf(ends: readonly (string | undefined)[]): string | undefined {
  if (ends.some((end) => end === undefined || end.startsWith('--'))) return undefined;
  return [...(ends as string[])].sort().pop();
}

function pastEvents({ events }: Directory, today: string): Problem[] {
  return events.flatMap((event, i) => {
    const path = `events[${i}]`;
    const last = lastDayOfEvent(event);
    if (!last || last >= today) return [];
    if (event.eventStatus === 'postponed') {
      const message = `ist verschoben, und der bisherige Tag (${dateWords(last)}) ist vorbei; steht der neue fest, tragen Sie ihn als „startDate“ ein und nehmen „eventStatus“ weg`;
      return [hint(path, message)];
    }
    return [hint(path, `ist abgelaufen: die Veranstaltung war am ${dateWords(last)}`)];
  });
}
