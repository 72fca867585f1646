/** What translators give back, into the file of their language: what is taken, and what is not and why. */
import type { Directory } from '../model/schema/schema.ts';
import { fingerprint } from '../texts/fingerprint.ts';
import { statesOf } from '../texts/states.ts';
import type { TextsFile } from '../texts/texts-file.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export type Taken = {
  file: TextsFile;
  /** Paths of texts that are new or different now. */
  changed: string[];
  /** How many came as they were there already. */
  same: number;
  /** Rows without a translation. */
  empty: string[];
  /** Paths whose translation is the German text, as that of a name may be. */
  unchanged: string[];
  /** What was taken at another path than the row's, for there its German text stands now. */
  moved: { from: string; to: readonly string[] }[];
  /** German sentences: what was not taken, why, and what to do. */
  refused: string[];
};

/**
 * Takes what belongs to the German texts as they are now. What is there already and is not spoken of stays. `reviewed` is the day
 * on which somebody who grew up with the language has read it all.
 */
export function takeSheet(directory: Directory, before: TextsFile | undefined, sheet: Sheet, reviewed?: string): Taken {
  const { language } = sheet;
  const states = new Map(statesOf(directory, language, before).map((each) => [each.path, each]));
  const bySource = new Map<string, string[]>();
  for (const { path, source } of states.values())
    for (const key of [`=${source}`, `#${fingerprint(source)}`])
      bySource.set(key, [...(bySource.get(key) ?? []), path]);

  const taken: Taken = {
    file: { version: 1, inLanguage: language, translated: before?.translated ?? 'unreviewed', texts: {}, of: {} },
    ...{ changed: [], same: 0, empty: [], unchanged: [], moved: [], refused: [] },
  };
  const texts = new Map(Object.entries(before?.texts ?? {}));
  const of = new Map(Object.entries(before?.of ?? {}));
  for (const row of sheet.rows) {
    const places = placesOf(row);
    if (!places) continue;
    const source = states.get(places[0]!)!.source;
    const target = source.includes('\r') ? row.target : evened(row.target);
    const doubt = doubtOf(source, target);
    const name = `„${row.path ?? shortened(source)}“`;
    if (doubt) {
      taken.refused.push(`${name}: ${doubt}`);
      continue;
    }
    for (const path of places) {
      if (states.get(path)!.state === 'own') {
        taken.refused.push(
          `„${path}“: Diesen Text hat die Datendatei in dieser Sprache selbst, und der gilt. Ändern Sie ihn dort, zum Beispiel in der Redaktion.`,
        );
        continue;
      }
      const isSame = texts.get(path) === target && of.get(path) === fingerprint(source);
      if (isSame) taken.same++;
      else taken.changed.push(path);
      if (target === source) taken.unchanged.push(path);
      texts.set(path, target);
      of.set(path, fingerprint(source));
    }
    if (row.path && !places.includes(row.path)) {
      taken.moved.push({ from: row.path, to: places });
      texts.delete(row.path);
      of.delete(row.path);
    }
  }
  for (const path of [...states.keys(), ...[...texts.keys()].filter((each) => !states.has(each))]) {
    if (!texts.has(path)) continue;
    taken.file.texts[path] = texts.get(path)!;
    taken.file.of[path] = of.get(path)!;
  }
  if (taken.changed.length > 0) taken.file.translated = 'unreviewed';
  if (reviewed) taken.file.translated = reviewed;
  return taken;

  /** Where a row's text stands now; undefined where it is not taken, which is told. */
  function placesOf(row: SheetRow): readonly string[] | undefined {
    const { path, source, of: made, target } = row;
    const known = path === undefined ? undefined : states.get(path);
    if (!target.trim()) {
      taken.empty.push(path ?? shortened(source ?? ''));
      return undefined;
    }
    if (known && (source === undefined ? made === fingerprint(known.source) : isAlike(source, known.source))) {
      if (row.isStale && target === known.target && known.state === 'stale') {
        taken.refused.push(
          `„${known.path}“: Die Übersetzung ist noch die des früheren deutschen Textes. Passt sie auch zum neuen, löschen Sie „Deutsch geändert“ in der Zeile oder setzen im Übersetzungsprogramm den Zustand auf „übersetzt“.`,
        );
        return undefined;
      }
      return [known.path];
    }
    const places = bySource.get(source === undefined ? `#${made!}` : `=${source}`);
    if (places) return places;
    const name = path ?? shortened(source ?? '');
    taken.refused.push(
      known
        ? `„${name}“: Der deutsche Text hat sich geändert. Jetzt heißt er „${shortened(known.source)}“. Bitte mit „texts export“ neu ausgeben und diesen Text noch einmal übersetzen.`
        : `„${name}“: Diesen Text gibt es in der Datendatei nicht mehr. Wird er noch gebraucht, bitte mit „texts export“ neu ausgeben.`,
    );
    return undefined;
  }
}

/** Programs write line breaks and blanks at the ends of lines as they like. */
const isAlike = (one: string, other: string): boolean => evened(one) === evened(other);

const evened = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

const paragraphsOf = (text: string): number => text.trim().split(/\n\s*\n/).length;

/** What must stand in every language as it is. */
const fixedIn = (text: string): string[] =>
  [...text.matchAll(/\{\w+\}|\[\w+\]|https?:\/\/[^\s)“”"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(([word]) =>
    word.replace(/[.,;:]+$/, ''),
  );

/** Why a translation can't be one of this text; undefined where nothing speaks against it. */
function doubtOf(source: string, target: string): string | undefined {
  const [have, want] = [paragraphsOf(target), paragraphsOf(source)];
  if (have !== want)
    return `Das Deutsche hat ${counted(want)}, die Übersetzung ${counted(have)}. Bitte dieselben Absätze (mit einer leeren Zeile dazwischen).`;
  const lost = fixedIn(source).filter((word) => !target.includes(word));
  const more = fixedIn(target).filter((word) => !source.includes(word));
  if (lost.length > 0) return `In der Übersetzung fehlt „${lost[0]!}“. Das bleibt in jeder Sprache, wie es ist.`;
  if (more.length > 0) return `In der Übersetzung steht „${more[0]!}“, im Deutschen nicht.`;
  if (target.includes('�'))
    return 'In der Übersetzung steht „\ufffd“: Da sind beim Speichern Buchstaben verloren gegangen. Bitte in UTF-8 speichern.';
  return undefined;
}

const counted = (count: number): string => (count === 1 ? 'einen Absatz' : `${count} Absätze`);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} …` : text);
