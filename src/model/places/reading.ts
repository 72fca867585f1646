/** What a typed text is taken for: the place of its reader, and what is done without one. */
import type { Directory } from '../schema/schema.ts';
import { type ReadText, searchIndexOf } from './search-index.ts';
import { wordsTyped } from './typed-words.ts';
import type { Understanding } from './understanding.ts';
import { scoresOfAll } from './words.ts';

export function understandingOf(directory: Directory, text: string): Understanding {
  const index = searchIndexOf(directory);
  const read = index.read ?? readPlainly;
  if (index.last?.text !== text) index.last = { text, understanding: read(directory, index, text) };
  return index.last.understanding;
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
