/** What translators are given of a data file, and a language's own file in the same shape. */
import type { Directory } from '../model/schema/schema.ts';
import { statesOf } from '../texts/states.ts';
import type { TextsFile } from '../texts/texts-file.ts';
import type { Sheet } from './sheet.ts';

/**
 * All texts but those that the data file has in this language itself: these are changed there. Of a stale one, the translation
 * of the older German text is there to go on from.
 */
export function sheetOf(directory: Directory, language: string, file: TextsFile | undefined, original?: string): Sheet {
  const rows = statesOf(directory, language, file)
    .filter(({ state }) => state !== 'own')
    .map(({ path, source, target = '', state }) => ({
      path,
      source,
      target,
      ...(state === 'stale' ? { isStale: true } : {}),
    }));
  return { sourceLanguage: directory.inLanguage, language, original, rows };
}

/** So that it finds its texts again, where they have moved in the data file. */
export function sheetOfTexts({ inLanguage, texts, of }: TextsFile): Sheet {
  const rows = Object.entries(texts).map(([path, target]) => ({ path, target, of: of[path]! }));
  return { sourceLanguage: '', language: inLanguage, rows };
}
