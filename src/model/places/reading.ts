/** What a typed text is taken for: the place of its reader, and what is done without one. */
import type { Area, Directory } from '../schema/schema.ts';
import { type SearchIndex, searchIndexOf } from './search-index.ts';
import { wordsTyped } from './typed-words.ts';
import { scoresOfAll } from './words.ts';

export type Understood = {
  /** The areas it names, as the data calls them; a postcode may belong to several. */
  areas: Area[];
  /** A postcode of these areas. */
  postalCode?: string;
  /** Languages of counselling. */
  languages: string[];
  /** Ids of topics that a word means without naming them; a place has one of them. */
  topics: string[];
  /** Other words, folded: they are sought in what is written about the places. A telephone number is one, of digits. */
  words: string[];
  /** Words, as they were typed, that say nothing here and were left out. */
  dropped: string[];
  /** Words, as they were typed, that were taken for something like them. Nothing is where the text has quotation marks. */
  guessed?: string[];
  /** A postcode that is none of this directory's. */
  outside?: string;
  /** A filter that the words ask for. It is offered, not set. */
  offers?: 'openNow';
};

/** What is understood, and how well each place answers it: 0 for those that don't. */
export type Understanding = { understood: Understood; scores: Float64Array };

/** Reads a text with all that is known of languages, subjects and scripts (`understand.ts`). */
export type ReadText = (directory: Directory, index: SearchIndex, text: string) => Understanding;

export function understandingOf(directory: Directory, text: string): Understanding {
  const index = searchIndexOf(directory);
  const read = index.read ?? readPlainly;
  if (index.last?.text !== text) index.last = { text, understanding: read(directory, index, text) };
  return index.last.understanding;
}

/** From now on, the directory's texts are read like that. */
export function readWith(directory: Directory, read: ReadText): void {
  const index = searchIndexOf(directory);
  if (index.read !== read) index.last = undefined;
  index.read = read;
}

/** All that is left where what understands texts could not be loaded: places that hold the words as they were typed. */
const readPlainly: ReadText = (_, { words: written, places }, text) => {
  const words = wordsTyped(text).map(({ folded }) => folded);
  const found = words.flatMap((word) => written.find(word) ?? []);
  const scores =
    found.length > 0
      ? scoresOfAll(found, places.length)
      : new Float64Array(places.length).fill(words.length > 0 ? 0 : 1);
  return { understood: { areas: [], languages: [], topics: [], words, dropped: [] }, scores };
};
