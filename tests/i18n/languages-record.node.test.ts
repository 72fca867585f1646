import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import languages from '../../src/i18n/languages.json' with { type: 'json' };
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import localize from '../../lit-localize.json' with { type: 'json' };

type Language = { name: string; reviewed: { by: string; on: string } | null };

const record: Record<string, Language> = languages;
const translated = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The names of the files in a folder of src/i18n, without their endings. */
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../src/i18n/${folder}`, import.meta.url)).map((file) => file.replace(/\.\w+$/, ''));

describe('the languages of the interface are the same', () => {
  it('in the record of their state, in the same order', () => {
    expect(Object.keys(record)).to.deep.equal([...LOCALES]);
  });

  it('in what is extracted and built', () => {
    expect([localize.sourceLocale, ...localize.targetLocales]).to.deep.equal([SOURCE_LOCALE, ...translated]);
  });

  it('in the files for translators, each of which says its language', () => {
    expect(namesIn('xliff')).to.have.members(translated);
    for (const locale of translated) {
      const [, target, source] = /target-language="(.*?)" source-language="(.*?)"/.exec(
        read(`src/i18n/xliff/${locale}.xlf`),
      )!;
      expect([target, source]).to.deep.equal([locale, SOURCE_LOCALE]);
    }
  });

  it('in the three files that are built from each of these', () => {
    expect(namesIn('generated/locales')).to.have.members(
      translated.flatMap((locale) => [locale, `${locale}-locator`, `${locale}-more`]),
    );
  });
});

describe('the record of a language', () => {
  for (const [locale, { name, reviewed }] of Object.entries(record)) {
    it(`${locale}: has a name, and a review only with who made it and when`, () => {
      expect(name).to.match(/\S/);
      if (reviewed === null) return;
      expect(reviewed).to.have.all.keys('by', 'on');
      expect(reviewed.by).to.match(/\S/);
      expect(reviewed.on).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(new Date(reviewed.on).toISOString(), 'a day that there is').to.match(new RegExp(`^${reviewed.on}`));
    });
  }
});
