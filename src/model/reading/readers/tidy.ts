/** What people and word processors put into a text without meaning anything by it. */

/** Nothing that has one meaning is longer, and no expression here is tried on more. */
export const LONGEST = 500;

/**
 * A text without invisible characters and blanks around it, with plain blanks, hyphens, quotes and digits ("9⁰⁰" is "900").
 * Of a kind whose letters matter to nobody but a machine: times, numbers, names of days.
 */
export function tidy(text: string): string {
  return tidyLetters(text)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

/** The same for what keeps its letters: addresses of the web, ids. */
export function tidyLetters(text: string): string {
  return (
    text
      // eslint-disable-next-line no-misleading-character-class -- each by itself has no width
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0f\ufeff]/g, '')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
      .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
      .replace(/^[ \r\n]+/, '')
      .replace(/[ \r\n]+$/, '')
  );
}

/** A word as it is looked up in tables: small letters, no dots, blanks or hyphens. */
export const wordOf = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[\s._-]+/g, '');
