/**
 * The translated messages, a file per language, loaded when an element first needs it: a chunk of a bundle, or a file
 * beside the one script.
 */
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { languageFiles } from './generated/language-files.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

const loaded = new Map<Locale, TemplateMap>([[SOURCE_LOCALE, {}]]);
const loading = new Map<Locale, Promise<void>>();

/** The messages of a language, or undefined while they are not there. German needs none: it stands in the code. */
export function templatesOf(locale: Locale): TemplateMap | undefined {
  return loaded.get(locale);
}

/** Loads a language once for the whole page; a failure rejects and is not remembered. */
export function loadLocale(locale: Locale): Promise<void> {
  const running = loading.get(locale);
  if (running) return running;
  const promise = languageFiles.load(locale).then(
    ({ templates }) => {
      loaded.set(locale, templates);
    },
    (error: unknown) => {
      loading.delete(locale);
      console.warn(`kmt-widgets: Die Sprachdatei „${locale}“ fehlt; es erscheint Deutsch.`, error);
      throw error;
    },
  );
  loading.set(locale, promise);
  return promise;
}
