/** The files of `kmt-widgets import`: what is read, and what is written. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { checkText } from '../check/check-text.ts';
import { jsonText } from '../check/json-print.ts';
import { withChanges } from '../check/text-edits.ts';
import type { FileChange } from '../import/table/new-places.ts';
import { JsonTextError } from '../model/reading/json-text.ts';
import type { Directory } from '../model/schema/schema.ts';
import { replaceFile } from './replace-file.ts';

/** What the person who called is told instead of a result. */
export class CallError extends Error {}

/** Does not write over a file that nobody has spoken of. */
export function refuseToOverwrite({ output, into, force }: { output?: string; into?: string; force: boolean }): void {
  const isSameFile = output !== undefined && into !== undefined && isOneFile(output, into);
  if (output === undefined || !existsSync(output) || isSameFile || force) return;
  throw new CallError(
    `${output} gibt es schon. Bitte einen anderen Namen nehmen, oder --force, um die Datei zu überschreiben.`,
  );
}

export function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CallError(isMissing ? `${file} gibt es nicht.` : `${file} lässt sich nicht lesen (${String(error)}).`);
  }
}

export function write(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new CallError(`${file} lässt sich nicht schreiben (${String(error)}).`);
  }
}

function isOneFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** The file that the places go into: one that a page could show, in UTF-8. */
export function readInto(file: string, today: string): { text: string; mark: string; directory: Directory } {
  const bytes = read(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CallError(`${file} ist nicht in UTF-8 gespeichert. Bitte erst so speichern.`);
  }
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  text = text.slice(mark.length);
  try {
    const { directory } = checkText(text, today);
    if (directory) return { text, mark, directory };
    throw new CallError(
      `${file} ist keine Datendatei, die sich lesen lässt; „kmt-widgets validate ${file}“ sagt, was fehlt.`,
    );
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    throw new CallError(`${file}, Zeile ${error.line}: ${error.message}.`);
  }
}

/** What a table or a calendar gives of a data file. Whose office it is, and in which Land, nobody has said yet; `validate` names both. */
export function newFile(changes: readonly FileChange[], list: 'places' | 'events', today: string): string {
  const start = {
    version: 1,
    requires: ['hours-2'],
    inLanguage: 'de',
    timeZone: 'Europe/Berlin',
    dateModified: today,
    sources: {},
    [list]: [],
  };
  const text = `${jsonText(start, '{\n  "a": 1\n}\n', 0)}\n`;
  return withChanges(text, changes);
}
