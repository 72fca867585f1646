/** `kmt-widgets texts status`: what is there in each language, what is missing and what is older than its source. */
import { statesOf, unknownIn } from '../texts/states.ts';
import type { Call, Data } from './texts-call.ts';
import { fileIn, listed, tagsBeside } from './texts-files.ts';

export function status({ path, directory }: Data, { languages }: Call, print: (line: string) => void): number {
  const tags = languages.length > 0 ? languages : tagsBeside(path, directory);
  if (tags.length === 0) {
    print(`${path}: Neben dieser Datei liegt keine Übersetzung.`);
    return 1;
  }
  let isComplete = true;
  for (const tag of tags) {
    const file = fileIn(path, tag);
    const states = statesOf(directory, tag, file);
    const of = (wanted: string): string[] => states.filter(({ state }) => state === wanted).map((each) => each.path);
    const [missing, stale, unknown] = [of('missing'), of('stale'), file ? unknownIn(directory, file) : []];
    const there = of('own').length + of('there').length;
    const review = !file
      ? ''
      : file.translated === 'unreviewed'
        ? ', nicht geprüft'
        : `, geprüft am ${file.translated}`;
    isComplete &&= missing.length + stale.length + unknown.length === 0;
    print(
      [
        `${tag}: ${there} von ${states.length} Texten da (${of('own').length} in der Datendatei selbst), ${missing.length} fehlen, ${stale.length} veraltet${review}.`,
        ...(missing.length > 0 ? [`  Es fehlen: ${listed(missing)}.`] : []),
        ...(stale.length > 0 ? [`  Das Deutsche hat sich geändert: ${listed(stale)}.`] : []),
        ...(unknown.length > 0 ? [`  Gibt es in der Datendatei nicht: ${listed(unknown)}.`] : []),
      ].join('\n'),
    );
  }
  return isComplete ? 0 : 1;
}
