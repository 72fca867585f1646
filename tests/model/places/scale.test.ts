import { expect } from 'chai';
import { countFacets, findPlaces, understand, prepareSearch, suggest } from '../../../src/model/places/find.ts';
import { TUESDAY_MORNING, directoryWith, inTown, placeWith } from '../../support/places-directory.ts';
import { generatedDirectory } from '../../support/places-generated.ts';
import { emsland } from '../../support/real-data.ts';
import { finished } from '../../support/steps.ts';

const hostile: [string, string][] = [
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 letters of many words', 'asyl '.repeat(2_000)],
  ['10,000 digits', '49751'.repeat(2_000)],
  ['a pattern that makes regular expressions hang', `${'(a+)+'.repeat(1_000)}$`],
  ['emoji', '👩‍👩‍👧‍👦🙂🇺🇦'.repeat(500)],
  ['direction marks', '\u200f\u202e\u2066'.repeat(1_000)],
  ['stacked accents', `a${'\u0301'.repeat(5_000)}`],
  ['half a surrogate pair', '\ud83d asyl'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['names of built-in properties', '__proto__ constructor toString hasOwnProperty'],
];

/** That nothing hangs is proved by the tests' own time limit. */
describe('texts nobody expects', () => {
  const directory = generatedDirectory(500, emsland);
  for (const [what, text] of hostile) {
    it(`are answered calmly: ${what}`, () => {
      expect(findPlaces(directory, { text }, TUESDAY_MORNING)).to.be.an('array');
      expect(countFacets(directory, { text }, TUESDAY_MORNING).total).to.be.within(0, 500);
      expect(suggest(directory, text, 5).length).to.be.at.most(5);
      expect(understand(directory, text).areas).to.be.an('array');
    });
    it(`may stand in the data: ${what}`, () => {
      const odd = directoryWith([placeWith('odd', { name: text, description: { de: text } }), placeWith('even')]);
      const ids = findPlaces(odd, { text: 'even' }, TUESDAY_MORNING).map(({ place }) => place.id);
      expect(ids).to.deep.equal(['even']);
    });
  }
});

describe('a directory of any size', () => {
  it('may be empty', () => {
    const empty = directoryWith([], { areas: [], topics: {} });
    expect(findPlaces(empty, { text: 'Asyl in Papenburg', openNow: true }, TUESDAY_MORNING)).to.deep.equal([]);
    expect(suggest(empty, 'a')).to.deep.equal([]);
    expect(countFacets(empty, {}, TUESDAY_MORNING).total).to.equal(0);
  });

  it('may have thousands of places in one town', () => {
    const crowd = directoryWith(
      Array.from({ length: 3_000 }, (_, i) => placeWith(`p${i}`, { ...inTown('Südhausen') })),
    );
    const matches = findPlaces(crowd, { text: 'Südhausen', limit: 20 }, TUESDAY_MORNING);
    expect(matches.map(({ place }) => place.id)).to.deep.equal(crowd.places.slice(0, 20).map(({ id }) => id));
  });

  it('is prepared place by place, as the page has time', () => {
    const directory = generatedDirectory(50, emsland);
    expect(finished(prepareSearch(directory)).pauses).to.be.at.least(50);
    expect(prepareSearch(directory).next().done).to.equal(true);
  });

  it('answers a search at once although it was prepared only in part, and the same as if it had been', () => {
    const directory = generatedDirectory(50, emsland);
    const twin = generatedDirectory(50, emsland);
    expect(prepareSearch(directory).next().done).to.equal(false);
    finished(prepareSearch(twin));
    const ids = [directory, twin].map((each) =>
      findPlaces(each, { text: 'Beratung Papenburg' }, TUESDAY_MORNING).map(({ place }) => place.id),
    );
    expect(ids[0]).to.deep.equal(ids[1]);
    expect(ids[0]).not.to.have.length(0);
    expect(prepareSearch(directory).next().done).to.equal(true);
  });

  it('is generated visibly fake, and the same each time', () => {
    const directory = generatedDirectory(20, emsland);
    expect(directory).to.deep.equal(generatedDirectory(20, emsland));
    for (const place of directory.places) {
      expect(place.name).to.match(/^Beispielstelle \d{4} /);
      expect(place.contactPoint).to.equal(undefined);
    }
  });
});
