/**
 * What can't be read of a place's hours although the schema accepts each property: too many entries, or a range that ends before it
 * begins. What several entries mean together is looked at by the check (src/check/hours-sense.ts).
 */
import { WEEKDAYS } from '../hours/rules.ts';
import { MAX_ENTRIES } from '../schema/hours-directory.ts';
import type { OpeningHours, Place, SpecialOpeningHours } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';

export type PlaceHours = Pick<
  Place,
  'openingHoursSpecification' | 'specialOpeningHoursSpecification' | 'temporarilyClosed'
>;

type Dated = { validFrom?: string; validThrough?: string };

/**
 * The problems of hours that the schema accepts; paths are relative to the place, messages are whole sentences. After any of
 * them the place's hours are unknown.
 */
export function hoursProblems(hours: PlaceHours): Problem[] {
  const { openingHoursSpecification: regular = [], specialOpeningHoursSpecification: special = [] } = hours;
  const count = regular.length + special.length;
  if (count > MAX_ENTRIES) {
    const path = regular.length > special.length ? 'openingHoursSpecification' : 'specialOpeningHoursSpecification';
    return [
      error(
        path,
        `Es sind ${count} Öffnungszeiten und Ausnahmen, mehr als ${MAX_ENTRIES}. Bitte zusammenfassen; ${UNTIL_THEN}`,
      ),
    ];
  }
  const closed = hours.temporarilyClosed;
  return [
    ...regular.flatMap((entry, index) =>
      rangeProblems(entry, `openingHoursSpecification[${index}]`, `Die Öffnungszeit ${regularWords(entry)}`),
    ),
    ...special.flatMap((entry, index) =>
      rangeProblems(entry, `specialOpeningHoursSpecification[${index}]`, `Die Ausnahme ${specialWords(entry)}`),
    ),
    ...(closed ? rangeProblems(closed, 'temporarilyClosed', `Die Schließung ${between(closed)}`) : []),
  ];
}

function rangeProblems({ validFrom, validThrough }: Dated, path: string, name: string): Problem[] {
  if (validFrom === undefined || validThrough === undefined) return [];
  const [from, through] = [dateWords(validFrom), dateWords(validThrough)];
  if (isYearly(validFrom) !== isYearly(validThrough)) {
    const hint = `Bitte beide Daten mit Jahr angeben oder beide ohne; ${UNTIL_THEN}`;
    return [
      error(`${path}.validThrough`, `${name} gilt von ${from} bis ${through}, nur eins davon jedes Jahr. ${hint}`),
    ];
  }
  if (isYearly(validFrom) || validFrom <= validThrough) return [];
  return [
    error(
      `${path}.validThrough`,
      `${name} endet (${through}), bevor sie beginnt (${from}). Bitte beide Daten prüfen; ${UNTIL_THEN}`,
    ),
  ];
}

const UNTIL_THEN = 'bis dahin gelten die Öffnungszeiten als nicht bekannt.';

/** Monday first. */
export const GERMAN = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

const error = (path: string, message: string): Problem => ({ path, message, severity: 'error' });

export const isYearly = (day: string): boolean => day.startsWith('--');

/** "24.12.2026", and "24.12." of every year. */
export const dateWords = (day: string): string => day.replace(/^(\d*)-?-(\d\d)-(\d\d)$/, '$3.$2.$1');

/** "Montag, Dienstag 09:00–17:00" */
export const regularWords = ({ dayOfWeek, opens, closes }: OpeningHours): string =>
  `${dayOfWeek.map((day) => GERMAN[WEEKDAYS.indexOf(day)]).join(', ')} ${opens}–${closes}`;

/** "„Pause“ vom 24.12.2026 bis 31.12.2026 (geschlossen)" */
export function specialWords(entry: SpecialOpeningHours): string {
  const { name, opens, closes } = entry;
  const called = typeof name === 'string' ? name : name?.de;
  return `${called ? `„${called}“ ` : ''}${between(entry)} (${opens === closes ? 'geschlossen' : `${opens}–${closes}`})`;
}

function between({ validFrom, validThrough }: Dated): string {
  if (validFrom && validThrough) return `vom ${dateWords(validFrom)} bis ${dateWords(validThrough)}`;
  return validFrom ? `am ${dateWords(validFrom)}` : `bis ${dateWords(validThrough ?? '')}`;
}
