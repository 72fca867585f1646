/** The files of texts beside a data file, on the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRecord } from '../model/reading/fits.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { Problem } from '../model/schema/problem.ts';
import type { Directory } from '../model/schema/schema.ts';
import { statesOf, unknownIn } from '../texts/states.ts';
import { besideFile, readTextsFile, type TextsFile } from '../texts/texts-file.ts';
import { CallError } from './data-file.ts';

export type FileBeside = { name: string; tag: string; file?: TextsFile; problems: Problem[] };

/** The languages whose files lie beside a data file, and those that it names though they do not. */
export function tagsBeside(dataFile: string, directory: Pick<Directory, 'translated'>): string[] {
  const [before = '', after = ''] = basename(besideFile(dataFile, '\0')).split('\0');
  const folder = dirname(dataFile);
  const found = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith(before) && name.endsWith(after))
        .map((name) => name.slice(before.length, name.length - after.length))
        .filter((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag))
    : [];
  return [...new Set([...Object.keys(directory.translated ?? {}), ...found])];
}

/** Reads the file of a language; undefined where there is none. */
export function readBeside(dataFile: string, tag: string): FileBeside | undefined {
  const path = besideFile(dataFile, tag);
  const name = basename(path);
  if (!existsSync(path)) return undefined;
  const failed = (message: string): FileBeside => ({ name, tag, problems: [{ path: '', message, severity: 'error' }] });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return failed('Die Datei lässt sich nicht lesen, oder sie ist nicht in UTF-8 gespeichert.');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed(`Die Datei ist kein gültiges JSON (${String(error)}).`);
  }
  return { name, tag, ...readTextsFile(json, tag) };
}

/** What is wrong with the files beside a data file, in sentences that begin with the file's name. */
export function problemsBeside(dataFile: string, directory: Directory): Problem[] {
  return tagsBeside(dataFile, directory).flatMap((tag) => {
    const beside = readBeside(dataFile, tag);
    const { translated = {} } = directory;
    const named = hasOwn(translated, tag) ? translated[tag] : undefined;
    const name = basename(besideFile(dataFile, tag));
    const say = (message: string, severity: Problem['severity'] = 'warning'): Problem => ({
      path: named === undefined ? '' : `translated.${tag}`,
      message: `${name}: ${message}`,
      severity,
    });
    if (!beside) {
      const message =
        'Diese Datei fehlt, und „translated“ nennt sie. Bitte dazulegen, oder die Sprache dort streichen.';
      return [say(message, 'error')];
    }
    const problems = beside.problems.map(({ message, severity }) => say(message, severity));
    // Any JSON may lie beside a data file and be called so.
    if (named === undefined && !beside.file) return [];
    if (named === undefined)
      problems.push(
        say(
          `Diese Übersetzung wird nicht gezeigt. Bitte in die Datendatei: "translated": { "${tag}": "${beside.file!.translated}" }`,
        ),
      );
    const { file } = beside;
    if (!file) return problems;
    if (named !== undefined && named !== file.translated)
      problems.push(
        say(`Hier steht „translated“: "${file.translated}", in der Datendatei "${named}". Es gilt, was hier steht.`),
      );
    const stale = statesOf(directory, tag, file).filter(({ state }) => state === 'stale');
    if (stale.length > 0) {
      const paths = listed(stale.map(({ path }) => path));
      const words = stale.length === 1 ? 'Eine Übersetzung ist' : `${stale.length} Übersetzungen sind`;
      problems.push(
        say(
          `${words} älter als der deutsche Text, der darum gezeigt wird: ${paths}. Bitte mit „texts export“ ausgeben und neu übersetzen.`,
        ),
      );
    }
    const unknown = unknownIn(directory, file);
    if (unknown.length > 0)
      problems.push(
        say(
          `Das hat die Datendatei nicht: ${listed(unknown)}. Ist ein Text nur umgezogen, findet ihn „kmt-widgets texts import ${basename(dataFile)} ${name}“ wieder.`,
        ),
      );
    return problems;
  });
}

/** What is wrong with a file of texts that somebody has checked by itself; undefined where it is none. */
export function textsIn(path: string, bytes: Uint8Array): { isTexts: true; problems: Problem[] } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(json) || !isRecord(json.texts) || 'office' in json) return undefined;
  const tag = /\.([^.]+)\.json$/i.exec(basename(path))?.[1] ?? String(json.inLanguage);
  return { isTexts: true, problems: readTextsFile(json, tag).problems };
}

/** The first few of many. */
export function listed(paths: readonly string[]): string {
  const few = paths.slice(0, 5).map((path) => `„${path}“`);
  return paths.length > few.length ? `${few.join(', ')} und ${paths.length - few.length} mehr` : few.join(', ');
}

/** Where the files of texts lie that a data file names, as far as they are there: to be copied beside it. */
export const pathsBeside = (dataFile: string, { translated = {} }: Directory): string[] =>
  Object.keys(translated)
    .map((tag) => join(dirname(dataFile), basename(besideFile(dataFile, tag))))
    .filter(existsSync);

/** The file of a language that is there, or nothing; a broken one is not written over. */
export function fileIn(dataFile: string, tag: string): TextsFile | undefined {
  const beside = readBeside(dataFile, tag);
  if (!beside) return undefined;
  const [problem] = beside.problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new CallError(`${besideFile(dataFile, tag)}: ${problem.message}`);
  return beside.file;
}
