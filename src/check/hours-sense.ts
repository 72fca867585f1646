/** Hours that are valid entry by entry and make no sense: that never hold, or contradict each other. */
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import { planOf } from '../model/hours/plan.ts';
import { scheduleOf, type Hours } from '../model/hours/schedule.ts';
import { dateWords, isYearly, regularWords, specialWords } from '../model/reading/hours-problems.ts';
import type { OpeningHours, SpecialOpeningHours } from '../model/schema/schema.ts';
import type { Hint } from './hint.ts';

/** Hours that hold never, or otherwise than they look. */
export function senseless({
  openingHoursSpecification: regular = [],
  specialOpeningHoursSpecification: special = [],
}: Hours): Hint[] {
  return [
    ...regular.flatMap((entry, index) => regularHint(entry, `openingHoursSpecification[${index}]`)),
    ...special.flatMap((entry, index) =>
      isMidnightTwice(entry) ? [midnightTwice(entry, `specialOpeningHoursSpecification[${index}]`)] : [],
    ),
  ];
}

/** Exceptions of which one says closed where another gives times: what holds on such a day is not known. */
export function contradictions(hours: Hours): Hint[] {
  const { specialOpeningHoursSpecification: special = [] } = hours;
  return special.flatMap((_, index) => contradiction(hours, index, `specialOpeningHoursSpecification[${index}]`));
}

function regularHint(entry: OpeningHours, path: string): Hint[] {
  const name = `Die Öffnungszeit ${regularWords(entry)}`;
  if (entry.weekOfMonth?.length === 0) {
    const message = `${name} nennt keine Woche im Monat ("weekOfMonth" ist leer) und gilt deshalb jede Woche.`;
    return [{ path: `${path}.weekOfMonth`, message }];
  }
  if (matchesSomeDay(entry)) return [];
  return [{ path, message: `${name} trifft nie zu: Wochen und Zeitraum passen nicht zusammen.` }];
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

function midnightTwice(entry: SpecialOpeningHours, path: string): Hint {
  const message = `Die Ausnahme ${specialWords(entry)} ist von 00:00 bis 00:00 angegeben und gilt als geschlossen. Lassen Sie "opens" und "closes" dafür weg.`;
  return { path, message };
}

/** Another exception before this one that says closed where this one gives times, or the other way round. */
function contradiction(hours: Hours, index: number, path: string): Hint[] {
  const { specialOpeningHoursSpecification: special = [] } = hours;
  const entry = special[index]!;
  for (const other of special.slice(0, index)) {
    const first = contradictedDay(entry, other);
    const day = first && contradictedBetween(hours, other, entry, first);
    if (!day) continue;
    const both = `${specialWords(other)} und ${specialWords(entry)}`;
    return [
      {
        path,
        message: `Die Ausnahmen ${both} widersprechen sich am ${dateWords(day)}: geschlossen oder offen? Bitte eine ändern; bis dahin gilt dieser Tag als nicht bekannt.`,
      },
    ];
  }
  return [];
}

/** In so many days of a range there is one that is no weekend and no holiday. */
const LOOKED_AT = 60;

/** The first day from `first` on for which both count: the times of a range do only where it is open anyway. */
function contradictedBetween(
  { openingHoursSpecification, publicHolidays, region }: Hours,
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
