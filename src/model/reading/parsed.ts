/** zod's answer to a value as a whole. */
import * as z from 'zod/mini';
import { hasOwn } from '../schema/has-own.ts';

/** What zod makes of a value as a whole; undefined where it can't tell, and only its parts can. */
export function parsed(schema: z.core.$ZodType, input: unknown) {
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

/** Whether what is inside of a schema may also be missing, or be null. */
export const isWrapper = (schema: z.core.$ZodType): boolean =>
  ['optional', 'default', 'nullable'].includes((schema as z.core.$ZodTypes)._zod.def.type);
