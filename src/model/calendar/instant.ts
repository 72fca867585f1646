/** The instant of a wall-clock time in a zone. */
import { parseIsoDate } from './civil-date.ts';
import { DAY, MINUTE, offsetSpan } from './zone.ts';

/**
 * The instant at which clocks in a zone show a date and a time, "09:30" up to "24:00"; undefined where date, time or zone do not
 * exist. Of the hour that autumn repeats it is the first pass; in the one that spring leaves out, the end of the gap.
 */
export function instantOf(date: string, time: string, timeZone: string): Date | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const local = parseIsoDate(date) * DAY + (Number(hours) * 60 + Number(minutes)) * MINUTE;
  const before = offsetSpan(local - DAY, timeZone);
  const after = offsetSpan(local + DAY, timeZone);
  if (Number.isNaN(local) || !before || !after) return undefined;
  for (const { offset } of [before, after]) {
    if (offsetSpan(local - offset, timeZone)?.offset === offset) return new Date(local - offset);
  }
  return new Date(offsetSpan(local - after.offset, timeZone)!.until);
}
