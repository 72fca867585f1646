/**
 * From whatever a data file holds to a Directory that can be relied on: what is good is kept, what is not is left out and
 * named in words for the person who edits the file. Nothing that it is given makes it throw.
 */
import * as v from 'valibot';
import { type Reading, readEntry } from './parse-entry.ts';
import { isRecord, keepParts, type Tell } from './parse-keep.ts';
import { type Directory, listSchemas, rootSchemas } from './schema.ts';
import type { Problem } from './types.ts';

export type ParseResult = { directory?: Directory; problems: Problem[] };

/** How an entry of a list is called in a sentence. */
const NOUNS: Record<string, string> = {
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

const entries: Record<string, v.GenericSchema> = { ...rootSchemas, ...listSchemas };
for (const key of ['office', ...Object.keys(NOUNS)]) entries[key] = v.unknown();
/** The root with its entries unread. */
const rootSchema = { entries };

/** Reads what JSON.parse gave. Only a root that makes no sense gives no directory. */
export function parseDirectory(json: unknown): ParseResult {
  const problems: Problem[] = [];
  const tell: Tell = (path, sentence, severity = 'error') => {
    problems.push({ path, message: `${path ? `„${path}“` : 'Die Datei'} ${sentence}.`, severity });
  };
  if (!isRecord(json)) {
    tell('', 'enthält kein Objekt ({ … })');
    return { problems };
  }
  for (const key of ['version', 'office', ...Object.keys(DEFAULTS)]) if (!(key in json)) tell(key, 'fehlt');

  const root = keepParts(rootSchema, json, '', tell) as Partial<Directory>;
  const { version, sources = {}, topics = {}, timeZone, region } = root;
  const reading: Reading = { problems, sources, topics, hoursKnown: Boolean(timeZone && region), ids: new Set() };
  const office = version && readEntry(rootSchemas.office, root.office, 'office', 'Koordinierungsstelle', reading);
  if (!office) return { problems };

  const directory: Record<string, unknown> = { ...DEFAULTS, ...root, sources, topics, office };
  for (const [list, schema] of Object.entries(listSchemas)) {
    const inputs = directory[list] ?? [];
    if (!Array.isArray(inputs)) tell(list, 'ist keine Liste');
    directory[list] = [inputs]
      .flat()
      .map((input, i) => readEntry(schema, input, `${list}[${i}]`, NOUNS[list]!, reading))
      .filter(Boolean);
  }
  return { directory: directory as Directory, problems };
}
