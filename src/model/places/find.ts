/**
 * Finding help: which places answer a question, the responsible and near ones first. The parts: what a text means
 * (areas), where its words stand (words), how far it is (distance), what else was chosen (filters).
 */
import type { Area, Directory, Place } from '../schema/schema.ts';
import type { Facets } from './filters.ts';
import type { PlaceQuery } from './query.ts';
import type { Suggestion } from './suggestions.ts';
import { statusAt, type Status } from '../hours/status.ts';
import { askedOf, type Asked } from './areas.ts';
import { roundedDistance } from './distance.ts';
import { countPlace, noFacets, testsOf } from './filters.ts';
import { isServed, type PlaceEntry } from './entry.ts';
import { prepareSearch, searchIndexOf } from './search-index.ts';
import { typedWords } from './words.ts';

export { interpretQuery } from './areas.ts';
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
 * well the words match, then the more local responsibility, then by distance; what is equal stays in the file's order.
 * An area puts places in order and leaves none out; `nearby` draws the line.
 */
export function findPlaces(directory: Directory, query: PlaceQuery, now: Date): PlaceMatch[] {
  const asked = askedOf(directory, query);
  const tests = testsOf(query);
  const found: Candidate[] = [];
  const scores = scoresOf(directory, asked);
  searchIndexOf(directory).places.forEach((entry, number) => {
    const score = scores[number]!;
    if (score && tests.every(([, test]) => test(entry, now))) found.push(candidate(entry, score, asked));
  });
  return found
    .sort(
      (a, b) =>
        Number(b.serves) - Number(a.serves) ||
        b.score - a.score ||
        (a.serves && a.entry.reach - b.entry.reach) ||
        a.distance - b.distance,
    )
    .slice(0, query.limit)
    .map(({ entry: { place, hours }, distanceKm, serves, inArea }) => ({
      place,
      distanceKm,
      serves: asked.keys.length && place.areaServed ? serves : undefined,
      inArea: inArea || undefined,
      get status() {
        return statusAt(hours, now);
      },
    }));
}

/** How many places each choice would leave: counts to show beside the filters of the same query. */
export function countFacets(directory: Directory, query: PlaceQuery, now: Date): Facets {
  const scores = scoresOf(directory, askedOf(directory, query));
  const tests = testsOf(query);
  const facets = noFacets();
  searchIndexOf(directory).places.forEach((entry, number) => {
    if (scores[number]) countPlace(facets, entry, tests, now);
  });
  return facets;
}

/**
 * How many places each choice would leave where nothing is chosen yet, in small steps: what is left of the index, and for
 * each place whether it is open.
 */
export function* allFacets(directory: Directory, now: Date): Generator<void, Facets> {
  yield* prepareSearch(directory);
  const facets = noFacets();
  for (const entry of searchIndexOf(directory).places) {
    countPlace(facets, entry, [], now);
    yield;
  }
  return facets;
}

/** What the text may become: at most `limit` areas, postcodes, topics, providers and places that hold all its words. */
export function suggest(directory: Directory, text: string, limit = 8): Suggestion[] {
  const { suggestions, suggestionWords } = searchIndexOf(directory);
  const scores = suggestionWords.search(typedWords(text), true);
  return suggestions
    .map((suggestion, number) => ({ suggestion, score: scores[number]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}

/** Those of the areas that the place is responsible for: whose postcode is shared needs to be told which. */
export function areasServed(place: Place, areas: readonly Area[]): Area[] {
  return areas.filter((area) => isServed(place, area.ars));
}

/** A place that answers the query, and what decides its rank. */
type Candidate = {
  entry: PlaceEntry;
  score: number;
  serves: boolean;
  inArea: boolean;
  distanceKm?: number;
  /** The same for the order: in the area is nearest, unknown is furthest. */
  distance: number;
};

/** How well each place of the index holds the words asked for; 0: not at all. */
function scoresOf(directory: Directory, { words, nowhere }: Asked): Float64Array {
  const index = searchIndexOf(directory);
  return words.length ? index.words.search(words) : new Float64Array(index.places.length).fill(nowhere ? 0 : 1);
}

function candidate(entry: PlaceEntry, score: number, { keys, origin }: Asked): Candidate {
  const { place, home, position } = entry;
  const serves = keys.some((key) => isServed(place, key));
  const inArea = Boolean(home && keys.some((key) => home.ars.startsWith(key)));
  const known = origin && position && roundedDistance(origin, position);
  // From the middle of a town to a place of which only the town is known: zero would be a lie.
  const distanceKm = inArea && known === 0 ? undefined : known;
  return { entry, score, serves, inArea, distanceKm, distance: known ?? (inArea ? 0 : Infinity) };
}
