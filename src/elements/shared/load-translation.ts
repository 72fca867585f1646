/**
 * Gets the texts in the reader's language that lie in a file beside the data, for elements that show texts (docs/decisions/
 * texts-beside.md). Most pages load none of it: the data file says which languages there are.
 */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import { nearestLocale, SOURCE_LOCALE, textLanguages } from '../../i18n/locales.ts';
import { languageFor } from '../../i18n/reader-language.ts';
import type { DataState } from '../../load/directory-controller.ts';
import type { Share } from '../../load/directory-store.ts';
import { loadPart } from '../../load/parts.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { briefly } from './load-place-more.ts';
import type { View } from './view.ts';

export type TranslationHost = ReactiveControllerHost & HTMLElement;

/** What translation.ts has. */
export type Translation = {
  version: string;
  prepare: (host: TranslationHost, directory: Directory, url: string, tag: string) => Promise<void>;
  /** The directory with the texts; undefined before they have been asked for, itself where they did not come. */
  withTexts: (directory: Directory, tag: string) => Directory | undefined;
  note: (view: View, shown: Partial<Directory>) => TemplateResult | undefined;
};

let loaded: Translation | undefined;
/** Where the file lies that a directory was read from. */
const addresses = new WeakMap<Directory, string>();

/** For a DirectoryController: waits a moment for the texts, so that an element is shown at once as it stays. */
export async function prepareTranslation(host: TranslationHost, { url, result }: Share<Directory>): Promise<void> {
  const { directory } = await result;
  if (!directory) return;
  addresses.set(directory, url);
  await prepare(host, directory);
}

/** For a LanguageController: the same for the language that the reader has just chosen. */
export const nextTranslation = (host: TranslationHost, { state }: { state: DataState<Directory> }) =>
  state.kind === 'loaded' ? prepare(host, state.directory) : undefined;

/** The directory with the texts in the reader's language, as far as they are there. Where they are not, they are asked for. */
export function translated(host: TranslationHost, { textLanguages }: I18n, directory: Directory): Directory {
  const tag = tagFor(directory, textLanguages);
  const now = tag && loaded?.withTexts(directory, tag);
  if (tag && !now) void prepare(host, directory, tag);
  return now || directory;
}

/** Says of what an element shows that nobody has reviewed its translation, with the text that it was made from. */
export const translationNote = (view: View, shown: Partial<Directory>): TemplateResult | undefined =>
  loaded?.note(view, shown);

async function prepare(
  host: TranslationHost,
  directory: Directory,
  tag = tagFor(directory, wanted(host)),
): Promise<void> {
  const url = addresses.get(directory);
  if (!tag || !url) return;
  await briefly(
    loadPart('translation', () => import('./translation.ts')).then((part) => {
      loaded = part;
      return part.prepare(host, directory, url, tag);
    }),
  );
}

function wanted(host: HTMLElement): readonly string[] {
  const tag = languageFor(host);
  return textLanguages(tag, nearestLocale(tag) ?? SOURCE_LOCALE);
}

const tagFor = ({ translated = {} }: Directory, tags: readonly string[]): string | undefined =>
  tags.find((tag) => hasOwn(translated, tag));
