import { expect } from 'chai';
import { findPlaces, suggest } from '../../../src/model/places/find.ts';
import { NORDSTADT, TUESDAY_MORNING, directoryWith, placeWith } from '../../support/places-directory.ts';

describe('suggestions', () => {
  const directory = directoryWith([
    placeWith('one', { name: 'Asylberatung Birkendorf', provider: 'Birkenhilfe', topics: ['asylum'] }),
    placeWith('two', { name: 'Treff', provider: 'Birkenhilfe', topics: ['residence'] }),
  ]);
  const suggested = (text: string, limit?: number) =>
    suggest(directory, text, limit).map(({ kind, value }) => `${kind} ${value}`);

  it('offer areas before providers and places', () => {
    expect(suggested('birk')).to.deep.equal([
      `municipality 034545501002`,
      'association 034545501',
      'provider Birkenhilfe',
      'place one',
    ]);
  });

  it('offer postcodes by their beginning, with their municipalities', () => {
    expect(suggested('1000')).to.deep.equal([
      'postcode 10001',
      'postcode 10002',
      'postcode 10003',
      'postcode 10004',
      'postcode 10005',
    ]);
    const [shared] = suggest(directory, '10002');
    expect(shared!.areas!.map(({ name }) => name)).to.deep.equal(['Birkendorf', 'Groß Lünne']);
    expect(suggested('0002')).to.deep.equal([]);
  });

  it('offer a topic in any of its languages, and only topics that some place has', () => {
    expect(suggested('притулку')).to.deep.equal(['topic asylum']);
    expect(suggested('الإقامة')).to.deep.equal(['topic residence']);
    expect(suggested('schuldner')).to.deep.equal([]);
  });

  it('forgive a typing error', () => {
    expect(suggested('Norstadt')).to.deep.equal([`municipality ${NORDSTADT}`]);
  });

  it('hold every word that was typed', () => {
    expect(suggested('asylberatung birkendorf')).to.deep.equal(['place one']);
    expect(suggested('asylberatung nirgendwo')).to.deep.equal([]);
  });

  it('are no more than asked for, and none for nothing', () => {
    expect(suggested('birk', 2)).to.have.length(2);
    expect(suggested('')).to.deep.equal([]);
    expect(suggested(' 🙂 ')).to.deep.equal([]);
  });

  it('bring the query that finds what they name', () => {
    for (const text of ['Nordstadt', '10002', 'Asylum counselling', 'Birkenhilfe', 'Treff']) {
      const [{ query }] = suggest(directory, text) as [ReturnType<typeof suggest>[number]];
      expect(findPlaces(directory, query, TUESDAY_MORNING), text).to.not.have.length(0);
    }
    expect(suggest(directory, 'Treff').map(({ query }) => query)).to.deep.equal([{ text: 'Treff' }]);
  });
});
