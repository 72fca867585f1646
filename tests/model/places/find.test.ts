import { expect } from 'chai';
import fc from 'fast-check';
import { areasServed, findPlaces } from '../../../src/model/places/find.ts';
import type { Directory, Place } from '../../../src/model/schema/schema.ts';
import type { PlaceQuery } from '../../../src/model/places/query.ts';
import {
  BIRKENDORF,
  LUENNE,
  NORDSTADT,
  TUESDAY_MORNING,
  areas,
  directoryWith,
  inTown,
  placeWith,
} from '../../support/places-directory.ts';
import { samples } from '../../support/samples.ts';

const found = (directory: Directory, query: PlaceQuery) =>
  findPlaces(directory, query, TUESDAY_MORNING).map(({ place }) => place.id);

describe('which places come first', () => {
  const directory = directoryWith([
    placeWith('south', { ...inTown('Südhausen') }),
    placeWith('north', { ...inTown('Nordstadt (Ems)') }),
    placeWith('county', { ...inTown('Südhausen'), areaServed: ['03454'] }),
    placeWith('association', { ...inTown('Groß Lünne'), areaServed: ['034545501'] }),
    placeWith('village', { ...inTown('Südhausen'), areaServed: [BIRKENDORF] }),
    placeWith('elsewhere', { ...inTown('Birkendorf'), areaServed: [NORDSTADT] }),
    placeWith('nowhere'),
  ]);

  it('those responsible for the area, the more local first, then the near ones, then those of unknown place', () => {
    expect(found(directory, { text: 'Birkendorf' })).to.deep.equal([
      'village',
      'association',
      'county',
      'elsewhere',
      'north',
      'south',
      'nowhere',
    ]);
  });

  it('say whether they are responsible, aren\u2019t, or the data doesn\u2019t tell', () => {
    const matches = findPlaces(directory, { area: BIRKENDORF }, TUESDAY_MORNING);
    const serves = Object.fromEntries(matches.map(({ place, serves }) => [place.id, serves]));
    expect(serves).to.deep.include({ village: true, county: true, elsewhere: false, north: undefined });
  });

  it('say whether they stand in the area, and then claim no distance between two town centres', () => {
    const [match] = findPlaces(directory, { area: NORDSTADT }, TUESDAY_MORNING).filter(({ inArea }) => inArea);
    expect(match).to.include({ distanceKm: undefined, inArea: true });
    expect(match!.place.id).to.equal('north');
  });

  describe('that nobody has checked again in time', () => {
    const old = { checked: '2025-01-01', contactPoint: [{ telephone: '04921 87-0' }] };
    const lately = { ...old, checked: '2026-02-01' };
    const at = (km: number) => ({ geo: { latitude: 53 - km / 111.2, longitude: 7, precision: '100 m' } });
    const near = { latitude: 53, longitude: 7 };

    it('come after others that are a little further away, not after those far away', () => {
      const all = [
        placeWith('old', { ...old, ...at(1) }),
        placeWith('near', { ...lately, ...at(5) }),
        placeWith('far', { ...lately, ...at(8) }),
      ];
      expect(found(directoryWith(all), { near })).to.deep.equal(['near', 'old', 'far']);
      expect(found(directoryWith(all), {})).to.deep.equal(['near', 'far', 'old']);
    });

    it('come first all the same where they are responsible or match better', () => {
      const all = [
        placeWith('theirs', { ...old, ...at(30), areaServed: [BIRKENDORF] }),
        placeWith('others', { ...lately, ...at(1), areaServed: [NORDSTADT] }),
        placeWith('named', { ...old, ...at(30), name: 'Schuldnerberatung' }),
        placeWith('told', { ...lately, ...at(1), description: 'Schuldnerberatung' }),
      ];
      expect(found(directoryWith(all), { area: BIRKENDORF })[0]).to.equal('theirs');
      expect(found(directoryWith(all), { text: 'Schuldnerberatung' })).to.deep.equal(['named', 'told']);
    });

    it('are not those that nobody ever checked: they say so themselves', () => {
      const all = [placeWith('never', { ...old, checked: null }), placeWith('lately', lately)];
      expect(found(directoryWith(all), {})).to.deep.equal(['never', 'lately']);
    });

    it('keep the distance that they have', () => {
      const [match] = findPlaces(directoryWith([placeWith('old', { ...old, ...at(2) })]), { near }, TUESDAY_MORNING);
      expect(match!.distanceKm).to.equal(2);
    });
  });

  it('are ordered by distance alone from a point', () => {
    expect(found(directory, { near: { latitude: 53.01, longitude: 7 } })).to.deep.equal([
      'north',
      'elsewhere',
      'association',
      'south',
      'county',
      'village',
      'nowhere',
    ]);
  });

  it('stay in the file\u2019s order when nothing is asked', () => {
    expect(found(directory, {})).to.deep.equal(directory.places.map(({ id }) => id));
  });

  it('are cut at the limit', () => {
    expect(found(directory, { text: 'Birkendorf', limit: 2 })).to.deep.equal(['village', 'association']);
    expect(found(directory, { limit: 0 })).to.deep.equal([]);
  });

  it('answer for each municipality of a postcode', () => {
    const both = directoryWith([
      placeWith('far', { ...inTown('Südhausen') }),
      placeWith('luenne', { areaServed: [LUENNE] }),
      placeWith('birkendorf', { areaServed: [BIRKENDORF] }),
    ]);
    expect(found(both, { postalCode: '10002' })).to.deep.equal(['luenne', 'birkendorf', 'far']);
    expect(found(both, { text: '10003' })[0]).to.equal('luenne');
    expect(areasServed(both.places[1]!, areas).map(({ name }) => name)).to.deep.equal([
      'Groß Lünne',
      'Samtgemeinde Birkendorf',
    ]);
  });

  it('know a place\u2019s municipality by its postcode when the village has no name of its own in the data', () => {
    const village = directoryWith([placeWith('v', { ...inTown('Hinterende', '10004') })]);
    expect(findPlaces(village, { text: 'Südhausen' }, TUESDAY_MORNING)[0]).to.include({ inArea: true });
  });

  it('measure to a building when the data has its coordinates', () => {
    const geo = { latitude: 53.02, longitude: 7, precision: '100 m' };
    const built = directoryWith([placeWith('b', { ...inTown('Nordstadt (Ems)'), geo })]);
    expect(findPlaces(built, { area: NORDSTADT }, TUESDAY_MORNING)[0]).to.include({ distanceKm: 2.2, inArea: true });
  });

  it('claim no distance from the middle of a whole county', () => {
    expect(findPlaces(directory, { area: '03454' }, TUESDAY_MORNING)[0]!.distanceKm).to.equal(undefined);
  });
});

