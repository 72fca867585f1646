/**
 * Keeps what is good of a value, by the schema it should follow: a wrong property or list entry is taken out and told, the
 * rest stays. Hours are the exception. An entry that is only partly right would lie, so it counts as a whole; and where
 * anything about a place's hours is wrong, its regular hours are taken out too: then they are unknown, which is true.
 *
 * A property that nobody knows is not wrong, for a newer file may have it and say more than this script can show. Only one
 * that is written nearly like a known one may be meant for it.
 */
import * as z from 'zod/mini';
import { isRecord } from './fits.ts';
import { misspeltOf, nearestName } from './nearest-name.ts';
import { MISSING } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';
import { hasOwn } from '../schema/has-own.ts';

/** What is wrong, by path. A sentence begins with a verb and has no full stop. Of a path only the first is kept. */
export type Told = Map<string, Pick<Problem, 'message' | 'severity'>>;

type Schemas = Readonly<Record<string, z.core.$ZodType>>;

/** What must be right as a whole: lists of hours, closures, and each special day. */
const WHOLE = /openingHours|hoursAvailable|temporarilyClosed|special.*\[/;

/** Who has ten thousand wrong entries learns from the first few. */
const MOST_TOLD = 20;

/** Properties that decide on hours, misspelt or not. */
export const ABOUT_HOURS = /hour|holiday|closed/i;

/** The name of a source that is not told. */
export const UNKNOWN_SOURCE = 'unbekannt';

/** Instead of what is missing or wrong, for properties that must not cost an entry: it is trusted least. */
const IN_DOUBT = { source: UNKNOWN_SOURCE, checked: null, status: 'stale', asOf: null, seen: null };

export function tell(told: Told, path: string, message: string, severity: Problem['severity'] = 'error'): void {
  if (!told.has(path)) told.set(path, { message, severity });
}

/** What is good of `input`; undefined when something it can't do without is missing or wrong. */
export function keep(schema: z.core.$ZodType, input: unknown, path: string, told: Told): unknown {
  const result = parsed(schema, input);
  if (result?.success) return result.data;
  if (!WHOLE.test(path)) return keepParts(schema, input, path, told);
  const wrong: Told = new Map();
  const kept = keepParts(schema, input, path, wrong);
  const first = [...wrong].slice(0, MOST_TOLD);
  for (const [at, { message, severity }] of first) tell(told, at, message, severity);
  return [...wrong.values()].some(({ severity }) => severity === 'error') ? undefined : kept;
}

/** What zod makes of a value as a whole; undefined where it can't tell, and only its parts can. */
function parsed(schema: z.core.$ZodType, input: unknown) {
  try {
    // Of a record, zod leaves out such a name without a word.
    return has__proto__(input) ? undefined : z.safeParse(schema, input);
  } catch {
    // It hands issues on by a spread, and a list may have more wrong entries than a call may have arguments.
    return undefined;
  }
}

const has__proto__ = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (hasOwn(value, '__proto__') || Object.values(value).some(has__proto__));

/** The good parts of what is not good as it is. */
function keepParts(schema: z.core.$ZodType, input: unknown, path: string, told: Told): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let parts = input;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return keep(def.innerType, input, path, told);
    case 'union':
      // The kinds of a Text: the second is the one with parts.
      if (isRecord(input)) return keep(def.options[1]!, input, path, told);
      break;
    case 'array':
      if (Array.isArray(input)) parts = keepEntries(def.element, input, path, told);
      break;
    case 'record':
      if (isRecord(input)) parts = keepNamed(def.keyType, def.valueType, input, path, told);
      break;
    case 'object':
      if (isRecord(input)) parts = keepProperties(def.shape, input, path, told);
  }
  const incomplete = told.size && WHOLE.test(path);
  const { data, error } = z.safeParse(schema, parts);
  for (const { path: keys, message } of error?.issues ?? []) {
    // Besides a whole's wrong parts, only what it lacks: more can't be said while one of them is wrong.
    if (incomplete && (!keys.length || hasOwn(input as object, keys[0]!))) continue;
    let at = path;
    for (const key of keys) at = join(at, key);
    tell(told, at, message);
  }
  return data;
}

function keepEntries(schema: z.core.$ZodType, input: unknown[], path: string, told: Told): unknown[] {
  const good: unknown[] = [];
  for (const [i, entry] of input.entries()) {
    const kept = keep(schema, entry, join(path, i), told);
    if (kept !== undefined) good.push(kept);
    else if (told.size >= MOST_TOLD && WHOLE.test(path)) break;
  }
  return good;
}

/** Names chosen by the file, and their values. */
function keepNamed(
  name: z.core.$ZodType,
  value: z.core.$ZodType,
  input: Record<string, unknown>,
  path: string,
  told: Told,
): object {
  const good: Record<string, unknown> = {};
  for (const key of Object.keys(input)) {
    const at = join(path, key);
    const kept = keep(name, key, at, told) === undefined ? undefined : keep(value, input[key], at, told);
    if (kept !== undefined) good[key] = kept;
  }
  return good;
}

/** The good ones of the properties that an object may have. */
export function keepProperties(shape: Schemas, input: Record<string, unknown>, path: string, told: Told): object {
  const good: Record<string, unknown> = {};
  let wrong = '';
  for (const key of Object.keys(input)) {
    const at = join(path, key);
    if (!hasOwn(shape, key)) {
      const meant = misspeltOf(key, Object.keys(shape));
      const decides = meant !== undefined && (ABOUT_HOURS.test(meant) || WHOLE.test(path));
      tell(told, at, `ist unbekannt${nearestName(key, shape)}`, decides ? 'error' : 'warning');
      if (decides) wrong += meant;
    } else if (input[key] !== undefined) {
      const inside: Told = new Map();
      const kept = keep(shape[key]!, input[key], at, inside);
      if (kept !== undefined) good[key] = kept;
      for (const [where, { message, severity }] of inside) {
        tell(told, where, message, severity);
        if (severity === 'error') wrong += key;
      }
    }
  }
  for (const [key, unknown] of Object.entries(IN_DOUBT)) {
    if (key in good || !hasOwn(shape, key)) continue;
    tell(told, join(path, key), MISSING, 'warning');
    good[key] = unknown;
  }
  if (ABOUT_HOURS.test(wrong)) delete good.openingHoursSpecification;
  // Even a special day may fall into a closure that could not be read.
  if (/closed/i.test(wrong)) delete good.specialOpeningHoursSpecification;
  return good;
}

function join(path: string, key: PropertyKey): string {
  return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
}
