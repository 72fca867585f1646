/** Properties under other names than ours, and those that stand a level too high. */
import type * as z from 'zod/mini';
import { lineFor } from './corrected-line.ts';
import { join } from './path.ts';
import { isBlank } from './readers/containers.ts';
import { deeperName, namesFor, saysNothing } from './readers/names.ts';
import { hasOwn } from '../schema/has-own.ts';
import { hasError, tell, type Told } from './told.ts';

type Schemas = Readonly<Record<string, z.core.$ZodType>>;

/** What keep.ts does; handed on, since it is what calls this. */
type Keep = (schema: z.core.$ZodType, input: unknown, path: string, told: Told) => unknown;

type Names = { shape: Schemas; input: Record<string, unknown>; path: string; told: Told; keep: Keep };

/** Adds to `good` what stands under another name and is right in every part; gives the names that nobody knows. */
export function readOtherNames(names: Names, good: Record<string, unknown>): string[] {
  const { shape, input, path, told } = names;
  const known = Object.keys(shape);
  const unread: string[] = [];
  const deeper = new Map<string, Map<string, string>>();
  for (const key of Object.keys(input)) {
    if (hasOwn(shape, key)) continue;
    if (saysNothing(key) || isClosedAnyway(key, input)) {
      tell(told, join(path, key), { message: 'sagt den Widgets nichts und kann weg', severity: 'warning' });
      continue;
    }
    if (key.length < 50 && readOtherName(key, names, good)) continue;
    const place = key.length < 50 && !isBlank(input[key]) ? deeperName(key, known) : undefined;
    if (!place) {
      unread.push(key);
      continue;
    }
    const parts = deeper.get(place.into) ?? new Map<string, string>();
    if (parts.has(place.name)) unread.push(key);
    else deeper.set(place.into, parts.set(place.name, key));
  }
  for (const [into, parts] of deeper) {
    if (!readDeeper(into, parts, names, good)) unread.push(...parts.values());
  }
  return unread;
}

/** `"closed": true` beside no times: that is what no times say. */
const isClosedAnyway = (key: string, input: Record<string, unknown>): boolean =>
  key === 'closed' && input.closed === true && hasOwn(input, 'validFrom') && !hasOwn(input, 'opens');

function readOtherName(key: string, { shape, input, path, told, keep }: Names, good: Record<string, unknown>): boolean {
  const at = join(path, key);
  for (const name of namesFor(key, Object.keys(shape))) {
    const inside: Told = new Map();
    const value = keep(shape[name]!, input[key], join(path, name), inside);
    if (value === undefined || hasError(inside)) continue;
    const line = lineFor(name, value);
    if (!hasOwn(good, name) && (!hasOwn(input, name) || isBlank(input[name]))) {
      good[name] = value;
      const message = `heißt hier „${name}“ und wird so gelesen; bitte so schreiben: ${line}`;
      const isOtherwise = inside.size > 0 || typeof value !== typeof input[key];
      tell(told, at, { message, severity: 'warning', edit: { rename: name, ...(isOtherwise && { value }) } });
      return true;
    }
    if (JSON.stringify(good[name]) === JSON.stringify(value)) {
      tell(told, at, {
        message: `sagt dasselbe wie „${name}“ und kann weg`,
        severity: 'warning',
        edit: { remove: true },
      });
      return true;
    }
  }
  return false;
}

/** A telephone number of a place is that of a contact, its latitude belongs in `geo`. */
function readDeeper(
  into: string,
  parts: ReadonlyMap<string, string>,
  { shape, input, path, told, keep }: Names,
  good: Record<string, unknown>,
): boolean {
  const object: Record<string, unknown> = {};
  for (const [name, key] of parts) object[name] = input[key];
  const isList = into === 'contactPoint';
  const isThere = hasOwn(input, into) && !isBlank(input[into]);
  const before = isThere ? good[into] : undefined;
  if (isThere && (!isList || !Array.isArray(before))) return false;
  const inside: Told = new Map();
  const kept = keep(shape[into]!, isList ? [object] : object, join(path, into), inside);
  if (kept === undefined || hasError(inside) || (Array.isArray(kept) && kept.length === 0)) return false;
  if (isThere && isAmong(kept, before)) {
    const message = `steht schon in „${into}“ und kann weg`;
    for (const key of parts.values())
      tell(told, join(path, key), { message, severity: 'warning', edit: { remove: true } });
    return true;
  }
  good[into] = Array.isArray(kept) && Array.isArray(before) ? before.concat(kept) : kept;
  const [first, ...others] = parts.values();
  const line = lineFor(into, kept);
  const message = `gehört in „${into}“ und wird dort gelesen; bitte so schreiben: ${line}`;
  tell(told, join(path, first!), {
    message,
    severity: 'warning',
    edit: isThere ? undefined : { rename: into, value: kept },
  });
  for (const key of others) {
    tell(told, join(path, key), { message, severity: 'warning', edit: isThere ? undefined : { remove: true } });
  }
  return true;
}

/** Whether a contact that is there says all that the new one does. */
function isAmong(kept: unknown, before: unknown): boolean {
  const [contact] = kept as Record<string, unknown>[];
  return (before as Record<string, unknown>[]).some((each) =>
    Object.entries(contact!).every(([name, value]) => each[name] === value),
  );
}
