/** Dates near today. */
import { isoDate, parseIsoDate, weekdayOf } from '../../../model/calendar/civil-date.ts';
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { DayOfWeek } from '../../../model/schema/schema.ts';
import { today } from '../../today.ts';

/** The next date, today included, that is one of these weekdays. */
export function nextDateOf(days: readonly DayOfWeek[]): string {
  let day = parseIsoDate(today());
  while (!days.includes(WEEKDAYS[weekdayOf(day)]!)) day++;
  return isoDate(day);
}
