/** What was typed, word by word. */
import { wordsOf } from './fold.ts';

export type Word = { typed: string; folded: string };

/** Nobody types more than this in earnest; what is beyond it is not read. */
const LONGEST_TEXT = 200;
const MOST_WORDS = 24;

/** Accents, apostrophes and direction marks are parts of words. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\p{Cf}ـ'’ʼ]+/u;

export function wordsTyped(text: string): Word[] {
  const words = text.slice(0, LONGEST_TEXT).split(BETWEEN_WORDS);
  return words.flatMap((typed) => wordsOf(typed).map((folded) => ({ typed, folded }))).slice(0, MOST_WORDS);
}

/** The words that are left when `takes` has had its choice of every run of at most `longest`, the longest first. */
export function taken(
  words: readonly Word[],
  longest: number,
  takes: (name: string, run: readonly Word[]) => boolean,
): Word[] {
  const left: Word[] = [];
  for (let i = 0; i < words.length;) {
    let length = Math.min(longest, words.length - i);
    for (; length > 0; length--) {
      const run = words.slice(i, i + length);
      if (takes(run.map(({ folded }) => folded).join(' '), run)) break;
    }
    if (length === 0) left.push(words[i]!);
    i += length || 1;
  }
  return left;
}
