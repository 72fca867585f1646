/** What residents typed in the field, and what must come first or be said. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { findPlaces, understand } from '../../../src/model/places/find.ts';
import { TUESDAY_MORNING } from '../../support/places-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';

type Case = {
  data: 'emsland' | 'emden';
  text: string;
  /** These come first, in any order. */
  first?: string[];
  /** One of these is among the first so many. */
  among?: string[];
  within?: number;
  dropped?: string[];
  offers?: string;
  none?: boolean;
};

const file = new URL('../../cases/locator-questions.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('questions from the field', () => {
  it('are 22', () => expect(cases).to.have.length(22));

  for (const { data, text, first = [], among, within, dropped, offers, none } of cases) {
    it(`${data}: "${text}"`, () => {
      const directory = { emsland, emden }[data];
      const ids = findPlaces(directory, { text }, TUESDAY_MORNING).map(({ place }) => place.id);
      const understood = understand(directory, text);
      expect(ids.slice(0, first.length)).to.have.members(first);
      if (among) expect(ids.slice(0, within)).to.include.oneOf(among);
      if (dropped) expect(understood.dropped).to.deep.equal(dropped);
      expect(understood.offers).to.equal(offers);
      if (none) expect([ids, understood.words]).to.deep.equal([[], [text.toLowerCase()]]);
      else expect(ids).not.to.have.length(0);
    });
  }
});
