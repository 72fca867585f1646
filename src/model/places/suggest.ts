/** What a text may become while it is typed. */
import type { Directory } from '../schema/schema.ts';
import { findBegunAlike, findMistyped } from './likeness.ts';
import { prepareSearch, searchIndexOf } from './search-index.ts';
import { type Suggestion, suggestionsOf } from './suggestions.ts';
import { wordsTyped } from './typed-words.ts';
import { type Found, scoresOfAll, WordIndex } from './words.ts';

class Suggestions {
  list: Suggestion[] = [];
  /** What the suggestion of that number says. */
  words = new WordIndex();
  /** What is left to do. */
  steps: Iterator<void>;

  constructor(directory: Directory) {
    this.steps = build(directory, this);
  }
}

const known = new WeakMap<Directory, Suggestions>();

/** Makes a directory's suggestions in small steps; who asks for some does what is left to do. */
export function* prepareSuggestions(directory: Directory): Generator<void> {
  const { steps } = begun(directory);
  while (!steps.next().done) yield;
}

function begun(directory: Directory): Suggestions {
  let suggestions = known.get(directory);
  if (!suggestions) known.set(directory, (suggestions = new Suggestions(directory)));
  return suggestions;
}

function* build(directory: Directory, { list, words }: Suggestions): Generator<void> {
  yield* prepareSearch(directory);
  for (const suggestion of suggestionsOf(directory, searchIndexOf(directory).areas)) {
    const number = list.push(suggestion) - 1;
    words.add(number, words.read(suggestion.label), 1);
    yield;
  }
}

/** At most `limit` areas, postcodes, topics, providers and places that hold all words of the text. */
export function suggest(directory: Directory, text: string, limit = 8): Suggestion[] {
  const { list, words, steps } = begun(directory);
  while (!steps.next().done);
  const found = wordsTyped(text).map(
    ({ folded }) => words.find(folded, undefined, true) ?? findMistyped(words, folded) ?? findBegunAlike(words, folded),
  );
  if (found.length === 0 || found.includes(undefined)) return [];
  const scores = scoresOfAll(found as Found[], list.length, true);
  return list
    .map((suggestion, number) => ({ suggestion, score: scores[number]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion);
}
