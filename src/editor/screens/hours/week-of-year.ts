/** Weeks of the year as calendars count them (ISO 8601). */
import { dayNumber, isoDate, parseIsoDate, weekdayOf } from '../../../model/calendar/civil-date.ts';

/** The number of the week that holds a date, YYYY-MM-DD. */
export function weekOfYear(date: string): number {
  const day = parseIsoDate(date);
  // The year of a week is that of its Thursday.
  const thursday = day + 3 - weekdayOf(day);
  return Math.ceil((thursday - dayNumber(Number(isoDate(thursday).slice(0, 4)), 1, 0)) / 7);
}
