/** The words of a language for text without script: the widgets' own, loaded once. */
import type { I18n } from '../i18n/i18n.ts';
import { loadLocale, templatesOf, type WordsPart } from '../i18n/locale-files.ts';
import { directionOf, nearestLocale, textLanguages } from '../i18n/locales.ts';
import { msgFrom } from '../i18n/msg.ts';

/**
 * Words for a BCP 47 tag; undefined where the widgets don't speak that language. `parts`: what is needed beside the words of all widgets;
 * everything, where nothing is said. Rejects where a file does not come.
 */
export async function wordsFor(tag: string, parts: WordsPart[] = ['locator', 'more']): Promise<I18n | undefined> {
  const locale = nearestLocale(tag);
  if (!locale) return undefined;
  await loadLocale(locale, ...parts);
  return {
    msg: msgFrom(templatesOf(locale, ...parts) ?? {}),
    ...{ locale, dir: directionOf(locale), textLanguages: textLanguages(tag, locale) },
  };
}
