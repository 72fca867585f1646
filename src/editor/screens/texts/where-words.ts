/** Where a text stands, in words: "Aufgabe 3: Name", "Beratungsstelle 2 (Caritas): Kontakt 1, Aufgabe". */
import type { JsonPath } from '../../document/json-path.ts';
import { entryWord, propertyWord } from '../../words/property-words.ts';

/** `nameOf` gives the name of an entry of the file's lists, by its path; what has none is only numbered. */
export function whereWords(path: JsonPath, nameOf: (entry: JsonPath) => string | undefined): string {
  const [root, which, ...inside] = path;
  const list = String(root);
  if (root === 'office') return [propertyWord('office'), steps(path.slice(1))].filter(Boolean).join(': ');
  if (which === undefined) return entryWord(list);
  // Names of topics and sources are keys, which nobody reads but programs.
  if (typeof which === 'string') return `${entryWord(list)} ${nameOf(path.slice(0, 2)) ?? which}`;
  const number = `${entryWord(list)} ${which + 1}`;
  const property = inside[inside.length - 1];
  // Its own name says that already.
  const name = inside.length === 1 && property === 'name' ? undefined : nameOf(path.slice(0, 2));
  return [name ? `${number} (${name})` : number, steps(inside)].filter(Boolean).join(': ');
}

/** "Kontakt 1, Aufgabe" of contactPoint, 0, contactType; several of a kind are numbered. */
function steps(path: JsonPath): string {
  const words: string[] = [];
  for (const step of path) {
    if (typeof step === 'string') words.push(propertyWord(step));
    else words[words.length - 1] += ` ${step + 1}`;
  }
  return words.join(', ');
}
