/** Fingerprints, the paths of texts, and what comes of putting a language's file into a directory. */
import { expect } from 'chai';
import { pickText } from '../../src/model/schema/text.ts';
import { fingerprint } from '../../src/texts/fingerprint.ts';
import { mergeTexts } from '../../src/texts/merge.ts';
import { translatablesOf } from '../../src/texts/places.ts';
import { besideFile } from '../../src/texts/texts-file.ts';
import { FULL } from '../support/full-directory.ts';
import { emden } from '../support/real-data.ts';
import { textsOf } from '../support/texts-of.ts';

describe('texts beside a data file', () => {
  it('a fingerprint is FNV-1a in base 36', () => {
    // Published test vectors of FNV-1a, 32 bits.
    expect(parseInt(fingerprint(''), 36)).to.equal(0x811c9dc5);
    expect(parseInt(fingerprint('a'), 36)).to.equal(0xe40c292c);
    expect(parseInt(fingerprint('foobar'), 36)).to.equal(0xbf9cf968);
  });

  it('lies in the same folder', () => {
    expect(besideFile('https://x.de/kmt/emden.json?v=2', 'ar')).to.equal('https://x.de/kmt/emden.ar.json?v=2');
    expect(besideFile('daten/Emden.JSON', 'de-simple')).to.equal('daten/Emden.de-simple.json');
    expect(besideFile('https://x.de/api/emden', 'ar')).to.equal('https://x.de/api/emden.ar.json');
  });

  it('every text of a file has its path, by ids where there are some', () => {
    const paths = translatablesOf(emden).map(({ path }) => path);
    expect(paths).to.include.members(['topics.welcome', 'office.contactPoint.0.name', 'tasks.liaison.description']);
    expect(new Set(paths).size).to.equal(paths.length);
  });

  it('every word of a full file that is a text gets its translation, and nothing else changes', () => {
    const all = translatablesOf(FULL);
    const texts = Object.fromEntries(all.map(({ path, source }) => [path, `x${source}`]));
    const before = JSON.stringify(FULL);
    const { directory, stale, unknown } = mergeTexts(FULL, textsOf(FULL, 'so', texts));
    expect([stale, unknown]).to.deep.equal([[], []]);
    expect(JSON.stringify(FULL)).to.equal(before);
    const german = JSON.stringify(directory, (_, value: unknown) => {
      const text = value as { so?: string } | null;
      return typeof text === 'object' && text?.so ? text.so.slice(1) : value;
    });
    expect(JSON.parse(german)).to.deep.equal(
      JSON.parse(JSON.stringify(FULL, (_, value: unknown) => onlyGerman(value))),
    );
    expect(all.length).to.be.greaterThan(30);
  });

  it('what is untouched is the same object, and the German stays beside the translation', () => {
    const { directory } = mergeTexts(emden, textsOf(emden, 'ar', { 'tasks.liaison.name': 'وساطة' }));
    expect(directory.places).to.equal(emden.places);
    const { name } = directory.tasks.find(({ id }) => id === 'liaison')!;
    expect(name).to.include({ ar: 'وساطة' }).and.to.have.property('de');
  });

  it('a name that stays is not taken for plain German', () => {
    const office = {
      ...emden.office,
      name: { de: 'Integreat-App', 'de-simple': 'Die App Integreat' },
      provider: 'AWO',
    };
    const texts = { 'office.name': 'Integreat-App', 'office.provider': 'AWO' };
    const { directory } = mergeTexts({ ...emden, office }, textsOf({ ...emden, office }, 'pl', texts));
    expect(pickText(directory.office.name, 'de', ['pl']).value).to.equal('Integreat-App');
    expect(pickText(directory.office.provider!, 'de', ['pl'])).to.deep.equal({ value: 'AWO', lang: 'de' });
  });

  it('tells what is stale and what is unknown', () => {
    const file = textsOf(emden, 'ar', { 'office.name': 'x', 'office.gone': 'y' });
    file.of['office.name'] = fingerprint('Früher hieß es anders');
    const { directory, stale, unknown } = mergeTexts(emden, file);
    expect([stale, unknown]).to.deep.equal([['office.name'], ['office.gone']]);
    expect(directory).to.equal(emden);
  });
});

/** A text of the full file in its one language. */
const onlyGerman = (value: unknown): unknown => {
  const text = value as { de?: string } | null;
  return typeof text === 'object' && typeof text?.de === 'string' ? text.de : value;
};
