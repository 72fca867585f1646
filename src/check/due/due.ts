/** What somebody who keeps a data file has to do: the shape that every rule gives, and the order of them all. */
import type { ValueChange } from '../text-edits.ts';

/** wrong: residents read something wrong now; soon: it will be, or is only in the way; unchecked: nobody has looked at it for long. */
export type Severity = 'wrong' | 'soon' | 'unchecked';

export type DueKind =
  /** An error, or what the check doubts. */
  | 'problem'
  /** All hours have ended, or will. */
  | 'hours-ended'
  | 'hours-end'
  /** Exceptions and events that are over. */
  | 'expired'
  | 'closure-ended'
  | 'closure-ends'
  | 'christmas'
  | 'no-contact'
  | 'never-checked'
  | 'check'
  | 'source';

export type Due = {
  kind: DueKind;
  severity: Severity;
  /** The entry: "office", "places[3]", "sources.amt"; of a problem, the value itself. */
  path: string;
  /** What of the entry it is about: "openingHoursSpecification", "contactPoint[0].hoursAvailable". */
  property?: string;
  /** What the entry is called; of a problem, empty where its sentence says it. */
  name: string;
  /** Since when it is so or was so last, "2026-06-03". */
  since?: string;
  /** Until when it is to be done, "2026-12-24". */
  dueOn?: string;
  /** From today until then; below 0: for so many days it has been overdue. */
  days?: number;
  /** German sentences: what is so, and what to do. */
  message: string;
  /** The line to write into the file, where it can be told. */
  write?: string;
  /** What to change, where that is certain. */
  repair?: { label: string; changes: ValueChange[] };
};

const SEVERITIES: readonly Severity[] = ['wrong', 'soon', 'unchecked'];

/** The worst first; then what has no date, for it is so all the time; then what has waited longest or comes first; sources last. */
export function inOrder(dues: readonly Due[]): Due[] {
  const rank = ({ severity }: Due) => SEVERITIES.indexOf(severity);
  const isSource = ({ kind }: Due) => Number(kind === 'source');
  const days = ({ days = -1e9 }: Due) => days;
  return [...dues].sort((a, b) => rank(a) - rank(b) || isSource(a) - isSource(b) || days(a) - days(b));
}

/** ["places", 3, "address"] of "places[3].address". */
export const keysOf = (path: string): (string | number)[] =>
  path.split(/\.|(?=\[)/).map((key) => (key.startsWith('[') ? Number(key.slice(1, -1)) : key));
