/** What is wrong with a value and its parts, collected by path while it is read. */
import type { Problem } from '../schema/problem.ts';

/** How the file would have to be changed at a path, so that what it means is what it says. */
export type Change =
  | { value: unknown }
  /** Brackets around it: a list of one. */
  | { wrap: true }
  | { remove: true }
  /** Another name for the property, and another value where one is given. */
  | { rename: string; value?: unknown }
  /** An entry of a list is replaced by these, or by none. */
  | { entries: unknown[] };

/** A change where it belongs in the file. */
export type Edit = { path: string; change: Change };

/** What only the check asks for: how the file would say what was read, and where in it the entries of the lists stand. */
export type Notes = {
  edits: Edit[];
  /** By its path in the directory ("places[1]"), an entry's path in the file ("places[3]"), where the two differ. */
  moved: Map<string, string>;
};

/** The message begins with a verb and has no full stop. */
export type Fault = Pick<Problem, 'message' | 'severity'> & {
  /** What stands there, as a quotation. */
  found?: string;
  edit?: Change;
  /** A name that was meant for one that decides on hours. */
  costsHours?: boolean;
};

/** By path; of each only the first fault is kept. */
export type Told = Map<string, Fault>;

export function tell(told: Told, path: string, fault: Fault): void {
  if (!told.has(path)) told.set(path, { ...fault });
}

export const hasError = (told: Told): boolean => [...told.values()].some(({ severity }) => severity === 'error');
