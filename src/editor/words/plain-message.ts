/** What the check says of the file, for somebody who never saw its text: without paths, and properties by what they are called here. */
import { dayWord, entryWord, isKnownProperty, propertyWord } from './property-words.ts';

/**
 * „contactPoint[0].telephone“ ("99") becomes „Kontakt 1, Telefon“ („99“); what nobody has a word for stays as it is.
 *
 * @param isAtField whether it stands where the thing is: which place it is about need not be said.
 */
export function plainMessage(message: string, isAtField = false): string {
  const plain = message
    .replace(/^(\p{Lu}\p{L}+ „.*?“) \([^()\s]+\): /su, isAtField ? '' : '$1: ')
    .replace(/^Stelle \(office\)/, propertyWord('office'))
    .replace(/^(\p{Lu}\p{L}+) \(\w+\[(\d+)\]\)/u, (_, kind: string, index: string) => `${kind} ${Number(index) + 1}`)
    .replace(
      /„([A-Za-z]+(?:\[\d+\])?(?:\.[A-Za-z]+(?:\[\d+\])?)*)“/g,
      (quoted, path: string) => placeWords(path) ?? quoted,
    )
    .replace(/ \("([A-Za-z]+)"\)/g, (written, name: string) => (isKnownProperty(name) ? '' : written))
    .replace(/"([A-Za-z]+)": /g, (written, name: string) =>
      isKnownProperty(name) ? `${propertyWord(name)} ` : written,
    )
    .replace(
      / ist unbekannt; es gibt: [\w$, -]+\./,
      ' ist unbekannt: Die Bausteine zeigen es nicht. Es bleibt in der Datei.',
    )
    .replace(/\[("[^"\][{]*"(?:, "[^"\][{]*")*)\]/g, '$1')
    .replace(/"(\w+day)"/g, (written, day: string) => dayWord(day) ?? written);
  return plain.includes('{') ? plain : plain.replace(/"([^"]*)"/g, '„$1“');
}

/** „Beratungsstelle 3, Kontakt 1, Telefon“ of places[2].contactPoint[0].telephone. */
function placeWords(path: string): string | undefined {
  const words = path.split('.').map((step, i) => {
    const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    if (!isKnownProperty(name)) return undefined;
    if (index === undefined) return propertyWord(name);
    return `${i === 0 ? entryWord(name, propertyWord(name)) : propertyWord(name)} ${Number(index) + 1}`;
  });
  return words.includes(undefined) ? undefined : `„${words.join(', ')}“`;
}
