/** "Was ist zu prüfen?": everything that somebody who keeps a data file has to do today, the most urgent first. */
import type { Directory } from '../../model/schema/schema.ts';
import type { Problem } from '../../model/schema/problem.ts';
import { doubts } from '../plausibility.ts';
import { unchecked } from './checks.ts';
import { christmasDue } from './christmas.ts';
import { withoutContact } from './contacts.ts';
import { type Due, inOrder } from './due.ts';
import { whatIsPast } from './past.ts';
import { oldSources } from './sources.ts';

/**
 * What is due in a directory.
 *
 * @param today the civil date, "2026-11-26".
 * @param problems what reading the file told; its errors are what residents read wrong or not at all.
 */
export function whatIsDue(directory: Directory, today: string, problems: readonly Problem[] = []): Due[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = new Map<string, Problem>();
  for (const problem of [...errors, ...doubts(directory, today, errors.length === 0)]) {
    told.set(problem.path + problem.message, problem);
  }
  return inOrder([
    ...[...told.values()].map(({ path, message }): Due => ({
      ...{ kind: 'problem', severity: 'wrong', path, name: '', message },
    })),
    ...whatIsPast(directory, today),
    ...christmasDue(directory, today),
    ...withoutContact(directory),
    ...unchecked(directory, today),
    ...oldSources(directory, today),
  ]);
}
