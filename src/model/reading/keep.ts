/**
 * Keeps what is good of a value, by the schema it should follow: a wrong property or list entry is taken out and told, the
 * rest stays. Hours are the exception. An entry that is only partly right would lie, so it counts as a whole; and where
 * anything about a place's hours is wrong, its regular hours are taken out too: then they are unknown, which is true.
 */
import * as v from 'valibot';
import { isRecord } from './fits.ts';
import { nearestName } from './nearest-name.ts';
import { UNKNOWN } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';

/** What is wrong, by path. A sentence begins with a verb and has no full stop. Of a path only the first is kept. */
export type Told = Map<string, Pick<Problem, 'message' | 'severity'>>;

/** Where a valibot schema says what its parts are. */
type Parts = {
  /** What is optional. */
  wrapped?: Parts;
  /** The properties of an object. */
  entries?: Record<string, v.GenericSchema>;
  /** The entries of a list. */
  item?: v.GenericSchema;
  /** The names and values of a record. */
  key?: v.GenericSchema;
  value?: v.GenericSchema;
  /** The kinds of a Text: the second is the one with parts. */
  options?: readonly unknown[];
};

/** What must be right as a whole: lists of hours, closures, and each special day. */
const WHOLE = /openingHours|hoursAvailable|temporarilyClosed|special.*\[/;

/** Properties that decide on hours, misspelt or not. */
export const ABOUT_HOURS = /hour|holiday|closed/i;

/** Instead of what is missing or wrong, for properties that must not cost an entry: it is trusted least. */
const IN_DOUBT = { source: 'unbekannt', checked: null, status: 'stale', asOf: null, seen: null };

export function tell(told: Told, path: string, message: string, severity: Problem['severity'] = 'error'): void {
  if (!told.has(path)) told.set(path, { message, severity });
}

/** What is good of `input`; undefined when something it can't do without is missing or wrong. */
export function keep(schema: v.GenericSchema, input: unknown, path: string, told: Told): unknown {
  let result = v.safeParse(schema, input);
  const parts = !result.success && !WHOLE.test(path) && keepParts(schema as Parts, input, path, told);
  if (parts) result = v.safeParse(schema, parts);
  if (result.success) return result.output;
  // Who has ten thousand wrong entries learns from the first few.
  for (const { path: keys = [], message } of result.issues.slice(0, 20)) {
    tell(
      told,
      keys.reduce((at, { key }) => join(at, key), path),
      message,
    );
  }
  return undefined;
}

/** The good parts of a list, an object or a record; undefined when `input` has no parts. */
export function keepParts(schema: Parts, input: unknown, path: string, told: Told): object | undefined {
  const { wrapped, options, entries, item, key: names, value } = schema;
  const inner = wrapped ?? options?.[1];
  if (inner) return keepParts(inner, input, path, told);
  if (item && Array.isArray(input)) {
    return input.map((part, i) => keep(item, part, join(path, i), told)).filter((part) => part !== undefined);
  }
  if (!isRecord(input) || !(entries ?? value)) return undefined;

  const good: Record<string, unknown> = {};
  let wrong = '';
  for (const key of Object.keys(input)) {
    const at = join(path, key);
    const before = told.size;
    const part = entries ? Object.hasOwn(entries, key) && entries[key] : value;
    if (!part) tell(told, at, UNKNOWN + nearestName(key, entries), ABOUT_HOURS.test(key) ? 'error' : 'warning');
    else if (!names || keep(names, key, at, told)) {
      const kept = keep(part, input[key], at, told);
      if (kept !== undefined) good[key] = kept;
    }
    if (told.size > before) wrong += key;
  }
  for (const [key, unknown] of Object.entries(IN_DOUBT)) {
    if (!entries || key in good || !Object.hasOwn(entries, key)) continue;
    tell(told, join(path, key), 'fehlt', 'warning');
    good[key] = unknown;
  }
  if (ABOUT_HOURS.test(wrong)) delete good.openingHoursSpecification;
  // Even a special day may fall into a closure that could not be read.
  if (/closed/i.test(wrong)) delete good.specialOpeningHoursSpecification;
  return good;
}

function join(path: string, key: unknown): string {
  return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
}
