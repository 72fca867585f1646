/**
 * Finding help: which places answer a question, the responsible and near ones first. The parts: where words stand (words),
 * how far it is (distance), what else was chosen (filters). What a typed text means is read by `understand.ts`, which a
 * page loads when somebody types; before that, texts are read plainly.
 */
import type { Directory, Place } from '../schema/schema.ts';
import type { Facets } from './filters.ts';
import type { PlaceQuery } from './query.ts';
import type { Hours } from '../hours/schedule.ts';
import { statusAt, type Status } from '../hours/status.ts';
import { askedOf } from './areas.ts';
import { Counter } from './filters.ts';
import { rank } from './ranking.ts';
import { prepareSearch, searchIndexOf } from './search-index.ts';

export { areasServed } from './areas.ts';
export { prepareSearch };

export type PlaceMatch = {
  place: Place;
  /**
   * From the point asked for, or the centre of the area asked for, no finer than both coordinates allow. Missing where
   * one of them isn't known, and where all that is known is that the place stands in the area (see `inArea`).
   */
  distanceKm?: number;
  /** Whether the place is responsible for the area asked for; missing when the data doesn't say. */
  serves?: boolean;
  /** The place stands in the area asked for. */
  inArea?: true;
  /** Worked out when it is read. */
  readonly status: Status;
};

/**
 * The places that answer the query, at most `limit` of them: first those responsible for the area asked for, then by how
 * well the words match, then the more local responsibility, then by distance, where a place that nobody has checked again in time
 * counts as a little further away; what is equal stays in the file's order.
 * An area puts places in order and leaves none out; `nearby` draws the line.
 */
export function findPlaces(directory: Directory, query: PlaceQuery, now: Date): PlaceMatch[] {
  const { places } = searchIndexOf(directory);
  const { order, km, serves, inArea, isAreaAsked } = rank(directory, query, now);
  const matches: PlaceMatch[] = [];
  for (const number of order) {
    const { place, hours } = places[number]!;
    const answer = isAreaAsked && place.areaServed ? serves[number] === 1 : undefined;
    matches.push(new Match(place, hours, now, known(km[number]!), answer, inArea[number] ? true : undefined));
  }
  return matches;
}

const known = (km: number): number | undefined => (km >= 0 ? km : undefined);

/** A class and no literal: a getter for each of thousands of objects takes longer than finding them. */
class Match implements PlaceMatch {
  readonly #hours: Hours;
  readonly #now: Date;
  readonly place: Place;
  readonly distanceKm?: number;
  readonly serves?: boolean;
  readonly inArea?: true;

  constructor(place: Place, hours: Hours, now: Date, distanceKm?: number, serves?: boolean, inArea?: true) {
    this.place = place;
    this.#hours = hours;
    this.#now = now;
    this.distanceKm = distanceKm;
    this.serves = serves;
    this.inArea = inArea;
  }

  get status(): Status {
    return statusAt(this.#hours, this.#now);
  }
}

/**
 * How many places each choice would leave: counts to show beside the filters of the same query, of `among` these places
 * where not all that answer are shown.
 */
export function countFacets(directory: Directory, query: PlaceQuery, now: Date, among?: ReadonlySet<Place>): Facets {
  const index = searchIndexOf(directory);
  const { scores } = askedOf(directory, query);
  const counter = new Counter(index, query, now);
  index.places.forEach((entry, number) => {
    if (scores[number] && (!among || among.has(entry.place))) counter.add(entry);
  });
  return counter.facets;
}

/**
 * How many places each choice would leave where nothing is chosen yet, in small steps: what is left of the index, and for
 * each place whether it is open.
 */
export function* allFacets(directory: Directory, now: Date): Generator<void, Facets> {
  yield* prepareSearch(directory);
  const index = searchIndexOf(directory);
  const counter = new Counter(index, {}, now);
  for (const entry of index.places) {
    counter.add(entry);
    yield;
  }
  return counter.facets;
}