describe('what words find', () => {
  const directory = directoryWith([
    placeWith('told', { name: 'Treff', description: { de: 'Auch Asylberatung und Hilfe' } }),
    placeWith('named', { name: 'Asylberatung am Markt', provider: { de: 'Caritasverband', en: 'Caritas' } }),
    placeWith('debts', { name: 'Haus der Hilfe', topics: ['debts'] }),
    placeWith('language', { name: 'Volkshochschule', topics: ['language'] }),
    placeWith('asylum', { name: 'Büro', topics: ['asylum'] }),
  ]);

  const answers: [string, string, string[]][] = [
    ['a name or topic before a description', 'asylberatung', ['named', 'asylum', 'told']],
    ['a provider, in any language', 'caritas', ['named']],
    ['a topic that a word means without naming it', 'اقامه', ['asylum']],
    ['a topic by another name for it', 'Flüchtling', ['asylum']],
    ['a topic in Turkish without its marks', 'borc danismanligi', ['debts']],
    ['a topic in Persian with Arabic letters', 'پناهندگي', ['asylum']],
    ['a topic in Ukrainian', 'притулку', ['asylum']],
    ['the inner word of a compound', 'beratung', ['named', 'debts', 'asylum', 'told']],
    ['a typing error', 'Asylberatug', ['named', 'asylum', 'told']],
    ['a typing error inside a compound', 'schuldnr', ['debts']],
    ['letters that changed places', 'Cartias', ['named']],
    ['a related compound when nothing holds the word itself', 'Sprachkurs', ['language']],
    ['all words together before some of them', 'hilfe schulden', ['debts']],
    ['what is asked for, and not the words around it', 'hilfe beim Sprachkurs für Eltern', ['language']],
    ['those with the rarer words first when no place has them all', 'Caritas Markt Treff', ['named', 'told']],
    ['nothing rather than anything', 'Xylophonquartett', []],
  ];
  for (const [what, text, ids] of answers) {
    it(`is ${what}: "${text}"`, () => {
      expect(found(directory, { text })).to.deep.equal(ids);
    });
  }

  it('is nothing when all that was typed is a postcode of somewhere else', () => {
    expect(found(directory, { text: '99999' })).to.deep.equal([]);
    expect(found(directory, { postalCode: '99999' })).to.deep.equal([]);
  });
});

