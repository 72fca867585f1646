import { expect } from 'chai';
import { weekdayName } from '../../src/i18n/calendar-labels.ts';
import { dateInWords, fullDateInWords } from '../../src/i18n/calendar-words.ts';
import { intlLocales, type Locale } from '../../src/i18n/locales.ts';
import { type I18n } from '../../src/i18n/i18n.ts';
import { msgFrom } from '../../src/i18n/msg.ts';
import { RARE } from '../support/languages.ts';

/** CLDR's names where we write another one, and why. */
const OURS: Partial<Record<Locale, Record<string, string>>> = {
  // Its months differ from region to region: their number tells.
  kmr: Object.fromEntries(
    'rêbendanê sibatê adarê nîsanê gulanê hezîranê tîrmehê tebaxê îlonê cotmehê mijdarê berfanbarê'
      .split(' ')
      .map((name, month) => [name, `${name} (${month + 1})`]),
  ),
  // Croatian has names of its own for what Bosnian and Serbian call by their Latin names: a number serves all three.
  bs: Object.fromEntries(
    'januar februar mart april maj juni juli august septembar oktobar novembar decembar'
      .split(' ')
      .map((name, month) => [name, `${month + 1}.`]),
  ),
  // As Afghan offices and media write it.
  prs: { اگست: 'آگست' },
  // The weekdays of Persian, which are everyday Pashto; CLDR's are bookish. Months with the letters of Pashto.
  ps: {
    ...{ دونۍ: 'دوشنبه', درېنۍ: 'سه‌شنبه', څلرنۍ: 'چهارشنبه', پينځنۍ: 'پنجشنبه', اونۍ: 'شنبه', يونۍ: 'یکشنبه' },
    ...{ اپریل: 'اپرېل', مۍ: 'مې', سېپتمبر: 'سپټمبر', اکتوبر: 'اکټوبر', دسمبر: 'ډسمبر' },
  },
  // One letter h, and double consonants and long vowels written out.
  ckb: { ھەینی: 'هەینی', تەمووز: 'تەممووز', 'کانونی یەکەم': 'کانوونی یەکەم' },
  // Its everyday spelling.
  ti: { ጉንበት: 'ግንቦት' },
};

const DAYS = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`);
const MONTHS = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-09`);

for (const locale of RARE) {
  describe(`days and dates in ${locale}, which not every browser knows`, () => {
    let i18n: I18n;
    before(async () => {
      const { templates } = (await import(`../../src/i18n/generated/locales/${locale}.ts`)) as {
        templates: Record<string, string>;
      };
      i18n = { msg: msgFrom(templates), locale, dir: 'ltr', textLanguages: [locale] };
    });

    const options = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const;
    const cldr = new Intl.DateTimeFormat(intlLocales(locale), options);
    /** The name of a day or a month in a date, as CLDR has it and we write it. */
    const nameOf = (date: string, type: 'weekday' | 'month'): string => {
      const name = cldr.formatToParts(new Date(date)).find((part) => part.type === type)!.value;
      return OURS[locale]?.[name] ?? name;
    };

    it('are compared with a CLDR that knows the language', () => {
      const [known] = Intl.DateTimeFormat.supportedLocalesOf(intlLocales(locale));
      expect(known).to.match(locale === 'prs' ? /^fa-AF/ : locale === 'kmr' ? /^(kmr|ku)/ : new RegExp(`^${locale}-u`));
    });

    it('name the weekdays as CLDR does', () => {
      expect(DAYS.map((date) => weekdayName(i18n, date))).to.deep.equal(DAYS.map((date) => nameOf(date, 'weekday')));
    });

    it('name the months as CLDR does, each with its day, and with its year', () => {
      for (const date of MONTHS) {
        expect(dateInWords(i18n, date)).to.include(nameOf(date, 'month')).and.include('9');
        expect(fullDateInWords(i18n, date)).to.include(dateInWords(i18n, date)).and.include('2026');
      }
    });

    it('write other months otherwise', () => {
      expect(new Set(MONTHS.map((date) => dateInWords(i18n, date))).size).to.equal(12);
    });
  });
}
