/** Texts in several languages, as JSON-LD has them: each value with its language. */
import { isRecord } from '../../../model/reading/fits.ts';
import type { Text } from '../../../model/schema/schema.ts';

export type LanguageValue = { '@language': string; '@value': string };

/** A plain text stays one: it is in the file's language. */
export const textOut = (text: Text | undefined): string | LanguageValue[] | undefined =>
  text === undefined || typeof text === 'string'
    ? text
    : Object.entries(text).map(([tag, value]) => ({ '@language': tag, '@value': value }));

/** Undefined where it is none. */
export function textIn(value: unknown): Text | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  const values = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (each): each is LanguageValue =>
      isRecord(each) && typeof each['@value'] === 'string' && typeof each['@language'] === 'string',
  );
  if (values.length > 0) return Object.fromEntries(values.map((each) => [each['@language'], each['@value']]));
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined;
}
