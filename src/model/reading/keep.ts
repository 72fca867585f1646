/**
 * Keeps what is good of a value, by the schema it should follow. What the schema refuses although it means just one thing is
 * read (readers.ts), with a hint that gives the corrected line. Another wrong property or list entry is taken out and told, the
 * rest stays. Hours are the exception. An entry that is only partly right would lie, so it counts as a whole; and where
 * anything about a place's hours is wrong, its regular hours are taken out too: then they are unknown, which is true.
 *
 * A property that nobody knows is not wrong, for a newer file may have it and say more than this script can show. Only one
 * that is written nearly like a known one may be meant for it.
 */
import * as z from 'zod/mini';
import { lineFor, quoted } from './corrected-line.ts';
import { isRecord } from './fits.ts';
import { misspeltOf, whichName } from './nearest-name.ts';
import { readOtherwise } from './readers.ts';
import { isBlank } from './readers/containers.ts';
import { entriesOf, isClosedDay } from './readers/hours-entry.ts';
import { isLeftOut } from './left-out.ts';
import { isWrapper, parsed } from './parsed.ts';
import { readOtherNames } from './other-names.ts';
import { join } from './path.ts';
import { MISSING } from '../schema/fields.ts';
import { kinds } from '../schema/schema.ts';
import { hasOwn } from '../schema/has-own.ts';
import { hasError, tell, type Fault, type Told } from './told.ts';

type Schemas = Readonly<Record<string, z.core.$ZodType>>;

/** What must be right as a whole: lists of hours, closures, and each special day. */
const WHOLE = /openingHours|hoursAvailable|temporarilyClosed|special.*\[/;

/** Who has ten thousand wrong entries learns from the first few. */
const MOST_TOLD = 20;

/** Properties that decide on hours, misspelt or not. */
export const ABOUT_HOURS = /hour|holiday|closed/i;

/** Whether one may come without an appointment: what can't be read of it must not say "open". */
const DECIDES = ['appointment', 'appointment.required'];

/** The name of a source that is not told. */
export const UNKNOWN_SOURCE = 'unbekannt';

/** Instead of what is missing or wrong, for properties that must not cost an entry: it is trusted least. */
const IN_DOUBT = { source: UNKNOWN_SOURCE, checked: null, status: 'stale', asOf: null, seen: null };

/** What is good of `input`; undefined when something it can't do without is missing or wrong. */
export function keep(schema: z.core.$ZodType, input: unknown, path: string, told: Told): unknown {
  const result = parsed(schema, input);
  if (result?.success) return result.data;
  const inside: Told = new Map();
  const kept = keepOtherwise(schema, input, path, inside);
  const whole = WHOLE.test(path);
  for (const [at, each] of whole ? [...inside].slice(0, MOST_TOLD) : inside) tell(told, at, each);
  return whole && hasError(inside) ? undefined : kept;
}

/** What is meant, where that is one thing, else what is good of it. */
function keepOtherwise(schema: z.core.$ZodType, input: unknown, path: string, told: Told): unknown {
  const { value, perhaps } = readOtherwise(schema, input) ?? {};
  if (value !== undefined) {
    const inside: Told = new Map();
    const right = parsed(schema, value);
    const kept = right?.success ? right.data : keepParts(schema, value, path, inside);
    // A word that the schema refuses was no reading; of an object or a list, the parts are what is wrong.
    if (typeof value === 'object' || !hasError(inside)) {
      if (inside.get(path)?.severity !== 'error') tell(told, path, readingOf(path, input, value, kept));
      for (const [at, fault] of inside) tell(told, at, fault);
      return kept;
    }
  }
  const kept = keepParts(schema, input, path, told);
  const own = told.get(path);
  // What may be missing leaves the question to what it is otherwise.
  if (perhaps !== undefined && own && !isWrapper(schema)) own.message += ` (meinten Sie ${lineFor(path, perhaps)}?)`;
  return kept;
}

/** The hint that gives the corrected line. */
function readingOf(path: string, input: unknown, value: unknown, kept: unknown): Fault {
  const found = quoted(input);
  const isWrapped = Array.isArray(value) && value[0] === input && isRecord(input);
  const line = lineFor(path, kept ?? value);
  const message = isWrapped
    ? `gehört in eckige Klammern, auch wenn es nur ein Eintrag ist; gelesen als ${line}, bitte so schreiben`
    : `${found && `ist ${found} und `}wird gelesen als ${line}; bitte so schreiben`;
  const edit = isWrapped ? { wrap: true as const } : kept === undefined ? undefined : { value: kept };
  return { message, severity: 'warning', edit };
}

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
  const { data, error } = z.safeParse(schema, parts);
  const wrongInside = hasError(told);
  for (const { path: keys, message } of error?.issues ?? []) {
    // Where a part is wrong, that is the fault: besides it, only what is missing can be said.
    if (wrongInside && (!keys.length || hasOwn(input as object, keys[0]!))) continue;
    let at = path;
    for (const key of keys) at = join(at, key);
    // Some sentences quote it themselves.
    const isQuoted = /^ist („|\d)/.test(message);
    const found = keys.length > 0 || isBlank(input) || isQuoted ? '' : quoted(input);
    const isOther = path && input !== undefined && !isRecord(input);
    const example = !keys.length && def.type === 'object' && isOther ? ` (so: ${exampleOf(def.shape)})` : '';
    tell(told, at, { message: message + example, severity: 'error', found });
  }
  return data;
}

