/** Files of translations, made for tests. */
import type { Directory } from '../../src/model/schema/schema.ts';
import { fingerprint } from '../../src/texts/fingerprint.ts';
import { translatablesOf } from '../../src/texts/places.ts';
import type { TextsFile } from '../../src/texts/texts-file.ts';

/** The file of a language that has these translations of what a directory says. */
export function textsOf(
  directory: Directory,
  tag: string,
  texts: Record<string, string>,
  facts: Partial<TextsFile> = {},
): TextsFile {
  const sources = new Map(translatablesOf(directory).map(({ path, source }) => [path, source]));
  const of = Object.fromEntries(Object.keys(texts).map((path) => [path, fingerprint(sources.get(path) ?? '')]));
  return { version: 1, inLanguage: tag, translated: 'unreviewed', texts, of, ...facts };
}
