/** When an event is, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateRange, intervalInWords, weekdayDate, weekdayName } from '../../i18n/calendar-labels.ts';
import { clockTime, dateSeenFrom } from '../../i18n/calendar-words.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { comma } from '../../i18n/list.ts';
import { fill } from '../../i18n/msg.ts';
import { closureName } from '../../i18n/status-text.ts';
import { atHour, atTime, today as todayWord, untilTime } from '../../i18n/when-text.ts';
import type { EventDate } from '../../model/lists/events.ts';
import { modeName } from '../shared/day-groups.ts';
import { languageNames } from '../shared/languages.ts';
import { inLanguage } from '../shared/phrase-text.ts';
import { text } from '../shared/text.ts';
import type { View } from '../shared/view.ts';

/** A date with its times, and what is said of it alone; `today` is the day it is at the office. */
export function dateText(view: View, date: EventDate, today: string): TemplateResult {
  const { i18n } = view;
  const { name, mode, note, availableLanguage = [], closure } = date;
  const reason = closure && closureName(i18n, closure, view.directory.inLanguage);
  const about = [
    reason ? inLanguage(reason.text, reason.lang, i18n.locale) : nothing,
    text(view, name),
    (mode && modeName(i18n, mode)) ?? nothing,
    text(view, note),
    availableLanguage.length > 0 ? languageNames(i18n, availableLanguage) : nothing,
  ].filter((part) => part !== nothing);
  const isNow = date.date <= today && today <= (date.through ?? date.date);
  return html`${days(i18n, date, today)}${isNow ? html` <span class="tag">${todayWord(i18n)}</span>` : nothing}
  ${about.length > 0 ? html`<span class="muted">${about.map((part, i) => [i ? comma(i18n) : '', part])}</span>` : nothing}`;
}

/** "Donnerstag, 3. Dezember, 15:00 bis 17:00 Uhr", "Freitag, 4. Dezember, um 18:00 Uhr bis Sonntag, 6. Dezember". */
function days(i18n: I18n, { date, through, startTime, endTime }: EventDate, today: string): unknown {
  if (through === undefined || isNight(date, through, startTime, endTime)) {
    const time = timeWords(i18n, startTime, endTime);
    return [day(i18n, date, today, startTime), time ? [comma(i18n), time] : ''];
  }
  const ends: Record<string, unknown> = {
    from: withTime(i18n, day(i18n, date, today, startTime), startTime && at(i18n, startTime)),
    to: withTime(i18n, day(i18n, through, today), endTime && at(i18n, endTime)),
  };
  return dateRange(i18n)
    .split(/\[(\w+)\]/)
    .map((part, index) => (index % 2 ? ends[part] : part));
}

const withTime = (i18n: I18n, words: unknown, time: string | undefined): unknown =>
  time ? [words, comma(i18n), time] : words;

/** What begins in the evening and ends in the morning is one day's to whoever goes there. */
const isNight = (date: string, through: string, startTime?: string, endTime?: string): boolean =>
  startTime !== undefined &&
  endTime !== undefined &&
  endTime < startTime &&
  endTime <= '06:00' &&
  Date.parse(through) - Date.parse(date) === 864e5;

function timeWords(i18n: I18n, startTime: string | undefined, endTime: string | undefined): string {
  if (startTime && endTime) return intervalInWords(i18n, startTime, endTime);
  if (startTime) return at(i18n, startTime);
  return endTime ? fillTime(i18n, endTime, untilTime(i18n)) : '';
}

const at = (i18n: I18n, time: string): string => fillTime(i18n, time, atTime(i18n));

const fillTime = (i18n: I18n, time: string, forms: string): string =>
  fill(atHour(i18n, { date: '', time }, forms), { time: clockTime(i18n, time) });

function day(i18n: I18n, date: string, today: string, time?: string): TemplateResult {
  const words = { weekday: weekdayName(i18n, date), date: dateSeenFrom(i18n, today, date).replace(/ /g, '\u00a0') };
  return html`<time datetime=${time ? `${date}T${time}` : date}>${fill(weekdayDate(i18n), words)}</time>`;
}
