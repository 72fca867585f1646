/**
 * From whatever a data file holds to a Directory that can be relied on: what is good is kept, what is not is left out and
 * named in words for the person who edits the file. Nothing that it is given makes it throw.
 */
import * as z from 'zod/mini';
import { isRecord } from './fits.ts';
import { NO_HOURS, type Reading, readEntry } from './entry.ts';
import { keepProperties, tell, type Told } from './keep.ts';
import { type Directory, listSchemas, rootSchemas } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';

export type ParseResult = { directory?: Directory; problems: Problem[] };

/** How an entry of a list is called in a sentence. */
const NOUNS = {
  areas: 'Gemeinde',
  tasks: 'Aufgabe',
  places: 'Stelle',
  projects: 'Projekt',
  documents: 'Dokument',
  networks: 'Netzwerk',
  events: 'Veranstaltung',
};

/** In place of what the root lacks. Without zone and region no hours are told, so the two mean nothing then. */
const DEFAULTS = { inLanguage: 'de', timeZone: 'Europe/Berlin', region: 'DE-NI' };

const LISTS = Object.keys(NOUNS) as (keyof typeof NOUNS)[];

/** The root's properties; the entries are read one by one. */
const properties: Record<string, z.core.$ZodType> = { ...rootSchemas };
for (const key of ['office', ...LISTS]) properties[key] = z.unknown();

/**
 * Reads what JSON.parse gave. Only a root that makes no sense gives no directory, or one that demands of its reader what this
 * one does not know.
 */
export function parseDirectory(json: unknown): ParseResult {
  const steps = parseSteps(json);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with a pause after each entry, so that a page goes on while thousands are read. */
export function* parseSteps(json: unknown): Generator<void, ParseResult> {
  const told: Told = new Map();
  const problems: Problem[] = [];
  const directory = isRecord(json) ? yield* readRoot(json, told, problems) : undefined;
  if (!isRecord(json)) tell(told, '', 'enthält kein Objekt ({ … })');
  for (const [path, { message, severity }] of told) {
    const consequence = /^(timeZone|region)$/.test(path) ? NO_HOURS : '';
    problems.push({ path, message: `${path ? `„${path}“` : 'Die Datei'} ${message}.${consequence}`, severity });
  }
  return directory ? { directory, problems } : { problems };
}

function* readRoot(
  json: Record<string, unknown>,
  told: Told,
  problems: Problem[],
): Generator<void, Directory | undefined> {
  for (const key of ['version', ...Object.keys(DEFAULTS)]) if (!(key in json)) tell(told, key, 'fehlt');
  const root = keepProperties(properties, json, '', told) as Partial<Directory>;
  const { version, sources = {}, topics = {}, timeZone, region } = root;
  const reading: Reading = { problems, sources, topics, hoursKnown: Boolean(timeZone && region), ids: new Set() };
  // One kind with the places: elements look for both by id.
  const isReadable = version && ![...told.keys()].some((path) => path.startsWith('requires'));
  const office = isReadable && readEntry(rootSchemas.office, root.office, 'office', NOUNS.places, reading);
  if (!office) return undefined;

  const directory: Record<string, unknown> = { ...DEFAULTS, ...root, sources, topics, office };
  for (const list of LISTS) {
    const { [list]: inputs = [] } = directory;
    const isList = Array.isArray(inputs);
    if (!isList) tell(told, list, 'ist keine Liste');
    const entries: unknown[] = [];
    for (const [i, input] of (isList ? inputs : []).entries()) {
      const entry = readEntry(listSchemas[list], input, `${list}[${i}]`, NOUNS[list], reading);
      if (entry) entries.push(entry);
      yield;
    }
    directory[list] = entries;
  }
  return directory as Directory;
}
