/** Data files that a command reads and writes, with sentences for the person who called where that is not possible. */
import { readFileSync } from 'node:fs';
import { checkText } from '../check/check-text.ts';
import { JsonTextError } from '../model/reading/json-text.ts';
import type { Directory } from '../model/schema/schema.ts';
import { replaceFile } from './replace-file.ts';

/** What the person who called is told instead of a result. */
export class CallError extends Error {}

/** A file's bytes, or a CallError. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CallError(isMissing ? `${file} gibt es nicht.` : `${file} lässt sich nicht lesen (${String(error)}).`);
  }
}

/** Writes a file, or throws a CallError. */
export function write(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new CallError(`${file} lässt sich nicht schreiben (${String(error)}).`);
  }
}

/** A data file that something is written into: one that a page could show, in UTF-8. `today` is a civil date (YYYY-MM-DD). */
export function readDataFile(file: string, today: string): { text: string; mark: string; directory: Directory } {
  const bytes = readBytes(file);
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
