/**
 * A vocabulary of folded words and the documents they stand in. Every word that is typed is compared with every word of
 * the vocabulary, which grows much slower than the documents do; so the middle of a compound and a typing error are
 * found at the price of a scan, and there is no structure to keep in order.
 */
import type { Text } from '../schema/schema.ts';
import { wordsOf } from './fold.ts';
import { typosAllowed, typoTest } from './typos.ts';

/** Nobody types more than this in earnest; what is beyond it is not read. */
const LONGEST_TEXT = 200;
const MOST_WORDS = 10;

/** How well a word of the data answers a typed one. What is only alike is tried when nothing holds the typed letters. */
const BEGINS = 3;
const INSIDE = 2;
const ALIKE = 1;

const WEIGHTS = 4;

/** That a word was found, by its rarity, outweighs how well. */
const FOUND = 1e6;

/** Shorter words stand in too many others by accident. */
const SHORTEST_INSIDE = 4;

/** How well a word of the data answers the typed one, when it holds it letter by letter; 0 when it doesn't. */
function quality(word: string, typed: string): number {
  const at = word.indexOf(typed);
  if (at === 0) return BEGINS;
  return at > 0 && typed.length >= SHORTEST_INSIDE && !/^\d/.test(typed) ? INSIDE : 0;
}

/** The folded words of a typed text. */
export function typedWords(text: string): string[] {
  return wordsOf(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

export class WordIndex {
  /** How many documents there are; their numbers run from 0. */
  size = 0;
  #words: string[] = [];
  #numbers = new Map<string, number>();
  /** Folding is dear and texts repeat their words: what stood between two spaces, and the numbers of its words. */
  #read = new Map<string, number[]>();
  /** For each word the documents that have it, as document * WEIGHTS + weight: one number instead of an object. */
  #postings: number[][] = [];
  /** Results and counts ask the same, one after the other. */
  #last: { key?: string; scores: Float64Array } = { scores: new Float64Array() };

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

  /** Notes the words of a document. Documents come one after the other, a document's weightiest words (up to 3) first. */
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

  /** Whether a word of the data, other than those, holds the typed one. */
  knows(typed: string, except: ReadonlySet<string>): boolean {
    return this.#words.some((word) => quality(word, typed) > 0 && !except.has(word));
  }

  /**
   * How well each document answers the typed words: one number per document, 0 for those that don't. When no document
   * has them all, those with the rarer half of them stay, unless `all` is asked for.
   */
  search(typed: readonly string[], all = false): Float64Array {
    const key = `${all} ${typed.join(' ')}`;
    if (key !== this.#last.key) this.#last = { key, scores: this.#score(typed, all) };
    return this.#last.scores;
  }

  #score(typed: readonly string[], all: boolean): Float64Array {
    const scores = new Float64Array(this.size);
    let complete = 0;
    for (const word of typed) {
      const found = this.#find(word);
      const count = found.filter((score) => score > 0).length;
      if (!count && all) return scores.fill(0);
      const rarity = count && Math.round(Math.log(1 + this.size / count) * FOUND);
      complete += rarity;
      found.forEach((score, document) => {
        if (score) scores[document]! += rarity + score;
      });
    }
    let best = 0;
    for (const score of scores) best = Math.max(best, score);
    const enough = all || best >= complete ? complete : best / 2;
    return scores.map((score) => (score < enough ? 0 : score));
  }

  /** Each document's best answer to one typed word. */
  #find(typed: string): Float32Array {
    const scores = new Float32Array(this.size);
    const collect = (qualityOf: (word: string) => number): boolean => {
      let found = false;
      this.#words.forEach((word, number) => {
        const quality = qualityOf(word);
        if (!quality) return;
        found = true;
        for (const posting of this.#postings[number]!) {
          const document = Math.floor(posting / WEIGHTS);
          const score = quality * (posting % WEIGHTS);
          if (score > scores[document]!) scores[document] = score;
        }
      });
      return found;
    };

    if (collect((word) => quality(word, typed))) return scores;

    const allowed = typosAllowed(typed);
    const where = typed.length < 6 ? 'start' : 'inside';
    for (let errors = 1; errors <= allowed; errors++) {
      const test = typoTest(typed, errors);
      if (collect((word) => (test(word, where) ? ALIKE : 0))) return scores;
    }

    // "Sprachkurs" finds "Sprachförderung": what begins alike, if it is a good part of the word.
    let shared = 0;
    if (allowed) for (const word of this.#words) shared = Math.max(shared, sharedBeginning(word, typed));
    if (shared >= Math.max(4, typed.length * 0.4)) {
      const beginning = typed.slice(0, shared);
      collect((word) => (word.startsWith(beginning) ? ALIKE : 0));
    }
    return scores;
  }
}
