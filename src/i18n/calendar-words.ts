/**
 * Days and dates in words, as a sentence needs them: Gregorian, with Latin digits. They are messages and not asked of `Intl`, whose first
 * use comes right before the first paint (docs/decisions/words-without-intl.md).
 */
import { parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import type { I18n } from './i18n.ts';
import { fill } from './msg.ts';

/** One of the words that a message lists, separated by |. */
export const pick = (list: string, index: number): string => list.split('|')[index] ?? '';

/** "Montag" in a sentence, as in "öffnet Montag um 9:00". */
export function onWeekday({ msg }: I18n, date: string): string {
  const names = msg('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag', {
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
  const day = String(Number(date.slice(8, 10)));
  const month = pick(months, Number(date.slice(5, 7)) - 1);
  return fill(pattern ?? msg('[day]. [month]', { id: 'date', desc: 'A date without its year: 31 October' }), {
    day,
    month,
    year: date.slice(0, 4),
  });
}

/** "am 31. Oktober", in a sentence. */
export function onDate(i18n: I18n, date: string): string {
  const words = dateInWords(i18n, date);
  return fill(i18n.msg('am [date]', { id: 'on-date', desc: 'When something happens: "on 31 October"' }), {
    date: words,
  });
}
