/**
 * What the check says of a file that is valid: what a page can do without, but the person who keeps the file will want to know.
 * No page loads it. One module for each kind of doubt; each takes the directory and gives its problems: hints, and errors where exceptions contradict each other.
 */
import { halfAddresses, unreachable } from './contacts.ts';
import { coordinatesInDoubt } from './coordinates.ts';
import { checksInDoubt, pastDates } from './dates.ts';
import { eventsInDoubt } from './events.ts';
import { deadReferences } from './references.ts';
import { repeatedTitles } from './repeated.ts';
import { hoursMeaning } from './hours-meaning.ts';
import { languagesInDoubt } from './spoken-languages.ts';
import { telephonesInDoubt } from './telephones.ts';
import { textsInDoubt } from './texts.ts';
import { timesInDoubt } from './times.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';

/**
 * The doubts about a directory.
 *
 * @param today the civil date (YYYY-MM-DD) on which it is asked; what is past or yet to come depends on it.
 * @param whole whether nothing was left out of it: what it refers to may be missing otherwise.
 */
export function plausibility(directory: Directory, today: string, whole = true): Problem[] {
  return [...doubts(directory, today, whole), ...pastDates(directory, today), ...unreachable(directory)];
}

/** The same without what becomes due (due/what-is-due.ts): what is over, and places that nobody can reach. */
export function doubts(directory: Directory, today: string, whole = true): Problem[] {
  return [
    ...(whole ? deadReferences(directory) : []),
    ...checksInDoubt(directory, today),
    ...eventsInDoubt(directory),
    ...timesInDoubt(directory),
    ...hoursMeaning(directory, today),
    ...languagesInDoubt(directory),
    ...coordinatesInDoubt(directory),
    ...telephonesInDoubt(directory),
    ...halfAddresses(directory),
    ...textsInDoubt(directory),
    ...repeatedTitles(directory),
  ];
}
