/** What was understood of a text, and what of it counts once all of it is known. */
import { serves } from '../languages.ts';
import { wordsOf } from './fold.ts';
import { ONLY_ADDRESSES, type SearchIndex } from './search-index.ts';
import type { Word } from './typed-words.ts';
import type { Understanding, Understood } from './understanding.ts';
import { type Found, scoresOfAll } from './words.ts';

/** Short ones of the words around others are in too many texts. */
const SHORTEST_ALONE = 4;

/** Collects what the words of a text were taken for. */
export class Heard {
  readonly meaning: Understood = { areas: [], languages: [], topics: [], words: [], dropped: [] };
  readonly languages: [tag: string, word: Word][] = [];
  sought: [word: Word, found: Found][] = [];
  readonly guessed: string[] = [];
  unknown: Word[] = [];
  /** What only stands around other words. */
  aside: Word[] = [];
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Whether the word is a part of the name of an area that was heard: "Ems" beside "Lingen" is one of "Lingen (Ems)". */
  isSaid(word: string): boolean {
    return this.meaning.areas.some(({ name }) => wordsOf(name).includes(word));
  }

  /** What is understood in the end: what says nothing here is left out, unless there is nothing else. */
  understanding(text: string): Understanding {
    const { meaning, guessed } = this;
    this.#leaveOutStreetsElsewhere();
    this.#leaveOutUnspoken();
    this.#leaveOutNumbersOfUnknownStreets();
    if (this.#isEmpty && this.unknown.length === 0 && !meaning.outside) this.#seekAside();
    const isNothing = this.#isEmpty && (this.unknown.length > 0 || meaning.outside !== undefined);
    const scores = this.#scores();
    if (isNothing) {
      scores.fill(0);
      meaning.words = this.unknown.map(({ folded }) => folded);
      return { understood: meaning, scores };
    }
    const isFound = ([, found]: [Word, Found]) => scores.some((score, place) => score > 0 && found.scores[place]! > 0);
    const lost = this.sought.filter((each) => !isFound(each));
    if (lost.length < this.sought.length) {
      this.unknown.push(...lost.map(([word]) => word));
      this.sought = this.sought.filter((each) => !lost.includes(each));
    }
    meaning.words = [...new Set(this.sought.map(([{ folded }]) => folded))];
    const dropped = new Set(this.unknown.map(({ typed }) => typed));
    meaning.dropped = [...dropped].sort((a, b) => text.indexOf(a) - text.indexOf(b));
    const guesses = guessed.filter((word) => !dropped.has(word));
    if (guesses.length > 0) meaning.guessed = guesses;
    return { understood: meaning, scores };
  }

  get #isEmpty(): boolean {
    const { areas, topics, offers, languages } = this.meaning;
    return this.sought.length + areas.length + topics.length + languages.length === 0 && !offers;
  }

  /** A word that stands only in the addresses of other towns: "Rathaus" beside "Sögel" is not Papenburg's Rathausstraße. */
  #leaveOutStreetsElsewhere(): void {
    const { areas } = this.meaning;
    if (areas.length === 0) return;
    const isElsewhere = ({ best, scores }: Found): boolean =>
      best <= ONLY_ADDRESSES &&
      !this.#index.places.some(
        ({ home }, place) => scores[place]! > 0 && home && areas.some(({ ars }) => home.ars.startsWith(ars)),
      );
    const kept = this.sought.filter(([{ folded }]) => !this.isSaid(folded));
    this.sought = kept.filter(([, found]) => !isElsewhere(found));
    for (const [word, found] of kept) if (isElsewhere(found)) this.unknown.push(word);
  }

  /** "Hauptkanal 12", where nothing is said of a Hauptkanal, is not what has a 12 somewhere. */
  #leaveOutNumbersOfUnknownStreets(): void {
    if (this.unknown.length === 0 || !this.sought.every(([{ folded }]) => /^\d{1,3}$/.test(folded))) return;
    this.unknown.push(...this.sought.map(([word]) => word));
    this.sought = [];
  }

  /** Places where somebody speaks the language, or that have its name among their words. */
  #speaking(tag: string, word: Word): (place: number) => boolean {
    const { places, languages, words } = this.#index;
    const asked = languages.values.map((spoken) => serves(spoken, tag));
    const scores = words.find(word.folded)?.scores;
    return (place) => places[place]!.languages.some((language) => asked[language]) || (scores?.[place] ?? 0) > 0;
  }

  /** Languages that nobody speaks here count only where nothing else was asked. */
  #leaveOutUnspoken(): void {
    const { meaning } = this;
    const isSpoken = (each: [string, Word]) => {
      const isThere = this.#speaking(...each);
      return this.#index.places.some((_, place) => isThere(place));
    };
    const spoken = this.languages.filter(isSpoken);
    meaning.languages = spoken.map(([tag]) => tag);
    if (this.#isEmpty) meaning.languages = this.languages.map(([tag]) => tag);
    else this.unknown.push(...this.languages.filter((each) => !isSpoken(each)).map(([, word]) => word));
  }

  #seekAside(): void {
    for (const word of this.aside) {
      const found = word.folded.length >= SHORTEST_ALONE && this.#index.words.find(word.folded);
      if (found) this.sought.push([word, found]);
    }
  }

  #scores(): Float64Array {
    const { places, topics } = this.#index;
    const { meaning } = this;
    const found: Pick<Found, 'scores' | 'count'>[] = this.sought.map(([, each]) => each);
    if (meaning.topics.length > 0) {
      const asked = topics.values.map((topic) => meaning.topics.includes(topic));
      const scores = new Float32Array(places.map((entry) => (entry.topics.some((topic) => asked[topic]) ? 1 : 0)));
      found.push({ scores, count: scores.filter(Boolean).length });
    }
    const scores = found.length > 0 ? scoresOfAll(found, places.length) : new Float64Array(places.length).fill(1);
    if (meaning.languages.length > 0) {
      const tests = this.languages.map((each) => this.#speaking(...each));
      places.forEach((_, place) => {
        if (!tests.some((test) => test(place))) scores[place] = 0;
      });
    }
    return scores;
  }
}
