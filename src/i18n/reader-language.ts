/**
 * The languages a page asks for. Found by walking up from an element, across shadow roots; what the page itself said is
 * remembered from the first look, because a browser's translator rewrites the root's `lang` while our texts stay ours.
 * A reader's own choice in a language menu goes before all and holds for every widget of the page.
 */
const listeners = new Set<() => void>();
let pageLanguage: string | undefined;
let chosen: string | undefined;

/** The language in force for an element, as a BCP 47 tag, "" where nobody names one. */
export function languageFor(element: Element): string {
  pageLanguage ??= document.documentElement.lang;
  if (chosen) return chosen;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node === document.documentElement) break;
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return pageLanguage;
}

/** The reader's choice for the whole page; undefined gives it back to the page. */
export function chooseLanguage(tag: string | undefined): void {
  chosen = tag;
  for (const listener of listeners) listener();
}

/** Calls back whenever the reader chooses another language; returns what ends it. */
export function onLanguageChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
