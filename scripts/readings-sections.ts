/** The situations of a table of readings, and what a language says in each. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { intervalInWords, weekdayName } from '../src/i18n/calendar-labels.ts';
import { clockTime, dateInWords, dateSeenFrom, fullDateInWords } from '../src/i18n/calendar-words.ts';
import { holidayName } from '../src/i18n/holiday-names.ts';
import { type I18n, plural } from '../src/i18n/i18n.ts';
import { directionOf, type Locale, LOCALES, SOURCE_LOCALE } from '../src/i18n/locales.ts';
import { fill, msgFrom } from '../src/i18n/msg.ts';
import { comma } from '../src/i18n/list.ts';
import { type Ask, statusText } from '../src/i18n/status-text.ts';
import { today } from '../src/i18n/when-text.ts';
import { HOLIDAY_IDS } from '../src/model/calendar/holidays.ts';
import type { Status } from '../src/model/hours/status.ts';

export type Row = [situation: string, words: string];
export type Section = [title: string, rows: Row[]];

/** The messages of a language by id: German as the translators' files quote it, and what is translated. */
function messagesOf(locale: Locale): { german: Map<string, string>; translated: Record<string, string> } {
  const xml = readFileSync(new URL(`../src/i18n/xliff/${locale}.xlf`, import.meta.url), 'utf8');
  const units = Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit'));
  const german = new Map<string, string>();
  const translated: Record<string, string> = {};
  for (const unit of units) {
    const id = unit.getAttribute('id')!;
    const target = unit.getElementsByTagName('target')[0];
    german.set(id, unit.getElementsByTagName('source')[0]?.textContent ?? '');
    // One with a state was made for another German text, and pages show the German.
    if (target?.textContent && !target.hasAttribute('state')) translated[id] = target.textContent;
  }
  return { german, translated };
}

const german = messagesOf(LOCALES.find((locale) => locale !== SOURCE_LOCALE)!).german;

function i18nOf(locale: Locale): I18n {
  const msg = msgFrom(locale === SOURCE_LOCALE ? {} : messagesOf(locale).translated);
  return { locale, dir: directionOf(locale), textLanguages: [locale], msg };
}

/** A message by its id alone. */
function message({ msg }: I18n, id: string): string {
  const source = german.get(id);
  if (source === undefined) throw new Error(`There is no message "${id}"; scripts/readings.ts asks for it.`);
  return msg(source, { id });
}

const ZONE = 'Europe/Berlin';
const TODAY = '2026-10-28';
/** Berlin's summer time ends before today, and the last day below lies in winter too. */
const at = (date: string, time: string): Date => new Date(`${date}T${time}+01:00`);

/** Half past midnight, a Wednesday, so that every time of the day is ahead. */
const NOW = at(TODAY, '00:30');

const WHEN: [situation: string, date: string, time: string][] = [
  ['today at 1:00', TODAY, '01:00'],
  ['today at 9:00', TODAY, '09:00'],
  ['today at 11:00', TODAY, '11:00'],
  ['today at 13:30', TODAY, '13:30'],
  ['today at midnight', '2026-10-29', '00:00'],
  ['tomorrow at 1:00', '2026-10-29', '01:00'],
  ['tomorrow at 11:00', '2026-10-29', '11:00'],
  ['on Monday at 9:00', '2026-11-02', '09:00'],
  ['on Tuesday at 13:00', '2026-11-03', '13:00'],
  ['on 2 December at 8:30', '2026-12-02', '08:30'],
  ['on the first of a month at 11:00', '2027-02-01', '11:00'],
  ['in another year at 1:00', '2028-01-12', '01:00'],
];

