/**
 * Whether hours-problems.ts has a word to say of a place's hours, told without the engine that knows what they mean: not every
 * page has it. Exact but for hours that no day may meet, of which it may be asked in vain. It is never passed over: a test
 * compares the two.
 */
import { type HoursPlace, MAX_ENTRIES } from '../schema/hours-directory.ts';
import type { OpeningHours, SpecialOpeningHours } from '../schema/schema.ts';

type Dated = { validFrom?: string; validThrough?: string };

/** `lenient`: whether it has more to say than that an entry never holds or is written oddly, which changes nothing. */
export function mayHaveHoursProblems(
  {
    openingHoursSpecification: regular = [],
    specialOpeningHoursSpecification: special = [],
    temporarilyClosed = {},
  }: HoursPlace,
  lenient = false,
): boolean {
  return (
    regular.length + special.length > MAX_ENTRIES ||
    [...regular, ...special, temporarilyClosed].some(isBackwards) ||
    (!lenient && (regular.some(mayNeverHold) || special.some(isMidnightTwice))) ||
    special.some((entry, index) => special.slice(0, index).some((other) => contradictedDay(entry, other)))
  );
}

/** The year of only one end of a range is given (a yearly date is shorter), or they are the wrong way round. */
const isBackwards = ({ validFrom: from, validThrough: through }: Dated) =>
  from && through && (from.length !== through.length || (from > through && !from.startsWith('-')));

/** Weeks together with dates, or dates of less than a week. No week at all is told anyway. */
const mayNeverHold = ({ validFrom: from, validThrough: through, weekOfMonth, isoWeek, everyWeeks }: OpeningHours) =>
  (weekOfMonth ?? isoWeek ?? (everyWeeks && through))
    ? (from ?? through ?? weekOfMonth?.length === 0)
    : from && through && (dayOf(through) - dayOf(from) + 366) % 366 < 6;

/** Counted since 1970; of a yearly date in a leap year. */
const dayOf = (date: string): number => Date.parse(date.replace(/^-/, '2024')) / 86_400_000;

/** "00:00" twice: closed, though nobody would write it so. */
export const isMidnightTwice = ({ opens, closes }: SpecialOpeningHours): boolean => Boolean(opens) && opens === closes;

/**
 * The first day for which one says closed and the other gives times, weekdays and holidays left out of it; undefined: none. A
 * yearly date and a one-off one don't contradict each other: the latter counts. What is closed for a part of the day goes
 * with everything.
 */
export const contradictedDay = (a: SpecialOpeningHours, b: SpecialOpeningHours): string | undefined =>
  isShut(a) !== isShut(b) && a.validFrom.length === b.validFrom.length && (isShut(a) ? b : a).mode !== 'closed'
    ? [a.validFrom, b.validFrom].find((day) => covers(a, day) && covers(b, day))
    : undefined;

const isShut = (entry: SpecialOpeningHours): boolean => !entry.opens || isMidnightTwice(entry);

/** A yearly range may cross the new year. */
const covers = ({ validFrom: from, validThrough: through = from }: SpecialOpeningHours, day: string): boolean =>
  from > through ? from.startsWith('-') && (day >= from || day <= through) : day >= from && day <= through;
