import { expect } from 'chai';
import { intlLocales } from '../../src/i18n/locales.ts';

type Units = Map<string, { target?: string }>;
type Messages = {
  locales: string[];
  sourceMessages(): Map<string, string>;
  translatedUnits(locale: string): Units;
  review(locale: string, messages: Map<string, string>, units: Units): { missing: string[]; stale: string[] };
};

/** Put together, because the scripts have no types. */
const script = new URL('../../scripts/i18n-messages.mjs', import.meta.url).href;

describe('messages that count', () => {
  const counting = new Map<string, string>();
  const units = new Map<string, Units>();
  let messages: Messages;

  before(async function () {
    this.timeout(60_000);
    messages = (await import(script)) as Messages;
    for (const [id, text] of messages.sourceMessages())
      if (text.includes('|') && text.includes('[n]')) counting.set(id, text);
    for (const locale of messages.locales) units.set(locale, messages.translatedUnits(locale));
  });

  it('are there', () => expect(counting.size).to.be.greaterThan(0));

  it('have one form for one and one for all others in German', () => {
    for (const [id, text] of counting) expect(text.split('|'), id).to.have.lengthOf(2);
  });

  it('have as many forms in every other language as CLDR knows, once they are translated', () => {
    for (const [locale, translated] of units) {
      const known = new Intl.PluralRules(intlLocales(locale));
      const { missing, stale } = messages.review(locale, counting, translated);
      const awaiting = [...missing, ...stale];
      for (const id of [...counting.keys()].filter((id) => !awaiting.includes(id))) {
        const forms = translated.get(id)?.target?.split('|') ?? [];
        expect(forms, `${locale}: ${id}`).to.have.lengthOf(known.resolvedOptions().pluralCategories.length);
      }
    }
  });
});
