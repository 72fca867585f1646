import { expect } from '@open-wc/testing';
import { intervalInWords, looseDateInWords, weekdayName } from '../../src/i18n/calendar-labels.ts';
import {
  clockTime,
  dateInWords,
  dateSeenFrom,
  fullDateInWords,
  onDate,
  onWeekday,
} from '../../src/i18n/calendar-words.ts';
import { holidayName } from '../../src/i18n/holiday-names.ts';
import { intlLocales, type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/msg.ts';
import { HOLIDAY_IDS } from '../../src/model/calendar/holidays.ts';
import { i18nOf } from '../support/languages.ts';

/** Where we write otherwise than CLDR's main form of a language, and why. */
const ASKED_INSTEAD: Partial<Record<Locale, string>> = {
  // Readers of English here learn the order of the dates around them: 31 October.
  en: 'en-GB',
};

const cldr = (locale: Locale, options: Intl.DateTimeFormatOptions, asked?: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(intlLocales(asked ?? ASKED_INSTEAD[locale] ?? locale), { timeZone: 'UTC', ...options });

/** Of some languages a browser brings nothing, or not all: calendar-words-cldr.node.test.ts asks Node's CLDR instead. */
const isKnown = (locale: Locale): boolean => !['kmr', 'prs', 'ps', 'ckb', 'ti', 'sq', 'so', 'bs'].includes(locale);

/** What CLDR writes, as we do; both without what is ours alone or CLDR's alone. */
const AS_WE_WRITE: Partial<Record<Locale, (cldr: string, date: Date) => string>> = {
  // A form of its own for four of the months before a year; our list has one form for both.
  fa: (words) => words.replace(/\u0654/g, '').replace(/\u06c0/g, '\u0647'),
  // The names of Syria and Iraq first, those of the other countries in brackets: readers here know the one or the other.
  ar: (words, date) => {
    const month = (tag: string): string => cldr('ar', { month: 'long' }, tag).format(date);
    return words.replace(month('ar'), `${month('ar-SY')} (${month('ar')})`);
  },
  // Older CLDR, as WebKit's here, has a comma after the weekday.
  en: (words) => words.replace(',', ''),
  // The first of a month: CLDR has no ordinals.
  fr: (words) => words.replace(/\b1(?= [a-zéû])/, '1er'),
  // Official dates end so; CLDR has it in the Slavic languages around.
  pl: (words) => words.replace(/ \d{4}$/, '$& r.'),
};

const format = (locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const inCldr = cldr(locale, options);
  const asWe = AS_WE_WRITE[locale] ?? ((words: string) => words);
  return (date: string): string => asWe(inCldr.format(new Date(date)), new Date(date));
};

const WEEK = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`);
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
const DATES = MONTHS.flatMap((month) => [`${month}-01`, `${month}-28`]);

function comparesWithCldr(locale: Locale): void {
  it('name the weekdays as CLDR does, from Monday on', async () => {
    const i18n = await i18nOf(locale);
    expect(WEEK.map((date) => weekdayName(i18n, date))).to.deep.equal(WEEK.map(format(locale, { weekday: 'long' })));
  });

  it('write the first and the last days of every month as CLDR does', async () => {
    const i18n = await i18nOf(locale);
    expect(DATES.map((date) => dateInWords(i18n, date))).to.deep.equal(
      DATES.map(format(locale, { day: 'numeric', month: 'long' })),
    );
  });

  it('write the year as CLDR does', async () => {
    const i18n = await i18nOf(locale);
    const dates = MONTHS.map((month) => `${month}-09`);
    expect(dates.map((date) => fullDateInWords(i18n, date))).to.deep.equal(
      dates.map(format(locale, { day: 'numeric', month: 'long', year: 'numeric' })),
    );
  });

  it('have the weekday where CLDR has it', async () => {
    const i18n = await i18nOf(locale);
    const pattern = i18n.msg('[weekday], [date]', { id: 'weekday-date' });
    const words = (date: string): string =>
      fill(pattern, { weekday: weekdayName(i18n, date), date: dateInWords(i18n, date) });
    expect(DATES.map(words)).to.deep.equal(
      DATES.map(format(locale, { weekday: 'long', day: 'numeric', month: 'long' })),
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
      expect(fullDateInWords(i18n, '2026-10-31')).to.match(/31/).and.match(/2026/);
    });
  });
}

describe('days and dates', () => {
  it('stand in a sentence', async () => {
    const now = '2026-10-01';
    expect(onDate(await i18nOf('de'), now, '2026-10-31')).to.equal('am Samstag, 31. Oktober,');
    expect(onDate(await i18nOf('en'), now, '2026-10-31')).to.equal('on Saturday 31 October');
    expect(onDate(await i18nOf('tr'), now, '2026-10-31')).to.equal('31 Ekim Cumartesi günü');
  });

  it('have their year where no reader would guess it', async () => {
    const german = await i18nOf('de');
    expect(dateSeenFrom(german, '2026-02-05', '2027-01-01')).to.equal('1. Januar');
    expect(dateSeenFrom(german, '2026-02-04', '2027-01-01')).to.equal('1. Januar 2027');
    expect(dateSeenFrom(german, '2026-02-05', '2028-01-01')).to.equal('1. Januar 2028');
  });

  it('have a French first of the month', async () => {
    const french = await i18nOf('fr');
    expect(dateInWords(french, '2027-01-01')).to.equal('1er janvier');
    expect(dateInWords(french, '2027-01-11')).to.equal('11 janvier');
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

describe('hours', () => {
  it('are written as the language writes them', async () => {
    const times = ['09:00', '17:30', '00:00', '24:00'];
    const written = async (locale: Locale) => {
      const i18n = await i18nOf(locale);
      return times.map((time) => clockTime(i18n, time));
    };
    expect(await written('de')).to.deep.equal(['9:00', '17:30', '0:00', '24:00']);
    expect(await written('fr')).to.deep.equal(['9\u00a0h', '17\u00a0h\u00a030', '0\u00a0h', '24\u00a0h']);
    expect(await written('nl')).to.deep.equal(['9.00', '17.30', '0.00', '24.00']);
  });

  it('are said as a span', async () => {
    expect(intervalInWords(await i18nOf('de'), '09:00', '17:30')).to.equal('9:00 bis 17:30\u00a0Uhr');
    expect(intervalInWords(await i18nOf('fr'), '09:00', '17:30')).to.equal('de 9\u00a0h à 17\u00a0h\u00a030');
  });
});
