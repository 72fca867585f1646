/** All that is wrong with the bytes of a data file, with lines. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { plausibility } from '../check/plausibility.ts';
import { JsonTextError, readJsonText } from '../model/reading/json-text.ts';
import type { Notes } from '../model/reading/told.ts';
import { readNoting } from './read-noting.ts';

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
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    text = new TextDecoder(isUtf16 ? 'utf-16le' : 'windows-1252').decode(bytes);
    const encoding = isUtf16 ? 'UTF-16 („Unicode“)' : 'Windows-1252 („ANSI“)';
    const message = `Die Datei ist nicht in UTF-8 gespeichert; sie wird als ${encoding} gelesen. Bitte speichern Sie sie im Editor mit der Codierung „UTF-8“.`;
    problems.push({ path: '', message, severity: 'warning', line: 1 });
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

function checkText(text: string, today: string): CheckedFile {
  const { lines, repeated } = readJsonText(text);
  const { directory, problems, notes } = readNoting(JSON.parse(text));
  const twice = repeated.map((path): Problem => ({
    path,
    message: `„${path}“ steht zweimal da; nur das letzte zählt.`,
    severity: 'warning',
  }));
  const all = [...twice, ...problems, ...(directory ? doubts(directory, problems, notes, today) : [])];
  const located = all.map((problem) => ({ ...problem, line: lineOf(problem.path, lines) }));
  return { directory, problems: located.sort((a, b) => a.line - b.line) };
}

/** Of an entry with errors nothing more is said: they come first, and its lists no longer have the indices of the file. */
function doubts(directory: Directory, problems: readonly Problem[], { moved }: Notes, today: string): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  return plausibility(directory, today, errors.length === 0)
    .map((problem) => {
      const entry = entryOf(problem.path);
      const inFile = moved.get(entry);
      if (inFile === undefined) return problem;
      const path = inFile + problem.path.slice(entry.length);
      return { ...problem, path, message: problem.message.replace(`„${entry}`, `„${inFile}`) };
    })
    .filter(({ path }) => !errors.some((error) => entryOf(error) === entryOf(path)));
}

/** "places[3]" of "places[3].geo.latitude" */
const entryOf = (path: string): string => /^[^.]*/.exec(path)?.[0] ?? '';

/** The line of a path, or of the nearest thing around it: what is missing has none. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let around = path; around; around = around.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const line = lines.get(around);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
