/** Parts of a directory into a data file: what is new comes in, what is missing is filled in, what somebody wrote stays. */
import { type FileChange, sourceChange } from '../import/table/new-places.ts';
import { slug } from '../import/table/slug.ts';
import type { Part, PartEntry } from '../interop/formats/part.ts';
import { isRecord } from '../model/reading/fits.ts';
import type { Source } from '../model/schema/schema.ts';
import { LISTS, type List } from './clean.ts';

export type Merged = {
  list: List;
  id: string;
  name: string;
  kind: 'new' | 'filled' | 'same';
  /** Properties that the file did not have. */
  added: string[];
  /** What both say otherwise; the file keeps its own. */
  kept: { property: string; inFile: string; read: string }[];
};

type Json = Record<string, unknown>;

/** `json` is the file as it is written; undefined for a new one, which also gets the office. */
export function mergePart(
  part: Part,
  json: unknown,
  source: { key: string; source: Source },
): { merged: Merged[]; changes: FileChange[] } {
  const root: Json = isRecord(json) ? json : {};
  const isNew = json === undefined;
  const { key, change } = sourceChange(json, source);
  const merged: Merged[] = [];
  const changes: FileChange[] = [];
  for (const list of LISTS) {
    const known = entriesOf(root[list]);
    const taken = new Set([...known, ...(isRecord(root.office) ? [root.office] : [])].map(({ id }) => String(id)));
    const fresh: Json[] = [];
    for (const entry of part[list] ?? []) {
      const inFile = list === 'places' ? [root.office, ...known].filter(isRecord) : known;
      const same = inFile.find((each) => isSame(each, entry, list));
      if (!same) {
        const id = list === 'areas' ? String(entry.ars) : freeId(entry, taken);
        taken.add(id);
        const whole = list === 'areas' ? { ...entry } : completed({ ...entry, id }, key);
        merged.push({ list, id, name: nameOf(entry), kind: 'new', added: [], kept: [] });
        if (isNew && list === 'places' && entry.id !== undefined && entry.id === part.office)
          changes.push({ path: ['office'], value: whole });
        else fresh.push(whole);
        continue;
      }
      const at = known.indexOf(same);
      const path = at < 0 ? ['office'] : [list, at];
      merged.push(fill(same, entry, path, list, key, changes));
    }
    if (fresh.length === 0) continue;
    if (!Array.isArray(root[list])) changes.push({ path: [list], value: fresh });
    else fresh.forEach((entry, i) => changes.push({ path: [list, known.length + i], value: entry, insert: true }));
  }
  changes.push(...topicChanges(part, root), ...fundingChanges(part, root));
  return { merged, changes: changes.length > 0 && change ? [change, ...changes] : changes };
}

/** What an entry of the file lacks; its own facts stay. */
function fill(
  same: Json,
  entry: PartEntry,
  path: (string | number)[],
  list: List,
  key: string,
  changes: FileChange[],
): Merged {
  const added: string[] = [];
  const kept: Merged['kept'] = [];
  for (const [property, value] of Object.entries(entry)) {
    // When a person has checked it is said of the file's own facts.
    if (['id', 'source', 'checked', 'status', 'checkedOf', 'sourceOf', 'ars'].includes(property)) continue;
    if (same[property] === undefined) {
      added.push(property);
      changes.push({ path: [...path, property], value });
    } else if (!says(same[property], value)) kept.push({ property, inFile: line(same[property]), read: line(value) });
  }
  if (added.length > 0 && list !== 'areas') {
    if (isRecord(same.sourceOf))
      for (const property of added) changes.push({ path: [...path, 'sourceOf', property], value: key });
    else
      changes.push({
        path: [...path, 'sourceOf'],
        value: Object.fromEntries(added.map((property) => [property, key])),
      });
  }
  const id = String(same.id ?? same.ars);
  return { list, id, name: nameOf(same), kind: added.length > 0 ? 'filled' : 'same', added, kept };
}

/** Topics that the file does not know. */
function topicChanges({ topics = {} }: Part, root: Json): FileChange[] {
  const known = isRecord(root.topics) ? root.topics : undefined;
  const fresh = Object.entries(topics).filter(([id]) => !known || !(id in known));
  if (fresh.length === 0) return [];
  return known
    ? fresh.map(([id, value]) => ({ path: ['topics', id], value }))
    : [{ path: ['topics'], value: Object.fromEntries(fresh) }];
}

const fundingChanges = ({ funding = [] }: Part, root: Json): FileChange[] =>
  funding.length > 0 && root.funding === undefined ? [{ path: ['funding'], value: funding }] : [];

const entriesOf = (list: unknown): Json[] => (Array.isArray(list) ? list.filter(isRecord) : []);

/** By its id, or a place by its name and town, anything else by its name. */
function isSame(one: Json, other: PartEntry, list: List): boolean {
  if (list === 'areas') return one.ars === other.ars;
  if (other.id !== undefined && one.id === other.id) return true;
  return (
    other.id === undefined &&
    slug(nameOf(one)) === slug(nameOf(other)) &&
    (list !== 'places' || townOf(one) === townOf(other))
  );
}

const townOf = ({ address }: PartEntry): string =>
  isRecord(address) && typeof address.addressLocality === 'string' ? slug(address.addressLocality) : '';

function nameOf({ name }: PartEntry): string {
  if (typeof name === 'string') return name;
  return isRecord(name) ? String(name.de ?? Object.values(name)[0] ?? '') : '';
}

function freeId(entry: PartEntry, taken: ReadonlySet<string>): string {
  const wanted =
    typeof entry.id === 'string' ? entry.id : slug(nameOf(entry)).slice(0, 50).replace(/-+$/, '') || 'eintrag';
  let free = wanted;
  for (let i = 2; taken.has(free); i++) free = `${wanted}-${i}`;
  return free;
}

/** Nobody here has checked it. */
const completed = ({ id, name, checked: _, ...rest }: PartEntry, source: string): Json => ({
  ...{ id, name: name ?? '-', ...rest },
  ...{ source, checked: null, status: 'seed' },
});

/** A text in several languages says the same where one of them does. */
const says = (one: unknown, other: unknown): boolean =>
  line(one) === line(other) || (isRecord(one) && typeof other === 'string' && Object.values(one).includes(other));

const line = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '';
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};
