/** Events as a calendar file (RFC 5545), for the calendar of a reader. */
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import { instantOf } from '../model/calendar/instant.ts';
import { type EventAhead, type EventDate, dayIn, eventsAhead, isRecurring, placeOf } from '../model/lists/events.ts';
import type { Directory, DirectoryEvent, Place, Text } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';
import { escaped } from './content-lines.ts';
import { calendarFile, digits, sequenceOf, stampOf } from './ics.ts';

/** Of what comes again, so many dates of the next year: no calendar has to know our rules of holidays and exceptions. */
const REACH = { count: 60, days: 366 };

export type CalendarOptions = {
  /** When the file is made. */
  now: Date;
  /** BCP 47 tags, the most wanted first. */
  languages?: readonly string[];
  /** Makes a whole address of a relative one; without it, those are left out. */
  whole?: (url: string) => string;
  /** Only these; otherwise all that are ahead. */
  events?: readonly DirectoryEvent[];
};

/**
 * The text of an .ics file. Times are in UTC, so that it needs no zone of its own; whole days are days. What comes again is
 * written date by date; what is cancelled is in it, as cancelled, so that a calendar that had it takes it back. Events without a
 * date are left out, and so are postponed ones whose date is over.
 */
export function eventsCalendar(directory: Directory, options: CalendarOptions): string {
  const { now, events = directory.events } = options;
  const ahead = eventsAhead({ ...directory, events: [...events] }, now, REACH);
  return calendarFile(
    'Veranstaltungen',
    ahead.flatMap((each) => each.dates.flatMap((date) => entry(directory, each, date, options))),
  );
}

function entry(
  directory: Directory,
  { event, undated }: EventAhead,
  date: EventDate,
  { now, languages = [], whole }: CalendarOptions,
): string[] {
  // The old date of what was postponed is taken back as long as it is ahead.
  const isOver = undated && (date.through ?? date.date) < (dayIn(directory.timeZone, now) ?? '');
  if (date.closure ?? isOver) return [];
  const text = (value: Text | undefined): string =>
    value === undefined ? '' : pickText(value, directory.inLanguage, languages).value;
  const place = placeOf(directory, event);
  const geo = place?.geo;
  const url = event.url === undefined ? undefined : wholeAddress(event.url, whole);
  const description = [text(event.description), text(date.note)].filter(Boolean).join('\n');
  const location = locationOf(event, place, text);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(directory, event, isRecurring(event) ? date : undefined)}`,
    `DTSTAMP:${stampOf(now)}`,
    `SEQUENCE:${sequenceOf(now)}`,
    ...timeLines(date, directory.timeZone),
    `SUMMARY:${escaped(text(event.name))}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(geo ? [`GEO:${geo.latitude};${geo.longitude}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${event.eventStatus === 'cancelled' || undated ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

const wholeAddress = (url: string, whole: CalendarOptions['whole']): string | undefined =>
  /^[a-z]+:/.test(url) ? url : whole?.(url);

function locationOf(
  { address: own }: DirectoryEvent,
  place: Place | undefined,
  text: (value: Text | undefined) => string,
): string {
  const address = own ?? place?.address;
  const town = [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ');
  return [text(place?.name), address?.streetAddress, town, text(address?.note)].filter(Boolean).join(', ');
}

function timeLines({ date, through = date, startTime, endTime }: EventDate, timeZone: string): string[] {
  const start = startTime === undefined ? undefined : utc(date, startTime, timeZone);
  if (start === undefined) {
    return [`DTSTART;VALUE=DATE:${digits(date)}`, `DTEND;VALUE=DATE:${digits(isoDate(parseIsoDate(through) + 1))}`];
  }
  // Without an end it takes no time (3.6.1), unless its last day is another one.
  const end = endTime ?? (through > date ? '24:00' : undefined);
  const until = end === undefined ? undefined : utc(through, end, timeZone);
  return [`DTSTART:${start}`, ...(until === undefined ? [] : [`DTEND:${until}`])];
}

function utc(date: string, time: string, timeZone: string): string | undefined {
  const instant = instantOf(date, time, timeZone);
  return instant && stampOf(instant);
}

/** The same each time for the same event, and another for each date of one that comes again; ids hold no points. */
export const uidOf = (directory: Pick<Directory, 'office'>, { id }: DirectoryEvent, date?: EventDate): string =>
  `${['kmt-event', ownerOf(directory), id, ...(date ? [dateKey(date)] : [])].join('.')}@kmt-widgets`;

const dateKey = ({ date, startTime = '' }: EventDate): string => `${digits(date)}${startTime.replace(':', '')}`;

/** The id of an event that a calendar has from here, by its UID; undefined: it is from elsewhere. */
export const idOfUid = (uid: string): string | undefined =>
  /^kmt-event\.[0-9a-z]+\.([A-Za-z0-9][A-Za-z0-9-]*)(\.\d+)?@kmt-widgets$/.exec(uid)?.[1];

/** A few letters for whose file it is, so that two offices in one calendar stay apart. */
export const ownerOf = ({ office }: Pick<Directory, 'office'>): string =>
  shortHash(JSON.stringify([office.id, office.name]));

/** A few letters and digits that are the same each time for the same text (FNV-1a). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
