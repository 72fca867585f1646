/**
 * The translated messages, loaded when an element first needs them: chunks of a bundle, or files beside the one script. Each
 * language has two: what any element may show, and what the locator alone does (docs/decisions/language-files.md).
 */
import type { TemplateMap } from '@lit/localize/internal/types.js';
import { loadPart } from '../load/parts.ts';
import { languageFiles } from './generated/language-files.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';

const messages = new Map<Locale, TemplateMap>();
/** The names of the files whose messages are there. */
const loaded = new Set<string>();

/** German needs none: it stands in the code. */
const filesOf = (locale: Locale, locator: boolean): string[] =>
  locale === SOURCE_LOCALE ? [] : locator ? [locale, `${locale}-locator`] : [locale];

/** The messages of a language, `locator`: with those of the locator; undefined while they are not all there. */
export function templatesOf(locale: Locale, locator = false): TemplateMap | undefined {
  return filesOf(locale, locator).every((name) => loaded.has(name)) ? (messages.get(locale) ?? {}) : undefined;
}

/** Loads a language once for the whole page; rejects with a PartError, and the next call tries anew. */
export async function loadLocale(locale: Locale, locator = false): Promise<void> {
  const load = async (name: string): Promise<void> => {
    const { templates } = await loadPart(name, (at) => languageFiles.load(name, at));
    messages.set(locale, Object.assign(messages.get(locale) ?? {}, templates));
    loaded.add(name);
  };
  await Promise.all(
    filesOf(locale, locator)
      .filter((name) => !loaded.has(name))
      .map(load),
  );
}
