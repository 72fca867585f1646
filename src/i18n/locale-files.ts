/**
 * The translated messages, loaded when an element first needs them: chunks of a bundle, or files beside the one script. Each
 * language has three: what any element may show, what the locator alone does, and what the elements on demand do
 * (docs/decisions/language-files.md).
 */
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { loadPart } from '../load/parts.ts';
import { languageFiles } from './generated/language-files.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

const messages = new Map<Locale, TemplateMap>();
/** The names of the files whose messages are there. */
const loaded = new Set<string>();

/** What has a language file of its own (scripts/i18n-messages.mjs). */
export type WordsPart = 'locator' | 'more';

/** German needs none: it stands in the code. */
const filesOf = (locale: Locale, parts: WordsPart[]): string[] =>
  locale === SOURCE_LOCALE ? [] : [locale, ...parts.map((part) => `${locale}-${part}`)];

/** The messages of a language, with those of these parts; undefined while they are not all there. */
export function templatesOf(locale: Locale, ...parts: WordsPart[]): TemplateMap | undefined {
  return filesOf(locale, parts).every((name) => loaded.has(name)) ? (messages.get(locale) ?? {}) : undefined;
}

/** Loads a language once for the whole page; rejects with a PartError, and the next call tries anew. */
export async function loadLocale(locale: Locale, ...parts: WordsPart[]): Promise<void> {
  const load = async (name: string): Promise<void> => {
    const { templates } = await loadPart(name, (at) => languageFiles.load(name, at));
    messages.set(locale, Object.assign(messages.get(locale) ?? {}, templates));
    loaded.add(name);
  };
  await Promise.all(
    filesOf(locale, parts)
      .filter((name) => !loaded.has(name))
      .map(load),
  );
}
