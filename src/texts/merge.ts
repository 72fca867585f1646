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

/**
 * What the directory has in that language itself stays. So does what it has in any other: nothing is overwritten, and the search
 * goes on finding German words. `from` keeps which texts have come from the file. Yields as `withChangedTexts` does.
 */
export function* mergeSteps(
  directory: Directory,
  file: TextsFile,
  from?: WeakMap<object, TextsFile>,
): Generator<void, Merged> {
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
    from?.set(now, file);
    return now;
  });
  return { directory: merged, stale, unknown: [...unknown] };
}

/** The same at once, where nobody waits. */
export function mergeTexts(directory: Directory, file: TextsFile): Merged {
  const steps = mergeSteps(directory, file);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
