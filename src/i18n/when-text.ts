/** When something happens, in words of a sentence, each with its place [time] still unfilled. */
import { parseIsoDate } from '../model/calendar/civil-date.ts';
import type { Civil } from '../model/calendar/zone.ts';
import { onDate, onWeekday, pick } from './calendar-words.ts';
import type { I18n } from './i18n.ts';
import type { Locale } from './locales.ts';
import { fill } from './msg.ts';

/** Hours before which the words are others: "a la 1:00" and "a las 2:00", "об 11:00" and "о 12:00". */
const OTHER_WORDS: Partial<Record<Locale, number>> = { es: 1, uk: 11 };

/** "heute" */
export const today = ({ msg }: I18n): string =>
  msg('heute', { id: 'today-mark', desc: 'Beside a weekday in the table, and in a sentence: today (until 17:00)' });

/** Forms of "um 9:00 Uhr", for atHour and onDay. */
export const atTime = ({ msg }: I18n): string =>
  msg('um [time]\u00a0Uhr|um [time]\u00a0Uhr|um 24:00\u00a0Uhr', {
    id: 'at-time',
    desc: 'When: at (9:00); three forms separated by |: at any time, in the hour before which your language needs other words (Spanish 1:00: "a la", Ukrainian 11:00: "об"; in other languages the same as the first), at midnight',
  });

/** Forms of "ab 9:00 Uhr": from when something is possible. */
export const fromTime = ({ msg }: I18n): string =>
  msg('ab [time]\u00a0Uhr|ab [time]\u00a0Uhr', {
    id: 'from-time',
    desc: 'When: from (9:00) on; two forms separated by |: at any time, in the hour before which your language needs other words (as in "at-time")',
  });

/** Forms of "bis 17:00 Uhr". */
export const untilTime = ({ msg }: I18n): string =>
  msg('bis [time]\u00a0Uhr|bis [time]\u00a0Uhr|bis 24:00\u00a0Uhr', {
    id: 'until',
    desc: 'The present state lasts until (17:00); three forms separated by |: any time, the hour before which your language needs other words (as in "at-time"), midnight',
  });

/** Of the forms of a message, the one that the hour needs. */
export const atHour = ({ locale }: I18n, { time }: Civil, forms: string): string =>
  pick(forms, time === '24:00' ? 2 : Number(Number(time.slice(0, 2)) === OTHER_WORDS[locale]));

const dayWhen = ({ msg }: I18n, day: string, when: string): string =>
  // Replaced in the time, so that one which awaits translation stays marked as German.
  when.replace(/.+/, (words) =>
    fill(msg('[day] [when]', { id: 'day-when', desc: 'When: (tomorrow) (at 9:00 / from 9:00 on / until 17:00)' }), {
      day,
      when: words,
    }),
  );

/** "um 9:00 Uhr", "morgen um …", "am Donnerstag um …", "am Samstag, 31. Oktober, um …", seen from the date `now`. */
export function onDay(i18n: I18n, civil: Civil, now: string, forms: string): string {
  const when = atHour(i18n, civil, forms);
  const daysAhead = parseIsoDate(civil.date) - parseIsoDate(now);
  if (daysAhead === 0) return when;
  const day =
    daysAhead === 1
      ? i18n.msg('morgen', { id: 'tomorrow', desc: 'When: tomorrow, in a sentence' })
      : daysAhead < 7
        ? onWeekday(i18n, civil.date)
        : onDate(i18n, now, civil.date);
  return dayWhen(i18n, day, when);
}

/** "heute bis [time] Uhr" */
export const untilToday = (i18n: I18n, civil: Civil): string =>
  dayWhen(i18n, today(i18n), atHour(i18n, civil, untilTime(i18n)));
