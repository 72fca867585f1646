/** Where texts stand in a directory, and what each is a translation of. */
import { isRecord } from '../model/reading/fits.ts';
import { textPlaces, type TextPlaces } from '../model/reading/generated/text-places.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { Directory, Text } from '../model/schema/schema.ts';

/** `path` goes by ids where entries have ids, else by the number in their list: "places.awo.contactPoint.0.name". */
type Change = (text: Text, path: string) => Text;

/**
 * The directory with its texts as `change` gives them. What it leaves as it is, is the same object as before. Yields after each
 * entry of a list, so that thousands can be looked at in slices.
 */
export function* withChangedTexts(directory: Directory, change: Change): Generator<void, Directory> {
  return (yield* changed(directory, textPlaces, '', change)) as Directory;
}

function* changed(value: unknown, places: TextPlaces, path: string, change: Change): Generator<void, unknown> {
  if (places === 1) return change(value as Text, path);
  const under = (name: string | number): string => (path ? `${path}.${name}` : String(name));
  if (Array.isArray(value)) {
    const next: unknown[] = [];
    for (const [i, each] of (value as unknown[]).entries()) {
      const id = isRecord(each) && each.id;
      next.push(yield* changed(each, places['[]']!, under(typeof id === 'string' ? id : i), change));
      yield;
    }
    return next.some((each, i) => each !== (value as unknown[])[i]) ? next : (value as unknown[]);
  }
  if (!isRecord(value)) return value;
  let next = value;
  for (const [name, each] of Object.entries(value)) {
    const inside = places['*'] ?? (hasOwn(places, name) ? places[name] : undefined);
    if (!inside || each === undefined || each === null) continue;
    const now = yield* changed(each, inside, under(name), change);
    if (now !== each) next = { ...next, [name]: now };
  }
  return next;
}

/** The text that is translated: in the file's language, or German. Undefined where a text has neither. */
export function sourceOf(text: Text, inLanguage: string): string | undefined {
  if (typeof text === 'string') return text;
  const tag = [inLanguage, 'de'].find((each) => hasOwn(text, each));
  return tag && text[tag];
}

/** A text that can be translated; one without a letter, such as a number, says the same everywhere. */
export type Translatable = { path: string; text: Text; source: string };

/** All texts of a directory that can be translated, in its order. */
export function translatablesOf(directory: Directory): Translatable[] {
  const found: Translatable[] = [];
  const steps = withChangedTexts(directory, (text, path) => {
    const source = sourceOf(text, directory.inLanguage);
    if (source && /\p{L}/u.test(source)) found.push({ path, text, source });
    return text;
  });
  while (!steps.next().done);
  return found;
}
