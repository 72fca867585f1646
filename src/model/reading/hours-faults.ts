/**
 * What can be wrong with a place's hours although each entry by itself is well formed. Every page asks; what is said of it
 * in words (hours-problems.ts) costs a page nothing until it is needed.
 */
import { parseIsoDate } from '../calendar/civil-date.ts';
import { MAX_ENTRIES, planOf, scheduleOf } from '../hours/schedule.ts';
import type { OpeningHours, Place, SpecialOpeningHours } from '../schema/schema.ts';

export type PlaceHours = Pick<
  Place,
  'openingHoursSpecification' | 'specialOpeningHoursSpecification' | 'temporarilyClosed'
>;

export type Dated = { validFrom?: string; validThrough?: string };

/** Whether hoursProblems has a word to say of hours that the schema accepts. */
export function hasHoursProblems({
  openingHoursSpecification: regular = [],
  specialOpeningHoursSpecification: special = [],
  temporarilyClosed = {},
}: PlaceHours): boolean {
  return (
    regular.length + special.length > MAX_ENTRIES ||
    [...regular, ...special, temporarilyClosed].some(isBackwards) ||
    regular.some((entry) => entry.weekOfMonth?.length === 0 || neverHolds(entry)) ||
    special.some((_, index) => contradicted(special, index))
  );
}

export const isYearly = (day: string): boolean => day.startsWith('-');

/** The range ends before it begins, or only one end of it repeats every year. */
export const isBackwards = ({ validFrom: from, validThrough: through }: Dated): boolean =>
  from !== undefined &&
  through !== undefined &&
  (isYearly(from) !== isYearly(through) || (!isYearly(from) && from > through));

/** Its weeks and its range have no day in common: looked for in eight years, longer than any week of the month stays away. */
export function neverHolds(entry: OpeningHours): boolean {
  const { validFrom: from, validThrough: through, weekOfMonth, isoWeek } = entry;
  // Without weeks, a weekday comes back before any open end.
  if (!weekOfMonth && !isoWeek && !(from && through)) return false;
  const first = from && !isYearly(from) ? from : '2024-01-01';
  const end = parseIsoDate(first) + 8 * 366;
  const last = through && !isYearly(through) ? Math.min(parseIsoDate(through), end) : end;
  const schedule = scheduleOf({ openingHoursSpecification: [entry], publicHolidays: 'open', timeZone: '', region: '' });
  for (let day = from ? parseIsoDate(first) : last - 8 * 366; day <= last; day++) {
    if (planOf(schedule, day).slots.length) return false;
  }
  return true;
}

/** The first of the exceptions before this one that says closed where this one gives times, or the other way round. */
export function contradicted(special: SpecialOpeningHours[], index: number): SpecialOpeningHours | undefined {
  const entry = special[index]!;
  return special
    .slice(0, index)
    .find((other) => (entry.opens === undefined) !== (other.opens === undefined) && firstCommonDay(entry, other));
}

/** A one-off day and a yearly one are none: the one-off counts. */
export function firstCommonDay(a: SpecialOpeningHours, b: SpecialOpeningHours): string | undefined {
  if (isYearly(a.validFrom) !== isYearly(b.validFrom)) return undefined;
  return [a.validFrom, b.validFrom].find((day) => covers(a, day) && covers(b, day));
}

function covers({ validFrom: from, validThrough: through = from }: SpecialOpeningHours, day: string): boolean {
  return from > through ? isYearly(from) && (day >= from || day <= through) : day >= from && day <= through;
}
