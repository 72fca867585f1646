/** The languages of the interface without an element around them. */
import type { I18n } from '../../src/i18n/i18n.ts';
import { loadLocale, templatesOf } from '../../src/i18n/locale-files.ts';
import { directionOf, type Locale } from '../../src/i18n/locales.ts';
import { msgFrom } from '../../src/i18n/msg.ts';

/** What templates and formats need to write in a language. */
export async function i18nOf(locale: Locale): Promise<I18n> {
  if (!templatesOf(locale, 'locator', 'more')) await loadLocale(locale, 'locator', 'more');
  return {
    locale,
    dir: directionOf(locale),
    textLanguages: [locale],
    msg: msgFrom(templatesOf(locale, 'locator', 'more')!),
  };
}
