/** Finding help where all is there at once: typed texts are understood from the beginning. */
import type { Directory, Place } from '../schema/schema.ts';
import * as answers from './answers.ts';
import type { Facets } from './filters.ts';
import type { PlaceQuery } from './query.ts';
import { understandingOf } from './reading.ts';
import { searchIndexOf } from './search-index.ts';
import { prepareReading } from './understand.ts';
import type { Understood } from './understanding.ts';

export { allFacets, areasServed, type PlaceMatch, prepareSearch } from './answers.ts';
export { suggest } from './suggest.ts';

/** What a typed text is taken for. */
export function understand(directory: Directory, text: string): Understood {
  makeReadable(directory);
  return understandingOf(directory, text).understood;
}

/** The places that answer the query, at most `limit` of them: the responsible ones, the best, the nearest first. */
export function findPlaces(directory: Directory, query: PlaceQuery, now: Date): answers.PlaceMatch[] {
  makeReadable(directory);
  return answers.findPlaces(directory, query, now);
}

/** How many places each choice would leave; see `answers.ts`. */
export function countFacets(directory: Directory, query: PlaceQuery, now: Date, among?: ReadonlySet<Place>): Facets {
  makeReadable(directory);
  return answers.countFacets(directory, query, now, among);
}

function makeReadable(directory: Directory): void {
  const steps = prepareReading(searchIndexOf(directory));
  while (!steps.next().done);
}
