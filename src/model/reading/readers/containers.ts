/** Objects and lists that are written shorter: a word for an object, one value for a list. */
import { isRecord } from '../fits.ts';
import { hasOwn } from '../../schema/has-own.ts';
import { readLatitude, readLongitude, readBoolean } from './numbers.ts';
import type { Otherwise, Reader } from './otherwise.ts';
import { tidy, tidyLetters, wordOf } from './tidy.ts';

/** What stands for nothing: an optional property that is so counts as left out. */
export const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length < 100 && !tidyLetters(value));

/** `appointment: true` is `{ "required": true }`. "Nach Vereinbarung" may be besides the hours. */
export const appointmentOf: Reader = (input) => {
  const word = typeof input === 'string' ? wordOf(input) : '';
  if (input === true || readBoolean(input)?.value === true || /^nur(nach|mit)(vereinbarung|termin)/.test(word)) {
    return { value: { required: true } };
  }
  if (input === false || readBoolean(input)?.value === false) return { value: { required: false } };
  return /vereinbarung|termin|appointment/.test(word) ? { perhaps: { required: true } } : undefined;
};

/** Only the wheelchair has a word of its own; "barrierefrei" says more than that, or less. */
export const accessibilityOf: Reader = (input) => {
  if (typeof input !== 'string' && typeof input !== 'boolean') return undefined;
  const isWheelchair = typeof input === 'string' && /^(voll|nicht)?rollstuhlgerecht$/.test(wordOf(input));
  if (isWheelchair) return { value: { wheelchair: wordOf(input).startsWith('nicht') ? 'no' : 'yes' } };
  const yes = typeof input === 'boolean' ? input : readBoolean(input)?.value;
  return yes === undefined ? undefined : { perhaps: { wheelchair: yes ? 'yes' : 'no' } };
};

/** true: closed until further notice; false, which is said by leaving it out, is no closure: see keep.ts. */
export const closureOf: Reader = (input) =>
  input === true || readBoolean(input)?.value === true || (typeof input === 'string' && wordOf(input) === 'geschlossen')
    ? { value: {} }
    : undefined;

/** Of "53.36, 7.2" only "geo:" says which is which. */
export const positionOf: Reader = (input) => {
  if (typeof input !== 'string') return undefined;
  const [, scheme, first, second, ...more] = /^(geo:)?([^,;]+)[,;]([^,;?]+)(\?.*)?$/i.exec(tidy(input)) ?? [];
  const [latitude, longitude] = [readLatitude(first)?.value, readLongitude(second)?.value];
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || more.join('')) return undefined;
  return scheme ? { value: { latitude, longitude } } : { perhaps: { latitude, longitude } };
};

/** "Weg 1, 26721 Emden" */
export const addressOf: Reader = (input) => {
  if (typeof input !== 'string') return undefined;
  const lines = tidyLetters(input).split(/ *[,\n] */);
  const [, postalCode, addressLocality] = /^(?:D-)?(\d{5}) (\D+)$/.exec(lines[lines.length - 1] ?? '') ?? [];
  const [streetAddress, ...more] = lines.slice(0, -1);
  if (!postalCode || !addressLocality || more.length > 0) return undefined;
  return { value: { ...(streetAddress && { streetAddress }), postalCode, addressLocality } };
};

/** JSON-LD's way to name a language. */
export const textOf: Reader = (input) => {
  if (!isRecord(input) || !hasOwn(input, '@value')) return undefined;
  const { '@value': value, '@language': language } = input;
  return { value: typeof language === 'string' ? { [language]: value } : value };
};

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
