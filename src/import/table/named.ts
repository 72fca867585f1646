/** Topics and areas of a directory by their names. */
import { fold } from '../../model/places/fold.ts';
import type { Directory } from '../../model/schema/schema.ts';

/** The pieces of a cell, each with the id of the topic or the key of the area that it names in the directory. */
export function namedIn(
  directory: Pick<Directory, 'topics' | 'areas'> | undefined,
  field: 'topics' | 'areas',
  cell: string,
): { id?: string; text: string }[] {
  const names = new Map<string, string>();
  if (field === 'topics') {
    for (const [id, name] of Object.entries(directory?.topics ?? {})) {
      for (const each of [id, ...(typeof name === 'string' ? [name] : Object.values(name))]) names.set(fold(each), id);
    }
  } else for (const { ars, name } of directory?.areas ?? []) names.set(keyOfArea(name), ars);
  const key = field === 'topics' ? fold : keyOfArea;
  // "Bildung, Ausbildung, Arbeit" may be one topic.
  const whole = names.get(key(cell));
  if (whole !== undefined) return [{ id: whole, text: cell }];
  return cell
    .split(/\s*(?:[,;/|\n•]|\bund\b|\bsowie\b)\s*/)
    .filter(Boolean)
    .map((text) => ({ id: names.get(key(text)), text }));
}

const keyOfArea = (name: string): string =>
  fold(name).replace(/^(stadt|gemeinde|samtgemeinde|sg|landkreis|lk|flecken) /, '');
