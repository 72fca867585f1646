/** Values that say what is said by leaving the property out. */
import type * as z from 'zod/mini';
import { isWrapper, parsed } from './parsed.ts';
import { isBlank } from './readers/containers.ts';
import { readBoolean } from './readers/numbers.ts';
import { listSchemas } from '../schema/schema.ts';

const CLOSURE = listSchemas.places.shape.temporarilyClosed;

/** What people write for "not known", which is said by leaving it out; not of times, where that would say closed. */
const isUnknown = (input: unknown): boolean =>
  typeof input === 'string' && /^ *(-+|\?|unbekannt|unknown|k\. ?a\.|n\/a) *$/i.test(input.slice(0, 50));

/** Nothing, where something may be; "not closed" is said by leaving it out. */
export function isLeftOut(schema: z.core.$ZodType, input: unknown, ofHours: boolean): boolean {
  if (!isWrapper(schema) || (schema as z.core.$ZodTypes)._zod.def.type === 'nullable') return false;
  if (!ofHours && isUnknown(input) && !parsed(schema, input)?.success) return true;
  return isBlank(input) || (schema === CLOSURE && (input === false || readBoolean(input)?.value === false));
}
