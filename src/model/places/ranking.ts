/** Which places answer a query, and in which order: numbers in arrays, because thousands of them are weighed at each question. */
import type { Directory } from '../schema/schema.ts';
import { isAfter } from '../schema/freshness.ts';
import type { PlaceQuery } from './query.ts';
import { isMunicipality } from './area-names.ts';
import { type Asked, askedOf, isServed } from './areas.ts';
import { roundedDistance } from './distance.ts';
import { testsOf } from './filters.ts';
import { type SearchIndex, searchIndexOf } from './search-index.ts';

/** For each place, by its number in the index. */
export type Ranking = {
  isAreaAsked: boolean;
  /** The numbers of the places that answer, the best first. */
  order: number[];
  /** Kilometres, rounded; NaN where they aren't known. */
  km: Float64Array;
  /** 1 where the place is responsible for the area asked for. */
  serves: Uint8Array;
  /** 1 where it stands in it. */
  inArea: Uint8Array;
};

/** What nobody has checked again in time counts as so much further away: a little, and never more than what was asked for. */
const OVERDUE_KM = 5;

/** Up to so many are kept in order one by one; more are sorted at the end. */
const FEW = 100;

export function rank(directory: Directory, query: PlaceQuery, now: Date): Ranking {
  const index = searchIndexOf(directory);
  const asked = askedOf(directory, query);
  const { places } = index;
  const km = new Float64Array(places.length).fill(NaN);
  const serves = new Uint8Array(places.length);
  const inArea = new Uint8Array(places.length);
  const reach = new Float64Array(places.length);
  const near = new Float64Array(places.length);
  const overdue = new Uint8Array(places.length);
  const responsible = reachesOf(directory, index, asked);
  const homes = new Set(directory.areas.filter(({ ars }) => asked.keys.some((key) => ars.startsWith(key))));
  const tests = testsOf(query, index);
  const { origin, scores } = asked;

  const compare = (a: number, b: number): number =>
    serves[b]! - serves[a]! ||
    scores[b]! - scores[a]! ||
    reach[a]! - reach[b]! ||
    near[a]! - near[b]! ||
    overdue[a]! - overdue[b]! ||
    a - b;
  const limit = query.limit ?? Infinity;
  const order: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const entry = places[i]!;
    if (!scores[i] || !tests.every(([, test]) => test(entry, now))) continue;
    const { position, home, served } = entry;
    serves[i] = served >= 0 && responsible[served]! > 0 ? 1 : 0;
    reach[i] = serves[i] ? responsible[served]! : 0;
    inArea[i] = home && homes.has(home) ? 1 : 0;
    near[i] = inArea[i] ? 0 : Infinity;
    if (origin && position) {
      near[i] = roundedDistance(origin, position);
      // From the middle of a town to a place of which only the town is known: zero would be a lie.
      if (near[i]! > 0 || !inArea[i]) km[i] = near[i]!;
    }
    if (isAfter(entry.lastDay, now)) near[i]! += OVERDUE_KM * (overdue[i] = 1);
    if (limit > FEW) order.push(i);
    else insert(order, i, compare, limit);
  }
  if (limit > FEW) order.sort(compare);
  return { isAreaAsked: asked.keys.length > 0, order: order.slice(0, limit), km, serves, inArea };
}

/** Keeps the best few in order. */
function insert(order: number[], place: number, compare: (a: number, b: number) => number, limit: number): void {
  let at = order.length;
  while (at > 0 && compare(order[at - 1]!, place) > 0) at--;
  if (at >= limit) return;
  order.splice(at, 0, place);
  if (order.length > limit) order.pop();
}

/**
 * For each list of areas that places are responsible for: how many municipalities those are, if it has to do with the area
 * asked for, else 0. The fewer, the more it is theirs.
 */
function reachesOf({ areas }: Directory, { served }: SearchIndex, { keys }: Asked): number[] {
  return served.values.map((value) => {
    const list = JSON.parse(value) as string[];
    if (!keys.some((key) => isServed(list, key))) return 0;
    return areas.filter((area) => isMunicipality(area) && isServed(list, area.ars)).length || Infinity;
  });
}
