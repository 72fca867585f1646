/** What an entry of a calendar says of its beginning and its end. */
import type { ContentLine } from '../../interop/read-content-lines.ts';
import { isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';
import type { DirectoryEvent } from '../../model/schema/schema.ts';
import { type CalendarTime, durationOf, timesOf } from './times.ts';

/** An event without what each entry of a data file has besides: its id, where it is from, who has checked it. */
export type ProposedEvent = Omit<DirectoryEvent, 'id' | 'source' | 'checked' | 'status'>;

/** An event that can't be taken over, and why. */
export class LeftOut extends Error {}

export const lineOf = (lines: readonly ContentLine[], wanted: string): ContentLine | undefined =>
  lines.find(({ name }) => name === wanted);
export const valueOf = (lines: readonly ContentLine[], wanted: string): string | undefined =>
  lineOf(lines, wanted)?.value;

/** The beginning and the end of an entry; `end` is the last day of whole days, and missing where nothing is said. */
export function spanOf(
  lines: readonly ContentLine[],
  timeZone: string,
): { start: CalendarTime; end: CalendarTime | undefined } {
  const startLine = lineOf(lines, 'DTSTART');
  if (!startLine) throw new LeftOut('hat keinen Beginn (DTSTART)');
  const start = timesOf(startLine, timeZone)[0]!;
  const endLine = lineOf(lines, 'DTEND');
  const duration = valueOf(lines, 'DURATION');
  if (endLine) {
    const written = timesOf(endLine, timeZone)[0]!;
    // The end of whole days is the day after them; some programs write the last day itself.
    const end = written.time === undefined ? { date: dayAfter(written.date, -1) } : written;
    if (written.time === undefined && end.date < start.date) return { start, end: undefined };
    if (end.date < start.date || (end.date === start.date && (end.time ?? '') < (start.time ?? '')))
      throw new LeftOut('endet, bevor es beginnt');
    return { start, end };
  }
  return { start, end: duration === undefined ? undefined : after(start, durationOf(duration)) };
}

const dayAfter = (date: string, days: number): string => isoDate(parseIsoDate(date) + days);

function after(start: CalendarTime, minutes: number): CalendarTime {
  if (start.time === undefined) return { date: dayAfter(start.date, Math.max(Math.round(minutes / 1440) - 1, 0)) };
  const [hour, minute] = start.time.split(':').map(Number) as [number, number];
  const total = hour * 60 + minute + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: dayAfter(start.date, Math.floor(total / 1440)),
    time: `${two(Math.floor((total % 1440) / 60))}:${two(total % 60)}`,
  };
}

/** What ends at midnight ends on the day before, at 24:00. */
export const untilMidnight = (start: CalendarTime, end: CalendarTime): CalendarTime =>
  end.time === '00:00' && end.date > start.date ? { date: dayAfter(end.date, -1), time: '24:00' } : end;