/** As the badge says it. */
function says(i18n: I18n, status: Status, now = NOW, ask?: Ask): string {
  const { state, next } = statusText(i18n, status, now, ZONE, 'de', ask);
  const words = next ? [state, comma(i18n), ...next] : [state];
  return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

type Change = Partial<Status> & Pick<Status, 'state' | 'then'>;

const eachTime = (i18n: I18n, change: Change): Row[] =>
  WHEN.map(([situation, date, time]) => [situation, says(i18n, { until: at(date, time), ...change })]);

function statusSections(i18n: I18n): Section[] {
  const never = (state: Status['state'], ask?: Ask): string => says(i18n, { state, until: null, then: null }, NOW, ask);
  const closing: Row[] = WHEN.map(([situation, date, time]) => {
    const until = at(date, time);
    const status: Status = { state: 'open', until, then: 'closed' };
    return [situation.replace(/^.* (?=at )/, ''), says(i18n, status, new Date(+until - 600_000))];
  });
  const holiday = { kind: 'holiday', id: 'reformation-day' } as const;
  const special = { kind: 'special', name: { de: 'Betriebsversammlung' } } as const;
  const paused = (through?: string, name?: string): string =>
    says(i18n, {
      state: 'closed',
      until: null,
      then: null,
      closure: { kind: 'temporary', ...(through && { through }), ...(name && { name: { de: name } }) },
    });
  const asks: [Ask, string][] = [
    ['call', 'there is a telephone'],
    ['write', 'there is only an e-mail address'],
    ['ask', 'neither; somebody else is asked'],
  ];
  return [
    ['Open, and closes …', [['never', never('open')], ...eachTime(i18n, { state: 'open', then: 'closed' })]],
    ['Closes within half an hour …', closing],
    ['Closed, and opens …', [['never', never('closed')], ...eachTime(i18n, { state: 'closed', then: 'open' })]],
    ['Closed, and can be called from …', eachTime(i18n, { state: 'closed', then: 'by-phone' })],
    ['Closed, and sees people with an appointment from …', eachTime(i18n, { state: 'closed', then: 'by-appointment' })],
    ['Closed for a holiday, and opens …', eachTime(i18n, { state: 'closed', then: 'open', closure: holiday })],
    [
      'Closed for a reason of its own (its German name), and opens …',
      eachTime(i18n, { state: 'closed', then: 'open', closure: special }),
    ],
    [
      'Closed for a day without a reason, and opens …',
      eachTime(i18n, { state: 'closed', then: 'open', closure: { kind: 'special' } }),
    ],
    [
      'Closed for some time',
      [
        ['nobody knows until when', paused()],
        ['until tomorrow', paused('2026-10-29')],
        ['until the first of a month', paused('2026-12-01')],
        ['until another year', paused('2027-01-08')],
        ['with a reason (in German)', paused('2027-01-08', 'Umbau')],
        ['with a reason, nobody knows until when', paused(undefined, 'Umbau')],
      ],
    ],
    [
      'By appointment, until …',
      [['always', never('by-appointment')], ...eachTime(i18n, { state: 'by-appointment', then: 'closed' })],
    ],
    ['By phone, until …', [['always', never('by-phone')], ...eachTime(i18n, { state: 'by-phone', then: 'closed' })]],
    ['By phone, and opens …', eachTime(i18n, { state: 'by-phone', then: 'open' })],
    ['Hours are not known', asks.map(([ask, situation]) => [situation, never('unknown', ask)])],
  ];
}

const MONDAY = '2026-10-26';
const THURSDAY = '2026-10-29';
const SATURDAY = '2026-10-31';
const SUNDAY = '2026-11-01';

function calendarSections(i18n: I18n): Section[] {
  const days = (id: string, from: string, to: string): string =>
    fill(message(i18n, id), { from: weekdayName(i18n, from), to: weekdayName(i18n, to) });
  const weekdayDate = (date: string, seenFrom = date): string =>
    fill(message(i18n, 'weekday-date'), {
      weekday: weekdayName(i18n, date),
      date: dateSeenFrom(i18n, seenFrom, date),
    });
  const dates = (from: string, to: string): string =>
    fill(message(i18n, 'date-range'), { from: weekdayDate(from), to: weekdayDate(to, from) });
  const fromDate = (date: string): string => fill(message(i18n, 'from-date'), { date: dateInWords(i18n, date) });
  const months = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}`);
  return [
    [
      'The table of the week',
      [
        ['two days', days('two-days', SATURDAY, SUNDAY)],
        ['several days', days('day-range', MONDAY, THURSDAY)],
        ['the mark of today', today(i18n)],
        ['a full hour', clockTime(i18n, '09:00')],
        ['any other time', clockTime(i18n, '17:30')],
        ['midnight', clockTime(i18n, '24:00')],
        ['hours, as they are heard', intervalInWords(i18n, '09:00', '17:30')],
        ['hours, as they are heard', intervalInWords(i18n, '11:00', '24:00')],
        ['hours, as they are heard', intervalInWords(i18n, '01:00', '11:00')],
        ...['mode-appointment', 'mode-phone', 'day-closed', 'day-unknown'].map((id): Row => [id, message(i18n, id)]),
        ['a special day', weekdayDate('2026-12-24')],
        ['a special day, the first of a month', weekdayDate('2027-01-01')],
        ['special days', dates('2026-12-24', '2027-01-01')],
        ['special days that end in another year', dates('2026-12-02', '2028-01-09')],
        ['closed from a day on', fromDate('2026-12-24')],
        ['closed from the first of a month on', fromDate('2027-01-01')],
      ],
    ],
    [
      'Weekdays',
      [26, 27, 28, 29, 30, 31]
        .map((day) => `2026-10-${day}`)
        .concat(SUNDAY)
        .map((date) => [date, weekdayName(i18n, date)]),
    ],
    ['Dates', months.map((month, index) => [month, fullDateInWords(i18n, `${month}-${index % 2 ? '02' : '01'}`)])],
    ['Holidays', HOLIDAY_IDS.map((id) => [id, holidayName(i18n, id)])],
  ];
}

const COUNTS = [0, 1, 2, 5, 11, 21, 100, 103];
/** What stands in the other places of messages that count. */
const EXAMPLES = { place: 'Meppen', choice: 'polski', km: 10 };

function countSections(i18n: I18n): Section[] {
  const counting = [...german].filter(([, source]) => source.includes('[n]'));
  return counting.map(([id]) => {
    const words = fill(message(i18n, id), EXAMPLES);
    return [`Numbers: ${id}`, COUNTS.map((count) => [String(count), plural(i18n, count, words)])];
  });
}

/** The same sections and rows in every language. */
export function sectionsOf(locale: Locale): Section[] {
  const i18n = i18nOf(locale);
  return [...statusSections(i18n), ...calendarSections(i18n), ...countSections(i18n)];
}
