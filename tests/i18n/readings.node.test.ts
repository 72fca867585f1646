import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { fileOf, readingsOf } from '../../scripts/readings.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

const ASIDE = 'Run "npm run i18n:readings", and read what has changed.';

/** The file's text; nothing where there is none. */
function written(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

describe('the table of what the widgets say', () => {
  const readings = new Map(LOCALES.map((locale) => [locale, readingsOf(locale)]));

  for (const locale of LOCALES) {
    it(`is up to date for ${locale}`, () => {
      const isCurrent = written(fileOf(locale)) === readings.get(locale);
      expect(isCurrent, `src/i18n/readings/${locale}.md is out of date. ${ASIDE}`).to.equal(true);
    });
  }

  it('is there for no language that is not', () => {
    const files = readdirSync(new URL('./', fileOf('de')));
    expect(LOCALES.map((locale) => `${locale}.md`)).to.include.members(files);
  });

  it('leaves no place unfilled', () => {
    for (const [locale, text] of readings) expect(text, locale).not.to.match(/\[\w+\]/);
  });
});
