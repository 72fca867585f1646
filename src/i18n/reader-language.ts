/**
 * The languages a page asks for. Found by walking up from an element, across shadow roots; what the page itself said is
 * remembered from the first look, because a browser's translator rewrites the root's `lang` while our texts stay ours.
 * A reader's own choice in a language menu (language-choice.ts) goes before all and holds for every widget of the page.
 */
/** Where the choice stands in the page's address. */
export const PARAMETER = 'kmt-lang';

/** Told on the window, for a page may hold several copies of this module: the one script, an entry of one element, an app. */
const CHOICE = 'kmt-language-choice';

let pageLanguage: string | undefined;
let chosen: string | null | undefined;

/** The language in force for an element, as a BCP 47 tag, "" where nobody names one. */
export function languageFor(element: Element): string {
  pageLanguage ??= document.documentElement.lang;
  const choice = chosenLanguage();
  if (choice) return choice;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node === document.documentElement) break;
    // The property: a new one of our elements' own becomes an attribute only after it was rendered.
    const lang = node instanceof HTMLElement && node.lang;
    if (lang) return lang;
  }
  return pageLanguage;
}

/** What the reader chose on this page or an earlier one that led here; null: nothing. */
function chosenLanguage(): string | null {
  return (chosen ??= new URLSearchParams(location.search).get(PARAMETER));
}

/** Takes note of the reader's choice for the whole page; null gives it back to the page. */
export function noteLanguageChoice(tag: string | null): void {
  chosen = tag;
  dispatchEvent(new CustomEvent(CHOICE, { detail: tag }));
}

/** Calls back whenever the reader chooses another language; returns what ends it. */
export function onLanguageChoice(listener: () => void): () => void {
  const take = (event: Event): void => {
    chosen = (event as CustomEvent<string | null>).detail;
    listener();
  };
  addEventListener(CHOICE, take);
  return () => removeEventListener(CHOICE, take);
}
