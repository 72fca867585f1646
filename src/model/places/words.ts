/**
 * A vocabulary of folded words and the documents they stand in. Every word that is typed is compared with every word of
 * the vocabulary, which grows much slower than the documents do; so the middle of a compound and a typing error are
 * found at the price of a scan, and there is no structure to keep in order.
 */
import type { Text } from '../schema/schema.ts';
import { wordsOf } from './fold.ts';

/** How well a word of the data answers a typed one. What is only alike is tried when nothing holds the typed letters. */
const BEGINS = 3;
const INSIDE = 2;
export const ALIKE = 1;

/** Weights are below it. */
const WEIGHTS = 16;

/** That a word was found, by its rarity, outweighs how well. */
const FOUND = 1e6;

/** Shorter words stand in too many others by accident. */
const SHORTEST_INSIDE = 4;

/** House numbers and postcodes have no more digits; telephone numbers do, and may go on with an extension. */
const LONGEST_WHOLE_NUMBER = 6;

/** How well a word of the data answers the typed one, when it holds it letter by letter; 0 when it doesn't. */
function quality(word: string, typed: string): number {
  const at = word.indexOf(typed);
  if (at === 0) return BEGINS;
  return at > 0 && typed.length >= SHORTEST_INSIDE && !/^\d/.test(typed) ? INSIDE : 0;
}

/** What a typed word finds. */
export type Found = {
  /** How well each document answers it; 0 for those that don't. */
  scores: Float32Array;
  /** How many documents do. */
  count: number;
  /** The best of the scores. */
  best: number;
};

const NOTHING: ReadonlySet<string> = new Set();

export class WordIndex {
  /** How many documents there are; their numbers run from 0. */
  size = 0;
  #words: string[] = [];
  #numbers = new Map<string, number>();
  /** Folding is dear and texts repeat their words: what stood between two spaces, and the numbers of its words. */
  #read = new Map<string, number[]>();
  /** For each word the documents that have it, as document * WEIGHTS + weight: one number instead of an object. */
  #postings: number[][] = [];

  /** The numbers of the words of texts in all their languages. */
  read(...texts: (Text | undefined)[]): number[] {
    const numbers: number[] = [];
    for (const text of texts) {
      for (const translation of typeof text === 'object' ? Object.values(text) : [text ?? '']) {
        for (const written of translation.split(/\s+/)) {
          let known = this.#read.get(written);
          if (!known) this.#read.set(written, (known = wordsOf(written).map((word) => this.#numberOf(word))));
          // One by one: a call may not have as many arguments as a text has words.
          for (const number of known) numbers.push(number);
        }
      }
    }
    return numbers;
  }

  /** Notes the words of a document. Documents come one after the other, a document's weightiest words (below 16) first. */
  add(document: number, words: Iterable<number>, weight: number): void {
    this.size = document + 1;
    for (const word of words) {
      const postings = this.#postings[word]!;
      const last = postings[postings.length - 1] ?? -1;
      if (last < document * WEIGHTS) postings.push(document * WEIGHTS + weight);
    }
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.push(word) - 1;
      this.#numbers.set(word, number);
      this.#postings.push([]);
    }
    return number;
  }

  /**
   * What has a word, other than those, that holds the typed one letter by letter. A number of up to six digits has to be a
   * whole word, unless more of it may follow.
   */
  find(typed: string, except = NOTHING, mayGoOn = false): Found | undefined {
    const isWhole = !mayGoOn && typed.length <= LONGEST_WHOLE_NUMBER && /^\d+$/.test(typed);
    if (isWhole) return this.findBy((word) => (word === typed ? BEGINS : 0));
    return this.findBy((word) => {
      const found = quality(word, typed);
      return found && except.has(word) ? 0 : found;
    });
  }

  /** Each document's best answer, by how well each word of the documents answers. */
  findBy(qualityOf: (word: string) => number): Found | undefined {
    const scores = new Float32Array(this.size);
    let count = 0;
    let best = 0;
    this.#words.forEach((word, number) => {
      const postings = this.#postings[number]!;
      const quality = postings.length > 0 && qualityOf(word);
      if (!quality) return;
      for (const posting of postings) {
        const document = Math.floor(posting / WEIGHTS);
        const score = quality * (posting % WEIGHTS);
        if (!scores[document]) count++;
        if (score > scores[document]!) scores[document] = score;
        if (score > best) best = score;
      }
    });
    return count ? { scores, count, best } : undefined;
  }
}

/**
 * How well documents answer several words: one number each, 0 for those that don't. When none has them all, those with the
 * rarer half of them stay, unless `all` is asked for.
 */
export function scoresOfAll(
  found: readonly Pick<Found, 'scores' | 'count'>[],
  size: number,
  all = false,
): Float64Array {
  const scores = new Float64Array(size);
  let complete = 0;
  for (const each of found) {
    const rarity = Math.round(Math.log(1 + size / each.count) * FOUND);
    complete += rarity;
    for (let i = 0; i < size; i++) if (each.scores[i]) scores[i]! += rarity + each.scores[i]!;
  }
  let best = 0;
  for (let i = 0; i < size; i++) if (scores[i]! > best) best = scores[i]!;
  const enough = all || best >= complete ? complete : best / 2;
  for (let i = 0; i < size; i++) if (scores[i]! < enough) scores[i] = 0;
  return scores;
}
