/** All that is wrong with the bytes of a data file, with lines. */
import type { Directory } from '../model/schema/schema.ts';
import { type CheckedText, checkText, type LocatedProblem } from '../check/check-text.ts';
import { JsonTextError } from '../model/reading/json-text.ts';

export type CheckedFile = {
  directory?: Directory;
  problems: LocatedProblem[];
  /** What the check knows of its text; missing where that is no JSON. */
  checked?: CheckedText;
  /** It is no data file, but the texts of one in another language. */
  isTexts?: boolean;
};

/** Checks a file's content as it is on the disk or the server; `today` is a civil date (YYYY-MM-DD). */
export function checkFile(bytes: Uint8Array, today: string): CheckedFile {
  let text: string;
  const problems: LocatedProblem[] = [];
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As a page reads it (src/load/decode.ts).
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    text = new TextDecoder(isUtf16 ? 'utf-16le' : 'windows-1252').decode(bytes);
    const encoding = isUtf16 ? 'UTF-16 („Unicode“)' : 'Windows-1252 („ANSI“)';
    const message = `Die Datei ist nicht in UTF-8 gespeichert; sie wird als ${encoding} gelesen. Bitte speichern Sie sie im Editor mit der Codierung „UTF-8“.`;
    problems.push({ path: '', message, severity: 'warning', line: 1 });
  }
  try {
    const checked = checkText(text, today);
    return { directory: checked.directory, problems: [...problems, ...checked.problems], checked };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { line, column, message } = error;
    return {
      problems: [...problems, { path: '', message: `${message} (Spalte ${column}).`, severity: 'error', line }],
    };
  }
}
