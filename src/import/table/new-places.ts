/** From a table's rows to what is written into a data file. */
import { isRecord } from '../../model/reading/fits.ts';
import type { Directory, Place, Source } from '../../model/schema/schema.ts';
import type { RowMatch } from './match.ts';
import { slug } from './slug.ts';
import type { ProposedPlace, TableReading } from './types.ts';

/** A change of a data file's JSON: at `path`, a new value, undefined for none; `insert`: a new entry of a list at that index. */
export type FileChange = { path: readonly (string | number)[]; value: unknown; insert?: boolean };

/** An id from a name and a town, other than those already taken: "awo-kreisverband-uelzen", "caritas-meppen-2". */
export function idFor({ name = '', address }: ProposedPlace, taken: ReadonlySet<string>): string {
  const words = slug(name).split('-').filter(Boolean);
  const town = slug(address?.addressLocality ?? '');
  // So long that it still says what it is, and no longer.
  let id = '';
  for (const word of words) {
    if (id && id.length + word.length > 40) break;
    id = id ? `${id}-${word}` : word;
  }
  if (town && !`-${id}-`.includes(`-${town}-`)) id = id ? `${id}-${town}` : town;
  id ||= 'stelle';
  let free = id;
  for (let i = 2; taken.has(free); i++) free = `${id}-${i}`;
  return free;
}

/** The table as a source of facts. What it says of its age stands in its title or below ("Stand: Mai 2026"). */
export function sourceOfTable(name: string, reading: Pick<TableReading, 'titles' | 'skipped'>, today: string): Source {
  const lines = [...reading.titles, ...reading.skipped];
  const asOf = lines.map((line) => /\bStand[: ]+(?:vom |vom: )?([^;|()]{4,40})/i.exec(line)?.[1]?.trim()).find(Boolean);
  return { title: `Tabelle „${name}“`, publisher: 'nicht angegeben', asOf: asOf ?? null, seen: today };
}

/** In the order of the schema, as data files are written. */
const ORDER = [
  ...['description', 'url', 'provider', 'address', 'geo', 'contactPoint', 'openingHoursSpecification'],
  ...['specialOpeningHoursSpecification', 'publicHolidays', 'appointment', 'topics', 'availableLanguage'],
  ...['interpretation', 'areaServed', 'audience', 'fees', 'requiredDocuments', 'accessibility'],
] as const;

/** A row's place with what a data file asks of each: id, source, and that nobody has checked it yet. */
export function completed(place: ProposedPlace, id: string, source: string): Place {
  const known = place as Record<string, unknown>;
  const properties = Object.fromEntries(
    ORDER.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])),
  );
  return { id, name: place.name ?? '', ...properties, source, checked: null, status: 'seed' };
}

type Json = Partial<Record<keyof Directory, unknown>>;

/**
 * What has to change in a data file for some rows of a table: new places at the end, what differs at its place, and the table
 * among the sources. `json` is the file as written; rows that are the same, or unclear, change nothing. None: [].
 */
export function changesFor(
  matches: readonly RowMatch[],
  json: unknown,
  { key, source }: { key: string; source: Source },
): FileChange[] {
  const root: Json = isRecord(json) ? json : {};
  const places: unknown[] = Array.isArray(root.places) ? root.places : [];
  const taken = new Set([...places, root.office].flatMap((place) => (isRecord(place) ? [String(place.id)] : [])));
  const sourceKey = freeKey(key, source, root.sources);
  const changes: FileChange[] = [];
  const fresh: Place[] = [];
  for (const { kind, row, ids, differences } of matches) {
    if (kind === 'new') {
      const id = idFor(row.place, taken);
      taken.add(id);
      fresh.push(completed(row.place, id, sourceKey));
    } else if (kind === 'changed') {
      const at = places.findIndex((place) => isRecord(place) && place.id === ids[0]);
      const base = at >= 0 ? ['places', at] : ['office'];
      const place: unknown = at >= 0 ? places[at] : root.office;
      for (const { path, before, after } of differences) {
        const insert = before === undefined && typeof path[path.length - 1] === 'number';
        changes.push({ path: [...base, ...path], value: after, ...(insert ? { insert } : {}) });
      }
      const checkedOf = isRecord(place) && isRecord(place.checkedOf) ? Object.keys(place.checkedOf) : [];
      const own = isRecord(place) && isRecord(place.sourceOf) ? place.sourceOf : undefined;
      const properties = [...new Set(differences.map(({ property }) => property))];
      // What is new nobody has checked.
      for (const each of properties.filter((name) => checkedOf.includes(name))) {
        changes.push({ path: [...base, 'checkedOf', each], value: undefined });
      }
      if (own) for (const each of properties) changes.push({ path: [...base, 'sourceOf', each], value: sourceKey });
      else
        changes.push({
          path: [...base, 'sourceOf'],
          value: Object.fromEntries(properties.map((each) => [each, sourceKey])),
        });
    }
  }
  if (!Array.isArray(root.places) && fresh.length > 0) changes.push({ path: ['places'], value: fresh });
  else fresh.forEach((place, i) => changes.push({ path: ['places', places.length + i], value: place, insert: true }));
  const { change } = sourceChange(json, { key, source });
  return changes.length > 0 && change ? [change, ...changes] : changes;
}

/** The key under which a source stands in a file, and the change that puts it there; undefined where it is there. */
export function sourceChange(
  json: unknown,
  { key, source }: { key: string; source: Source },
): { key: string; change?: FileChange } {
  const sources = isRecord(json) ? json.sources : undefined;
  const free = freeKey(key, source, sources);
  if (hasKey(sources, free)) return { key: free };
  const change = isRecord(sources)
    ? { path: ['sources', free], value: source }
    : { path: ['sources'], value: { [free]: source } };
  return { key: free, change };
}

const hasKey = (sources: unknown, key: string): boolean => isRecord(sources) && Object.keys(sources).includes(key);

/** The key of the same table read before on the same day, else one that is free. */
function freeKey(key: string, source: Source, sources: unknown): string {
  let free = key;
  for (let i = 2; hasKey(sources, free); i++) {
    const other = (sources as Record<string, unknown>)[free];
    if (isRecord(other) && other.title === source.title && other.seen === source.seen) return free;
    free = `${key}-${i}`;
  }
  return free;
}

/** A key for the table among the sources: "tabelle-liste-2026" for "Liste 2026.csv". */
export const sourceKeyOf = (name: string): string =>
  `tabelle-${slug(name.replace(/\.[a-z]{2,5}$/i, ''))}`.replace(/-$/, '').slice(0, 50);

/** Whether a row may be taken as it is: nothing is asked, nothing was left unread, and the place is told from all others. */
export const isClear = ({ row, kind }: RowMatch): boolean =>
  row.ask.length === 0 && row.unread.length === 0 && kind !== 'unclear';
