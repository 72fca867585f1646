/** Events of a calendar file (.ics) as a data file writes them, and what of it could not be taken over. */
import type { Directory } from '../../model/schema/schema.ts';
import { type Component, type ContentLine, readComponents, unescaped } from '../../interop/read-content-lines.ts';
import { shortHash } from '../../interop/events-ics.ts';
import { placeIn } from './place-in.ts';
import { plainText } from './plain-text.ts';
import { recurrenceOf } from './recurrence.ts';
import { seriesOf } from './series.ts';
import { LeftOut, lineOf, type ProposedEvent, spanOf, untilMidnight, valueOf } from './span.ts';
import { type CalendarTime, UnreadTime } from './times.ts';

export type ReadEvent = {
  uid: string;
  event: ProposedEvent;
  /** Sentences on what was read otherwise than it was written, or not at all. */
  notes: string[];
};

export type CalendarReading = {
  events: ReadEvent[];
  /** Events that are not taken over, each with its reason. */
  left: { name: string; reason: string }[];
  /** Names of events that are over. */
  past: string[];
  /** Properties and components that no data file has a place for, with how often they were there. */
  ignored: ReadonlyMap<string, number>;
};

type Context = { timeZone: string; today: string; directory?: Pick<Directory, 'office' | 'places'> };

const USED = new Set(
  'UID SUMMARY DESCRIPTION LOCATION URL DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID STATUS CLASS'.split(
    ' ',
  ),
);
/** What calendars say to each other and nobody would look for on a page. */
const TECHNICAL = new Set('DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP PRIORITY'.split(' '));

/**
 * Reads the text of an .ics file.
 *
 * @param context the office's zone, the civil date of today (YYYY-MM-DD), and the directory that the events go into, whose places
 *   are recognised by their names.
 */
export function readCalendar(text: string, context: Context): CalendarReading {
  const calendars = readComponents(text).filter(({ name }) => name === 'VCALENDAR');
  const reading = { events: [], left: [], past: [], ignored: new Map<string, number>() } as CalendarReading & {
    ignored: Map<string, number>;
  };
  const ignore = (name: string) => reading.ignored.set(name, (reading.ignored.get(name) ?? 0) + 1);
  for (const { lines, inside } of calendars) {
    const isCancelled = valueOf(lines, 'METHOD')?.toUpperCase() === 'CANCEL';
    for (const { name } of inside) if (name !== 'VEVENT' && name !== 'VTIMEZONE') ignore(name);
    const events = inside.filter(({ name }) => name === 'VEVENT');
    for (const each of events) {
      for (const { name } of each.lines) if (!USED.has(name) && !TECHNICAL.has(name)) ignore(name);
      for (const { name } of each.inside) ignore(name);
    }
    for (const [uid, together] of byUid(events)) {
      const name = plainText(unescaped(valueOf(together[0]!.lines, 'SUMMARY') ?? ''));
      try {
        const read = readEvent(uid, together, context, isCancelled);
        if (read) reading.events.push(read);
        else reading.past.push(name);
      } catch (error) {
        if (!(error instanceof LeftOut || error instanceof UnreadTime)) throw error;
        reading.left.push({ name, reason: error.message });
      }
    }
  }
  return reading;
}

/** An event and its exceptions have one UID; of one that has none, its name and beginning tell it from others. */
function byUid(events: readonly Component[]): Map<string, Component[]> {
  const groups = new Map<string, Component[]>();
  for (const event of events) {
    const { lines } = event;
    const named = `${valueOf(lines, 'SUMMARY')} ${valueOf(lines, 'DTSTART')}`;
    const uid = valueOf(lines, 'UID')?.trim() || `ohne-uid-${shortHash(named)}`;
    const group = groups.get(uid) ?? [];
    // The event itself goes before its exceptions.
    if (valueOf(lines, 'RECURRENCE-ID') === undefined) group.unshift(event);
    else group.push(event);
    groups.set(uid, group);
  }
  return groups;
}

