import { expect } from 'chai';
import { languageOf, serves } from '../../src/model/languages.ts';

const alike: [language: string, tags: string[]][] = [
  ['de', ['de', 'DE', 'de-DE', 'de-AT', 'de_CH', 'deu', 'ger', ' de ']],
  ['ku', ['ku', 'kmr', 'KMR', 'ku-TR', 'kmr-Latn']],
  ['ar', ['ar', 'ara', 'arb', 'ar-SY', 'ar-EG']],
  ['fa', ['fa', 'per', 'fas', 'pes', 'fa-IR']],
  ['fa-AF', ['fa-AF', 'prs', 'prs-AF', 'FA-af']],
  ['ckb', ['ckb', 'ckb-IQ']],
  ['sq', ['sq', 'alb', 'sqi', 'als']],
  ['ro', ['ro', 'rum', 'ron', 'mo', 'ro-MD']],
  ['zh', ['zh', 'chi', 'zho', 'cmn', 'zh-Hans', 'zh-TW']],
  ['sr', ['sr', 'sr-Latn', 'srp', 'hbs', 'sh']],
  ['rom', ['rom', 'rmn', 'rmy']],
  ['zza', ['zza', 'diq', 'kiu']],
  ['ps', ['ps', 'pbu']],
  ['fil', ['fil', 'tl']],
  ['gsg', ['gsg', 'GSG', 'sgn-DE']],
  ['de-simple', ['de-simple', 'DE-simple', 'de-Simple']],
];

describe('tags of one language', () => {
  for (const [language, tags] of alike) {
    it(`${tags.join(', ')} are ${language}`, () => {
      expect(tags.map(languageOf)).to.deep.equal(tags.map(() => language));
    });
  }

  it('of different languages stay apart', () => {
    const languages = alike.map(([language]) => language);
    expect(new Set(languages.map(languageOf)).size).to.equal(languages.length);
  });

  for (const nonsense of ['', ' ', 'x', 'deutsch und arabisch', '__proto__', 'de--', '🙂', 'constructor', 'a-b-c']) {
    it(`may be nonsense: "${nonsense}"`, () => {
      expect(languageOf(nonsense)).to.equal(nonsense.trim());
    });
  }

  it('are served by who speaks it, and German by who speaks plain German', () => {
    expect(serves('ar-SY', 'ar')).to.equal(true);
    expect(serves('ar', 'ar-SY')).to.equal(true);
    expect(serves('kmr', 'ku')).to.equal(true);
    expect(serves('de-simple', 'de-DE')).to.equal(true);
    expect(serves('de', 'de-simple')).to.equal(false);
    expect(serves('fa-AF', 'fa')).to.equal(false);
    expect(serves('ckb', 'ku')).to.equal(false);
  });
});
