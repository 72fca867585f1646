/**
 * Gets the texts in the reader's language that lie in a file beside the data, for elements that show texts (docs/decisions/
 * texts-beside.md). Most pages load none of it: the data file says which languages there are.
 */
import type { I18n } from '../../i18n/i18n.ts';
import type { LanguageController } from '../../i18n/language-controller.ts';
import { SOURCE_LOCALE, textLanguages } from '../../i18n/locales.ts';
import type { LoadResult } from '../../load/load-result.ts';
import { loadPart } from '../../load/parts.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { briefly } from './load-place-more.ts';
import type { Translation, TranslationHost } from './view.ts';

/** There once some element needs it. */
export let translation: Translation | undefined;

/**
 * Waits a moment for the texts, so that an element is shown at once as it stays; from now on whenever its language changes as
 * well. What is late is shown when it is there.
 */
export async function prepareTranslation(
  host: TranslationHost,
  i18n: LanguageController,
  result: Promise<LoadResult>,
): Promise<void> {
  const { directory } = await result;
  i18n.prepare = async () => {
    const tag = textLanguages(i18n.wanted, SOURCE_LOCALE).find((tag) => hasOwn(directory?.translated ?? {}, tag));
    if (!tag) return;
    const part = loadPart('translation', () => import('./translation.ts'));
    await briefly(part.then((part) => (translation = part).prepare(host, directory!, tag)));
  };
  await i18n.prepare();
}

/** The directory with the texts in the reader's language, as far as they are there. */
export const translated = (i18n: I18n, directory: Directory): Directory =>
  translation?.withTexts(i18n, directory) ?? directory;
