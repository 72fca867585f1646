/** All that is wrong with the bytes of a data file, with lines. */
import { parseDirectory } from '../model/reading/parse.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { plausibility } from '../check/plausibility.ts';
import { JsonTextError, readJsonText } from '../model/reading/json-text.ts';

export type LocatedProblem = Problem & { line?: number };

export type CheckedFile = { directory?: Directory; problems: LocatedProblem[] };

/** Checks a file's content as it is on the disk or the server; `today` is a civil date (YYYY-MM-DD). */
export function checkFile(bytes: Uint8Array, today: string): CheckedFile {
  let text: string;
  const problems: LocatedProblem[] = [];
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As a page reads it (src/load/decode.ts).
    text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252').decode(bytes);
    problems.push({ path: '', message: NOT_UTF8, severity: 'warning', line: 1 });
  }
  try {
    const { directory, problems: others } = checkText(text, today);
    return { directory, problems: [...problems, ...others] };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { line, column, message } = error;
    return {
      problems: [...problems, { path: '', message: `${message} (Spalte ${column}).`, severity: 'error', line }],
    };
  }
}

const NOT_UTF8 =
  'Die Datei ist nicht in UTF-8 gespeichert; die Widgets müssen raten, wie sonst. Bitte speichern Sie sie im Editor mit der Codierung „UTF-8“.';

function checkText(text: string, today: string): CheckedFile {
  const { lines, repeated } = readJsonText(text);
  const { directory, problems } = parseDirectory(JSON.parse(text));
  const twice = repeated.map((path): Problem => ({
    path,
    message: `„${path}“ steht zweimal da; nur das letzte zählt.`,
    severity: 'warning',
  }));
  // Only what was read whole still has the indices of the file.
  const whole = directory && !problems.some(({ severity }) => severity === 'error');
  const all = [...twice, ...problems, ...(whole ? plausibility(directory, today) : [])];
  const located = all.map((problem) => ({ ...problem, line: lineOf(problem.path, lines) }));
  return { directory, problems: located.sort((a, b) => a.line - b.line) };
}

/** The line of a path, or of the nearest thing around it: what is missing has none. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let around = path; around; around = around.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const line = lines.get(around);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
