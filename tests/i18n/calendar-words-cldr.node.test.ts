import { expect } from 'chai';
import { weekdayName } from '../../src/i18n/calendar-labels.ts';
import { dateInWords, fullDateInWords } from '../../src/i18n/calendar-words.ts';
import { fill } from '../../src/i18n/msg.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { i18nOf } from '../support/languages.ts';

/** Languages that browsers do not bring, by their names in CLDR. */
const IN_CLDR: Partial<Record<Locale, string>> = {
  kmr: 'ku',
  prs: 'fa-AF',
  ps: 'ps',
  ckb: 'ckb',
  ti: 'ti',
  sq: 'sq',
  so: 'so',
  bs: 'bs-Latn',
};

/** Words that our translators write otherwise than CLDR does. */
const OTHERWISE: Partial<Record<Locale, Record<string, string>>> = {
  prs: { اگست: 'آگست' },
  // CLDR has the Pashto names of the days, we those from Persian, which speakers of Pashto use too.
  ps: {
    دونۍ: 'دوشنبه',
    درېنۍ: 'سه‌شنبه',
    څلرنۍ: 'چهارشنبه',
    پينځنۍ: 'پنجشنبه',
    اونۍ: 'شنبه',
    يونۍ: 'یکشنبه',
    اپریل: 'اپرېل',
    مۍ: 'مې',
    سېپتمبر: 'سپټمبر',
    اکتوبر: 'اکټوبر',
    دسمبر: 'ډسمبر',
  },
  // Unicode has two letters for this "h"; and two months are spelled with another vowel.
  ckb: { ھەینی: 'هەینی', تەمووز: 'تەممووز', 'کانونی یەکەم': 'کانوونی یەکەم' },
  ti: { ጉንበት: 'ግንቦት' },
};

/** Bosnian stands for Croatian and Serbian too, whose months have other names: it has their numbers. */
const hasMonthNames = (locale: Locale): boolean => locale !== 'bs';

/** After a month's name stands its number: their names differ from region to region, or are those of another calendar too. */
const numberOf = (locale: Locale, month: number): string => (['ckb', 'ti'].includes(locale) ? ` (${month})` : '');

/** Of the others, CLDR has no order of its own but that of English, or another one with a year than without. */
const HAS_ITS_ORDER: Locale[] = ['prs', 'ckb', 'ti', 'sq'];

const WEEK = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`);
const DATES = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 9)).toISOString().slice(0, 10));

for (const [locale, tag] of Object.entries(IN_CLDR) as [Locale, string][]) {
  /** The parts of a date as CLDR has them, in the words of our translators. */
  const partsOf = (date: string, options: Intl.DateTimeFormatOptions): { type: string; value: string }[] =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options })
      .formatToParts(new Date(date))
      .map(({ type, value }) => ({ type, value: OTHERWISE[locale]?.[value] ?? value }));
  const monthOf = (date: string): string =>
    partsOf(date, { day: 'numeric', month: 'long' }).find(({ type }) => type === 'month')!.value;

  describe(`days and dates in ${locale}`, () => {
    it('are compared with a CLDR that knows the language', () => {
      expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).to.deep.equal([tag]);
    });

    it('name the weekdays as CLDR does, from Monday on', async () => {
      const i18n = await i18nOf(locale);
      expect(WEEK.map((date) => weekdayName(i18n, date))).to.deep.equal(
        WEEK.map((date) => partsOf(date, { weekday: 'long' })[0]!.value),
      );
    });

    it('name the months as CLDR does, or give their numbers', async () => {
      const i18n = await i18nOf(locale);
      for (const [index, date] of DATES.entries())
        expect(dateInWords(i18n, date)).to.contain(hasMonthNames(locale) ? monthOf(date) : ` ${index + 1}.`);
    });

    it('have day and year as they are', async () => {
      const i18n = await i18nOf(locale);
      expect(dateInWords(i18n, '2026-12-31')).to.match(/^31|31$/);
      expect(fullDateInWords(i18n, '2026-12-31')).to.match(/31/).and.match(/2026/);
    });

    if (HAS_ITS_ORDER.includes(locale)) {
      it('have the weekday where CLDR has it', async () => {
        const i18n = await i18nOf(locale);
        const pattern = i18n.msg('[weekday], [date]', { id: 'weekday-date' });
        const words = (date: string): string =>
          fill(pattern, { weekday: weekdayName(i18n, date), date: dateInWords(i18n, date) });
        expect(DATES.map(words)).to.deep.equal(
          DATES.map((date, index) =>
            partsOf(date, { weekday: 'long', day: 'numeric', month: 'long' })
              .map(({ type, value }) => (type === 'month' ? value + numberOf(locale, index + 1) : value))
              .join(''),
          ),
        );
      });
    }
  });
}

describe('days and dates in Kurmanji', () => {
  it('are CLDR’s, with the number of the month, whose names differ from region to region', async () => {
    const i18n = await i18nOf('kmr');
    const format = new Intl.DateTimeFormat('ku-u-ca-gregory-nu-latn', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
    });
    for (const [index, date] of DATES.entries()) {
      const words = `${format.format(new Date(date))} (${index + 1})`;
      expect(dateInWords(i18n, date)).to.equal(words);
      expect(fullDateInWords(i18n, date)).to.equal(`${words}, sala 2026an`);
    }
  });
});
