/** The words of a snippet's language; all but German come from files of their own. */
import type { I18n } from '../../i18n/i18n.ts';
import { loadLocale, templatesOf } from '../../i18n/locale-files.ts';
import { directionOf, nearestLocale, textLanguages } from '../../i18n/locales.ts';
import { msgFrom } from '../../i18n/msg.ts';
import { GERMAN } from './choice.ts';

/** German where the language is not given, is none of the widgets', or its file does not come. */
export async function wordsFor(language: string | undefined): Promise<I18n> {
  const locale = language && nearestLocale(language);
  if (!locale || locale === 'de') return GERMAN;
  try {
    await loadLocale(locale);
  } catch {
    return GERMAN;
  }
  return {
    ...{ msg: msgFrom(templatesOf(locale) ?? {}), locale, dir: directionOf(locale) },
    textLanguages: textLanguages(language, locale),
  };
}
