/**
 * The translated messages, a file per language, loaded when an element first needs it: a chunk of a bundle, or a file
 * beside the one script.
 */
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { loadPart } from '../load/parts.ts';
import { languageFiles } from './generated/language-files.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

const loaded = new Map<Locale, TemplateMap>([[SOURCE_LOCALE, {}]]);

/** The messages of a language, or undefined while they are not there. German needs none: it stands in the code. */
export function templatesOf(locale: Locale): TemplateMap | undefined {
  return loaded.get(locale);
}

/** Loads a language once for the whole page; rejects with a PartError, and the next call tries anew. */
export async function loadLocale(locale: Locale): Promise<void> {
  const { templates } = await loadPart(locale, (at) => languageFiles.load(locale, at));
  loaded.set(locale, templates);
}
