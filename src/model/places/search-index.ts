/**
 * What a search needs to know of a directory, worked out once and in small steps, so that a page with thousands of places
 * can spread it over its idle time.
 */
import type { Area, Directory } from '../schema/schema.ts';
import { inFileLanguage } from '../schema/text.ts';
import { wordsOf } from './fold.ts';
import { namesOf } from './area-names.ts';
import { Numbering } from './numbering.ts';
import { entryOf, type PlaceEntry } from './entry.ts';
import { numbersOf } from './phone-words.ts';
import type { Understanding } from './understanding.ts';
import { WordIndex } from './words.ts';

/** Reads a text with all that is known of languages, subjects and scripts (`understand.ts`). */
export type ReadText = (directory: Directory, index: SearchIndex, text: string) => Understanding;

export class SearchIndex {
  places: PlaceEntry[] = [];
  /** What is written about the place of that number. */
  words = new WordIndex();
  /** Areas by each of their folded names ("haren ems", "haren") and by their postcodes. */
  areas = new Map<string, Area[]>();
  areaWords = new Set<string>();
  /** Whose counselling it is, in words: "landkreis", "emsland". They narrow nothing. */
  ownWords = new Set<string>();
  /** The places' topics and languages, in no order; the positions here are what the places' entries hold. */
  topics = new Numbering();
  languages = new Numbering();
  /** Areas that places are responsible for, each list of them once. */
  served = new Numbering();
  /** Languages by each of their folded names, once `read` is there. */
  languageNames = new Map<string, string>();
  /** Reads what is typed. */
  read?: ReadText;
  /** Results and counts ask the same, one after the other. */
  last?: { text: string; understanding: Understanding };
  /** What is left to do. */
  steps: Iterator<void>;

  constructor(directory: Directory) {
    this.steps = build(directory, this);
  }
}

/** What a place is called and deals with counts twice what is told of it; its address counts least. */
const ABOUT = 8;
const TOLD = 4;
const ADDRESS = 1;

/** The best score of a word that stands in nothing but addresses. */
export const ONLY_ADDRESSES = 3 * ADDRESS;

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
  const { areas, words } = index;
  const topics = new Map(Object.entries(directory.topics).map(([id, name]) => [id, words.read(name)]));
  const publisher = directory.sources[directory.office.source]?.publisher;
  if (publisher) index.ownWords = new Set(wordsOf(inFileLanguage(publisher, directory.inLanguage)));

  for (const area of directory.areas) {
    for (const key of [...namesOf(area), ...area.postalCodes]) areas.set(key, [...(areas.get(key) ?? []), area]);
    for (const word of wordsOf(area.name)) index.areaWords.add(word);
    yield;
  }

  for (const place of directory.places) {
    const entry = entryOf(directory, place, index);
    const number = index.places.push(entry) - 1;
    const { streetAddress, postalCode, addressLocality } = place.address ?? {};
    words.add(number, words.read(place.name, place.provider), ABOUT);
    for (const topic of entry.topics) words.add(number, topics.get(index.topics.values[topic]!) ?? [], ABOUT);
    words.add(number, words.read(place.description, place.audience, addressLocality), TOLD);
    words.add(number, words.read(streetAddress, postalCode, numbersOf(place).join(' ')), ADDRESS);
    yield;
  }
}
