/** "Heute geprüft": what is written into the file when a person says so. */
import type { ValueChange } from '../../../check/text-edits.ts';
import { keysOf } from '../../../check/due/due.ts';
import type { AgingProperty } from '../../../model/schema/freshness.ts';
import type { EditedFile } from '../../document/edited-file.ts';

/** The key of the source that says so: whoever works at the place. */
export const OWN_WORDS = 'auskunft-der-stellen';

export type CheckedHow = {
  /** Also "verified", so that pages say "Geprüft am …". */
  isVerified: boolean;
  /** The key of a source; empty: the one that is named. */
  source: string;
};

/** The changes for entries of the file ("places[3]") and sources ("sources.amt"): today is the day of their check. */
export function checkedToday(
  file: EditedFile,
  paths: readonly string[],
  today: string,
  how: CheckedHow,
): ValueChange[] {
  const changes: ValueChange[] = [];
  const entries = paths.filter((path) => !isSource(path));
  for (const path of paths) {
    const at = keysOf(path);
    if (isSource(path)) {
      changes.push({ path: ['sources', path.slice('sources.'.length), 'seen'], value: today });
      continue;
    }
    changes.push({ path: [...at, 'checked'], value: today });
    // All of it was checked today: no part was checked later.
    if (file.valueAt([...at, 'checkedOf']) !== undefined)
      changes.push({ path: [...at, 'checkedOf'], value: undefined });
    if (!how.isVerified) continue;
    changes.push({ path: [...at, 'status'], value: 'verified' });
    if (how.source) changes.push({ path: [...at, 'source'], value: how.source });
  }
  if (how.isVerified && how.source === OWN_WORDS && entries.length > 0) changes.unshift(...ownWords(file, today));
  return changes;
}

/** That one kind of fact of an entry was checked today. */
export const partCheckedToday = (path: string, property: AgingProperty, today: string): ValueChange[] => [
  { path: [...keysOf(path), 'checkedOf', property], value: today },
];

function ownWords(file: EditedFile, today: string): ValueChange[] {
  const path = ['sources', OWN_WORDS];
  if (file.valueAt(path) !== undefined) {
    return ['asOf', 'seen'].map((name) => ({ path: [...path, name], value: today }));
  }
  const name = file.valueAt(['office', 'name']);
  const publisher = typeof name === 'string' ? name : (file.directory?.office.id ?? 'Koordinierungsstelle');
  const german = typeof name === 'object' && name !== null ? (name as Record<string, unknown>).de : undefined;
  return [
    {
      path,
      value: {
        title: 'Auskunft der Beratungsstellen',
        publisher: typeof german === 'string' ? german : publisher,
        asOf: today,
        seen: today,
      },
    },
  ];
}

const isSource = (path: string): boolean => path.startsWith('sources.');
