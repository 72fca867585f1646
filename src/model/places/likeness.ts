/** What is like a typed word that no text holds letter by letter. */
import { typosAllowed, typoTest } from './typos.ts';
import { ALIKE, type Found, type WordIndex } from './words.ts';

const SHORTEST_MISTYPED_INSIDE = 7;

const NOTHING: ReadonlySet<string> = new Set();

/** What differs from the typed word, other than those, by typing errors. */
export function findMistyped(index: WordIndex, typed: string, except = NOTHING): Found | undefined {
  const where = typed.length < SHORTEST_MISTYPED_INSIDE ? 'start' : 'inside';
  for (let errors = 1; errors <= typosAllowed(typed); errors++) {
    const test = typoTest(typed, errors);
    const found = index.findBy((word) => (test(word, where) && !except.has(word) ? ALIKE : 0));
    if (found) return found;
  }
  return undefined;
}

/** What begins like the typed word, other than those, for a good part of it: "Sprachkurs" finds "Sprachförderung". */
export function findBegunAlike(index: WordIndex, typed: string, except = NOTHING): Found | undefined {
  if (!typosAllowed(typed)) return undefined;
  let shared = 0;
  index.findBy((word) => {
    if (!except.has(word)) shared = Math.max(shared, sharedBeginning(word, typed));
    return 0;
  });
  if (shared < Math.max(4, typed.length * 0.4)) return undefined;
  const beginning = typed.slice(0, shared);
  return index.findBy((word) => (word.startsWith(beginning) && !except.has(word) ? ALIKE : 0));
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
