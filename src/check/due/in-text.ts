/** What is due in the text of a data file: with the paths of the file, its lines, and only repairs that hit what they mean. */
import type { Problem } from '../../model/schema/problem.ts';
import { type CheckedText, entryOf, inFile } from '../check-text.ts';
import type { ValueChange } from '../text-edits.ts';
import { type Due, keysOf } from './due.ts';
import { problemDue, whatIsDue } from './what-is-due.ts';

/** `line` counts from 1. */
export type LocatedDue = Due & { line?: number };

/** What is due in a text that was checked; `today` is a civil date (YYYY-MM-DD). */
export function duesOfText({ directory, problems, moved, lineOf }: CheckedText, today: string): LocatedDue[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!directory) return errors.map((problem) => ({ ...problemDue(problem, ''), line: problem.line }));
  const wrong = new Set(errors.map(({ path }) => entryOf(path)));
  const errorTexts = new Set(errors.map(({ path, message }) => path + message));
  return (
    whatIsDue(directory, today, errors)
      .map((due) => (errorTexts.has(due.path + due.message) ? due : moveRepair(inFile(due, moved), due.path)))
      // Of an entry with errors nothing more is doubted: its lists may no longer have the indices of the file.
      .filter(
        ({ kind, path, message }) => kind !== 'problem' || errorTexts.has(path + message) || !wrong.has(entryOf(path)),
      )
      .map(({ repair, ...due }) => ({
        ...due,
        ...(repair && isCertain(repair.changes, problems) && { repair }),
        line: lineOf(due.property ? `${due.path}.${due.property}` : due.path),
      }))
  );
}

function moveRepair(due: Due, before: string): Due {
  if (!due.repair || due.path === before) return due;
  const changes = due.repair.changes.map((change) => ({
    ...change,
    path: [...keysOf(due.path), ...change.path.slice(keysOf(before).length)],
  }));
  return { ...due, repair: { ...due.repair, changes } };
}

/** Nothing was left out of, or read otherwise in, what is changed: the file says there what the directory says. */
const isCertain = (changes: readonly ValueChange[], problems: readonly Problem[]): boolean =>
  changes.every(({ path }) => {
    const list = JSON.stringify(path.slice(0, 3));
    return problems.every((problem) => JSON.stringify(keysOf(problem.path).slice(0, 3)) !== list);
  });
