/**
 * From whatever a data file holds to a Directory that can be relied on: what is good is kept, what is not is left out and
 * named in words for the person who edits the file. Nothing that it is given makes it throw.
 */
import * as z from 'zod/mini';
import { isRecord } from './fits.ts';
import { NO_HOURS, type Reading, readEntry, sentenceOf } from './entry.ts';
import { keepProperties } from './keep.ts';
import { isBlank } from './readers/containers.ts';
import { readOtherwise } from './readers.ts';
import { tell, type Notes, type Told } from './told.ts';
import { MISSING } from '../schema/fields.ts';
import { type Directory, listSchemas, rootSchemas } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';

export type ParseResult = { directory?: Directory; problems: Problem[] };

/** How an entry of a list is called in a sentence. */
const NOUNS = {
  areas: 'Gemeinde',
  tasks: 'Aufgabe',
  places: 'Stelle',
  offers: 'Angebot',
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

/**
 * The same with a pause after each entry, so that a page goes on while thousands are read. Adds to `notes` what
 * only the check asks for.
 */
export function* parseSteps(
  json: unknown,
  notes: Notes = { edits: [], moved: new Map() },
): Generator<void, ParseResult> {
  const told: Told = new Map();
  const problems: Problem[] = [];
  const directory = isRecord(json) ? yield* readRoot(json, told, problems, notes) : undefined;
  if (!isRecord(json)) tell(told, '', { message: 'enthält kein Objekt ({ … })', severity: 'error' });
  for (const [path, fault] of told) {
    const { severity, edit } = fault;
    const consequence = severity === 'error' && /^(timeZone|region)$/.test(path) ? NO_HOURS : '';
    problems.push({ path, message: `${path ? '' : 'Die Datei '}${sentenceOf(path, fault)}${consequence}`, severity });
    if (edit) notes.edits.push({ path, change: edit });
  }
  return directory ? { directory, problems } : { problems };
}

function* readRoot(
  json: Record<string, unknown>,
  told: Told,
  problems: Problem[],
  notes: Notes,
): Generator<void, Directory | undefined> {
  const root = keepProperties(properties, json, '', told) as Partial<Directory>;
  for (const key of ['version', ...Object.keys(DEFAULTS)]) {
    if (!(key in json) && !(key in root)) tell(told, key, { message: MISSING, severity: 'error' });
  }
  const { version, sources = {}, topics = {}, timeZone, region } = root;
  const reading: Reading = {
    problems,
    edits: notes.edits,
    sources,
    topics,
    hoursKnown: Boolean(timeZone && region),
    ids: new Set(),
  };
  // One kind with the places: elements look for both by id.
  const isReadable = version && !asksForMore(told);
  const office = isReadable && readEntry(rootSchemas.office, root.office, 'office', NOUNS.places, reading);
  if (!office) return undefined;

  const directory: Record<string, unknown> = { ...DEFAULTS, ...root, sources, topics, office };
  for (const list of LISTS) {
    const entries: unknown[] = [];
    for (const [i, input] of listIn(directory, list, told).entries()) {
      const entry = readEntry(listSchemas[list], input, `${list}[${i}]`, NOUNS[list], reading);
      if (entry && entries.length < i) notes.moved.set(`${list}[${entries.length}]`, `${list}[${i}]`);
      if (entry) entries.push(entry);
      yield;
    }
    directory[list] = entries;
  }
  return directory as Directory;
}

/** Whether the file demands what this script may not know. */
const asksForMore = (told: Told): boolean =>
  [...told].some(([path, { severity }]) => path.startsWith('requires') && severity === 'error');

/** The entries of a list, also where one stands alone. */
function listIn(directory: Record<string, unknown>, list: keyof typeof NOUNS, told: Told): unknown[] {
  const { [list]: input = [] } = directory;
  if (Array.isArray(input)) return input;
  if (isBlank(input)) {
    tell(told, list, { message: 'ist leer und zählt als weggelassen', severity: 'warning', edit: { remove: true } });
    return [];
  }
  const one = isRecord(input) ? readOtherwise(z.array(listSchemas[list]), input)?.value : undefined;
  if (one) {
    const message = 'gehört in eckige Klammern, auch wenn es nur ein Eintrag ist, und wird so gelesen';
    tell(told, list, {
      message: `${message}; bitte so schreiben: "${list}": [{ … }]`,
      severity: 'warning',
      edit: { wrap: true },
    });
  } else {
    tell(told, list, { message: 'ist keine Liste', severity: 'error' });
  }
  return (one as unknown[] | undefined) ?? [];
}
