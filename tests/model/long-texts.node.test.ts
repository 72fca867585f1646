import { expect } from 'chai';
import { toVCard } from '../../src/interop/vcard.ts';
import { findPlaces, suggest } from '../../src/model/places/find.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { changed, dataFile } from '../support/broken-data.ts';
import { finished } from '../support/steps.ts';

const LENGTH = 40_000;

/** Of most expressions, one of these is the worst case. */
const TEXTS: Record<string, string> = {
  digits: '9',
  'digits and commas': '1,',
  dots: '.',
  spaces: ' ',
  letters: 'a',
  'words of two letters': 'ab ',
  'words without a space between them': 'a-',
  umlauts: 'ü',
  'halves of emojis': '\ud83d',
  'line breaks': '\r\n',
};

/** What a page does with a file, without the page. */
function use(file: Record<string, unknown>): void {
  finished(flawless(file));
  const { directory } = parseDirectory(file);
  if (!directory) return;
  const now = new Date('2026-03-04T10:00:00+01:00');
  findPlaces(directory, { text: 'Beispielort ab 9' }, now);
  findPlaces(directory, { near: { latitude: 53, longitude: 7 } }, now);
  suggest(directory, 'beispiel');
  for (const place of [directory.office, ...directory.places]) toVCard(directory, place);
}

/** Paths of all texts of a file. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, path ? `${path}.${key}` : key));
}

describe('a text that is longer than any in earnest', function () {
  this.timeout(120_000);

  const facts = { description: 'x', provider: 'x', audience: 'x', fees: 'x', interpretation: 'x' };
  const file = dataFile(Object.fromEntries(Object.entries(facts).map(([name, value]) => [`places[0].${name}`, value])));
  const full = changed(file, { 'places[0].geo.precision': '100 m', 'places[0].address.streetAddress': 'Weg 1' });

  for (const [kind, piece] of Object.entries(TEXTS)) {
    it(`of ${kind}: no page stands still, wherever it stands`, () => {
      const text = piece.repeat(LENGTH / piece.length);
      for (const path of pathsOf(full)) {
        const started = performance.now();
        use(changed(full, { [path]: text }));
        // A few milliseconds; what grows with the square of the length takes many seconds.
        expect(performance.now() - started, path).to.be.below(3_000);
      }
    });
  }

  it('may have more words than a call has arguments', () => {
    const words = 'a-'.repeat(400_000);
    use(changed(full, { 'places[0].description': words, 'places[1].name': words }));
    const { directory } = parseDirectory(changed(full, { 'places[0].description': `${words} Nadel` }));
    expect(findPlaces(directory!, { text: 'Nadel' }, new Date(0)).map(({ place }) => place.id)).to.deep.equal([
      'first',
    ]);
  });
});
