/** When an event is, in words that hold for years: each date with its year, and nothing of today. */
import { modeName } from '../elements/shared/day-groups.ts';
import { dateRange, intervalInWords, weekdayDate, weekdayName } from '../i18n/calendar-labels.ts';
import { clockTime, fullDateInWords } from '../i18n/calendar-words.ts';
import type { I18n } from '../i18n/i18n.ts';
import { comma } from '../i18n/list.ts';
import { fill } from '../i18n/msg.ts';
import { closureName } from '../i18n/status-text.ts';
import { atHour, atTime, untilTime } from '../i18n/when-text.ts';
import type { EventDate } from '../model/lists/events.ts';
import type { Directory } from '../model/schema/schema.ts';
import { escaped, worded } from './html.ts';
import { words } from './parts.ts';
import { languageNames } from './place.ts';

/** "Donnerstag, 3. Dezember 2026, 15:00 bis 17:00 Uhr (nur mit Termin)", as HTML. */
export function dateLine(directory: Directory, date: EventDate, i18n: I18n): string {
  const { name, mode, note, availableLanguage = [], closure } = date;
  const reason = closure && closureName(i18n, closure, directory.inLanguage);
  const how = mode && modeName(i18n, mode);
  const about = [
    reason && worded({ value: reason.text, lang: reason.lang }, i18n.locale),
    name && words(directory, name, i18n),
    how && escaped(how),
    note && words(directory, note, i18n),
    availableLanguage.length > 0 && languageNames(availableLanguage, i18n),
  ].filter(Boolean);
  const when = escaped(daysText(i18n, date));
  return about.length > 0 ? `${when} (${about.join(escaped(comma(i18n)))})` : when;
}

/** The same without what is said of the date, and not escaped. */
export function daysText(i18n: I18n, { date, through, startTime, endTime }: EventDate): string {
  if (through === undefined || isNight(date, through, startTime, endTime))
    return joined(i18n, day(i18n, date), timeWords(i18n, startTime, endTime));
  return fill(dateRange(i18n), {
    from: joined(i18n, day(i18n, date), startTime && timeIn(i18n, startTime, atTime(i18n))),
    to: joined(i18n, day(i18n, through), endTime && timeIn(i18n, endTime, atTime(i18n))),
  });
}

const joined = (i18n: I18n, day: string, time: string | undefined): string =>
  [day, time].filter(Boolean).join(comma(i18n));

/** What begins in the evening and ends in the morning is one day's to whoever goes there. */
const isNight = (date: string, through: string, startTime?: string, endTime?: string): boolean =>
  startTime !== undefined &&
  endTime !== undefined &&
  endTime < startTime &&
  endTime <= '06:00' &&
  Date.parse(through) - Date.parse(date) === 864e5;

function timeWords(i18n: I18n, startTime: string | undefined, endTime: string | undefined): string | undefined {
  if (startTime && endTime) return intervalInWords(i18n, startTime, endTime);
  if (startTime) return timeIn(i18n, startTime, atTime(i18n));
  return endTime && timeIn(i18n, endTime, untilTime(i18n));
}

const timeIn = (i18n: I18n, time: string, forms: string): string =>
  fill(atHour(i18n, { date: '', time }, forms), { time: clockTime(i18n, time) });

const day = (i18n: I18n, date: string): string =>
  fill(weekdayDate(i18n), { weekday: weekdayName(i18n, date), date: fullDateInWords(i18n, date) });
