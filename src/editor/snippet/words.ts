/** The words of a snippet's language; all but German come from files of their own. */
import type { I18n } from '../../i18n/i18n.ts';
import { wordsFor as wordsOfPages } from '../../render/languages.ts';
import { GERMAN, type Widget, wordsParts } from './choice.ts';

/**
 * German where the language is not given, is none of the widgets', or its file does not come. `widget`: for which one the words are to be
 * enough; for all, where nothing is said.
 */
export async function wordsFor(language: string | undefined, widget?: Widget): Promise<I18n> {
  try {
    return (language && (await wordsOfPages(language, widget && wordsParts(widget)))) || GERMAN;
  } catch {
    return GERMAN;
  }
}
