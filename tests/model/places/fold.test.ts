import { expect } from 'chai';
import fc from 'fast-check';
import { fold, wordsOf } from '../../../src/model/places/fold.ts';
import { samples } from '../../support/samples.ts';

describe('fold', () => {
  const alike: [string, string[]][] = [
    ['umlauts and both their spellings', ['Haselünne', 'haselunne', 'Haseluenne', 'HASELÜNNE', 'Haselu\u0308nne']],
    ['sharp s', ['Groß Berßen', 'Gross Berssen', 'GROẞ BERẞEN']],
    ['Nordic and Polish letters', ['Søren Łódź', 'Soren Lodz']],
    ['French accents and apostrophes', ['l’été', "l'ete"]],
    ['the Turkish i with and without its dot', ['İltica ışık', 'iltica isik']],
    ['Arabic with and without vowel marks and tatweel', ['أُسْرَة', 'اسره', 'أســرة']],
    ['Arabic and Persian yeh and kaf', ['علي كتاب', 'على کتاب', 'علی کتاب']],
    ['Arabic words with and without their article', ['اللجوء', 'لجوء']],
    ['Cyrillic with and without its marks', ['йога ёлка', 'иога елка']],
    ['Arabic, Persian and Western digits', ['٤٩٧٥١', '۴۹۷۵۱', '49751']],
    ['hyphens, brackets and spaces', ['Haren (Ems)', 'haren-ems', '  Haren   Ems ']],
    ['direction marks, soft hyphens and zero-width signs', ['\u200fMep\u00adpen\u200e', 'Mep\u200cpen', 'meppen']],
  ];
  for (const [what, spellings] of alike) {
    it(`makes one of ${what}`, () => {
      expect([...new Set(spellings.map(fold))]).to.have.length(1);
    });
  }

  it('keeps different words apart', () => {
    expect(fold('Lehe')).not.to.equal(fold('Lahn'));
    expect(fold('Консультации')).not.to.equal(fold('Консультація'));
  });

  it('lets the beginning of a word fold to the beginning of the folded word, as somebody types it', () => {
    for (const word of ['Haseluenne', 'Soegel', 'Neuenhaus', 'Beratungsstelle']) {
      for (let length = 1; length <= word.length; length++) {
        expect(fold(word).startsWith(fold(word.slice(0, length))), word.slice(0, length)).to.equal(true);
      }
    }
  });

  it('changes nothing when it is done twice, whatever the text', () => {
    const isStable = (text: string) => fold(fold(text)) === fold(text);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), isStable), {
      numRuns: samples(100, 300),
      seed: 32,
    });
    const arabic = fc.string({ unit: fc.constantFrom('ا', 'ل', 'ء', 'ة', ' ', 'a', 'e', 'ß', 'َ'), maxLength: 20 });
    fc.assert(fc.property(arabic, isStable), { numRuns: samples(100, 300), seed: 33 });
  });

  it('gives words, and none for a text without letters or digits', () => {
    expect(wordsOf('Asyl, Haren (Ems)!')).to.deep.equal(['asyl', 'haren', 'ems']);
    expect(wordsOf(' 🙂 .*+?^${}()|[]\\ \u202e')).to.deep.equal([]);
  });
});
