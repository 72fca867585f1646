/** A table's bytes as rows of cells, whatever they are: text, HTML or an Excel file. */
import { decode, type Encoding } from './decode.ts';
import { cellsOf, type Delimiter, delimiterOf } from './delimited.ts';
import { headScore } from './columns.ts';
import { htmlCellsOf, isHtmlTable } from './html-table.ts';
import { xlsxSheetsOf } from './xlsx.ts';

export type Grid = {
  rows: string[][];
  /** Of a text. */
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** The name of the sheet of an Excel file, and of all that have content. */
  sheet?: string;
  sheets?: string[];
};

/** Says in German why something is no table, for the person who chose the file. */
export class TableError extends Error {
  override name = 'TableError';
}

const SAVE_AS = 'Bitte öffnen Sie die Datei und speichern Sie sie als „.xlsx“ oder „CSV UTF-8“.';

export type GridOptions = { delimiter?: Delimiter; sheet?: string };

export async function gridOf(bytes: Uint8Array, { delimiter, sheet }: GridOptions = {}): Promise<Grid> {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return gridOfXlsx(bytes, sheet);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new TableError(`Das ist eine alte oder mit Kennwort geschützte Excel-Datei. ${SAVE_AS}`);
  }
  if (start.startsWith('%PDF')) {
    throw new TableError(
      'Das ist ein PDF. Bitte nehmen Sie die Tabelle, aus der es gemacht wurde, oder kopieren Sie die Zellen.',
    );
  }
  const { text, encoding } = decode(bytes);
  if (isHtmlTable(text)) return { rows: tidied(htmlCellsOf(text)), encoding };
  if (text.startsWith('{\\rtf') || /^\s*<\?xml/.test(text))
    throw new TableError(`Das ist keine Tabelle, die sich lesen lässt. ${SAVE_AS}`);
  // Excel's own hint in the first line says it.
  const [hint = '', told] = /^sep=([;,|\t])\r?\n?/i.exec(text) ?? [];
  const content = text.slice(hint.length);
  const by = delimiter ?? (told as Delimiter | undefined) ?? delimiterOf(content, headScore);
  const rows = tidied(cellsOf(content, by));
  if (!rows.some((row) => row.some(Boolean))) throw new TableError('In dieser Tabelle steht nichts.');
  return { rows, encoding, delimiter: by };
}

async function gridOfXlsx(bytes: Uint8Array, wanted?: string): Promise<Grid> {
  let sheets;
  try {
    sheets = await xlsxSheetsOf(bytes);
  } catch {
    throw new TableError(`Das ist keine Excel-Datei (.xlsx), die sich lesen lässt. ${SAVE_AS}`);
  }
  let chosen = sheets.find(({ name }) => name === wanted);
  // The one that looks most like a list of places; others are cover sheets and lists of values.
  let best = -1;
  for (const sheet of chosen ? [] : sheets) {
    const score = headScore(sheet.rows);
    if (score > best) [chosen, best] = [sheet, score];
  }
  if (!chosen) throw new TableError('In dieser Excel-Datei steht nichts.');
  return { rows: tidied(chosen.rows), sheet: chosen.name, sheets: sheets.map(({ name }) => name) };
}

/** Without blanks around cells, in cells that a program marked as text, and in columns that nobody fills. */
function tidied(rows: readonly (readonly string[])[]): string[][] {
  const cells = rows.map((row) =>
    row.map((cell) =>
      cell
        .replace(/^="(.*)"$/s, '$1')
        .replace(/^'(?=[\d+])/, '')
        .replace(/[\u00a0\u202f\u2007]/g, ' ')
        .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
        .replace(/\r\n?/g, '\n')
        .trim(),
    ),
  );
  const lastFilled = cells.map((row) => row.length - [...row].reverse().findIndex(Boolean));
  const width = Math.max(0, ...cells.map((row, i) => (row.some(Boolean) ? lastFilled[i]! : 0)));
  return cells.map((row) => row.slice(0, width));
}
