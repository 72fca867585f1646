/** What can be wrong with an element in any language, found without reading that language. */
import { directionOf, type Locale } from '../../src/i18n/locales.ts';
import { beyond } from './column.ts';
import { misdirected, misplaced, unfinished, type Vocabulary, vocabularyOf } from './marked-words.ts';
import { all, get } from './page.ts';

const vocabularies = new Map<string, Promise<Vocabulary>>();

/** Sentences about an element that shows `data`, in a column as wide as a small phone. */
export async function wrongIn(element: Element, locale: Locale, data: { office: object }): Promise<string[]> {
  element.parentElement!.style.cssText = 'inline-size: 320px; font-size: 16px; line-height: 1.5';
  for (const details of all(element, 'details')) details.setAttribute('open', '');
  const { lang, dir } = get(element, '.content, .notice');
  const vocabulary = await vocabularyFor(locale, data);
  return [
    ...(lang === locale && dir === directionOf(locale) ? [] : [`is marked as ${lang}, ${dir}`]),
    ...misplaced(element, vocabulary).map((words) => `is in another language, or from nowhere: ${words}`),
    ...misdirected(element).map((words) => `runs in the wrong direction: ${words}`),
    ...unfinished(element).map((words) => `is not finished: ${words}`),
    ...beyond(element).map((part) => `is too wide: ${part}`),
  ];
}

/** Made once for each file and language: a file has hundreds of texts. */
function vocabularyFor(locale: Locale, data: object): Promise<Vocabulary> {
  const key = locale + JSON.stringify(data);
  const vocabulary = vocabularies.get(key) ?? vocabularyOf(locale, data);
  vocabularies.set(key, vocabulary);
  return vocabulary;
}
