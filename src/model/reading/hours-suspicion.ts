/**
 * Whether hours-problems.ts has a word to say of a place's hours. Every page asks, so it is told by what statusAt makes of
 * them; the words, and where they belong, cost a page nothing until they are needed. A test compares the two.
 */
import { parseIsoDate } from '../calendar/civil-date.ts';
import { covers, planOf, scheduleOf, type Slot } from '../hours/schedule.ts';
import type { HoursPlace } from '../schema/hours-directory.ts';
import type { OpeningHours } from '../schema/schema.ts';

/** Hours that the schema accepts. */
export function hasHoursProblems(hours: HoursPlace): boolean {
  const { wrong, regular = [], special } = scheduleOf({ ...hours, timeZone: '', region: '' });
  return (
    wrong ||
    regular.some(({ entry }) => entry.weekOfMonth?.length === 0 || neverHolds(entry)) ||
    special.some((rule, index) => special.slice(0, index).some((other) => contradicts(rule, other)))
  );
}

/** Longer than any week of the month stays away. */
const EIGHT_YEARS = 8 * 366;

/** Weeks and dates have no day in common. */
export function neverHolds(entry: OpeningHours): boolean {
  const { validFrom, validThrough, weekOfMonth, isoWeek } = entry;
  // Without weeks, a weekday comes back before any open end.
  if (!weekOfMonth && !isoWeek && !(validFrom && validThrough)) return false;
  const schedule = scheduleOf({ openingHoursSpecification: [entry], publicHolidays: 'open', timeZone: '', region: '' });
  let day = parseIsoDate(validFrom ?? '');
  // Where only the end is known, the years before it; of yearly dates, any years.
  if (isNaN(day)) day = parseIsoDate(validThrough ?? '') - EIGHT_YEARS;
  if (isNaN(day)) day = 19_723;
  for (const end = day + EIGHT_YEARS; day <= end; day++) if (planOf(schedule, day).slots.length) return false;
  return true;
}

/** One says closed and the other gives times for the same day. A one-off date and a yearly one don't: the former counts. */
const contradicts = (a: Slot, b: Slot): boolean =>
  !a.end !== !b.end &&
  a.first < 1e4 === b.first < 1e4 &&
  [a, b].some(({ first }) => covers(a, first) && covers(b, first));
