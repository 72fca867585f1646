/** The words of a snippet's language; all but German come from files of their own. */
import type { I18n } from '../../i18n/i18n.ts';
import { wordsFor as wordsOfPages } from '../../render/languages.ts';
import { GERMAN } from './choice.ts';

/** German where the language is not given, is none of the widgets', or its file does not come. */
export async function wordsFor(language: string | undefined): Promise<I18n> {
  try {
    return (language && (await wordsOfPages(language))) || GERMAN;
  } catch {
    return GERMAN;
  }
}
