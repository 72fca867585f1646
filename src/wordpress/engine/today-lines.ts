/** What holds on each of the days to come: the server has no clock of opening hours, it only takes the line of its date. */
import { fullDateInWords } from '../../i18n/calendar-words.ts';
import { weekdayName } from '../../i18n/calendar-labels.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { labelText } from '../../i18n/label.ts';
import { comma } from '../../i18n/list.ts';
import { fill } from '../../i18n/msg.ts';
import { isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';
import { type Day, exceptionsAhead, weekOf } from '../../model/hours/days.ts';
import { hoursOf } from '../../model/hours/status.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { dayHours } from '../../render/exceptions.ts';
import { escaped } from '../../render/html.ts';
import { capitalised } from '../../render/place.ts';
import { widgetWord } from '../../render/words.ts';

/** So many days are told, as many as the model follows an exception. */
export const DAYS = 400;

/** A day as the place has it; `isRegular`: as in the regular week. */
export type ToldDay = { day: Day; isRegular: boolean };

/** The days from a date on (YYYY-MM-DD); none where nothing is known of the place's hours. */
export function daysFrom(directory: Directory, place: Place, from: string): ToldDay[] {
  const hours = hoursOf(directory, place);
  const noon = (day: number): Date => new Date(`${isoDate(day)}T12:00:00Z`);
  const first = parseIsoDate(from);
  const special = exceptionsAhead(hours, noon(first), DAYS);
  const isSpecial = (date: string): boolean =>
    special.some(({ date: begin, through = begin }) => begin <= date && (through === null || date <= through));
  const days: ToldDay[] = [];
  for (let week = first; week < first + DAYS + 7; week += 7)
    for (const day of weekOf(hours, noon(week)))
      if (day.date >= from && days.length < DAYS) days.push({ day, isRegular: !isSpecial(day.date) });
  return days.every(({ day }) => day.unknown) ? [] : days;
}

/** "Heute, Donnerstag, 26. November 2026: 9:00 bis 12:00 Uhr", as HTML: with its date, as a cache may show it tomorrow. */
export function todayLine(directory: Directory, place: Place, day: Day, i18n: I18n): string {
  const date = fullDateInWords(i18n, day.date);
  const named = fill(widgetWord(i18n, 'weekday-date'), { weekday: weekdayName(i18n, day.date), date });
  const label = labelText(i18n, [capitalised(i18n, widgetWord(i18n, 'today-mark')), named].join(comma(i18n)));
  return `${escaped(label)} ${dayHours(directory, place, day, i18n)}`;
}
