/**
 * Keeps what is good of a value, by the schema it should follow: a wrong property or list entry is taken out and told, the
 * rest stays. Hours are the exception. An entry that is only partly right would lie, so it counts as a whole; and where
 * anything about a place's hours is wrong, its regular hours are taken out too: then they are unknown, which is true.
 */
import * as v from 'valibot';
import { nearestName } from './parse-names.ts';
import { UNKNOWN } from './schema.ts';
import type { Problem } from './types.ts';

/** Where a valibot schema says what its parts are. */
export type Parts = {
  /** What is optional. */
  wrapped?: Schema;
  /** The properties of an object. */
  entries?: v.ObjectEntries;
  /** The entries of a list. */
  item?: Schema;
  /** The names and values of a record. */
  key?: Schema;
  value?: Schema;
  /** The kinds of a Text: the second is the one with parts. */
  options?: readonly unknown[];
};

export type Schema = v.GenericSchema & Parts;

/** `path` says where, the sentence begins with a verb and has no full stop; it is an error unless told otherwise. */
export type Tell = (path: string, sentence: string, severity?: Problem['severity']) => void;

/** What must be right as a whole: lists of hours, closures, and each special day. */
const WHOLE = /openingHours|hoursAvailable|temporarilyClosed|special.*\[/;

/** Properties that decide on hours, misspelt or not. */
export const ABOUT_HOURS = /hour|holiday|closed/i;

/** What is good of `input`; undefined when something it can't do without is missing or wrong. */
export function keep(schema: Schema, input: unknown, path: string, tell: Tell): unknown {
  let result = v.safeParse(schema, input);
  const told = new Set<string>();
  if (!result.success && !WHOLE.test(path)) {
    const good = keepParts(schema, input, path, (at, ...rest) => {
      told.add(at);
      tell(at, ...rest);
    });
    if (good) result = v.safeParse(schema, good);
  }
  if (result.success) return result.output;
  for (const { path: keys = [], message } of result.issues) {
    const at = keys.reduce((at, { key }) => join(at, key), path);
    if (!told.has(at)) tell(at, message);
  }
  return undefined;
}

/** The good parts of a list, an object or a record; undefined when `input` has no parts. */
export function keepParts(schema: Parts, input: unknown, path: string, tell: Tell): object | undefined {
  const { wrapped, options } = schema;
  if (wrapped ?? options) return keepParts(wrapped ?? options![1] ?? {}, input, path, tell);
  const { entries, item, key: names, value } = schema;
  if (item && Array.isArray(input)) {
    return input.map((part, i) => keep(item, part, join(path, i), tell)).filter((part) => part !== undefined);
  }
  if (!isRecord(input) || !(entries ?? value)) return undefined;

  const good: Record<string, unknown> = {};
  let wrong = '';
  for (const key of Object.keys(input)) {
    const at = join(path, key);
    const tellHere: Tell = (...problem) => {
      wrong += key;
      tell(...problem);
    };
    const part = entries ? Object.hasOwn(entries, key) && entries[key] : value;
    if (!part) tellHere(at, UNKNOWN + nearestName(key, entries), ABOUT_HOURS.test(key) ? undefined : 'warning');
    else if (!names || keep(names, key, at, tellHere)) good[key] = keep(part, input[key], at, tellHere);
    if (good[key] === undefined) delete good[key];
  }
  if (ABOUT_HOURS.test(wrong)) delete good.openingHoursSpecification;
  // Even a special day may fall into a closure that could not be read.
  if (/closed/i.test(wrong)) delete good.specialOpeningHoursSpecification;
  return good;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: unknown): string {
  return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
}
