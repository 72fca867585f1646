/** When an event is, in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateRange, intervalInWords, weekdayDate, weekdayName } from '../../i18n/calendar-labels.ts';
import { clockTime, dateSeenFrom } from '../../i18n/calendar-words.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { comma } from '../../i18n/list.ts';
import { fill } from '../../i18n/msg.ts';
import { closureName } from '../../i18n/status-text.ts';
import { atHour, atTime, today as todayWord, untilTime } from '../../i18n/when-text.ts';
import { parseIsoDate } from '../../model/calendar/civil-date.ts';
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
    reason && inLanguage(reason.text, reason.lang, i18n.locale),
    text(view, name),
    mode && modeName(i18n, mode),
    text(view, note),
    availableLanguage.length > 0 && languageNames(i18n, availableLanguage),
  ].filter((part) => part && part !== nothing);
  const isNow = date.date <= today && today <= (date.through ?? date.date);
  return html`${days(i18n, date, today)}${isNow ? html` <span class="tag">${todayWord(i18n)}</span>` : nothing}
  ${about.length > 0 ? html`<span class="muted">${about.map((part, i) => [i ? comma(i18n) : '', part])}</span>` : nothing}`;
}

/** "Donnerstag, 3. Dezember, 15:00 bis 17:00 Uhr", "Freitag, 4. Dezember, um 18:00 Uhr bis Sonntag, 6. Dezember". */
function days(i18n: I18n, { date, through, startTime, endTime }: EventDate, today: string): unknown {
  const from = day(i18n, date, today, startTime);
  if (!through || isNight(date, through, startTime, endTime))
    return withTime(i18n, from, timeWords(i18n, startTime, endTime));
  const ends: Record<string, unknown> = {
    from: withTime(i18n, from, startTime && at(i18n, startTime)),
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
  Boolean(startTime && endTime && endTime < startTime && endTime <= '06:00') &&
  parseIsoDate(through) - parseIsoDate(date) === 1;

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
