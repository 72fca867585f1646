import type { RowMatch } from './match.ts';
import type { Question } from './types.ts';

/** What has to be decided before a row may be taken: what it asks itself, and which place of the directory it is. */
export function questionsOf({ row, kind, ids, sameAsRow }: RowMatch): Question[] {
  if (kind !== 'unclear') return row.ask;
  if (sameAsRow !== undefined) return [...row.ask, { field: 'place', id: 'twice', text: String(sameAsRow) }];
  return [...row.ask, { field: 'place', id: 'several-places', text: row.place.name ?? '', options: ids }];
}
