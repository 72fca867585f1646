/**
 * The words of an element and the languages that its markup says they are in, as a screen reader takes them: whatever
 * stands under `lang="ar"` has to be the interface's own Arabic, or an Arabic text of the data.
 */
import { languageNameIn, ownNameOf } from '../../src/i18n/language-names.ts';
import { loadLocale, templatesOf } from '../../src/i18n/locale-files.ts';
import { directionOf, type Locale, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { remember } from '../../src/model/calendar/remember.ts';

export type Marked = { words: string; around: Element; lang: string; attribute: boolean };

/** Every text in an element's shadow, and every name that only screen readers hear. */
export function markedWords(element: Element): Marked[] {
  const found: Marked[] = [];
  const add = (text: string | null, around: Element, attribute = false): void => {
    const words = spaced(text ?? '');
    const lang = around.closest('[lang]')?.getAttribute('lang') ?? '';
    if (words) found.push({ words, around, lang, attribute });
  };
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && parentElement.localName !== 'style') add(nodeValue, parentElement);
  }
  for (const named of element.shadowRoot!.querySelectorAll('[aria-label]')) add(named.ariaLabel, named, true);
  return found;
}

/** What a text may consist of, in each of its languages. */
export type Vocabulary = (lang: string) => Pieces;
type Pieces = {
  whole: ReadonlySet<string>;
  longestFirst: readonly string[];
  /** German of the interface that awaits translation: without a mark only where none is possible. */
  awaiting: ReadonlySet<string>;
  /** What was left of a text that was looked at before: most stay from one state of an element to the next. */
  rests: Map<string, string>;
};

/** The words of the interface in a language, and those of the data in every language it has. */
export async function vocabularyOf(locale: Locale, data: object): Promise<Vocabulary> {
  const texts = textsOf(data);
  const languages = tagsOf(data).flatMap((tag) => languageNameIn(locale, tag) ?? []);
  const messages = await messagesOf(locale);
  const parts = messages.filter((message) => !isAwaiting(message)).flatMap(piecesOf);
  // As they begin a sentence.
  const capitals = parts.map((piece) => piece.charAt(0).toLocaleUpperCase(locale) + piece.slice(1));
  const own = [...parts, ...capitals];
  const awaiting = messages.filter(isAwaiting).flatMap(piecesOf);
  const known = new Map<string, Pieces>();
  return (lang) => {
    let pieces = known.get(lang);
    if (!pieces) {
      const whole = new Set([
        ...(lang === locale ? [...own, ...languages] : []),
        ...(lang === SOURCE_LOCALE ? awaiting : []),
        ...(texts.get(lang) ?? []),
        ownNameOf(lang),
        ...INTERNATIONAL,
      ]);
      const unmarked = lang === locale ? awaiting : [];
      pieces = {
        whole,
        longestFirst: longestFirst([...whole, ...unmarked]),
        awaiting: new Set(unmarked),
        rests: new Map(),
      };
      known.set(lang, pieces);
    }
    return pieces;
  };
}

/** Names that are the same in every language. */
const INTERNATIONAL = ['PDF'];

const longestFirst = (texts: Iterable<string>): string[] => [...texts].sort((a, b) => b.length - a.length);

/** Words that are not in the language they are marked with, each with that language. */
export function misplaced(marked: readonly Marked[], vocabulary: Vocabulary): string[] {
  return marked
    .filter(({ around, lang }) => lang !== 'zxx' && !isAddress(around))
    .filter(({ words, lang, attribute }) => /\p{L}/u.test(rest(words, vocabulary(lang), attribute)))
    .map(({ words, lang }) => `${words} (lang=${lang})`);
}

/** Texts that run against the direction of the language they are marked with. */
export function misdirected(marked: readonly Marked[]): string[] {
  return marked
    .filter(({ around, lang }) => getComputedStyle(around.closest('[lang]')!).direction !== directionOf(lang))
    .map(({ words, lang }) => `${words} (lang=${lang})`);
}

/** Texts with a place that nobody filled, forms that nobody chose among, or digits that are on no door here. */
export function unfinished(marked: readonly Marked[]): string[] {
  return marked.map(({ words }) => words).filter((words) => /\[\w+\]|\||undefined|NaN|[٠-٩۰-۹]/.test(words));
}

/** A mail or web address, which is in no language. */
const isAddress = (around: Element): boolean => /^\S+[.@]\S+$/.test(around.closest('bdi')?.textContent.trim() ?? '');

function rest(words: string, { whole, longestFirst, awaiting, rests }: Pieces, attribute: boolean): string {
  if (whole.has(words)) return '';
  // No mark is possible in an attribute, nor on a part of a sentence.
  if (awaiting.has(words)) return attribute ? '' : words;
  return remember(rests, words, () => longestFirst.reduce((left, piece) => left.replaceAll(piece, '\n'), words));
}

/** Whether a message is German because nobody has translated it yet: no plain string then. */
const isAwaiting = (message: unknown): boolean => typeof message !== 'string';

/** The messages of a language; the German ones stand in the code, and with what awaits translation in English. */
async function messagesOf(locale: Locale): Promise<string[]> {
  const translated = locale === SOURCE_LOCALE ? 'en' : locale;
  await loadLocale(translated, 'locator', 'more');
  const messages = Object.values(templatesOf(translated, 'locator', 'more') as Record<string, string>);
  if (locale !== SOURCE_LOCALE) return messages;
  const sources = (await fileForTranslators()).querySelectorAll('source');
  return [...Array.from(sources, ({ textContent }) => textContent), ...messages.filter(isAwaiting)];
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

/** The languages that counsellors speak; the filters name them in the reader's words as well. */
const tagsOf = (data: object): string[] =>
  [...JSON.stringify(data).matchAll(/"availableLanguage":(\[[^\]]*\])/g)].flatMap(
    ([, list = '[]']) => JSON.parse(list) as string[],
  );

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
