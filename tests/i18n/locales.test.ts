import { expect } from '@open-wc/testing';
import { languageNameIn, ownNameOf } from '../../src/i18n/language-names.ts';
import { directionOf, intlLocales, LOCALES, nearestLocale } from '../../src/i18n/locales.ts';

describe('the interface language nearest to a tag', () => {
  const cases: [string, string | undefined][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-DE-1996', 'de'],
    ['DE_de', 'de'],
    ['en-GB', 'en'],
    [' en ', 'en'],
    ['ar-EG', 'ar'],
    ['arb', 'ar'],
    ['ar-Latn', 'ar'],
    ['', undefined],
    ['zz', undefined],
    ['x-klingon', undefined],
    ['deutsch', undefined],
    ['not a language', undefined],
    ['e', undefined],
    ['eng', undefined],
  ];
  for (const [tag, locale] of cases) {
    it(`"${tag}": ${locale ?? 'none'}`, () => expect(nearestLocale(tag)).to.equal(locale));
  }

  it('is itself for each of ours', () => {
    for (const locale of LOCALES) expect(nearestLocale(locale)).to.equal(locale);
  });

  it('is Persian for Dari and Kurmanji for Kurdish, once there are files for them', () => {
    const known = new Set<string>(LOCALES);
    expect(nearestLocale('fa-AF')).to.equal(known.has('fa') ? 'fa' : undefined);
    expect(nearestLocale('prs')).to.equal(known.has('fa') ? 'fa' : undefined);
    expect(nearestLocale('ku-TR')).to.equal(known.has('kmr') ? 'kmr' : undefined);
  });
});

describe('the direction of a language', () => {
  for (const tag of [
    'ar',
    'AR',
    'ar-EG',
    'fa',
    'fa-AF',
    'prs',
    'ckb',
    'ps',
    'ur',
    'he',
    'ku-Arab',
    'uz-arab-AF',
    'ar-u-nu-latn',
  ]) {
    it(`${tag}: right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  }
  for (const tag of ['de', 'de-simple', 'en', 'ku', 'kmr', 'tr', 'uk', 'ti', 'ar-Latn', 'az-Latn', 'arn', 'fan', '']) {
    it(`${tag || 'none'}: left to right`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});

describe('what Intl is asked for', () => {
  it('is a locale that every engine accepts, with Gregorian calendar and Latin digits', () => {
    for (const locale of [...LOCALES, 'de-simple', 'kmr', 'fa', 'ti']) {
      const format = new Intl.DateTimeFormat(intlLocales(locale), { dateStyle: 'long' });
      const { calendar, numberingSystem } = format.resolvedOptions();
      expect([locale, calendar, numberingSystem]).to.deep.equal([locale, 'gregory', 'latn']);
    }
  });

  it('is German for plain German', () => expect(intlLocales('de-simple')).to.deep.equal(['de-u-ca-gregory-nu-latn']));
});

describe('the own name of a language', () => {
  it('is the one its speakers read', () => {
    expect(['uk', 'ar', 'fa-AF', 'kmr', 'ti'].map(ownNameOf)).to.deep.equal([
      'українська',
      'العربية',
      'دری',
      'kurdî (kurmancî)',
      'ትግርኛ',
    ]);
  });
  it('is that of the language where the table lacks the region', () => expect(ownNameOf('ru-UA')).to.equal('русский'));
  it('is that of the language, however its tag is written', () => {
    expect(['KU', 'kmr-TR', 'prs', 'deu', 'tl', 'sgn-DE'].map(ownNameOf)).to.deep.equal([
      'kurdî (kurmancî)',
      'kurdî (kurmancî)',
      'دری',
      'Deutsch',
      'Filipino',
      'Deutsche Gebärdensprache',
    ]);
  });
  it('is asked of the browser where the table lacks it', () =>
    expect(ownNameOf('cs').toLowerCase()).to.equal('čeština'));
  it('is the tag where nobody knows it', () => expect(['xqz', 'x', ''].map(ownNameOf)).to.deep.equal(['xqz', 'x', '']));
  it('is in the reader’s language another', () => {
    expect(['ti', 'prs', 'kmr', 'xqz'].map((tag) => languageNameIn('de', tag))).to.deep.equal([
      'Tigrinya',
      'Dari',
      'Kurdisch',
      undefined,
    ]);
    expect(languageNameIn('de-simple', 'ar')).to.equal('Arabisch');
    // Some browsers begin with a capital.
    expect(languageNameIn('uk', 'pl-PL')?.toLowerCase()).to.equal('польська');
  });
});
