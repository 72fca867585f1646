/** Days that differ from the regular week, each with its full date, as the page may be read long after it was written. */
import { weekdayName } from '../i18n/calendar-labels.ts';
import { fullDateInWords } from '../i18n/calendar-words.ts';
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { fill } from '../i18n/msg.ts';
import { closureName, stateName } from '../i18n/status-text.ts';
import { type Day, exceptionsAhead } from '../model/hours/days.ts';
import { hoursOf } from '../model/hours/status.ts';
import type { Directory, Place } from '../model/schema/schema.ts';
import { escaped, worded } from './html.ts';
import { words } from './parts.ts';
import { timesText } from './week.ts';
import { widgetWord } from './words.ts';

/** So far ahead, in days: a page is written anew when the file changes, and that may be long. */
const AHEAD = 366;

/** A line as HTML, and the last date it is about (YYYY-MM-DD); null: no end in sight. */
export type ExceptionLine = { html: string; through: string | null };

/**
 * A line for each, "Donnerstag, 24. Dezember 2026: geschlossen". `from`: the first date (YYYY-MM-DD). Public holidays are left
 * out where `holidays` is false.
 */
export function exceptionLines(
  directory: Directory,
  place: Place,
  i18n: I18n,
  from: string,
  holidays: boolean,
): ExceptionLine[] {
  return exceptionsAhead(hoursOf(directory, place), new Date(`${from}T12:00:00Z`), AHEAD)
    .filter(({ closure }) => holidays || closure?.kind !== 'holiday')
    .map((day) => ({
      html: `${escaped(labelText(i18n, datesText(i18n, day)))} ${dayHours(directory, place, day, i18n)}`,
      through: day.through === undefined ? day.date : day.through,
    }));
}

function datesText(i18n: I18n, { date, through }: Day): string {
  const full = (of: string): string => fullDateInWords(i18n, of);
  if (through) return fill(widgetWord(i18n, 'date-range'), { from: full(date), to: full(through) });
  if (through === null) return fill(widgetWord(i18n, 'from-date'), { date: full(date) });
  return fill(widgetWord(i18n, 'weekday-date'), { weekday: weekdayName(i18n, date), date: full(date) });
}

/** What holds on a day, as HTML: "9:00 bis 12:00 Uhr", "geschlossen (Neujahr)". */
export function dayHours(directory: Directory, place: Place, day: Day, i18n: I18n): string {
  const hours = day.unknown
    ? escaped(widgetWord(i18n, 'day-unknown'))
    : day.byAppointment
      ? escaped(stateName(i18n, 'by-appointment'))
      : day.intervals.length === 0
        ? escaped(widgetWord(i18n, 'day-closed'))
        : timesText(directory, day, i18n, place.appointment?.required);
  const reason = day.closure && closureName(i18n, day.closure, directory.inLanguage);
  const name = reason
    ? worded({ value: reason.text, lang: reason.lang }, i18n.locale)
    : day.name && words(directory, day.name, i18n);
  return name ? `${hours} (${name})` : hours;
}
