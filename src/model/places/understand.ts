/** What a typed text is taken for. */
import type { Area, Directory } from '../schema/schema.ts';
import { areasLike, areasSounding } from './area-guesses.ts';
import { smallest } from './area-names.ts';
import { isAround, saysNow, saysOpen } from './everyday-words.ts';
import { languageLike, languageNamed, namesOfLanguages } from './language-words.ts';
import { findBegunAlike, findMistyped } from './likeness.ts';
import { ONLY_ADDRESSES, type ReadText, type SearchIndex } from './search-index.ts';
import { topicsMeant } from './subjects.ts';
import { national } from './phone-words.ts';
import { taken, type Word, wordsTyped } from './typed-words.ts';
import { Heard } from './understood.ts';
import type { Understanding } from './understanding.ts';
import type { Found } from './words.ts';

/**
 * What a text means: "26871" and "Папенбург" an area, "polnisch" a language, "Anwalt" topics, "Schulden" a word, "heute
 * offen" a filter. A name typed wrong means an area only if nothing is written about the places that holds the word as
 * it was typed.
 */
export const readText: ReadText = (directory, index, text) => new Reading(directory, index).read(text);

/** Makes texts readable for who searches with an index, in small steps. */
export function* prepareReading(index: SearchIndex): Generator<void> {
  if (index.read) return;
  yield* namesOfLanguages(index.languages.values, index.languageNames);
  index.last = undefined;
  index.read = readText;
}

/** "0 49 61 / 91 23 20 30" */
const MOST_DIGIT_GROUPS = 8;

/** Without an area code; shorter ones are a house number and another. */
const SHORTEST_LOCAL_NUMBER = 5;

/** In quotation marks, a word means itself. */
const QUOTED = /["„“”«»]/;

/** Takes a text apart, what is surest first. What nothing takes is left over. */
class Reading {
  readonly #directory: Directory;
  readonly #index: SearchIndex;
  readonly #heard: Heard;

  constructor(directory: Directory, index: SearchIndex) {
    this.#directory = directory;
    this.#index = index;
    this.#heard = new Heard(index);
  }

  read(text: string): Understanding {
    const { words: written, areas, areaWords, ownWords, languageNames } = this.#index;
    const heard = this.#heard;
    let left = taken(wordsTyped(text), MOST_DIGIT_GROUPS, (digits, run) =>
      this.#telephone(digits.replace(/ /g, ''), run),
    );
    left = taken(left, 1, (digits) => this.#postcode(digits));
    left = taken(left, 3, (name) => this.#area(areas.get(name)));
    left = this.#withoutOpenNow(left);
    left = taken(left, 2, (phrase) => phrase.includes(' ') && this.#topics(phrase, true));
    left = taken(left, 2, (name, run) => this.#language(languageNamed(name, languageNames), run));

    const isOwn = ({ folded }: Word) => ownWords.has(folded) || heard.isSaid(folded);
    heard.aside = left.filter((word) => isAround(word.folded) && !isOwn(word));
    left = left.filter((word) => !isAround(word.folded) && !isOwn(word));
    left = taken(left, 1, (word, run) => this.#seek(run, written.find(word, areaWords)) || this.#topics(word));
    if (!QUOTED.test(text)) left = this.#guess(left);
    heard.unknown.push(...taken(left, 1, (word, run) => this.#seek(run, written.find(word))));
    return heard.understanding(text);
  }

  /** A run of digits that some place's number begins with or ends in, or that can be nothing but a number. */
  #telephone(digits: string, run: readonly Word[]): boolean {
    if (!/^\d{4,}$/.test(digits) || run.some(({ folded }) => this.#index.areas.has(folded))) return false;
    for (const number of [national(digits), `0${digits}`, digits]) {
      const isOne = /^0\d{3}/.test(number) || (run.length > 1 && digits.length >= SHORTEST_LOCAL_NUMBER);
      const found = isOne && this.#index.words.find(number, undefined, true);
      if (found) return this.#seek([{ typed: digits, folded: number }], found);
    }
    if (!/^0\d{6}/.test(national(digits))) return false;
    this.#heard.unknown.push({ typed: run.map(({ typed }) => typed).join(' '), folded: national(digits) });
    return true;
  }

  #postcode(digits: string): boolean {
    if (!/^\d{5}$/.test(digits)) return false;
    if (this.#area(this.#index.areas.get(digits))) this.#heard.meaning.postalCode = digits;
    else if (this.#index.words.find(digits)) return false;
    else this.#heard.meaning.outside = digits;
    return true;
  }

  /** Takes these areas; beside a postcode they say which of its areas. */
  #area(named: readonly Area[] | undefined): boolean {
    const { meaning } = this.#heard;
    const found = smallest(named);
    const ofPostalCode = found.filter((area) => meaning.areas.includes(area));
    if (ofPostalCode.length > 0) meaning.areas = ofPostalCode;
    else if (!meaning.postalCode) meaning.areas.push(...found);
    return found.length > 0;
  }

  /** Takes "heute offen", and "geöffnet" alone where no place has it among its words. */
  #withoutOpenNow(words: Word[]): Word[] {
    const asks = words.some(({ folded }) => saysNow(folded));
    const isAsking = (word: string) => saysOpen(word) && (asks || !this.#index.words.find(word));
    if (!words.some(({ folded }) => isAsking(folded))) return words;
    this.#heard.meaning.offers = 'openNow';
    return words.filter(({ folded }) => !isAsking(folded) && !saysNow(folded));
  }

  #language(tag: string | undefined, [word]: readonly Word[]): boolean {
    if (tag) this.#heard.languages.push([tag, word!]);
    return tag !== undefined;
  }

  #topics(phrase: string, compounds = false): boolean {
    const found = topicsMeant(phrase, this.#directory, this.#index.topics.values, compounds);
    const { meaning } = this.#heard;
    meaning.topics = [...new Set([...meaning.topics, ...found])];
    return found.length > 0;
  }

  #seek([word]: readonly Word[], found: Found | undefined): boolean {
    if (found) this.#heard.sought.push([word!, found]);
    return found !== undefined;
  }

  /** Of what is not there letter by letter: a language in another form, an area by its sound, a word with typing errors. */
  #guess(words: Word[]): Word[] {
    const { languageNames, areaWords, words: written } = this.#index;
    const guess = (run: readonly Word[], isOne: boolean): boolean => {
      if (isOne) this.#heard.guessed.push(run.map(({ typed }) => typed).join(' '));
      return isOne;
    };
    let left = taken(words, 1, (word, run) => this.#language(languageLike(word, languageNames), run));
    if (this.#heard.meaning.areas.length === 0) {
      left = taken(left, 2, (name, run) => {
        const { areas, sure } = areasSounding(name, this.#index);
        return sure ? this.#area(areas) : guess(run, this.#area(areas));
      });
      left = taken(left, 2, (name, run) => guess(run, this.#area(areasLike(name, this.#index))));
    }
    left = taken(left, 1, (word, run) => guess(run, this.#seek(run, findMistyped(written, word, areaWords))));
    left = taken(left, 1, (word) => this.#topics(word, true));
    return taken(left, 1, (word, run) => {
      const found = findBegunAlike(written, word, areaWords);
      // That another street begins so is no answer.
      return guess(run, this.#seek(run, found && found.best > ONLY_ADDRESSES ? found : undefined));
    });
  }
}
