/**
 * The texts in the reader's language, put into the data: loaded where the data file names a file of that language beside it
 * (docs/decisions/texts-beside.md).
 */
import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import { directionOf } from '../../i18n/locales.ts';
import { KmtErrorEvent, tellPage } from '../../load/events.ts';
import { inSlices } from '../../load/slices.ts';
import { loadTexts } from '../../load/texts-beside.ts';
import { remember } from '../../model/calendar/remember.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Directory, Text } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { mergeSteps } from '../../texts/merge.ts';
import { sourceOf, withChangedTexts } from '../../texts/places.ts';
import { besideFile, type TextsFile } from '../../texts/texts-file.ts';
import { VERSION } from '../../version.ts';
import { fold } from './fold.ts';
import type { TranslationHost, View } from './view.ts';

export const version = VERSION;

/** What each language makes of a directory, while it is made and once it is. */
const making = new WeakMap<Directory, Map<string, Promise<boolean>>>();
const made = new WeakMap<Directory, Map<string, Directory>>();
/** The file that a text has its translation from. */
const files = new WeakMap<object, TextsFile>();

/** The first of some languages whose file lies beside the data. */
const tagFor = ({ translated = {} }: Directory, tags: readonly string[]): string | undefined =>
  tags.find((tag) => hasOwn(translated, tag));

/** Gets a language for a directory from beside its file, and has the element rendered again. Never rejects. */
export async function prepare(host: TranslationHost, directory: Directory, tag: string): Promise<void> {
  const before = made.get(directory)?.get(tag);
  const results = remember(making, directory, () => new Map<string, Promise<boolean>>());
  const come = await remember(results, tag, () => make(host, directory, tag));
  // The next who asks tries anew.
  if (!come) results.delete(tag);
  // Never where nothing is new: the element may be rendering because of this.
  if (made.get(directory)?.get(tag) !== before) host.requestUpdate();
}

export function withTexts({ textLanguages }: I18n, directory: Directory): Directory {
  const tag = tagFor(directory, textLanguages);
  return (tag && made.get(directory)?.get(tag)) || directory;
}

export const has = (text: Text): boolean => typeof text === 'object' && files.has(text);

async function make(host: TranslationHost, directory: Directory, tag: string): Promise<boolean> {
  const keep = (now: Directory): void => {
    remember(made, directory, () => new Map<string, Directory>()).set(tag, now);
  };
  const { href, hash } = new URL(host.src, host.baseURI);
  // Of a file that is being edited, which has no other beside it (src/editor/preview).
  if (hash) {
    keep(directory);
    return true;
  }
  const beside = besideFile(href, tag);
  const { file, problems } = await loadTexts(beside, tag);
  if (problems.length > 0) tellPage(host, () => new KmtErrorEvent(beside, problems));
  keep(file ? (await inSlices(mergeSteps(directory, file, files))).directory : directory);
  return file !== undefined;
}

/** Nothing where a person has read all of it, or nothing of it is shown. */
export function note({ i18n, directory }: View, shown: Partial<Directory>): TemplateResult | undefined {
  const german = new Set<string>();
  const steps = withChangedTexts({ ...shown, inLanguage: directory.inLanguage } as Directory, (text) => {
    const file = typeof text === 'object' && files.get(text);
    const { lang } = pickText(text, directory.inLanguage, i18n.textLanguages);
    const source = sourceOf(text, directory.inLanguage);
    if (file && file.translated === 'unreviewed' && lang === file.inLanguage) german.add(source!);
    return text;
  });
  while (!steps.next().done);
  if (german.size === 0) return undefined;
  const words = i18n.msg('Die Übersetzung der Texte ist nicht geprüft. Es gilt der deutsche Text:', {
    id: 'texts-unreviewed',
    desc: 'Nobody has reviewed the translation of what the office says of itself; the German text is the valid one. Opens the German texts, hence the colon',
  });
  return html`<details class="muted original">
    ${fold(words)}
    <div lang=${directory.inLanguage} dir=${directionOf(directory.inLanguage)}>
      ${[...german].map((text) => html`<p>${text}</p>`)}
    </div>
  </details>`;
}
