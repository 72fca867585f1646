/** Days to remember as a calendar file (RFC 5545), for the calendar of whoever keeps the data. */
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import { escaped, fileOf } from './content-lines.ts';

/** One whole day. */
export type CalendarDay = {
  /** The same each time for the same thing, so that a calendar moves it instead of having it twice. */
  uid: string;
  /** "2026-12-24" */
  date: string;
  summary: string;
  description?: string;
  /** It comes back each year. */
  yearly?: boolean;
};

/** The text of an .ics file. `now` is when it was made; of the same event, the later file counts. Reminds at 9 in the morning. */
export function toICalendar(days: readonly CalendarDay[], now: Date): string {
  return calendarFile(
    'Redaktion',
    days.flatMap(({ uid, date, summary, description, yearly }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stampOf(now)}`,
      `SEQUENCE:${sequenceOf(now)}`,
      `DTSTART;VALUE=DATE:${digits(date)}`,
      `DTEND;VALUE=DATE:${digits(isoDate(parseIsoDate(date) + 1))}`,
      ...(yearly ? ['RRULE:FREQ=YEARLY'] : []),
      `SUMMARY:${escaped(summary)}`,
      ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      `DESCRIPTION:${escaped(summary)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
  );
}

/** Events with the lines around them; `product` says what of ours has made the file. */
export const calendarFile = (product: string, events: readonly string[]): string =>
  fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//KMT Widgets//${product}//DE`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ]);

/** An instant in UTC, "20261126T101530Z". */
export const stampOf = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '');

/** Higher each day: of the same event, the later file counts. */
export const sequenceOf = (now: Date): number => Math.floor(+now / 864e5);

export const digits = (date: string): string => date.replace(/-/g, '');
