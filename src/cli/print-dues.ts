/** `kmt-widgets check --due`: what is to be done, for a person or a nightly job. */
import { duesOfText, type LocatedDue } from '../check/due/in-text.ts';
import { problemDue } from '../check/due/what-is-due.ts';
import { dueLines } from '../check/due/say.ts';
import type { CheckedFile } from './check-file.ts';

/** Prints what is due in some files and gives the exit code: 0 nothing, 1 something; `today` is a civil date (YYYY-MM-DD). */
export function printDues(
  files: readonly (CheckedFile & { file: string })[],
  today: string,
  asJson: boolean,
  print: (line: string) => void,
): number {
  const all = files.map((each) => ({ file: each.file, dues: duesOf(each, today) }));
  if (asJson) print(JSON.stringify({ today, files: all }, null, 2));
  else for (const { file, dues } of all) print(reportOf(file, dues));
  return all.some(({ dues }) => dues.length > 0) ? 1 : 0;
}

function duesOf({ checked, problems }: CheckedFile, today: string): LocatedDue[] {
  if (checked) return duesOfText(checked, today);
  return problems.map((problem) => ({ ...problemDue(problem, ''), line: problem.line }));
}

function reportOf(file: string, dues: readonly LocatedDue[]): string {
  if (dues.length === 0) return `${file}: nichts zu prüfen.`;
  return [`${file}: ${dues.length === 1 ? 'eine Sache' : `${dues.length} Sachen`} zu prüfen.`, ...dueLines(dues)].join(
    '\n',
  );
}
