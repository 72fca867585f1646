/** How it stands with the texts of a data file in one language. */
import { hasOwn } from '../model/schema/has-own.ts';
import type { Directory } from '../model/schema/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { translatablesOf } from './places.ts';
import type { TextsFile } from './texts-file.ts';

/**
 * `own`: the data file itself has the text in this language, and that holds. `there`: the language's file has it. `stale`: it has
 * one of an older German text, which nobody is shown. `missing`: there is none.
 */
export type TextState = 'own' | 'there' | 'stale' | 'missing';

export type StatedText = {
  path: string;
  /** The German text. */
  source: string;
  /** The translation there is, also a stale one. */
  target?: string;
  state: TextState;
};

/** All texts that can be translated, in the order of the data file. */
export function statesOf(directory: Directory, tag: string, file: TextsFile | undefined): StatedText[] {
  return translatablesOf(directory).map(({ path, text, source }) => {
    if (typeof text === 'object' && hasOwn(text, tag)) return { path, source, target: text[tag], state: 'own' };
    if (!file || !hasOwn(file.texts, path)) return { path, source, state: 'missing' };
    const state = file.of[path] === fingerprint(source) ? 'there' : 'stale';
    return { path, source, target: file.texts[path], state };
  });
}

/** Paths of the file that the data file does not have. */
export function unknownIn(directory: Directory, file: TextsFile): string[] {
  const known = new Set(translatablesOf(directory).map(({ path }) => path));
  return Object.keys(file.texts).filter((path) => !known.has(path));
}
