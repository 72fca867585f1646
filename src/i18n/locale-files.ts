/**
 * The translated messages, a file per language, loaded when an element first needs it. Where the files lie depends on
 * how the page got the widgets (chunks of a bundle, or files beside the one script), so the entry says how to load them.
 */
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

export type LocaleModule = { templates: TemplateMap };
export type LocaleLoader = (locale: Locale) => Promise<LocaleModule>;

let loader: LocaleLoader = () => Promise.reject(new Error('No way to load languages was set (loadLocalesWith).'));
const loaded = new Map<Locale, TemplateMap>([[SOURCE_LOCALE, {}]]);
const loading = new Map<Locale, Promise<void>>();

/** Says how language files are loaded; called once by each entry (embed.ts, locale-chunks.ts). */
export function loadLocalesWith(newLoader: LocaleLoader): void {
  loader = newLoader;
}

/** The messages of a language, or undefined while they are not there. German needs none: it stands in the code. */
export function templatesOf(locale: Locale): TemplateMap | undefined {
  return loaded.get(locale);
}

/** Loads a language once for the whole page; a failure rejects and is not remembered. */
export function loadLocale(locale: Locale): Promise<void> {
  const running = loading.get(locale);
  if (running) return running;
  const promise = loader(locale).then(
    ({ templates }) => {
      loaded.set(locale, templates);
    },
    (error: unknown) => {
      loading.delete(locale);
      console.warn(
        `kmt-widgets: Die Sprachdatei „${locale}“ konnte nicht geladen werden; es erscheint Deutsch.`,
        error,
      );
      throw error;
    },
  );
  loading.set(locale, promise);
  return promise;
}
