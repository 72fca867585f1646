/**
 * What a search needs to know of a directory, worked out once and in small steps, so that a page with thousands of places
 * can spread it over its idle time.
 */
import type { Area, Directory } from '../schema/schema.ts';
import type { Facets } from './filters.ts';
import type { Suggestion } from './suggestions.ts';
import { wordsOf } from './fold.ts';
import { namesOf } from './area-names.ts';
import { suggestionsOf } from './suggestions.ts';
import { entryOf, type PlaceEntry } from './entry.ts';
import { countPlace, noFacets } from './filters.ts';
import { WordIndex } from './words.ts';

export class SearchIndex {
  places: PlaceEntry[] = [];
  /** What is written about the place of that number. */
  words = new WordIndex();
  suggestions: Suggestion[] = [];
  /** What the suggestion of that number says. */
  suggestionWords = new WordIndex();
  /** Areas by each of their folded names ("haren ems", "haren") and by their postcodes. */
  areas = new Map<string, Area[]>();
  areaWords = new Set<string>();
  /** The counts of every choice where nothing is chosen, at the instant for which the index was made. */
  all?: Facets;
  steps: Iterator<void>;

  constructor(directory: Directory, now?: Date) {
    this.steps = build(directory, this, now);
  }
}

/** What a place is called and deals with counts twice what is told of it. */
const ABOUT = 2;
const TOLD = 1;

const indexes = new WeakMap<Directory, SearchIndex>();

/**
 * Works on the directory's search index for as long as `mayGoOn` says so, which is asked after every small step (a place
 * takes about 0.1 ms on a desktop computer); true once the index is ready. Nobody has to call this: a search does what is
 * left to do. With `now` it also counts every choice, which finds out which places are open: `allFacets` gives the counts.
 */
export function prepareSearch(directory: Directory, now?: Date, mayGoOn: () => boolean = () => true): boolean {
  let index = indexes.get(directory);
  if (!index) indexes.set(directory, (index = new SearchIndex(directory, now)));
  while (!index.steps.next().done) if (!mayGoOn()) return false;
  return true;
}

/** The finished index of a directory. */
export function searchIndexOf(directory: Directory): SearchIndex {
  prepareSearch(directory);
  return indexes.get(directory)!;
}

function* build(directory: Directory, index: SearchIndex, now?: Date): Generator<void> {
  const { areas, words, suggestionWords } = index;
  const topics = new Map(Object.entries(directory.topics).map(([id, name]) => [id, words.read(name)]));

  for (const area of directory.areas) {
    for (const key of [...namesOf(area), ...area.postalCodes]) areas.set(key, [...(areas.get(key) ?? []), area]);
    for (const word of wordsOf(area.name)) index.areaWords.add(word);
    yield;
  }

  if (now) index.all = noFacets();
  for (const place of directory.places) {
    const entry = entryOf(directory, place, areas);
    const number = index.places.push(entry) - 1;
    words.add(number, words.read(place.name, place.provider), ABOUT);
    for (const topic of entry.topics) words.add(number, topics.get(topic) ?? [], ABOUT);
    words.add(number, words.read(place.description, place.audience, place.address?.addressLocality), TOLD);
    if (now) countPlace(index.all!, entry, [], now);
    yield;
  }

  for (const suggestion of suggestionsOf(directory, areas)) {
    const number = index.suggestions.push(suggestion) - 1;
    suggestionWords.add(number, suggestionWords.read(suggestion.label), 1);
    yield;
  }
}
