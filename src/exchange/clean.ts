/** What another program's file says, held to the data's own rules: what they refuse does not come into a data file, and is told. */
import { parseDirectory } from '../model/reading/parse.ts';
import type { Left } from '../interop/formats/left.ts';
import type { Part, PartEntry } from '../interop/formats/part.ts';

export const LISTS = ['places', 'offers', 'documents', 'networks', 'events', 'tasks', 'areas'] as const;
export type List = (typeof LISTS)[number];

const SOURCE = { title: '-', publisher: '-', asOf: null, seen: null };
const UNKNOWN = { source: 'kmt-import', checked: null, status: 'seed' };

/** `topics` are those that the file has which it comes into. */
export function cleaned(part: Part, topics: Readonly<Record<string, unknown>> = {}): { part: Part; left: Left[] } {
  const entries = (list: List): PartEntry[] =>
    (part[list] ?? []).map((entry, i) => {
      if (list === 'areas') return { postalCodes: [], ...entry };
      return { ...UNKNOWN, ...entry, id: entry.id ?? `kmt-neu-${i}`, checked: entry.checked ?? null };
    });
  const json = {
    ...{ version: 1, inLanguage: 'de', timeZone: 'Europe/Berlin', region: 'DE-NI' },
    sources: { 'kmt-import': SOURCE },
    topics: { ...topics, ...part.topics },
    office: { id: 'kmt-office', name: '-', ...UNKNOWN },
    funding: part.funding ?? [],
    ...Object.fromEntries(LISTS.map((list) => [list, entries(list)])),
  };
  const { directory, problems } = parseDirectory(json);
  const lists = LISTS.map((list): [List, PartEntry[]] => [
    list,
    ((directory?.[list] ?? []) as PartEntry[]).map(withoutOurs),
  ]);
  return {
    part: { ...part, ...Object.fromEntries(lists), funding: (directory?.funding as PartEntry[] | undefined) ?? [] },
    left: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => ({ property: path, message, cases: [{ path: [path], owner: '' }] })),
  };
}

/** What was only there for the rules. */
function withoutOurs(entry: PartEntry): PartEntry {
  const { source, status, checked, id, ...rest } = entry;
  return {
    ...(id !== undefined && !String(id).startsWith('kmt-neu-') && { id }),
    ...rest,
    ...(checked !== null && checked !== undefined && { checked }),
    ...(source !== undefined && source !== 'kmt-import' && { source, status }),
  };
}
