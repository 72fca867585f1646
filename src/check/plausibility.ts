/**
 * What the check says of a file that is valid: what a page can do without, but the person who keeps the file will want to know.
 * No page loads it. One module for each kind of doubt; each takes the directory and gives its problems, all of them hints.
 */
import { deadReferences } from './references.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';

/**
 * The doubts about a directory of which nothing was left out: only then its indices are those of the file.
 *
 * @param today the civil date (YYYY-MM-DD) on which it is asked; what is past or yet to come depends on it.
 */
export function plausibility(directory: Directory, _today: string): Problem[] {
  return [...deadReferences(directory)];
}
