import { expect } from 'chai';
import fc from 'fast-check';
import { distanceInKm, positionOf, roundedDistance } from '../../../src/model/places/distance.ts';
import { nearby } from '../../../src/model/places/nearby.ts';
import type { PlaceMatch } from '../../../src/model/places/find.ts';
import { placeWith } from '../../support/places-directory.ts';

const emden = { latitude: 53.36592, longitude: 7.20846 };
const meppen = { latitude: 52.69064, longitude: 7.29097 };

describe('distance', () => {
  it('follows the great circle', () => {
    // Vincenty on WGS 84 gives 75.36 km; a sphere is right to half a percent.
    expect(distanceInKm(emden, meppen)).to.be.closeTo(75.3, 0.4);
    expect(distanceInKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).to.be.closeTo(
      111.2,
      0.1,
    );
    expect(distanceInKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).to.be.closeTo(20015, 1);
  });

  it('is zero to itself, the same both ways and never NaN', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceInKm(a, a)).to.equal(0);
        expect(distanceInKm(a, b)).to.be.closeTo(distanceInKm(b, a), 1e-9).and.within(0, 20016);
      }),
    );
  });

  const precisions: [string | undefined, number][] = [
    ['100 m', 0.1],
    ['1-2 km', 2],
    ['2 km', 2],
    ['0,5 km', 0.5],
    ['150m', 0.15],
    ['building', 0],
    [undefined, 0],
  ];
  for (const [precision, km] of precisions) {
    it(`reads the precision ${JSON.stringify(precision)} as ${km} km`, () => {
      expect(positionOf({ ...emden, precision }).precisionKm).to.equal(km);
    });
  }

  const north = (km: number, precisionKm = 0) => ({ ...emden, latitude: emden.latitude + km / 111.195, precisionKm });
  const rounded: [string, number, number, number, number][] = [
    ['100 m where both ends are that good', 3.14, 0, 0.1, 3.1],
    ['a kilometre from ten on', 12.4, 0.1, 0.1, 12],
    ['the vaguer end', 6.8, 0.1, 2, 6],
    ['the vaguer end, whichever it is', 7.2, 2, 0, 8],
    ['zero, where they can\u2019t be told apart', 0.8, 2, 2, 0],
  ];
  for (const [what, km, from, to, expected] of rounded) {
    it(`is rounded to ${what}`, () => {
      expect(roundedDistance(north(0, from), north(km, to))).to.equal(expected);
    });
  }
});

describe('nearby', () => {
  const match = (id: string, facts: Partial<PlaceMatch>): PlaceMatch => ({
    place: placeWith(id),
    status: { state: 'unknown', until: null, then: null },
    ...facts,
  });
  const ids = (matches: readonly PlaceMatch[]) => matches.map(({ place }) => place.id);
  const far = [match('a', { distanceKm: 3 }), match('b', { distanceKm: 15 }), match('c', { distanceKm: 33 })];

  it('keeps to the first radius when there is enough in it, and hands over the rest', () => {
    const { matches, beyond, radiusKm, widened } = nearby(far, { atLeast: 1, radiiKm: [10, 20, 40] });
    expect({ matches: ids(matches), beyond: ids(beyond), radiusKm, widened }).to.deep.equal({
      matches: ['a'],
      beyond: ['b', 'c'],
      radiusKm: 10,
      widened: false,
    });
  });

  it('widens the circle until there is enough, and says so', () => {
    const { matches, radiusKm, widened } = nearby(far, { atLeast: 2, radiiKm: [10, 20, 40] });
    expect({ matches: ids(matches), radiusKm, widened }).to.deep.equal({
      matches: ['a', 'b'],
      radiusKm: 20,
      widened: true,
    });
  });

  it('shows everything when even the widest circle is too small', () => {
    const { matches, beyond, radiusKm, widened } = nearby(far, { atLeast: 4 });
    expect({ matches: ids(matches), beyond, radiusKm, widened }).to.deep.equal({
      matches: ['a', 'b', 'c'],
      beyond: [],
      radiusKm: undefined,
      widened: true,
    });
  });

  it('always keeps the responsible ones, however far', () => {
    const county = match('county', { distanceKm: 60, serves: true });
    expect(ids(nearby([county, ...far], { atLeast: 1 }).matches)).to.deep.equal(['county', 'a']);
  });

  it('draws no line where nothing was asked that has a place', () => {
    const { matches, widened } = nearby([match('x', {}), match('y', {})]);
    expect({ matches: ids(matches), widened }).to.deep.equal({ matches: ['x', 'y'], widened: false });
  });
});
