/**
 * A sentence with something marked in it: a time for `<time>`, or words in another language. The same message serves
 * the screen and the live region.
 */
import type { Locale } from './locales.ts';

export type Timed = { text: string; datetime: string };
export type Worded = { text: string; lang: string };
export type Phrase = (string | Timed | Worded)[];

/** Puts the marked part into the place that a message still has, as in "bis [time] Uhr"; a message without one stays as it is. */
export function phrase(message: string, part: Timed | Worded): Phrase {
  const [before = '', ...others] = message.split(/\[\w+\]/);
  return [before, ...others.flatMap((words) => [part, words])].filter((piece) => piece !== '');
}

/** Puts phrases into the named places of a message: "[reason]. [then]". */
export const joined = (message: string, parts: Record<string, Phrase>): Phrase =>
  message
    .split(/\[(\w+)\]/)
    .flatMap((piece, index) => (index % 2 ? (parts[piece] ?? []) : [piece]))
    .filter((piece) => piece !== '');

/** A phrase as it begins a sentence, where the language has capitals. What stands marked at its beginning keeps its own. */
export const capitalised = ([first, ...rest]: Phrase, locale: Locale): Phrase =>
  // Turkish has another capital for "i".
  typeof first === 'string' ? [first.charAt(0).toLocaleUpperCase(locale) + first.slice(1), ...rest] : [first!, ...rest];
