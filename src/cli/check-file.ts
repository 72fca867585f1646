/** All that is wrong with the bytes of a data file, with lines. */
import { parseDirectory } from '../model/reading/parse.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { adviceFor } from './advice.ts';
import { JsonTextError, readJsonText } from '../model/reading/json-text.ts';

export type LocatedProblem = Problem & { line?: number };

export type CheckedFile = { directory?: Directory; problems: LocatedProblem[] };

/** Checks a file's content as it is on the disk or the server. */
export function checkFile(bytes: Uint8Array): CheckedFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failed('Die Datei ist nicht in UTF-8 gespeichert: Umlaute kämen falsch an.');
  }
  try {
    return checkText(text);
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    return failed(`${error.message} (Spalte ${error.column}).`, error.line);
  }
}

function checkText(text: string): CheckedFile {
  const { lines, repeated } = readJsonText(text);
  const { directory, problems } = parseDirectory(JSON.parse(text));
  const twice = repeated.map((path): Problem => ({
    path,
    message: `„${path}“ steht zweimal da; nur das letzte zählt.`,
    severity: 'warning',
  }));
  // Only what was read whole still has the indices of the file.
  const whole = directory && !problems.some(({ severity }) => severity === 'error');
  const all = [...twice, ...problems, ...(whole ? adviceFor(directory) : [])];
  const located = all.map((problem) => ({ ...problem, line: lineOf(problem.path, lines) }));
  return { directory, problems: located.sort((a, b) => a.line - b.line) };
}

function failed(message: string, line?: number): CheckedFile {
  return { problems: [{ path: '', message, severity: 'error', line }] };
}

/** The line of a path, or of the nearest thing around it: what is missing has none. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let around = path; around; around = around.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const line = lines.get(around);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
