import { expect } from '@open-wc/testing';
import { plural } from '../../src/i18n/i18n.ts';
import { templatesOf } from '../../src/i18n/locale-files.ts';
import { intlLocales, LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { fill, msgFrom } from '../../src/i18n/msg.ts';
import { joined, phrase } from '../../src/i18n/phrase.ts';
import { pickText, withPrefixes } from '../../src/model/schema/text.ts';
import { i18nOf } from '../support/languages.ts';
import { plainText } from '../support/phrase.ts';

const CATEGORIES: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

describe('plural forms', () => {
  for (const locale of LOCALES) {
    it(`of ${locale} are chosen as CLDR says, from 0 to 200`, async () => {
      const i18n = await i18nOf(locale);
      const rules = new Intl.PluralRules(intlLocales(locale));
      const used = CATEGORIES.filter((category) => rules.resolvedOptions().pluralCategories.includes(category));
      const forms = used.map((category) => `[n] ${category}`).join('|');
      for (let count = 0; count <= 200; count++) {
        expect(plural(i18n, count, forms)).to.equal(`${count} ${rules.select(count)}`);
      }
    });
  }

  for (const locale of LOCALES.filter((locale) => locale !== SOURCE_LOCALE)) {
    it(`of ${locale} are all there, in every message that counts`, async () => {
      await i18nOf(locale);
      const { pluralCategories } = new Intl.PluralRules(intlLocales(locale)).resolvedOptions();
      // What awaits translation is German still, and no plain string.
      const translated = Object.entries(templatesOf(locale, 'locator', 'more')!).filter(
        ([, text]) => typeof text === 'string',
      );
      const counting = translated.filter((entry): entry is [string, string] =>
        /\[n\].*\||\|.*\[n\]/.test(entry[1] as string),
      );
      expect(counting).to.not.be.empty;
      for (const [id, text] of counting) expect(text.split('|'), id).to.have.lengthOf(pluralCategories.length);
    });
  }

  it('fall back to the last one where a message has too few', async () => {
    expect(plural(await i18nOf('ar'), 1, '[n] a|[n] b')).to.equal('1 a');
    expect(plural(await i18nOf('ar'), 0, '[n] a|[n] b')).to.equal('0 b');
    expect(plural(await i18nOf('ar'), 100, '[n] a|[n] b')).to.equal('100 b');
  });
});

describe('a message', () => {
  it('is the translation of its id, else the German text', () => {
    const msg = msgFrom({ greeting: 'مرحبًا' });
    expect(msg('Hallo', { id: 'greeting' })).to.equal('مرحبًا');
    expect(msg('Tschüss', { id: 'farewell' })).to.equal('Tschüss');
  });

  it('gets its places filled, in any order and as often as they stand there', () => {
    expect(fill('[b] [a] [b]', { a: 1, b: 'zwei' })).to.equal('zwei 1 zwei');
  });

  it('keeps a place without a value, to be filled later', () => {
    expect(fill('öffnet [when] um [time]', { when: 'morgen' })).to.equal('öffnet morgen um [time]');
  });

  it('does not fill places of what was put in', () => {
    expect(fill('[a] [b]', { a: '[b]', b: 'x' })).to.equal('[b] x');
  });

  it('takes no value that nobody gave', () => {
    expect(fill('[constructor] [toString]', {})).to.equal('[constructor] [toString]');
  });
});

describe('a phrase', () => {
  const time = { text: '17:00', datetime: '2026-10-28T16:00:00.000Z' };

  it('has its marked part where the message has its place', () => {
    expect(phrase('bis [time] Uhr', time)).to.deep.equal(['bis ', time, ' Uhr']);
    expect(phrase('[time] kapanır', time)).to.deep.equal([time, ' kapanır']);
    expect(phrase('[time]', time)).to.deep.equal([time]);
  });

  it('stays as it is without a place', () =>
    expect(phrase('bis Mitternacht', time)).to.deep.equal(['bis Mitternacht']));

  it('is put together of others, each at its place', () => {
    const parts = { one: ['a ', time], next: ['b'] };
    expect(joined('[one], [next]', parts)).to.deep.equal(['a ', time, ', ', 'b']);
    expect(joined('([next])', parts)).to.deep.equal(['(', 'b', ')']);
  });

  it('reads as plain text', () => expect(plainText(phrase('um [time] Uhr', time))).to.equal('um 17:00 Uhr'));
});

describe('a text of the data', () => {
  const text = { de: 'Amt', 'de-simple': 'Büro', en: 'office', 'fa-AF': 'دفتر' };
  const lang = (wanted: string[], inLanguage = 'de'): string => pickText(text, inLanguage, wanted).lang;

  it('is in the first wanted language there is', () => expect(lang(['uk', 'en', 'de'])).to.equal('en'));
  it('is in plain German where no wanted one is there', () => expect(lang(['ar'])).to.equal('de-simple'));
  it('is in plain German even in a file of another language', () => expect(lang(['ar'], 'en')).to.equal('de-simple'));
  it('is in the file’s language next, then in German, then in any', () => {
    expect(pickText({ de: 'Amt', nl: 'dienst' }, 'nl', ['ar'])).to.deep.equal({ value: 'dienst', lang: 'nl' });
    expect(pickText({ en: 'office', de: 'Amt' }, 'nl', ['ar'])).to.deep.equal({ value: 'Amt', lang: 'de' });
    expect(pickText({ en: 'office', fr: 'bureau' }, 'de', ['ar'])).to.deep.equal({ value: 'office', lang: 'en' });
  });
  it('is in the file’s language where it is a plain string', () => {
    expect(pickText('Amt', 'de', ['ar'])).to.deep.equal({ value: 'Amt', lang: 'de' });
  });
  it('is not taken from a property that every object has', () => {
    expect(pickText({ de: 'Amt' }, 'de', ['constructor', 'toString'])).to.deep.equal({ value: 'Amt', lang: 'de' });
  });
  it('is wanted in a language and in what that is a variety of', () => {
    expect(withPrefixes('fa-Arab-AF')).to.deep.equal(['fa-Arab-AF', 'fa-Arab', 'fa']);
    expect(lang(withPrefixes('en-GB'))).to.equal('en');
  });
});
