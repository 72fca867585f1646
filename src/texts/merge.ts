/** Puts the texts of a language's file into a directory, as one language more of its own texts. */
import { hasOwn } from '../model/schema/has-own.ts';
import type { Directory, Text } from '../model/schema/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { sourceOf, withChangedTexts } from './places.ts';
import type { TextsFile } from './texts-file.ts';

export type Merged = {
  directory: Directory;
  /** Paths whose German text has changed since: it is shown, not the translation. */
  stale: string[];
  /** Paths of the file that the directory does not have. */
  unknown: string[];
};

/** Takes note of a text that has come from a file, and of the text that it was before. */
type Origins = { set(now: object, file: TextsFile, before: Text): unknown };

/**
 * What the directory has in that language itself stays. So does what it has in any other: nothing is overwritten, and the search
 * goes on finding German words. `from` keeps which texts have come from the file. Yields as `withChangedTexts` does.
 */
export function* mergeSteps(directory: Directory, file: TextsFile, from?: Origins): Generator<void, Merged> {
  const { inLanguage, texts, of } = file;
  const stale: string[] = [];
  const unknown = new Set(Object.keys(texts));
  const merged = yield* withChangedTexts(directory, (text, path) => {
    unknown.delete(path);
    if (!hasOwn(texts, path) || (typeof text === 'object' && hasOwn(text, inLanguage))) return text;
    const source = sourceOf(text, directory.inLanguage);
    if (source === undefined || fingerprint(source) !== of[path]) {
      stale.push(path);
      return text;
    }
    const now: Text = {
      ...(typeof text === 'string' ? { [directory.inLanguage]: text } : text),
      // A name that is the same in both stays marked as what it is, unless plain German would be taken instead.
      ...((texts[path] !== source || (typeof text === 'object' && hasOwn(text, 'de-simple'))) && {
        [inLanguage]: texts[path]!,
      }),
    };
    from?.set(now, file, text);
    return now;
  });
  return { directory: merged, stale, unknown: [...unknown] };
}

/** The files that a text has translations from. */
const files = /* @__PURE__ */ new WeakMap<object, readonly TextsFile[]>();

/** The same at once, where nobody waits; `filesOf` knows of these texts where they have come from. */
export function mergeTexts(directory: Directory, file: TextsFile): Merged {
  const from: Origins = { set: (now, file, before) => files.set(now, [...filesOf(before), file]) };
  const steps = mergeSteps(directory, file, from);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The texts of the reader's language: the directory with those of the first file that it names; `fileOf` gives that, where it is there. */
export function withTextsFor(
  directory: Directory,
  languages: readonly string[],
  fileOf: (tag: string) => TextsFile | undefined,
): Directory {
  const { translated = {} } = directory;
  const tag = languages.find((each) => hasOwn(translated, each));
  const file = tag === undefined ? undefined : fileOf(tag);
  return file ? mergeTexts(directory, file).directory : directory;
}

/** The files of translations from which `mergeTexts` has taken something for a text. */
export const filesOf = (text: Text): readonly TextsFile[] => (typeof text === 'object' && files.get(text)) || [];
