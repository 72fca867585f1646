/** What a text says in which language, and how a translation is put in and taken out with the smallest change. */
import { hasOwn } from '../../../model/schema/has-own.ts';
import type { JsonPath, ValueChange } from '../../document/edited-file.ts';
import type { FileText } from './texts-of.ts';

export type Source = { value: string; lang: string };

/** What stands in a language, undefined where nothing does; a plain text is in the file's. */
export function inLanguage({ value }: FileText, lang: string, fileLanguage: string): string | undefined {
  if (typeof value === 'string') return lang === fileLanguage ? value : undefined;
  return hasOwn(value, lang) && value[lang]!.trim() ? value[lang] : undefined;
}

/** What is translated from: German, else the file's language, else whatever there is; never the target itself. */
export function sourceOf(text: FileText, target: string, fileLanguage: string): Source | undefined {
  const written = typeof text.value === 'string' ? [fileLanguage] : Object.keys(text.value);
  for (const lang of ['de', fileLanguage, ...written]) {
    const value = lang === target ? undefined : inLanguage(text, lang, fileLanguage);
    if (value !== undefined) return { value, lang };
  }
  return undefined;
}

/**
 * The changes that put a translation in, or with an empty one take it out. A plain text becomes one for each language only when
 * there are two. None where nothing would differ, or nothing would be left of the text.
 */
export function changesFor(text: FileText, target: string, written: string, fileLanguage: string): ValueChange[] {
  const translation = written.trim() ? written : undefined;
  if (translation === inLanguage(text, target, fileLanguage)) return [];
  const { path, value } = text;
  if (typeof value === 'string') {
    if (target === fileLanguage) return translation === undefined ? [] : [{ path, value: translation }];
    return translation === undefined ? [] : [{ path, value: { [fileLanguage]: value, [target]: translation } }];
  }
  if (translation === undefined && !Object.keys(value).some((lang) => lang !== target)) return [];
  return [{ path: [...path, target], value: translation }];
}

export type Count = { there: number; missing: number };

/** How many texts a language has; names of people and organisations are missed by nobody. */
export function countOf(texts: readonly FileText[], lang: string, fileLanguage: string): Count {
  const there = texts.filter((text) => inLanguage(text, lang, fileLanguage) !== undefined);
  return { there: there.length, missing: texts.filter((text) => isMissing(text, lang, fileLanguage)).length };
}

/** Whether a translation is wanted and not there. */
export const isMissing = (text: FileText, lang: string, fileLanguage: string): boolean =>
  !text.isProper && inLanguage(text, lang, fileLanguage) === undefined;

/** The languages that any text of the file has, beside its own. */
export function languagesIn(texts: readonly FileText[], fileLanguage: string): string[] {
  const tags = texts.flatMap(({ value }) => (typeof value === 'string' ? [] : Object.keys(value)));
  return [...new Set(tags)].filter((tag) => tag !== fileLanguage);
}

export const keyOf = (path: JsonPath): string => JSON.stringify(path);
