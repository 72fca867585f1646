/**
 * A directory as a tree in which equal facts are equal: texts by language, telephone numbers as they are dialled, hours day by day,
 * entries of lists by what tells them apart. So two files are compared by what they say, however they write it.
 */
import { isRecord } from '../../model/reading/fits.ts';
import { offersOf } from '../../model/places/offers.ts';
import { telHref } from '../../model/places/telephone.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { type Part, placesOf } from './part.ts';
import { INSIDE, KIND_OF, KINDS } from './properties.ts';

export type Leaf = string | number | boolean;
export type Tree = { [name: string]: Tree | Leaf };
export type Path = readonly string[];

const TEXTS = new Set(
  `name description provider contactType room note interpretation audience fees requiredDocuments reason requirements
  waitingList participation value`.split(/\s+/),
);
const HOURS = new Set(['openingHoursSpecification', 'specialOpeningHoursSpecification', 'hoursAvailable']);
const ROOT = ['inLanguage', 'timeZone', 'region', 'dateModified', 'attribution'] as const;

export const isTree = (value: Tree | Leaf | undefined): value is Tree => typeof value === 'object';

/** All that a data file says. */
export function treeOfDirectory(directory: Directory): Tree {
  const { office, tasks, documents, networks, events, areas, funding = [], topics, sources } = directory;
  const lists = { places: placesOf(directory), offers: offersOf(directory), tasks, documents, networks, events };
  const part = { ...directory, office: office.id, ...lists, areas, funding, topics, sources };
  const tree = treeOfPart(part, directory.inLanguage);
  // What nobody has written holds all the same, where there are hours.
  for (const list of [tree.places, tree.offers, tree.events])
    for (const entry of Object.values(isTree(list) ? list : {}))
      if (isTree(entry) && [...HOURS].some((name) => name in entry)) entry.publicHolidays ??= 'closed';
  return tree;
}

/** What a format says. `inLanguage` is that of its plain texts; `ids` name places without one, in their order. */
export function treeOfPart(part: Part, inLanguage: string, ids: readonly string[] = []): Tree {
  const tree: Tree = {};
  for (const name of ROOT) put(tree, name, valueTree(part[name], inLanguage));
  put(tree, 'office', part.office);
  for (const list of Object.keys(KIND_OF)) {
    const entries = (part as Record<string, unknown>)[list];
    const branch: Tree = {};
    if (Array.isArray(entries)) {
      entries.forEach((entry: unknown, i) => {
        if (!isRecord(entry)) return;
        const key = String(entry.id ?? entry.ars ?? (list === 'places' ? ids[i] : undefined) ?? i);
        branch[key] = entryTree(entry, inLanguage);
      });
    } else if (isRecord(entries)) {
      for (const [key, entry] of Object.entries(entries))
        branch[key] = list === 'topics' ? { name: textTree(entry, inLanguage) } : entryTree(entry, inLanguage);
    }
    put(tree, list, branch);
  }
  return tree;
}

function put(tree: Tree, name: string, value: Tree | Leaf | undefined): void {
  if (value !== undefined && !(isTree(value) && Object.keys(value).length === 0)) tree[name] = value;
}

function entryTree(entry: unknown, inLanguage: string): Tree {
  const tree: Tree = {};
  if (!isRecord(entry)) return tree;
  for (const [name, value] of Object.entries(entry)) {
    if (value === undefined || value === null) continue;
    if (TEXTS.has(name)) put(tree, name, textTree(value, inLanguage));
    else if (HOURS.has(name)) put(tree, name, hoursTree(value, inLanguage));
    else if (name === 'telephone') put(tree, name, dialled(value));
    else if (name === 'temporarilyClosed') tree[name] = { closed: true, ...entryTree(value, inLanguage) };
    else put(tree, name, valueTree(value, inLanguage, name));
  }
  return tree;
}

const textTree = (text: unknown, inLanguage: string): Tree =>
  isRecord(text) ? (text as Tree) : { [inLanguage]: String(text) };

const dialled = (telephone: unknown): string => telHref(String(telephone)) ?? String(telephone);

function valueTree(value: unknown, inLanguage: string, name = ''): Tree | Leaf | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return isRecord(value) ? entryTree(value, inLanguage) : (value as Leaf);
  const tree: Tree = {};
  value.forEach((each: unknown, i) => {
    if (isRecord(each))
      tree[unused(tree, name === 'contactPoint' ? contactKey(each, i) : String(i + 1))] = entryTree(each, inLanguage);
    else tree[String(each)] = true;
  });
  return tree;
}

