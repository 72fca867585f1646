/**
 * The words of an element and the languages that its markup says they are in, as a screen reader takes them: whatever
 * stands under `lang="ar"` has to be the interface's own Arabic, or an Arabic text of the data.
 */
import { ownNameOf } from '../../src/i18n/language-names.ts';
import { loadLocale, templatesOf } from '../../src/i18n/locale-files.ts';
import { directionOf, type Locale, SOURCE_LOCALE } from '../../src/i18n/locales.ts';

export type Marked = { words: string; around: Element; lang: string };

/** Every text in an element's shadow, and every name that only screen readers hear. */
export function markedWords(element: Element): Marked[] {
  const found: Marked[] = [];
  const add = (text: string | null, around: Element): void => {
    const words = spaced(text ?? '');
    if (words) found.push({ words, around, lang: around.closest('[lang]')?.getAttribute('lang') ?? '' });
  };
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && parentElement.localName !== 'style') add(nodeValue, parentElement);
  }
  for (const named of element.shadowRoot!.querySelectorAll('[aria-label]')) add(named.ariaLabel, named);
  return found;
}

/** What a text may consist of, in each of its languages. */
export type Vocabulary = (lang: string) => Pieces;
type Pieces = { whole: ReadonlySet<string>; longestFirst: readonly string[] };

/** The words of the interface in a language, and those of the data in every language it has. */
export async function vocabularyOf(locale: Locale, data: object): Promise<Vocabulary> {
  const texts = textsOf(data);
  const own = Object.values(await messagesOf(locale)).flatMap(piecesOf);
  const known = new Map<string, Pieces>();
  return (lang) => {
    let pieces = known.get(lang);
    if (!pieces) {
      const whole = new Set([...(lang === locale ? own : []), ...(texts.get(lang) ?? []), ownNameOf(lang)]);
      const longestFirst = [...whole].sort((a, b) => b.length - a.length);
      known.set(lang, (pieces = { whole, longestFirst }));
    }
    return pieces;
  };
}

/** Words that are not in the language they are marked with, each with that language. */
export function misplaced(element: Element, vocabulary: Vocabulary): string[] {
  return markedWords(element)
    .filter(({ around, lang }) => lang !== 'zxx' && !isAddress(around))
    .filter(({ words, lang }) => /\p{L}/u.test(rest(words, vocabulary(lang))))
    .map(({ words, lang }) => `${words} (lang=${lang})`);
}

/** Texts that run against the direction of the language they are marked with. */
export function misdirected(element: Element): string[] {
  return markedWords(element)
    .filter(({ around, lang }) => getComputedStyle(around.closest('[lang]')!).direction !== directionOf(lang))
    .map(({ words, lang }) => `${words} (lang=${lang})`);
}

/** Texts with a place that nobody filled, forms that nobody chose among, or digits that are on no door here. */
export function unfinished(element: Element): string[] {
  return markedWords(element)
    .map(({ words }) => words)
    .filter((words) => /\[\w+\]|\||undefined|NaN|[٠-٩۰-۹]/.test(words));
}

/** A mail or web address, which is in no language. */
const isAddress = (around: Element): boolean => /^\S+[.@]\S+$/.test(around.closest('bdi')?.textContent.trim() ?? '');

function rest(words: string, { whole, longestFirst }: Pieces): string {
  if (whole.has(words)) return '';
  return longestFirst.reduce((left, piece) => left.replaceAll(piece, '\n'), words);
}

/** The messages by their ids; the German ones stand in the code, and in every file for translators. */
async function messagesOf(locale: Locale): Promise<Record<string, string>> {
  if (locale !== SOURCE_LOCALE) {
    await loadLocale(locale);
    return templatesOf(locale) as Record<string, string>;
  }
  const sources = (await fileForTranslators()).querySelectorAll('source');
  return Object.fromEntries([...sources].map(({ textContent }, index) => [String(index), textContent]));
}

/** Not by fetch, which tests have for themselves. */
function fileForTranslators(): Promise<Document> {
  const request = new XMLHttpRequest();
  request.open('GET', new URL('../../src/i18n/xliff/en.xlf', import.meta.url));
  request.overrideMimeType('text/xml');
  return new Promise((resolve, reject) => {
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error('No XLIFF.')));
    request.onerror = reject;
    request.send();
  });
}

/** What of a message can stand on the page: its parts and forms, without their places. */
const piecesOf = (message: string): string[] =>
  message
    .split(/\||\[\w+\]/)
    .map(spaced)
    .filter((piece) => /\p{L}/u.test(piece));

/** The texts of a data file by their languages. */
function textsOf(data: object): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  const { inLanguage } = data as { inLanguage: string };
  const add = (lang: string, text: string): unknown =>
    texts.set(lang, (texts.get(lang) ?? new Set()).add(spaced(text)));
  const read = (value: unknown): void => {
    if (typeof value === 'string') add(inLanguage, value);
    if (typeof value !== 'object' || value === null) return;
    if ('de' in value) for (const [lang, text] of Object.entries(value)) add(lang, text as string);
    else Object.values(value).forEach(read);
  };
  read(data);
  return texts;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
