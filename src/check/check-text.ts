/** All that is wrong with the text of a data file, with lines: what `kmt-widgets validate` prints and the Redaktion shows. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { readJsonText } from '../model/reading/json-text.ts';
import type { Edit, Notes } from '../model/reading/told.ts';
import { plausibility } from './plausibility.ts';
import { readNoting } from './read-noting.ts';

/** `line` counts from 1; one of a text is always there, one of a file that can't be read is not. */
export type LocatedProblem = Problem & { line?: number };

export type CheckedText = {
  directory?: Directory;
  /** In the order of the file. */
  problems: LocatedProblem[];
  /** How the file would say what was read of it; fix-text.ts tries which of them are certain. */
  edits: readonly Edit[];
  /** By its path in the directory, an entry's path in the file, where the two differ. */
  moved: ReadonlyMap<string, string>;
  /** The line of a path of the file, or of the nearest thing around it. */
  lineOf: (path: string) => number;
};

/** Checks a text without a byte order mark; `today` is a civil date (YYYY-MM-DD). Throws a JsonTextError where it is no JSON. */
export function checkText(text: string, today: string): CheckedText {
  const { lines, repeated } = readJsonText(text);
  const { directory, problems, notes } = readNoting(JSON.parse(text));
  const twice = repeated.map((path): Problem => ({
    path,
    message: `„${path}“ steht zweimal da; nur das letzte zählt.`,
    severity: 'warning',
  }));
  const all = [...twice, ...problems, ...(directory ? doubts(directory, problems, notes, today) : [])];
  const located = all.map((problem) => ({ ...problem, line: lineOf(problem.path, lines) }));
  return {
    directory,
    problems: located.sort((a, b) => a.line - b.line),
    edits: notes.edits,
    moved: notes.moved,
    lineOf: (path) => lineOf(path, lines),
  };
}

/** Of an entry with errors nothing more is said: they come first, and its lists no longer have the indices of the file. */
function doubts(directory: Directory, problems: readonly Problem[], { moved }: Notes, today: string): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  return plausibility(directory, today, errors.length === 0)
    .map((problem) => inFile(problem, moved))
    .filter(({ path }) => !errors.some((error) => entryOf(error) === entryOf(path)));
}

/** The same with the entry's path in the file, also where its sentence names it. */
export function inFile<T extends { path: string; message: string }>(told: T, moved: ReadonlyMap<string, string>): T {
  const entry = entryOf(told.path);
  const there = moved.get(entry);
  if (there === undefined) return told;
  const message = told.message.replace(`„${entry}`, `„${there}`);
  return { ...told, path: there + told.path.slice(entry.length), message };
}

/** "places[3]" of "places[3].geo.latitude" */
export const entryOf = (path: string): string => /^[^.]*/.exec(path)?.[0] ?? '';

/** The line of a path, or of the nearest thing around it: what is missing has none. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let around = path; around; around = around.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const line = lines.get(around);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