/** A contact is the same where its number or address is. */
const contactKey = ({ telephone, email, url }: Record<string, unknown>, i: number): string =>
  telephone === undefined ? String(email ?? url ?? i + 1) : dialled(telephone);

/** Day by day; that there are no regular hours is a fact as well. */
function hoursTree(value: unknown, inLanguage: string): Tree | Leaf {
  if (!Array.isArray(value) || value.length === 0) return 'keine';
  const tree: Tree = {};
  for (const each of value as unknown[]) {
    if (!isRecord(each)) continue;
    const { dayOfWeek, opens, closes, mode, availableLanguage, note, name, ...when } = each;
    const isClosed = opens === undefined || (opens === '00:00' && closes === '00:00');
    const times = isClosed ? 'geschlossen' : `${String(opens)}–${String(closes)}`;
    const rules = conditions(when);
    for (const day of Array.isArray(dayOfWeek) ? new Set(dayOfWeek as string[]) : ['']) {
      const said: Tree = { times };
      put(said, 'mode', mode === 'walk-in' ? undefined : (mode as Leaf | undefined));
      put(said, 'availableLanguage', valueTree(availableLanguage, inLanguage));
      if (note !== undefined) put(said, 'note', textTree(note, inLanguage));
      if (name !== undefined) put(said, 'name', textTree(name, inLanguage));
      tree[unused(tree, [day, times, rules].filter(Boolean).join(' '))] = said;
    }
  }
  return tree;
}

/** "validFrom=2026-12-24 weekOfMonth=1,3", in one order. A single day has the same end. */
function conditions(when: Record<string, unknown>): string {
  const isSingle = when.validThrough === when.validFrom;
  return Object.entries(when)
    .filter(([name, value]) => value !== undefined && !(name === 'validThrough' && isSingle))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join(' ');
}

function unused(tree: Tree, name: string): string {
  let free = name;
  for (let i = 2; free in tree; i++) free = `${name} (${i})`;
  return free;
}

/** The key of properties.ts that a path belongs to, and the language of a text that is not the file's own. */
export function keyOf(path: Path, inLanguage: string): { owner: string; key: string; language?: string } {
  const [root = '', , property, ...rest] = path;
  const kind = KIND_OF[root];
  if (kind === undefined) return { owner: `root.${root}`, key: `root.${root}` };
  if (property === undefined) return { owner: kind, key: kind };
  const from = 'source' in KINDS[kind]!.properties || !(property in KINDS.provenance!.properties) ? kind : 'provenance';
  const owner = `${from}.${property}`;
  const inside = from === 'provenance' ? undefined : INSIDE[property];
  // Lists have their entries' keys between.
  const isList = property === 'contactPoint' || HOURS.has(property) || inside === 'workingGroup' || inside === 'member';
  const steps = inside === undefined ? rest : isList ? rest.slice(1) : rest;
  let [key, text] =
    inside === undefined || steps.length === 0 ? [owner, rest] : [`${inside}.${steps[0]}`, steps.slice(1)];
  if (key === 'hours.times' || key === 'temporarilyClosed.closed') key = owner;
  if (key === 'contactPoint.hoursAvailable') {
    const entry = steps.slice(2);
    if (entry.length > 0 && entry[0] !== 'times') [key, text] = [`hours.${entry[0]}`, entry.slice(1)];
    else text = [];
  }
  const name = key.slice(key.indexOf('.') + 1);
  const language = TEXTS.has(name) && kind !== 'topic' ? text[0] : kind === 'topic' ? rest[0] : undefined;
  return { owner, key, ...(language !== undefined && language !== inLanguage && { language }) };
}

/** Entries that are named as a whole where all of them is lost: of lists, not of what has fixed properties. */
export function isEntry(path: Path): boolean {
  const [root = '', , property] = path;
  if (!(root in KIND_OF)) return false;
  if (path.length === 2) return true;
  const isList = HOURS.has(property ?? '') || ['contactPoint', 'workingGroups', 'members'].includes(property ?? '');
  return (isList && path.length === 4) || (path[4] === 'hoursAvailable' && path.length === 6);
}