describe('the status of a match', () => {
  const open = placeWith('open', {
    openingHoursSpecification: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00' }],
  });

  it('is the one that the badge shows', () => {
    const [match] = findPlaces(directoryWith([open]), {}, TUESDAY_MORNING);
    expect(match!.status).to.deep.equal({ state: 'open', until: new Date('2026-03-03T11:00:00Z'), then: 'closed' });
  });
});

describe('whatever is asked of whatever data', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '10001',
      'Birkendorf',
      'asyl',
      '(a+)+$',
      '\u202e\u200f',
      '🙂🙂',
      '__proto__',
      'constructor',
      '%00',
      '\\',
    ),
  );
  const place = fc.record<Partial<Place>>({
    name: anything,
    provider: fc.option(anything, { nil: undefined }),
    topics: fc.option(fc.array(fc.constantFrom('asylum', 'debts', 'unknown', '__proto__'), { maxLength: 3 }), {
      nil: undefined,
    }),
    areaServed: fc.option(fc.array(fc.constantFrom('03454', BIRKENDORF, '034545501'), { maxLength: 2 }), {
      nil: undefined,
    }),
    address: fc.option(fc.record({ addressLocality: fc.constantFrom('Birkendorf', 'Nordstadt (Ems)', 'Rom') }), {
      nil: undefined,
    }),
  });
  const question = fc.record<PlaceQuery>(
    {
      text: anything,
      area: fc.constantFrom('03454', BIRKENDORF, '99', ''),
      postalCode: fc.constantFrom('10002', '1', ''),
      near: fc.constant({ latitude: 52.9, longitude: 7 }),
      topics: fc.array(fc.constantFrom('asylum', '__proto__')),
      openNow: fc.boolean(),
      limit: fc.nat(30),
    },
    { requiredKeys: [] },
  );

  it('never throws, gives each place at most once and keeps the responsible ones in front', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), question, (places, query) => {
        const directory = directoryWith(places.map((facts, i) => placeWith(`p${i}`, facts)));
        const matches = findPlaces(directory, query, TUESDAY_MORNING);
        expect(new Set(matches.map(({ place }) => place)).size).to.equal(matches.length);
        expect(matches.length).to.be.at.most(query.limit ?? Infinity);
        const serves = matches.map((match) => match.serves === true);
        expect(serves).to.deep.equal([...serves].sort().reverse());
      }),
      { numRuns: samples(60, 200), seed: 31 },
    );
  });

  it('orders by rising distance from a point when nothing else is asked', () => {
    const coordinates = fc.record({
      latitude: fc.double({ min: 52, max: 54, noNaN: true }),
      longitude: fc.double({ min: 6, max: 8, noNaN: true }),
      precision: fc.constantFrom('100 m', '1-2 km', undefined),
    });
    fc.assert(
      fc.property(fc.array(coordinates, { maxLength: 20 }), coordinates, (points, near) => {
        const directory = directoryWith(points.map((geo, i) => placeWith(`p${i}`, { geo })));
        const distances = findPlaces(directory, { near }, TUESDAY_MORNING).map(({ distanceKm }) => distanceKm!);
        expect(distances).to.deep.equal([...distances].sort((a, b) => a - b));
      }),
    );
  });
});
