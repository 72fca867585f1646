/** Finding a word although it was typed wrong, also inside a compound: "beratug" in "asylberatung". */

/** Where the typed word may stand in the other: it is all of it, begins it, or stands anywhere in it. */
export type Where = 'whole' | 'start' | 'inside';

/** One bit per letter, and one for the empty beginning. */
const LONGEST = 30;

/** How many typing errors a word of this length may have and still mean something. */
export function typosAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4 || word.length > LONGEST) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * A test whether other words hold `typed` with at most `errors` letters wrong, missing, too many or swapped with their
 * neighbour. It is the bit-parallel automaton of Wu and Manber (1992), in which bit i of `now[e]` says "the first i
 * letters were seen, with e errors", so that a step costs a few shifts however long the word is.
 */
export function typoTest(typed: string, errors: number): (word: string, where: Where) => boolean {
  const lettersAt = new Map<number, number>();
  for (let i = 0; i < typed.length; i++) {
    const letter = typed.charCodeAt(i);
    lettersAt.set(letter, (lettersAt.get(letter) ?? 0) | (2 << i));
  }
  const all = 1 << typed.length;

  return (word, where) => {
    if (word.length + errors < typed.length) return false;
    let before: number[] = [];
    let now: number[] = [];
    for (let e = 0; e <= errors; e++) now.push((2 << e) - 1);
    let lastFits = 0;

    for (let i = 0; i < word.length; i++) {
      const fits = lettersAt.get(word.charCodeAt(i)) ?? 0;
      const next = [((now[0]! << 1) & fits) | (where === 'inside' ? 1 : 0)];
      for (let e = 1; e <= errors; e++) {
        const right = (now[e]! << 1) & fits;
        const tooMany = now[e - 1]!;
        const wrong = now[e - 1]! << 1;
        const missing = next[e - 1]! << 1;
        const swapped = ((before[e - 1] ?? 0) << 2) & (fits << 1) & lastFits;
        next.push(right | tooMany | wrong | missing | swapped);
      }
      if (where !== 'whole' && next[errors]! & all) return true;
      before = now;
      now = next;
      lastFits = fits;
    }
    return (now[errors]! & all) !== 0;
  };
}
