/**
 * What a search needs to know of a directory, worked out once and in small steps, so that a page with thousands of places
 * can spread it over its idle time.
 */
import type { Area, Directory } from '../schema/schema.ts';
import type { Suggestion } from './suggestions.ts';
import { wordsOf } from './fold.ts';
import { namesOf } from './area-names.ts';
import { suggestionsOf } from './suggestions.ts';
import { entryOf, type PlaceEntry } from './entry.ts';
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
  /** What is left to do. */
  steps: Iterator<void>;

  constructor(directory: Directory) {
    this.steps = build(directory, this);
  }
}

/** What a place is called and deals with counts twice what is told of it. */
const ABOUT = 2;
const TOLD = 1;

const indexes = new WeakMap<Directory, SearchIndex>();

/**
 * Makes the directory's search index in small steps: a place takes about 0.1 ms on a desktop computer. The steps may be left
 * at any time, and nobody has to take them: whoever takes steps next, or searches, does what is left to do.
 */
export function* prepareSearch(directory: Directory): Generator<void> {
  const { steps } = begunIndexOf(directory);
  while (!steps.next().done) yield;
}

/** The finished index of a directory. */
export function searchIndexOf(directory: Directory): SearchIndex {
  const index = begunIndexOf(directory);
  while (!index.steps.next().done);
  return index;
}

function begunIndexOf(directory: Directory): SearchIndex {
  let index = indexes.get(directory);
  if (!index) indexes.set(directory, (index = new SearchIndex(directory)));
  return index;
}

function* build(directory: Directory, index: SearchIndex): Generator<void> {
  const { areas, words, suggestionWords } = index;
  const topics = new Map(Object.entries(directory.topics).map(([id, name]) => [id, words.read(name)]));

  for (const area of directory.areas) {
    for (const key of [...namesOf(area), ...area.postalCodes]) areas.set(key, [...(areas.get(key) ?? []), area]);
    for (const word of wordsOf(area.name)) index.areaWords.add(word);
    yield;
  }

  for (const place of directory.places) {
    const entry = entryOf(directory, place, areas);
    const number = index.places.push(entry) - 1;
    words.add(number, words.read(place.name, place.provider), ABOUT);
    for (const topic of entry.topics) words.add(number, topics.get(topic) ?? [], ABOUT);
    words.add(number, words.read(place.description, place.audience, place.address?.addressLocality), TOLD);
    yield;
  }

  for (const suggestion of suggestionsOf(directory, areas)) {
    const number = index.suggestions.push(suggestion) - 1;
    suggestionWords.add(number, suggestionWords.read(suggestion.label), 1);
    yield;
  }
}
