/** The words of a language for text without script: the widgets' own, loaded once. */
import type { I18n } from '../i18n/i18n.ts';
import { loadLocale, templatesOf } from '../i18n/locale-files.ts';
import { directionOf, nearestLocale, textLanguages } from '../i18n/locales.ts';
import { msgFrom } from '../i18n/msg.ts';

/** Words for a BCP 47 tag; undefined where the widgets don't speak that language. Rejects where its file does not come. */
export async function wordsFor(tag: string): Promise<I18n | undefined> {
  const locale = nearestLocale(tag);
  if (!locale) return undefined;
  await loadLocale(locale, 'locator', 'more');
  return {
    msg: msgFrom(templatesOf(locale, 'locator', 'more') ?? {}),
    ...{ locale, dir: directionOf(locale), textLanguages: textLanguages(tag, locale) },
  };
}
