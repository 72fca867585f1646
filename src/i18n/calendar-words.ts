/**
 * Days and dates in words, as a sentence needs them: Gregorian, with Latin digits. They are messages and not asked of `Intl`, whose first
 * use comes right before the first paint (docs/decisions/words-without-intl.md).
 */
import { parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import type { I18n } from './i18n.ts';
import { fill } from './msg.ts';

/** One of the words that a message lists, separated by |. */
export const pick = (list: string, index: number): string => list.split('|')[index] ?? '';

/** "am Montag", as in "öffnet am Montag um 9:00 Uhr". */
export function onWeekday({ msg }: I18n, date: string): string {
  const names = msg('am Montag|am Dienstag|am Mittwoch|am Donnerstag|am Freitag|am Samstag|am Sonntag', {
    id: 'on-weekdays',
    desc: 'When something happens: "on Monday" in the grammatical form a sentence needs, Monday first, separated by |',
  });
  return pick(names, weekdayOf(parseIsoDate(date)));
}

/** "31. Oktober", or whatever else `pattern` makes of [day], [month] and [year]. */
export function dateInWords({ msg }: I18n, date: string, pattern?: string): string {
  const months = msg('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember', {
    id: 'months',
    desc: 'The months in the form they have in a date (31 October), January first, separated by |',
  });
  const day = Number(date.slice(8, 10));
  const month = pick(months, Number(date.slice(5, 7)) - 1);
  return fill(pattern ?? msg('[day]. [month]', { id: 'date', desc: 'A date without its year: 31 October' }), {
    day: day === 1 ? msg('1', { id: 'first-day', desc: 'The first of a month in a date; French: 1er' }) : day,
    month,
    year: date.slice(0, 4),
  });
}

/** "31. Oktober 2027" */
export function fullDateInWords(i18n: I18n, date: string): string {
  const pattern = i18n.msg('[day]. [month] [year]', { id: 'date-with-year', desc: 'A date: 31 October 2027' });
  return dateInWords(i18n, date, pattern);
}

/** Within eleven months no reader takes a date for that of another year. */
const YEAR_UNSAID = 330;

/** "31. Oktober", with its year where that is far from the date at which one reads it. */
export const dateSeenFrom = (i18n: I18n, now: string, date: string): string =>
  parseIsoDate(date) - parseIsoDate(now) > YEAR_UNSAID ? fullDateInWords(i18n, date) : dateInWords(i18n, date);

/** "am Mittwoch, 2. Dezember,", in a sentence in which the hour follows; seen from the date `now`. */
export function onDate(i18n: I18n, now: string, date: string): string {
  const pattern = i18n.msg('[weekday], [date],', {
    id: 'on-date',
    desc: 'When something happens, before the hour: "on Wednesday, 2 December," with the weekday in the form of "on Monday"',
  });
  return fill(pattern, { weekday: onWeekday(i18n, date), date: dateSeenFrom(i18n, now, date) });
}

/** A time of day as the reader's language writes it: "9:00" of "09:00", in French "9 h". */
export function clockTime({ msg }: I18n, time: string): string {
  const [hour, minutes = ''] = time.split(':');
  const forms = msg('[h]:[mm]|[h]:[mm]', {
    id: 'clock',
    desc: 'A time of day, at a full hour and at any other, separated by |: "9:00|9:30", in French "9 h|9 h 30"',
  });
  return fill(pick(forms, Number(minutes !== '00')), { h: Number(hour), mm: minutes });
}
