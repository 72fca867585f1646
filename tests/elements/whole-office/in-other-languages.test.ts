/** The pages with all that the two offices show, for somebody who reads no German: nothing of it is left but names. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { ownNameOf } from '../../../src/i18n/language-names.ts';
import type { Directory, Text } from '../../../src/model/schema/schema.ts';
import { sourceOf, translatablesOf } from '../../../src/texts/places.ts';
import type { TextsFile } from '../../../src/texts/texts-file.ts';
import { TRIED_LOCALES } from '../../support/every-language.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { fileOf, namesIn, readableOf, wholeOffice } from '../../support/whole-office.ts';

const OFFICES = { emden, emsland };

const isOtherScript = (lang: string): boolean => !/\p{Script=Latin}/u.test(ownNameOf(lang));

/** Names in the texts themselves, and abbreviations that stand on forms and doors. */
const NAMES = [
  // Places.
  ...['Emsland', 'Niedersachsen', 'Nordhümmling', 'Kulturbunker', 'Mehrgenerationenhaus'],
  // What is called so also by those who speak another language.
  ...['(Integrationslotsen)', 'Integreat', 'MiMi'],
  // Documents: where one is published, and what another is called that has taken its place.
  ...['Nds. MBl. 17/2014 S. 361', 'Nds. MBl.', 'Handlungskonzept Migration und Teilhabe'],
  '(Koordinierungsstellen Migration und Teilhabe)',
  // Whom a licence asks to be named in just these words.
  ...['GeoNames, CC BY 4.0', '© Statistisches Bundesamt (Destatis), GV100AD'],
  'Statistische Ämter des Bundes und der Länder',
  ...['MBE', 'JMD', 'AWO', 'DRK', 'SKM', 'PDF', 'MS'],
];

/** Texts that are names where a translator has left them as they are: who it is, and what a house is called. */
const IS_NAME = /\.(provider|publisher|address\.note)$|^places\.[^.]+\.name$/;

function namesOf(directory: Directory, { texts }: TextsFile): string[] {
  const { office, places, areas, documents, networks, offers, inLanguage } = directory;
  const german = (text: Text): string => sourceOf(text, inLanguage)!;
  const ofPlaces = [office, ...places].flatMap(({ address, contactPoint = [], availableLanguage = [] }) => [
    ...[address?.streetAddress, address?.addressLocality, address?.postalCode],
    ...contactPoint.flatMap(({ name, email }) => [email, name && german(name).replace(/^(Frau|Herr) /, '')]),
    ...availableLanguage.map(ownNameOf),
  ]);
  // Beside its translation, so that one can ask for it.
  const titles = [...documents, ...networks, ...offers].map(({ name }) => `(${german(name)})`);
  const kept = translatablesOf(directory).filter(({ path, source }) => IS_NAME.test(path) && texts[path] === source);
  return [...NAMES, ...titles, ...ofPlaces, ...areas.map(({ name }) => name), ...kept.map(({ source }) => source)]
    .concat(documents.map((each) => ownNameOf(each.inLanguage ?? inLanguage)))
    .filter((name) => name !== undefined)
    .sort((a, b) => b.length - a.length);
}

/** Words in Latin letters that are none of the names. */
const latinIn = (words: string, names: readonly string[]): string[] =>
  without(names, words).match(/\p{Script=Latin}[\p{L}\p{M}’'-]*/gu) ?? [];

const without = (names: readonly string[], words: string): string =>
  names.reduce((left, name) => left.replaceAll(name, ' '), words);

/** All that is said by elements, without the German text that the note on translations opens. */
async function saidBy(elements: readonly LitElement[]): Promise<string> {
  for (const element of elements) for (const note of all(element, '.original')) note.remove();
  const said = [];
  for (const element of elements) said.push(await readableOf(element), ...namesIn(element));
  return said.join('\n');
}

for (const [name, directory] of Object.entries(OFFICES) as ['emden' | 'emsland', Directory][]) {
  describe(`a page with all elements of ${name}`, function () {
    this.timeout(60_000);
    before(() => stopClock('2026-12-18T10:00+01:00'));

    for (const lang of TRIED_LOCALES.filter(isOtherScript)) {
      it(`has no word in Latin letters in ${lang} that is not a name`, async () => {
        const texts = (await fileOf(`data/${name}.${lang}.json`, 'json')) as TextsFile;
        const said = await saidBy(await wholeOffice(name, lang));
        expect(said.match(/\p{L}+/gu)!.length).to.be.greaterThan(400);
        expect([...new Set(latinIn(said, namesOf(directory, texts)))]).to.deep.equal([]);
      });
    }

    for (const lang of TRIED_LOCALES.filter((each) => !isOtherScript(each) && !each.startsWith('de'))) {
      it(`has no German text in ${lang} that has a translation`, async () => {
        const texts = (await fileOf(`data/${name}.${lang}.json`, 'json')) as TextsFile;
        const said = await saidBy(await wholeOffice(name, lang));
        const names = namesOf(directory, texts);
        const left = without(names, said);
        const german = translatablesOf(directory)
          .filter(({ source }) => !names.includes(source))
          .flatMap(({ source }) => source.split(/[.!?:]\s+(?=\p{Lu})/u))
          .filter((sentence) => sentence.includes(' '));
        expect(german.length).to.be.greaterThan(50);
        expect(german.filter((sentence) => left.includes(sentence))).to.deep.equal([]);
      });
    }

    it('opens the German text of what nobody has reviewed, and only that', async () => {
      const elements = await wholeOffice(name, 'ar');
      const german = new Set(translatablesOf(directory).map(({ source }) => source.replace(/\s+/g, ' ')));
      const notes = elements.flatMap((element) => all(element, '.original [lang=de] p'));
      expect(notes.length).to.be.greaterThan(30);
      expect(notes.filter((note) => !german.has(note.textContent.replace(/\s+/g, ' ')))).to.deep.equal([]);
    });
  });
}
