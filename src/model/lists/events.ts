/** Which events are ahead and when: those with a date, the next dates of those that come again, and those nobody has a date for. */
import { DAY, offsetSpan } from '../calendar/zone.ts';
import { isoDate, parseIsoDate, weekdayOf } from '../calendar/civil-date.ts';
import { weekOf } from '../hours/days.ts';
import type { Closure, Hours } from '../hours/schedule.ts';
import { hoursOf } from '../hours/status.ts';
import type { Directory, DirectoryEvent, Mode, Place, Text } from '../schema/schema.ts';

/** One time at which an event takes place, in the wall-clock time of the office. */
export type EventDate = {
  /** Its first day, "2026-12-03". */
  date: string;
  /** Its last day, where that is another one. */
  through?: string;
  /** "15:00"; missing: all day, or not known. */
  startTime?: string;
  /** "17:00" on its last day, up to "24:00". */
  endTime?: string;
  /** Only by appointment, or only by telephone. */
  mode?: Mode;
  /** What this date is called, where it is an exception. */
  name?: Text;
  /** What is said of this date alone. */
  note?: Text;
  availableLanguage?: string[];
  /** It would be this day, and is not: why. */
  closure?: Closure;
};

export type EventAhead = {
  event: DirectoryEvent;
  /** The next dates, the earliest first; of one that was postponed, the date it had. */
  dates: EventDate[];
  /** It comes again; there may be more dates than these. */
  recurring?: true;
  /** Nobody knows when it will be, or when it will be instead. */
  undated?: true;
};

type Calendar = Pick<Directory, 'timeZone' | 'region'>;

export type Reach = {
  /** So many dates of an event that comes again. */
  count: number;
  /** Dates are not looked for further ahead than so many days. */
  days: number;
};

/** As far ahead as statusAt looks: what comes once a year is found. */
const REACH: Reach = { count: 3, days: 400 };

/** "2026-12-03", the day that it is in a zone; undefined for a zone or an instant that does not exist. */
export function dayIn(timeZone: string, now: Date): string | undefined {
  const span = offsetSpan(+now, timeZone);
  return span && isoDate(Math.floor((+now + span.offset) / DAY));
}

/** The next midnight in a zone, or a change of its clocks before that: then it is to be asked again. */
export function nextDay(timeZone: string, now: Date): Date {
  const { offset, until } = offsetSpan(+now, timeZone) ?? { offset: 0, until: Infinity };
  const midnight = (Math.floor((+now + offset) / DAY) + 1) * DAY - offset;
  return new Date(Math.min(midnight, until));
}

/** Whether an event comes again: it has hours instead of one date. */
export const isRecurring = ({ openingHoursSpecification, specialOpeningHoursSpecification }: DirectoryEvent): boolean =>
  Boolean(openingHoursSpecification ?? specialOpeningHoursSpecification);

/**
 * The events that are not over, by their next date; those without a date come last, in the order of the file. An event is over when
 * its last day is, in the office's zone: what ended an hour ago is still found on the same day.
 */
export function eventsAhead(
  { events, timeZone, region }: Pick<Directory, 'events'> & Calendar,
  now: Date,
  reach: Reach = REACH,
): EventAhead[] {
  const today = dayIn(timeZone, now);
  const found = events.flatMap((event) => aheadOf(event, { timeZone, region }, today, reach) ?? []);
  return found.sort((a, b) => order(a).localeCompare(order(b)));
}

/** What is all day goes before what begins at an hour, and letters after digits. */
const order = ({ dates, undated }: EventAhead): string => {
  const next = dates.find(({ closure }) => !closure);
  return undated ? 'z' : `${next?.date ?? ''} ${next?.startTime ?? ''}`;
};

/** An event with its dates; undefined: it is over. */
function aheadOf(
  event: DirectoryEvent,
  calendar: Calendar,
  today: string | undefined,
  reach: Reach,
): EventAhead | undefined {
  const recurring = isRecurring(event);
  const date = recurring ? undefined : dateOf(event);
  if (event.eventStatus === 'postponed' || !(recurring || date))
    return { event, dates: date ? [date] : [], undated: true };
  if (date) return today !== undefined && (date.through ?? date.date) < today ? undefined : { event, dates: [date] };
  const dates = today === undefined ? [] : nextDates(event, calendar, today, reach);
  return dates.some(({ closure }) => !closure) ? { event, dates, recurring: true } : undefined;
}

/** The one date of an event, as far as its properties make sense together; undefined where it has none. */
export function dateOf({ startDate, endDate, startTime, endTime }: DirectoryEvent): EventDate | undefined {
  const date = startDate ?? endDate;
  if (!date) return undefined;
  const longer = endDate && endDate > date ? endDate : undefined;
  const isOvernight = !longer && startTime && endTime && endTime < startTime;
  // It can't end before it begins: the day after is meant, unless the file names the day.
  const through = isOvernight && !endDate ? isoDate(parseIsoDate(date) + 1) : longer;
  const ends = longer ?? (endTime !== startTime && (!isOvernight || through));
  return { date, ...(through && { through }), ...(startTime && { startTime }), ...(ends && endTime && { endTime }) };
}

/** The next dates of an event that comes again, and those among them on which it is not. Its first and last day bound it. */
function nextDates(event: DirectoryEvent, calendar: Calendar, today: string, { count, days }: Reach): EventDate[] {
  const { startDate = '', endDate = '9999' } = event;
  const from = startDate > today ? startDate : today;
  const first = parseIsoDate(from);
  const last = parseIsoDate(today) + days;
  const dates: EventDate[] = [];
  let missing = count;
  const hours: Hours = hoursOf(calendar, event);
  // Thursday at noon in UTC is in the same week wherever one is.
  for (let week = first - weekdayOf(first) + 3; week <= last + 7 && missing > 0; week += 7) {
    for (const { date, intervals, closure, name } of weekOf(hours, new Date(week * DAY + DAY / 2))) {
      if (date < from || date > endDate || parseIsoDate(date) > last || missing === 0) continue;
      if (intervals.length === 0 && closure) dates.push({ date, closure });
      for (const { opens, closes, mode, note, availableLanguage } of intervals) {
        const isWhole = opens === '00:00' && closes === '24:00';
        dates.push({
          date,
          ...(closes < opens && { through: isoDate(parseIsoDate(date) + 1) }),
          ...(!isWhole && { startTime: opens, endTime: closes }),
          ...(mode !== 'walk-in' && { mode }),
          ...(name && { name }),
          ...(note && { note }),
          ...(availableLanguage && { availableLanguage }),
        });
      }
      if (intervals.length > 0) missing--;
    }
  }
  return withoutEnd(dates);
}

/** What would follow the last date that there is says nothing. */
function withoutEnd(dates: EventDate[]): EventDate[] {
  let end = dates.length;
  while (end > 0 && dates[end - 1]!.closure) end--;
  return dates.slice(0, end);
}

/** Whether a calendar file can say when an event is. */
export const hasCalendar = ({ dates, undated }: EventAhead): boolean => !undated && dates.some((date) => !date.closure);

/** The place of an event, where it is one of the directory. */
export const placeOf = ({ office, places }: Directory, { place }: DirectoryEvent): Place | undefined =>
  place === undefined ? undefined : [office, ...places].find(({ id }) => id === place);
