/** Tables as offices keep them, row by row as places: the reading behind the import of the Redaktion and of the command line. */
import { fold } from '../../model/places/fold.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { columnsOf, headOf, isTurned, turned as turn } from './columns.ts';
import type { Delimiter } from './delimited.ts';
import { gridOf } from './grid.ts';
import { dayOf, type Role, roleOfHead } from './roles.ts';
import { readRow } from './row.ts';
import type { Column, TableReading } from './types.ts';

export type TableOptions = {
  /** Known topics and areas, by whose names their columns are read. */
  directory?: Pick<Directory, 'topics' | 'areas'>;
  /** What columns hold, by their index, where a person has said so; null for one that holds nothing known. */
  columns?: readonly (Role | null | undefined)[];
  /** The index of the row of headings, -1 for none, where a person has said so. */
  head?: number;
  /** Whether each place has a column. */
  turned?: boolean;
  delimiter?: Delimiter;
  /** The sheet of an Excel file. */
  sheet?: string;
};

/**
 * Reads a table: CSV, TSV or an Excel file (.xlsx), or cells from the clipboard, whose text or HTML counts as bytes in UTF-8.
 * Nothing is guessed: a row with an entry in `ask` is a proposal, and what was not understood is in `unread`, `skipped` and
 * `titles`. Throws a TableError with a German message for what is no table.
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<TableReading> {
  const { rows: written, ...source } = await gridOf(bytes, options);
  const turned = options.turned ?? isTurned(written);
  const { rows, titles: turnedTitles } = turned ? turn(written) : { rows: written, titles: [] };
  const head = options.head ?? headOf(rows);
  const cols = columnsOf(rows, head, options.columns);
  const reading: TableReading = { head, cols, turned, places: [], skipped: [], titles: turnedTitles, ...source };
  rows.forEach((row, i) => {
    const filled = row.filter(Boolean);
    if (filled.length === 0 || i === head) return;
    const text = filled.join(' ').replace(/\s+/g, ' ');
    if (i < head) reading.titles.push(text);
    else if (isNoPlace(row, cols)) reading.skipped.push(text);
    else reading.places.push(readRow(row, cols, i + 1, options.directory));
  });
  return reading;
}

const FOOTER =
  /^(stand|quelle|alle angaben|hinweise?|legende|summe|gesamt|anzahl|stand der|zuletzt|letzte änderung|\*|erstellt|seite \d)/i;

/** A group's name, a note below the table, headings once more: what is no place. */
function isNoPlace(row: readonly string[], cols: readonly Column[]): boolean {
  const filled = row.flatMap((cell, i) => (cell ? [{ cell, role: cols[i]?.role ?? null }] : []));
  const headings = filled.filter(
    ({ cell, role }) => role !== null && roleOfHead(cell) === role && isHeading(cell, cols),
  );
  if (headings.length >= 2 && headings.length * 2 >= filled.length) return true;
  if (FOOTER.test(filled[0]!.cell) && filled.length <= 2) return true;
  if (filled.length > 1 || cols.filter(({ role }) => role).length < 2) return false;
  // Hours or a number by themselves belong to some place, which the person has to name.
  const { role } = filled[0]!;
  return !(role && (dayOf(role) !== undefined || ['hours', 'phone', 'email', 'languages', 'contact'].includes(role)));
}

const isHeading = (cell: string, cols: readonly Column[]): boolean =>
  cols.some(({ head }) => fold(head) === fold(cell));
