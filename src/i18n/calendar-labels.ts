/** Days and dates in words that stand by themselves, as headings and facts. A badge has none. */
import { parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { clockTime, fullDateInWords, pick } from './calendar-words.ts';
import type { I18n } from './i18n.ts';
import { fill } from './msg.ts';

/** "Montag" of a date, as a heading. */
export function weekdayName({ msg }: I18n, date: string): string {
  const names = msg('Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag', {
    id: 'weekdays',
    desc: 'The days of the week as headings of a table, Monday first, separated by |',
  });
  return pick(names, weekdayOf(parseIsoDate(date)));
}

/** "[weekday], [date]", to be filled: "Donnerstag, 24. Dezember". */
export const weekdayDate = ({ msg }: I18n): string =>
  msg('[weekday], [date]', { id: 'weekday-date', desc: 'A date with its weekday: Monday, 31 October' });

/** "[from] bis [to]", to be filled with two dates. */
export const dateRange = ({ msg }: I18n): string =>
  msg('[from] bis [to]', {
    id: 'date-range',
    desc: 'From one date to another: (Thursday, 24 December) to (Friday, 1 January)',
  });

/** A date as far as the data knows it: "2026-12-24" in words, "2024-08" as "08/2024"; anything else as it is. */
export function looseDateInWords(i18n: I18n, date: string): string {
  if (!Number.isNaN(parseIsoDate(date))) return fullDateInWords(i18n, date);
  // In digits: a month without its day would need a grammatical form of its own in some languages.
  return date.replace(/^(\d{4})-(\d\d)$/, '$2/$1');
}

/** "9:00 bis 17:00 Uhr": hours for the ear, of which the eye sees "9:00–17:00". */
export function intervalInWords(i18n: I18n, opens: string, closes: string): string {
  const message = i18n.msg('[from] bis [to]\u00a0Uhr', {
    id: 'interval',
    desc: 'Hours as a screen reader says them: from (9:00) to (17:00)',
  });
  return fill(message, { from: clockTime(i18n, opens), to: clockTime(i18n, closes) });
}
