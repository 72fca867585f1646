import { expect } from 'chai';
import { interpretQuery } from '../../../src/model/places/find.ts';
import { directoryWith, inTown, placeWith } from '../../support/places-directory.ts';

describe('what a typed text means', () => {
  const directory = directoryWith([
    placeWith('one', { name: 'Migrationsberatung Birkendorf', ...inTown('Birkendorf'), topics: ['asylum'] }),
    placeWith('two', { description: { de: 'Hilfe bei der Suche nach einer Lehrstelle' } }),
  ]);
  const meaning = (text: string) => {
    const { areas, words } = interpretQuery(directory, text);
    return { areas: areas.map((area) => area.name), words };
  };

  const areaQuestions: [string, string[]][] = [
    ['Nordstadt (Ems)', ['Nordstadt (Ems)']],
    ['nordstadt', ['Nordstadt (Ems)']],
    ['Stadt Nordstadt', ['Nordstadt (Ems)']],
    ['Gross Luenne', ['Groß Lünne']],
    ['groß lunne', ['Groß Lünne']],
    ['Birkendorf', ['Birkendorf']],
    ['Samtgemeinde Birkendorf', ['Samtgemeinde Birkendorf']],
    ['SG Birkendorf', ['Samtgemeinde Birkendorf']],
    ['Moorland', ['Samtgemeinde Moorland']],
    ['in Südhausen', ['Südhausen']],
    ['südhaus', ['Südhausen']],
    ['Birkndorf', ['Birkendorf']],
    ['Birkenderf', ['Birkendorf']],
    ['Brikendorf', ['Birkendorf']],
    ['Suedhasen', ['Südhausen']],
    ['Grosss Lünne', ['Groß Lünne']],
    ['Nordstadt und Südhausen', ['Nordstadt (Ems)', 'Südhausen']],
    ['10001', ['Nordstadt (Ems)']],
    ['10002', ['Birkendorf', 'Groß Lünne']],
    ['١٠٠٠١', ['Nordstadt (Ems)']],
    ['D-10001 Nordstadt', ['Nordstadt (Ems)']],
    ['10002 Groß Lünne', ['Groß Lünne']],
  ];
  for (const [text, areas] of areaQuestions) {
    it(`"${text}" means ${areas.join(' and ')}`, () => {
      expect(meaning(text)).to.deep.equal({ areas, words: [] });
    });
  }

  it('tells an area from the words beside it', () => {
    expect(meaning('Asyl in Nordstadt')).to.deep.equal({ areas: ['Nordstadt (Ems)'], words: ['asyl'] });
    expect(meaning('10001 Schulden')).to.deep.equal({ areas: ['Nordstadt (Ems)'], words: ['schulden'] });
  });

  it('takes a word for a word when the places speak of it, although a town is spelt much like it', () => {
    expect(meaning('Lehrstelle').words).to.deep.equal(['lehrstelle']);
    expect(meaning('Beratung')).to.deep.equal({ areas: [], words: ['beratung'] });
  });

  it('takes the beginning of a name for the area only if it is the beginning of one', () => {
    expect(meaning('Birken').areas).to.deep.equal(['Birkendorf']);
    expect(meaning('Samtgemeinde')).to.deep.equal({ areas: [], words: ['samtgemeinde'] });
  });

  it('trusts a postcode more than a name that contradicts it', () => {
    expect(meaning('10001 Südhausen')).to.deep.equal({ areas: ['Nordstadt (Ems)'], words: [] });
  });

  it('says which postcode it understood', () => {
    expect(interpretQuery(directory, '10002').postalCode).to.equal('10002');
    expect(interpretQuery(directory, 'Birkendorf').postalCode).to.equal(undefined);
  });

  for (const [value, reason] of [
    ['100', 'too-short'],
    ['1000', 'too-short'],
    ['100011', 'too-long'],
    ['99999', 'unknown'],
  ] as const) {
    it(`says of "${value}" that it is no postcode here: ${reason}`, () => {
      expect(interpretQuery(directory, value)).to.deep.equal({
        areas: [],
        words: [],
        invalidPostalCode: { value, reason },
      });
    });
  }

  it('reads a house number or a year of two digits as a word', () => {
    expect(interpretQuery(directory, 'Gruppe 27')).to.deep.equal({ areas: [], words: ['gruppe', '27'] });
  });
});