/** `{ "latitude": …, "longitude": … }`: what an object can't do without, else what it begins with. */
function exampleOf(shape: Schemas): string {
  const names = Object.keys(shape);
  const needed = names.filter((name) => !isWrapper(shape[name]!));
  return `{ ${(needed.length ? needed : names.slice(0, 2)).map((name) => `"${name}": …`).join(', ')} }`;
}

function keepEntries(schema: z.core.$ZodType, input: unknown[], path: string, told: Told): unknown[] {
  const good: unknown[] = [];
  for (const [i, entry] of input.entries()) {
    const at = join(path, i);
    const several = schema === kinds.openingHours ? entriesOf(entry, input) : isBlank(entry) ? [] : undefined;
    if (several) {
      if (keepSeveral(schema, several, at, told, good)) continue;
    }
    const kept = keep(schema, entry, at, told);
    if (kept !== undefined) good.push(kept);
    else if (told.size >= MOST_TOLD && WHOLE.test(path)) break;
  }
  return good;
}

/** The entries that one stands for, perhaps none; false where one of them is wrong, and nothing is done. */
function keepSeveral(schema: z.core.$ZodType, several: unknown[], at: string, told: Told, good: unknown[]): boolean {
  const inside: Told = new Map();
  const kept = several.map((each) => keep(schema, each, at, inside));
  if (kept.includes(undefined)) return false;
  const lines = kept.map((each) => lineFor('', each)).join(', ');
  const message =
    kept.length > 0 ? `wird gelesen als ${lines}; bitte so schreiben` : 'kann weg: ein Tag ohne Zeiten ist geschlossen';
  tell(told, at, { message, severity: 'warning', edit: { entries: kept } });
  good.push(...kept);
  return true;
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
    if (isBlank(input[key])) {
      tell(told, at, LEFT_OUT);
      continue;
    }
    const inside: Told = new Map();
    const read = keep(name, key, at, inside);
    const isRenamed = typeof read === 'string' && read !== key;
    if (isRenamed && !hasOwn(input, read)) {
      const line = `${JSON.stringify(read)}: …`;
      inside.set(at, {
        message: `heißt hier ${line} und wird so gelesen; bitte so schreiben`,
        severity: 'warning',
        edit: { rename: read },
      });
    }
    const kept =
      typeof read !== 'string' || (isRenamed && hasOwn(input, read)) ? undefined : keep(value, input[key], at, inside);
    if (kept !== undefined) good[read as string] = kept;
    for (const [where, fault] of inside) tell(told, where, fault);
  }
  return good;
}

/** What is said of nothing where something may be. */
const LEFT_OUT: Fault = { message: 'ist leer und zählt als weggelassen', severity: 'warning', edit: { remove: true } };

/** The good ones of the properties that an object may have. */
export function keepProperties(shape: Schemas, input: Record<string, unknown>, path: string, told: Told): object {
  const good: Record<string, unknown> = {};
  let wrong = '';
  for (const key of Object.keys(input)) {
    if (!hasOwn(shape, key) || input[key] === undefined) continue;
    const schema = shape[key]!;
    if (
      isLeftOut(schema, input[key], WHOLE.test(path)) ||
      (shape === SPECIAL && isClosedDay(input) && /^(open|close)s$/.test(key))
    ) {
      const found = isBlank(input[key]) ? '' : quoted(input[key]);
      tell(told, join(path, key), { ...LEFT_OUT, ...(found && { message: `ist ${found} und zählt als weggelassen` }) });
      continue;
    }
    const inside: Told = new Map();
    const kept = keep(schema, input[key], join(path, key), inside);
    if (kept !== undefined) good[key] = kept;
    for (const [where, fault] of inside) {
      const decides = DECIDES.some((name) => where.endsWith(name)) && fault.message !== MISSING;
      tell(told, where, decides ? { ...fault, costsHours: true } : fault);
      if (fault.severity === 'error') wrong += decides ? 'hours' : key;
    }
  }
  for (const key of readOtherNames({ shape, input, path, told, keep }, good)) {
    const meant = misspeltOf(key, Object.keys(shape));
    const costsHours = meant !== undefined && (ABOUT_HOURS.test(meant) || WHOLE.test(path));
    const message = `ist unbekannt${whichName(key, Object.keys(shape))}`;
    tell(told, join(path, key), { message, severity: costsHours ? 'error' : 'warning', costsHours });
    if (costsHours) wrong += meant;
  }
  for (const [key, unknown] of Object.entries(IN_DOUBT)) {
    if (key in good || !hasOwn(shape, key)) continue;
    tell(told, join(path, key), { message: MISSING, severity: 'warning' });
    good[key] = unknown;
  }
  if (ABOUT_HOURS.test(wrong)) delete good.openingHoursSpecification;
  // Even a special day may fall into a closure that could not be read.
  if (/closed/i.test(wrong)) delete good.specialOpeningHoursSpecification;
  return good;
}

const SPECIAL: Schemas = kinds.specialHours._zod.def.shape;
