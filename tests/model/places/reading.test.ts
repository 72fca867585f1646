import { expect } from 'chai';
import { findPlaces } from '../../../src/model/places/answers.ts';
import { understandingOf } from '../../../src/model/places/reading.ts';
import { searchIndexOf } from '../../../src/model/places/search-index.ts';
import { prepareReading } from '../../../src/model/places/understand.ts';
import { directoryWith, inTown, placeWith, TUESDAY_MORNING } from '../../support/places-directory.ts';
import { finished } from '../../support/steps.ts';

describe('a text, where what understands texts is not there', () => {
  const directory = directoryWith([
    placeWith('debts', { name: 'Schuldnerhilfe', ...inTown('Birkendorf') }),
    placeWith('speaker', { name: 'Treff', availableLanguage: ['pl'] }),
  ]);
  const found = (text: string) => findPlaces(directory, { text }, TUESDAY_MORNING).map(({ place }) => place.id);

  it('is sought word by word, and is understood from then on', () => {
    expect(found('')).to.deep.equal(['debts', 'speaker']);
    expect(found('Schuldner Birkendorf')).to.deep.equal(['debts']);
    expect(found('polnisch')).to.deep.equal([]);
    expect(understandingOf(directory, 'polnisch').understood).to.deep.include({ words: ['polnisch'], languages: [] });
    expect(finished(prepareReading(searchIndexOf(directory))).pauses).to.be.at.least(10);
    expect(found('polnisch')).to.deep.equal(['speaker']);
    expect(finished(prepareReading(searchIndexOf(directory))).pauses).to.equal(0);
  });
});
