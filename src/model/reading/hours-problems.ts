/**
 * What is wrong with a place's hours although each entry by itself is well formed. Each entry that can't be trusted is named in
 * words; what statusAt makes of it is unknown rather than wrong.
 */
import { parseIsoDate } from '../calendar/civil-date.ts';
import { planOf, scheduleOf, WEEKDAYS } from '../hours/schedule.ts';
import { MAX_ENTRIES } from '../schema/hours-directory.ts';
import type { OpeningHours, Place, SpecialOpeningHours } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';
import { contradictedDay } from './hours-suspicion.ts';

export type PlaceHours = Pick<
  Place,
  'openingHoursSpecification' | 'specialOpeningHoursSpecification' | 'temporarilyClosed'
>;

type Dated = { validFrom?: string; validThrough?: string };

/**
 * The problems of hours that the schema accepts; paths are relative to the place, messages are whole sentences. After an error
 * the place's hours are unknown, or those of the days that it names.
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
    ...regular.flatMap((entry, index) => regularProblems(entry, `openingHoursSpecification[${index}]`)),
    ...special.flatMap((entry, index) => {
      const path = `specialOpeningHoursSpecification[${index}]`;
      return [...rangeProblems(entry, path, `Die Ausnahme ${wordsOf(entry)}`), ...contradiction(special, index, path)];
    }),
    ...(closed ? rangeProblems(closed, 'temporarilyClosed', `Die Schließung ${between(closed)}`) : []),
  ];
}

function regularProblems(entry: OpeningHours, path: string): Problem[] {
  const days = entry.dayOfWeek.map((day) => GERMAN[WEEKDAYS.indexOf(day)]).join(', ');
  const name = `Die Öffnungszeit ${days} ${entry.opens}–${entry.closes}`;
  const wrong = rangeProblems(entry, path, name);
  if (entry.weekOfMonth?.length === 0) {
    const message = `${name} nennt keine Woche im Monat ("weekOfMonth" ist leer) und gilt deshalb jede Woche.`;
    wrong.push({ path: `${path}.weekOfMonth`, message, severity: 'warning' });
  }
  if (wrong.length || matchesSomeDay(entry)) return wrong;
  return [{ path, message: `${name} trifft nie zu: Wochen und Zeitraum passen nicht zusammen.`, severity: 'warning' }];
}

function rangeProblems({ validFrom, validThrough }: Dated, path: string, name: string): Problem[] {
  if (validFrom === undefined || validThrough === undefined) return [];
  const [from, through] = [date(validFrom), date(validThrough)];
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

/** Looked for in eight years: longer than any week of the month stays away. */
function matchesSomeDay(entry: OpeningHours): boolean {
  const bound = entry.validFrom && !isYearly(entry.validFrom) ? entry.validFrom : '2024-01-01';
  const until = entry.validThrough && !isYearly(entry.validThrough) ? parseIsoDate(entry.validThrough) : Infinity;
  const last = Math.min(until, parseIsoDate(bound) + 8 * 366);
  const from = entry.validFrom ? parseIsoDate(bound) : last - 8 * 366;
  const hours = { openingHoursSpecification: [entry], publicHolidays: 'open' as const, timeZone: '', region: '' };
  const schedule = scheduleOf(hours);
  for (let day = from; day <= last; day++) if (planOf(schedule, day).slots.length) return true;
  return false;
}

/** Another exception before this one that says closed where this one gives times, or the other way round. */
function contradiction(special: SpecialOpeningHours[], index: number, path: string): Problem[] {
  const entry = special[index]!;
  for (const other of special.slice(0, index)) {
    const day = contradictedDay(entry, other);
    if (day === undefined) continue;
    const both = `${wordsOf(other)} und ${wordsOf(entry)}`;
    return [
      error(
        path,
        `Die Ausnahmen ${both} widersprechen sich am ${date(day)}: geschlossen oder offen? Bitte eine ändern; bis dahin gilt dieser Tag als nicht bekannt.`,
      ),
    ];
  }
  return [];
}

const UNTIL_THEN = 'bis dahin gelten die Öffnungszeiten als nicht bekannt.';

const GERMAN = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

const error = (path: string, message: string): Problem => ({ path, message, severity: 'error' });

const isYearly = (day: string): boolean => day.startsWith('--');

/** "24.12.2026", and "24.12." of every year. */
const date = (day: string): string => day.replace(/^(\d*)-?-(\d\d)-(\d\d)$/, '$3.$2.$1');

function wordsOf(entry: SpecialOpeningHours): string {
  const { name, opens, closes } = entry;
  const called = typeof name === 'string' ? name : name?.de;
  return `${called ? `„${called}“ ` : ''}${between(entry)} (${opens ? `${opens}–${closes}` : 'geschlossen'})`;
}

function between({ validFrom, validThrough }: Dated): string {
  if (validFrom && validThrough) return `vom ${date(validFrom)} bis ${date(validThrough)}`;
  return validFrom ? `am ${date(validFrom)}` : `bis ${date(validThrough ?? '')}`;
}