/** An event of the file; undefined: it is over. Throws a LeftOut or an UnreadTime where it can't be taken over. */
function readEvent(
  uid: string,
  [main, ...exceptions]: readonly Component[],
  context: Context,
  isCancelled: boolean,
): ReadEvent | undefined {
  const { lines } = main!;
  const notes: string[] = [];
  const name = plainText(unescaped(valueOf(lines, 'SUMMARY') ?? ''));
  if (!name) throw new LeftOut('hat keinen Namen (SUMMARY)');
  if (/^(private|confidential)$/i.test(valueOf(lines, 'CLASS') ?? ''))
    throw new LeftOut('ist im Kalender als privat oder vertraulich markiert');
  const status = (valueOf(lines, 'STATUS') ?? '').toUpperCase();
  if (status === 'TENTATIVE')
    throw new LeftOut('ist im Kalender nur vorläufig eingetragen; bitte dort erst bestätigen');
  if (valueOf(lines, 'RECURRENCE-ID') !== undefined)
    throw new LeftOut('ist eine Ausnahme von einer Reihe, die in dieser Datei fehlt');
  const when = whenOf(lines, exceptions, context, notes);
  if (!when) return undefined;
  const event: ProposedEvent = {
    name,
    ...textsOf(lines, context, notes),
    ...when,
    ...((isCancelled || status === 'CANCELLED') && { eventStatus: 'cancelled' }),
  };
  return { uid, event, notes };
}

/** Description, place and address. */
function textsOf(lines: readonly ContentLine[], { directory }: Context, notes: string[]): Partial<ProposedEvent> {
  const found: Partial<ProposedEvent> = {};
  const description = plainText(unescaped(valueOf(lines, 'DESCRIPTION') ?? ''));
  const url = valueOf(lines, 'URL')?.trim() ?? '';
  const location = plainText(unescaped(valueOf(lines, 'LOCATION') ?? '')).replace(/\s*\n\s*/g, ', ');
  const said = [description];
  if (/^https?:\/\/\S+$/.test(url)) found.url = url;
  else if (url) notes.push(`„${url}“ ist keine Adresse im Netz und steht nicht in der Datei.`);
  if (/^https?:\/\/\S+$/.test(location) && found.url === undefined) found.url = location;
  else if (location) {
    const place = placeIn(location, directory);
    Object.assign(found, place);
    if (!place) {
      said.push(`Ort: ${location}`);
      notes.push(`Der Ort „${location}“ ist keine Anschrift, die sich lesen lässt; er steht in der Beschreibung.`);
    }
  }
  const text = said.filter(Boolean).join('\n');
  return { ...(text && { description: text }), ...found };
}

type When = Partial<ProposedEvent>;

/** The dates of an event as a data file writes them; undefined: all are over. */
function whenOf(
  lines: readonly ContentLine[],
  exceptions: readonly Component[],
  context: Context,
  notes: string[],
): When | undefined {
  const { timeZone, today } = context;
  const { start, end } = spanOf(lines, timeZone);
  const rule = valueOf(lines, 'RRULE');
  const isSeries = rule !== undefined || lineOf(lines, 'RDATE') !== undefined;
  if (!isSeries) {
    return (end?.date ?? start.date) < today ? undefined : onceOf(start, end);
  }
  if (lines.filter(({ name }) => name === 'RRULE').length > 1)
    throw new LeftOut('hat mehr als eine Regel der Wiederholung');
  if (start.utc)
    throw new LeftOut(
      `wiederholt sich zu einer Zeit in UTC, die sich mit der Sommerzeit verschiebt; bitte im Kalender die Zeitzone ${timeZone} einstellen`,
    );
  const recurrence = rule === undefined ? { rules: [] } : recurrenceOf(rule, start.date, timeZone);
  if (!recurrence)
    throw new LeftOut(
      `wiederholt sich so, wie es die Datendatei nicht sagen kann (${rule}); bitte die nächsten Termine einzeln in den Kalender eintragen`,
    );
  const { endDate } = recurrence;
  if (rule !== undefined && endDate !== undefined && endDate < today) return undefined;
  return seriesOf({ lines, exceptions, start, end, recurrence, timeZone, today, notes });
}

function onceOf(start: CalendarTime, written: CalendarTime | undefined): When {
  const end = written && untilMidnight(start, written);
  const hasEnd = end !== undefined && !(end.date === start.date && end.time === start.time);
  return {
    startDate: start.date,
    ...(start.time !== undefined && { startTime: start.time }),
    ...(hasEnd && end.date > start.date && { endDate: end.date }),
    ...(hasEnd && end.time !== undefined && { endTime: end.time }),
  };
}
