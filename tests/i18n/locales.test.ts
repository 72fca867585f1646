import { expect } from '@open-wc/testing';
import languages from '../../src/i18n/languages.json' with { type: 'json' };
import { languageNameIn, menuName, ownNameOf, ownWords } from '../../src/i18n/language-names.ts';
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

  const kin: Record<string, string[]> = {
    prs: ['fa-AF', 'fa_AF', 'prs', 'prs-AF'],
    fa: ['fa', 'fa-IR', 'pes'],
    ps: ['ps-AF', 'pbt', 'pbu'],
    kmr: ['ku', 'ku-TR', 'ku-SY', 'ku-Latn-IQ', 'kmr-Latn', 'kmr-IQ'],
    ckb: ['ckb', 'ckb-IR', 'ku-Arab', 'ku-Arab-IQ', 'ku-IQ', 'ku-IR'],
    sq: ['sq-XK', 'als', 'aln'],
    bs: ['bs-Cyrl-BA', 'hr', 'hr-HR', 'sr', 'sr-Latn', 'sr-Cyrl-RS', 'sh', 'cnr', 'sr-ME'],
    ti: ['ti-ER', 'ti-ET'],
    so: ['so-SO'],
    hu: ['hu-HU'],
  };
  for (const [locale, tags] of Object.entries(kin)) {
    it(`${tags.join(', ')}: ${locale}`, () => {
      expect(tags.map(nearestLocale)).to.deep.equal(tags.map(() => locale));
    });
  }
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
    'uz-AF',
    'ar-u-nu-latn',
    'apc',
    'acm',
    'aii',
    'syr',
    'arc',
    'bal',
    'pnb',
    'ks',
    'sdh',
    'ku-IQ',
    'az-Arab',
    'pa-PK',
    'dv',
    'ff-Adlm',
  ]) {
    it(`${tag}: right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  }
  for (const tag of [
    'de',
    'de-simple',
    'en',
    'ku',
    'kmr',
    'tr',
    'uk',
    'ti',
    'ti-ER',
    'ar-Latn',
    'az',
    'az-Latn',
    'uz',
    'ks-Deva',
    'ku-Latn-IQ',
    'pa',
    'arn',
    'fan',
    '',
  ]) {
    it(`${tag || 'none'}: left to right`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});

describe('what Intl is asked for', () => {
  it('is a locale that every engine accepts, with Gregorian calendar and Latin digits', () => {
    for (const locale of LOCALES) {
      const format = new Intl.DateTimeFormat(intlLocales(locale), { dateStyle: 'long' });
      const { calendar, numberingSystem } = format.resolvedOptions();
      expect([locale, calendar, numberingSystem]).to.deep.equal([locale, 'gregory', 'latn']);
    }
  });

  it('writes numbers in Latin digits in every language', () => {
    for (const locale of LOCALES) {
      const number = new Intl.NumberFormat(intlLocales(locale)).format(12.5);
      expect(number, locale).to.match(/^12[.,٫]5$/);
    }
  });

  it('is a language that the browser knows, or its kin, and never the browser’s own', () => {
    for (const locale of LOCALES) {
      const [known] = Intl.PluralRules.supportedLocalesOf(intlLocales(locale));
      expect(known, locale).to.be.a('string');
    }
  });

  it('is German for plain German', () => expect(intlLocales('de-simple')).to.deep.equal(['de-u-ca-gregory-nu-latn']));
});

describe('the own name of a language', () => {
  it('is the one its speakers read', () => {
    expect(['uk', 'ar', 'fa-AF', 'kmr', 'ckb', 'ti', 'rom', 'nds', 'zza', 'aii'].map(ownNameOf)).to.deep.equal([
      'українська',
      'العربية',
      'دری',
      'kurdî (kurmancî)',
      'کوردی (سۆرانی)',
      'ትግርኛ',
      'romani čhib',
      'Plattdüütsch',
      'Zazakî / Kirmanckî',
      'ܣܘܪܝܬ',
    ]);
  });
  it('is that of the language where the table lacks the region', () => expect(ownNameOf('ru-UA')).to.equal('русский'));
  it('is that of the language, however its tag is written', () => {
    expect(['KU', 'kmr-TR', 'prs', 'deu', 'tl', 'rmn', 'diq', 'hbs'].map(ownNameOf)).to.deep.equal([
      'kurdî (kurmancî)',
      'kurdî (kurmancî)',
      'دری',
      'Deutsch',
      'Filipino',
      'romani čhib',
      'Zazakî / Kirmanckî',
      'srpski / српски',
    ]);
  });
  it('is marked as itself, and as German where it is German: of sign languages, and where no other is known', () => {
    expect(['kmr', 'sgn-DE', 'la'].map(ownWords)).to.deep.equal([
      { text: 'kurdî (kurmancî)', lang: 'ku' },
      { text: 'Deutsche Gebärdensprache (DGS)', lang: 'de' },
      { text: 'Latein', lang: 'de' },
    ]);
  });
  it('is asked of the browser where the table lacks it', () => {
    const asked = ['bn', 'az', 'mn', 'cs', 'sk', 'da', 'fi', 'he'].filter(
      (tag) => Intl.DisplayNames.supportedLocalesOf(tag).length > 0,
    );
    for (const tag of asked) expect(ownWords(tag).lang).to.equal(tag);
    expect(ownNameOf('cs').toLowerCase()).to.equal('čeština');
  });
  it('is the tag where nobody knows it', () => expect(['xqz', 'x', ''].map(ownNameOf)).to.deep.equal(['xqz', 'x', '']));
  it('is no tag for any language that people who seek counselling speak', () => {
    const spoken =
      'aii acm apc am ar az ber bg bm bn bs ckb cs el en es fa fa-AF ff fi fil fr gsg ha he hi hr hu hy it ka ku ln lt lv mk mn nds nl om pa pl ps pt rmn ro rom ru rw sgn sk so sq sr sw ta th ti tr uk ur vi wo zh zza';
    expect(spoken.split(' ').filter((tag) => ownNameOf(tag) === tag)).to.deep.equal([]);
  });
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
  it('begins large in a menu, as the record of languages has it', () => {
    const names = Object.entries(languages).map(([locale, { name }]) => [locale, name]);
    expect(LOCALES.map((locale) => [locale, menuName(locale)])).to.deep.equal(names);
  });
});
