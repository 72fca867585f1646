/** The entries of a list as they are written, and the changes of the file that a form makes. */
import { isRecord } from '../../../model/reading/fits.ts';
import { hasOwn } from '../../../model/schema/has-own.ts';
import type { JsonPath, ValueChange } from '../../document/edited-file.ts';
import type { Field, List } from './lists.ts';

type Json = Record<string, unknown>;

export type Entry = {
  path: JsonPath;
  value: unknown;
  /** The same as long as it is the same entry, wherever it moves. */
  key: string;
};

/** The entries of a list; undefined where something else stands there, which is left alone. */
export function entriesOf(list: List, value: unknown): Entry[] | undefined {
  if (value === undefined || value === null) return [];
  if (list.form !== 'list') {
    if (!isRecord(value)) return undefined;
    return Object.entries(value).map(([name, entry]) => ({ path: [list.name, name], value: entry, key: name }));
  }
  if (!Array.isArray(value)) return undefined;
  const seen = new Set<string>();
  return value.map((entry: unknown, index) => {
    const id = isRecord(entry) && typeof entry.id === 'string' ? entry.id : '';
    const key = !id || seen.has(id) ? `${id}#${index}` : id;
    seen.add(key);
    return { path: [list.name, index], value: entry, key };
  });
}

/** The language whose text a form shows of a text with several: German, else the file's, else the first there is. */
export function shownLanguage(text: Json, fileLanguage: string): string {
  return ['de', fileLanguage].find((lang) => hasOwn(text, lang)) ?? Object.keys(text)[0] ?? fileLanguage;
}

/** What a form shows of a text. */
export function shownText(value: unknown, fileLanguage: string): string {
  const text = isRecord(value) ? value[shownLanguage(value, fileLanguage)] : value;
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
}

/**
 * The changes that write a text at a path: of several languages only the one that is shown. An empty one goes; so does the whole
 * text, where no other language is left.
 */
export function textChanges(path: JsonPath, before: unknown, written: string, fileLanguage: string): ValueChange[] {
  const value = written.trim() ? written : undefined;
  if (!isRecord(before)) return [{ path, value }];
  const lang = shownLanguage(before, fileLanguage);
  const isAlone = !Object.keys(before).some((other) => other !== lang);
  return [value === undefined && isAlone ? { path, value } : { path: [...path, lang], value }];
}

/** The changes that write a field as typed; undefined where that is not possible: a needed one is empty, a number is none. */
export function fieldChanges(
  field: Field,
  entry: Entry,
  typed: string,
  fileLanguage: string,
): ValueChange[] | undefined {
  const { property, kind, required, empty } = field;
  const path = [...entry.path, property];
  const before = isRecord(entry.value) ? entry.value[property] : undefined;
  const written = typed.trim();
  if (required && !written) return undefined;
  if (kind === 'text' || kind === 'long')
    return textChanges(path, before, kind === 'long' ? typed : written, fileLanguage);
  if (!written) return [{ path, value: empty ? null : undefined }];
  if (kind !== 'number') return [{ path, value: written }];
  const number = Number(written.replace(',', '.'));
  return Number.isFinite(number) ? [{ path, value: number }] : undefined;
}

/** Up or down by one. */
export const moveChanges = ({ path, value }: Entry, by: -1 | 1): ValueChange[] => {
  const [list, index] = path as [string, number];
  return [
    { path, value: undefined },
    { path: [list, index + by], value, insert: true },
  ];
};

/**
 * A new entry at the end, called `name`. It says of itself where it comes from: from where the office does, checked by nobody
 * yet.
 */
export function newEntry(list: List, name: string, json: unknown): { changes: ValueChange[]; key: string } {
  const root = isRecord(json) ? json : {};
  const there = entriesOf(list, root[list.name]) ?? [];
  const key = freeId(name, new Set(there.map((entry) => entry.key)));
  if (list.form === 'texts') return { changes: [{ path: [list.name, key], value: name }], key };
  if (list.form === 'named') {
    const value = { title: name, publisher: publisherOf(root) ?? name, asOf: null, seen: null };
    return { changes: [{ path: [list.name, key], value }], key };
  }
  const source = isRecord(root.office) && typeof root.office.source === 'string' ? root.office.source : undefined;
  const value = {
    ...{ id: key, name, ...list.begin },
    ...{ source: source ?? (isRecord(root.sources) ? Object.keys(root.sources)[0] : undefined) },
    ...{ checked: null, status: 'official' },
  };
  const entry = JSON.parse(JSON.stringify(value)) as unknown;
  if (!Array.isArray(root[list.name])) return { changes: [{ path: [list.name], value: [entry] }], key };
  return { changes: [{ path: [list.name, there.length], value: entry, insert: true }], key };
}

function publisherOf({ sources }: Json): string | undefined {
  const [first] = isRecord(sources) ? Object.values(sources) : [];
  return isRecord(first) && typeof first.publisher === 'string' ? first.publisher : undefined;
}

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "beratung-fuer-frauen" of "Beratung für Frauen!", and with a number where that is taken. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const id = letters || 'eintrag';
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** How often a topic or a source is named elsewhere in the file: it cannot go while it is. */
export function usesOf(list: List, key: string, json: unknown): number {
  if (list.form === 'list') return 0;
  const properties = list.name === 'topics' ? ['topic', 'topics'] : ['source', 'sourceOf'];
  return usesIn(json, properties, key, true);
}

function usesIn(value: unknown, properties: readonly string[], key: string, isRoot = false): number {
  if (Array.isArray(value)) return sum(value.map((each) => usesIn(each, properties, key)));
  if (!isRecord(value)) return 0;
  return sum(
    Object.entries(value).map(([name, inner]) => {
      // The root's own list of topics is what is asked for.
      if (isRoot && (name === 'topics' || name === 'sources')) return 0;
      return properties.includes(name) ? Number(names(inner, key)) : usesIn(inner, properties, key);
    }),
  );
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}

function names(value: unknown, key: string): boolean {
  if (value === key) return true;
  if (Array.isArray(value)) return value.includes(key);
  return isRecord(value) && Object.values(value).includes(key);
}

/** What an entry has beside the form's fields, to be shown as it is. */
export function restOf(list: List, { value }: Entry): [property: string, text: string][] {
  if (list.form === 'texts' || !isRecord(value)) return [];
  const known = list.fields.map(({ property }) => property);
  return Object.entries(value)
    .filter(([property]) => !known.includes(property))
    .map(([property, each]) => [property, typeof each === 'string' ? each : JSON.stringify(each)]);
}
