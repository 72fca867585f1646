/** "Was ist zu prüfen?": everything that somebody who keeps a data file has to do today, the most urgent first. */
import type { Directory } from '../../model/schema/schema.ts';
import type { Problem } from '../../model/schema/problem.ts';
import { placesOf } from '../entries.ts';
import { nameIn } from './names.ts';
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
  const told = new Set(errors.map(({ path, message }) => path + message));
  const others = doubts(directory, today, errors.length === 0).filter(({ path, message }) => !told.has(path + message));
  return inOrder([
    ...errors.map((problem) => problemDue(problem, '')),
    ...others.map((problem) => problemDue(problem, nameFor(directory, problem))),
    ...whatIsPast(directory, today),
    ...christmasDue(directory, today),
    ...withoutContact(directory),
    ...unchecked(directory, today),
    ...oldSources(directory, today),
  ]);
}

export const problemDue = ({ path, message }: Problem, name: string): Due => ({
  ...{ kind: 'problem', severity: 'wrong', path, name, message },
});

/** What the place is called that a sentence is about, where the sentence does not say so. */
function nameFor(directory: Directory, { path, message }: Problem): string {
  const place = placesOf(directory).find((each) => path === each.path || path.startsWith(`${each.path}.`));
  const name = place ? nameIn(directory, place.value.name) : '';
  return message.includes(`„${name}“`) ? '' : name;
}
