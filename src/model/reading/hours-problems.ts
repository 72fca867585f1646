/**
 * What is wrong with a place's hours although each entry by itself is well formed. Each entry that can't be trusted is named in
 * words; what statusAt makes of it is unknown rather than wrong.
 */
import { isoDate, parseIsoDate } from '../calendar/civil-date.ts';
import { planOf } from '../hours/plan.ts';
import { WEEKDAYS } from '../hours/rules.ts';
import { scheduleOf } from '../hours/schedule.ts';
import { MAX_ENTRIES } from '../schema/hours-directory.ts';
import type { OpeningHours, Place, SpecialOpeningHours } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';

export type PlaceHours = Pick<
  Place,
  'openingHoursSpecification' | 'specialOpeningHoursSpecification' | 'temporarilyClosed' | 'publicHolidays'
> & {
  /** "DE-NI": whose public holidays hold. */
  region?: string;
};

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
      const name = `Die Ausnahme ${wordsOf(entry)}`;
      return [
        ...rangeProblems(entry, path, name),
        ...(isMidnightTwice(entry) ? [midnightTwice(path, name)] : []),
        ...contradiction(hours, index, path),
      ];
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

function midnightTwice(path: string, name: string): Problem {
  const message = `${name} ist von 00:00 bis 00:00 angegeben und gilt als geschlossen. Lassen Sie "opens" und "closes" dafür weg.`;
  return { path, message, severity: 'warning' };
}

/** Another exception before this one that says closed where this one gives times, or the other way round. */
function contradiction(hours: PlaceHours, index: number, path: string): Problem[] {
  const { specialOpeningHoursSpecification: special = [] } = hours;
  const entry = special[index]!;
  for (const other of special.slice(0, index)) {
    const first = contradictedDay(entry, other);
    const day = first && contradictedBetween(hours, other, entry, first);
    if (!day) continue;
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

/** In so many days of a range there is one that is no weekend and no holiday. */
const LOOKED_AT = 60;

/** The first day from `first` on for which both count: the times of a range do only where it is open anyway. */
function contradictedBetween(
  { openingHoursSpecification, publicHolidays, region = '' }: PlaceHours,
  a: SpecialOpeningHours,
  b: SpecialOpeningHours,
  first: string,
): string | undefined {
  const schedule = scheduleOf({
    openingHoursSpecification,
    publicHolidays,
    region,
    timeZone: '',
    specialOpeningHoursSpecification: [a, b],
  });
  // The same date falls on every weekday within so many years.
  for (const year of isYearly(first) ? [2024, 2025, 2026, 2027, 2028, 2029, 2030] : ['']) {
    const from = parseIsoDate(first.replace(/^-/, String(year)));
    for (let day = from; day < from + LOOKED_AT; day++) {
      const { exceptional, unknown } = planOf(schedule, day);
      if (exceptional && unknown) return isYearly(first) ? isoDate(day).replace(/^\d+/, '-') : isoDate(day);
    }
  }
  return undefined;
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
  return `${called ? `„${called}“ ` : ''}${between(entry)} (${opens && !isMidnightTwice(entry) ? `${opens}–${closes}` : 'geschlossen'})`;
}

function between({ validFrom, validThrough }: Dated): string {
  if (validFrom && validThrough) return `vom ${date(validFrom)} bis ${date(validThrough)}`;
  return validFrom ? `am ${date(validFrom)}` : `bis ${date(validThrough ?? '')}`;
}

/** "00:00" twice: closed, though nobody would write it so. */
const isMidnightTwice = ({ opens, closes }: SpecialOpeningHours): boolean => Boolean(opens) && opens === closes;

/**
 * The first day for which one says closed and the other gives times, weekdays and holidays left out of it; undefined: none. A
 * yearly date and a one-off one don't contradict each other: the latter counts. What is closed for a part of the day goes
 * with everything.
 */
const contradictedDay = (a: SpecialOpeningHours, b: SpecialOpeningHours): string | undefined =>
  isShut(a) !== isShut(b) && a.validFrom.length === b.validFrom.length && (isShut(a) ? b : a).mode !== 'closed'
    ? [a.validFrom, b.validFrom].find((day) => covers(a, day) && covers(b, day))
    : undefined;

const isShut = (entry: SpecialOpeningHours): boolean => !entry.opens || isMidnightTwice(entry);

/** A yearly range may cross the new year. */
const covers = ({ validFrom: from, validThrough: through = from }: SpecialOpeningHours, day: string): boolean =>
  from > through ? from.startsWith('-') && (day >= from || day <= through) : day >= from && day <= through;
