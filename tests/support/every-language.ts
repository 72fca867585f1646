/** What can be wrong with an element in any language, found without reading that language. */
import { directionOf, type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { remember } from '../../src/model/calendar/remember.ts';
import { beyond } from './column.ts';
import { markedWords, misdirected, misplaced, unfinished, type Vocabulary, vocabularyOf } from './marked-words.ts';
import { all, get } from './page.ts';
import { samples } from './samples.ts';

const ONE_OF_EACH: readonly Locale[] = ['de', 'ar', 'uk', 'ti', 'hu'];

/**
 * Whether words are in their language is the same in every engine, and whether they fit depends on it by scripts and directions: one
 * engine goes through all languages, the others through one of each script.
 */
export const TRIED_LOCALES: readonly Locale[] = navigator.userAgent.includes('Chrome')
  ? LOCALES
  : samples(ONE_OF_EACH, LOCALES);

/** For what is looked at in all languages by another test as well. */
export const SOME_LOCALES: readonly Locale[] = samples(ONE_OF_EACH, LOCALES);

const vocabularies = new WeakMap<object, Map<Locale, Promise<Vocabulary>>>();

/** Sentences about an element that shows `data`, in a column as wide as a small phone. */
export async function wrongIn(element: Element, locale: Locale, data: { office: object }): Promise<string[]> {
  element.parentElement!.style.cssText = 'inline-size: 320px; font-size: 16px; line-height: 1.5';
  for (const details of all(element, 'details')) details.setAttribute('open', '');
  // What turns while it opens reaches further than what has turned.
  for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
  const { lang, dir } = get(element, '.content, .notice');
  const vocabulary = await vocabularyFor(locale, data);
  const marked = markedWords(element);
  return [
    ...(lang === locale && dir === directionOf(locale) ? [] : [`is marked as ${lang}, ${dir}`]),
    ...misplaced(marked, vocabulary).map((words) => `is in another language, or from nowhere: ${words}`),
    ...misdirected(marked).map((words) => `runs in the wrong direction: ${words}`),
    ...unfinished(marked).map((words) => `is not finished: ${words}`),
    ...beyond(element).map((part) => `is too wide: ${part}`),
  ];
}

/** Made once for each file and language: a file has hundreds of texts. */
function vocabularyFor(locale: Locale, data: object): Promise<Vocabulary> {
  const ofData = remember(vocabularies, data, () => new Map<Locale, Promise<Vocabulary>>());
  return remember(ofData, locale, () => vocabularyOf(locale, data));
}
