import { expect } from '@open-wc/testing';
import { fullDateInWords, looseDateInWords, weekdayName } from '../../src/i18n/calendar-labels.ts';
import { dateInWords, onDate, onWeekday } from '../../src/i18n/calendar-words.ts';
import { holidayName } from '../../src/i18n/holiday-names.ts';
import { intlLocales, type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { HOLIDAY_IDS } from '../../src/model/calendar/holidays.ts';
import { i18nOf } from '../support/languages.ts';

/** Where we write otherwise than CLDR's main form of a language, and why. */
const ASKED_INSTEAD: Partial<Record<Locale, string>> = {
  // Readers of English here learn the order of the dates around them: 31 October.
  en: 'en-GB',
};

const cldr = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(intlLocales(ASKED_INSTEAD[locale] ?? locale), { timeZone: 'UTC', ...options });

/** Kurmanji is CLDR's "ku", which no browser brings: calendar-words-kurmanji.node.test.ts asks Node's CLDR instead. */
const isKnown = (locale: Locale): boolean => locale !== 'kmr';

/** CLDR's Persian has a form of its own for four of the months before a year; our list has one form for both. */
const withoutEzafe = (date: string): string => date.replace(/\u0654/g, '').replace(/\u06c0/g, '\u0647');

const WEEK = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`);
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);

function comparesWithCldr(locale: Locale): void {
  it('name the weekdays as CLDR does, from Monday on', async () => {
    const i18n = await i18nOf(locale);
    const format = cldr(locale, { weekday: 'long' });
    expect(WEEK.map((date) => weekdayName(i18n, date))).to.deep.equal(
      WEEK.map((date) => format.format(new Date(date))),
    );
  });

  it('write the first and the last days of every month as CLDR does', async () => {
    const i18n = await i18nOf(locale);
    const format = cldr(locale, { day: 'numeric', month: 'long' });
    const dates = MONTHS.flatMap((month) => [`${month}-01`, `${month}-28`]);
    expect(dates.map((date) => dateInWords(i18n, date))).to.deep.equal(
      dates.map((date) => format.format(new Date(date))),
    );
  });

  it('write the year as CLDR does', async () => {
    const i18n = await i18nOf(locale);
    const format = cldr(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    const dates = MONTHS.map((month) => `${month}-09`);
    expect(dates.map((date) => fullDateInWords(i18n, date))).to.deep.equal(
      dates.map((date) => withoutEzafe(format.format(new Date(date)))),
    );
  });
}

for (const locale of LOCALES) {
  describe(`days and dates in ${locale}`, () => {
    if (isKnown(locale)) comparesWithCldr(locale);

    it('have a form of each weekday for a sentence', async () => {
      const i18n = await i18nOf(locale);
      expect(new Set(WEEK.map((date) => onWeekday(i18n, date))).size).to.equal(7);
    });

    it('have a name for every public holiday', async () => {
      const i18n = await i18nOf(locale);
      const names = HOLIDAY_IDS.map((id) => holidayName(i18n, id));
      expect(new Set(names).size).to.equal(HOLIDAY_IDS.length);
      for (const [index, id] of HOLIDAY_IDS.entries()) expect(names[index]).to.match(/\S/).and.not.equal(id);
    });

    it('use Latin digits', async () => {
      const i18n = await i18nOf(locale);
      expect(fullDateInWords(i18n, '2026-10-31')).to.match(/31.*2026/);
    });
  });
}

describe('days and dates', () => {
  it('stand in a sentence', async () => {
    expect(onDate(await i18nOf('de'), '2026-10-31')).to.equal('am 31. Oktober');
    expect(onDate(await i18nOf('en'), '2026-10-31')).to.equal('on 31 October');
    expect(onDate(await i18nOf('ar'), '2026-10-31')).to.equal('في 31 أكتوبر');
  });

  it('are as exact as the data is', async () => {
    const german = await i18nOf('de');
    expect(looseDateInWords(german, '2024-08-07')).to.equal('7. August 2024');
    expect(looseDateInWords(german, '2024-08')).to.equal('08/2024');
    expect(looseDateInWords(german, '2024')).to.equal('2024');
    expect(looseDateInWords(german, '2022 oder später')).to.equal('2022 oder später');
  });

  it('name the holidays in the model’s order', async () => {
    const german = await i18nOf('de');
    expect(holidayName(german, 'reformation-day')).to.equal('Reformationstag');
    expect(holidayName(german, 'new-year')).to.equal('Neujahr');
    expect(holidayName(german, HOLIDAY_IDS.at(-1)!)).to.equal('2. Weihnachtstag');
  });

  it('give an unknown holiday its id rather than a wrong name', async () => {
    expect(holidayName(await i18nOf('de'), 'moon-day')).to.equal('moon-day');
  });
});
