/** Objects and lists that are written shorter: a word for an object, one value for a list. */
import { readBoolean } from './numbers.ts';
import type { Otherwise, Reader } from './otherwise.ts';
import { tidyLetters, wordOf } from './tidy.ts';

/** What stands for nothing: an optional property that is so counts as left out. */
export const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length < 100 && !tidyLetters(value));

/** `appointment: true` is `{ "required": true }`. "Nach Vereinbarung" may be besides the hours. */
export const appointmentOf: Reader = (input) => {
  const word = typeof input === 'string' ? wordOf(input) : '';
  if (
    input === true ||
    readBoolean(input)?.value === true ||
    /^nur(nach|mit)(vereinbarung|termin)|^erforderlich$/.test(word)
  ) {
    return { value: { required: true } };
  }
  if (input === false || readBoolean(input)?.value === false) return { value: { required: false } };
  return /vereinbarung|termin|appointment/.test(word) ? { perhaps: { required: true } } : undefined;
};

/** true: closed until further notice; false, which is said by leaving it out, is no closure: see keep.ts. */
export const closureOf: Reader = (input) =>
  input === true || readBoolean(input)?.value === true || (typeof input === 'string' && wordOf(input) === 'geschlossen')
    ? { value: {} }
    : undefined;

/** One value for a list, or several in one text; and a list of words that are written otherwise. */
export function listOfWords(input: unknown, meaning: (each: unknown) => unknown[] | undefined): Otherwise | undefined {
  let parts: unknown[];
  if (Array.isArray(input)) parts = input.filter((each) => !isBlank(each));
  else if (typeof input !== 'string' || meaning(input)) parts = [input];
  else parts = input.split(/ *(?:[,;/&+|\n]| und | and ) */).filter((each) => !isBlank(each));
  if (parts.length === 0 || parts.length > 100) return undefined;
  const words: unknown[] = [];
  for (const part of parts) {
    const meant = meaning(part);
    if (!meant) return undefined;
    words.push(...meant);
  }
  return { value: [...new Set(words)] };
}
