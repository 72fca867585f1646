/** Which of a Text's languages is shown to a reader. */
import type { Text } from './schema.ts';
import { hasOwn } from './has-own.ts';

/** A text and the language it is in. */
export type PickedText = { value: string; lang: string };

/**
 * The text in the first wanted language the data has ("ar-EG" is served by "ar"), else in plain German, which is easier
 * for somebody who learns the language, else in the file's language, else in the first one there is.
 */
export function pickText(text: Text, inLanguage: string, wanted: readonly string[]): PickedText {
  if (typeof text === 'string') return { value: text, lang: inLanguage };
  for (const tag of [...wanted, 'de-simple', inLanguage, 'de']) {
    // `tag` may be anything that a page has as its lang.
    const value = hasOwn(text, tag) && text[tag];
    if (value) return { value, lang: tag };
  }
  const [lang = inLanguage, value = ''] = Object.entries(text)[0] ?? [];
  return { value, lang };
}

/** The text in the language of its file. */
export const inFileLanguage = (text: Text, inLanguage: string): string =>
  pickText(text, inLanguage, [inLanguage]).value;

/** A tag and its ever shorter prefixes: "fa-AF" → "fa-AF", "fa". */
export function withPrefixes(tag: string): string[] {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}
