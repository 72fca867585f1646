/**
 * The reader's choice of a language. It is remembered in the page's address only (`?kmt-lang=ar`), so it can be sent to
 * somebody, and nothing is stored on the device. A srcdoc or sandboxed frame has no address to write to: there it holds
 * until the page is left.
 */
import { noteLanguageChoice, PARAMETER } from './reader-language.ts';

/** The reader's choice for every widget of the page, as a BCP 47 tag; null gives it back to the page. */
export function chooseLanguage(tag: string | null): void {
  const url = new URL(location.href);
  if (tag) url.searchParams.set(PARAMETER, tag);
  else url.searchParams.delete(PARAMETER);
  noteLanguageChoice(tag);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Said above.
  }
}
