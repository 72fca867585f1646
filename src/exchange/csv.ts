/** Texts as a table that Excel and LibreOffice open: byte order mark, semicolons, a column for the translation. */
import { cellsOf, type Delimiter, DELIMITERS } from '../import/table/delimited.ts';
import { xlsxSheetsOf } from '../import/table/xlsx.ts';
import { type Sheet, SheetError, type SheetRow } from './sheet.ts';

/** A cell that begins so is a formula to Excel. An apostrophe before it makes it a text again, and goes when it is read. */
const FORMULA = /^'*[=+\-@\t\r]/;

const STATES = { missing: 'fehlt', stale: 'Deutsch geändert', there: 'übersetzt' };

/** The file's text. */
export function writeCsv({ sourceLanguage, language, rows }: Sheet): string {
  const head = ['Pfad', `Text (${sourceLanguage})`, `Übersetzung (${language})`, 'Stand'];
  const lines = rows.map(({ path = '', source = '', target, isStale }) => [
    path,
    source,
    target,
    isStale ? STATES.stale : target ? STATES.there : STATES.missing,
  ]);
  return `\ufeff${[head, ...lines].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

const plain = (text: string): string => (FORMULA.test(text) && text.startsWith("'") ? text.slice(1) : text);

/** Reads what a program has made of the table; throws a SheetError where it is none of these. */
export function readCsv(text: string): Sheet {
  const head = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const grids = DELIMITERS.map((delimiter: Delimiter) => cellsOf(head, delimiter));
  return sheetOf(grids.find(isSheet));
}

/** The same where somebody has saved it as an Excel file. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const sheets = await xlsxSheetsOf(bytes).catch(() => []);
  return sheetOf(sheets.map(({ rows }) => rows).find(isSheet));
}

const LANGUAGE = /\(([a-z]{2,3}(?:-[a-z0-9]{1,8})*)\)\s*$/i;

type Grid = readonly (readonly string[])[];

const isSheet = (grid: Grid): boolean => columnsOf(grid[0] ?? []) !== undefined;

/** The columns by their heads, wherever they have been moved to. */
function columnsOf(
  head: readonly string[],
): { path: number; source: number; target: number; state: number } | undefined {
  const find = (name: string): number => head.findIndex((each) => each.trim().toLowerCase().startsWith(name));
  const columns = { path: find('pfad'), source: find('text ('), target: find('übersetzung ('), state: find('stand') };
  return Math.min(columns.path, columns.source, columns.target) < 0 ? undefined : columns;
}

function sheetOf(grid: Grid | undefined): Sheet {
  const [head = [], ...lines] = grid ?? [];
  const columns = columnsOf(head);
  const [language, sourceLanguage] = columns
    ? [head[columns.target]!, head[columns.source]!].map((each) => LANGUAGE.exec(each)?.[1])
    : [];
  if (!columns || !language || !sourceLanguage)
    throw new SheetError(
      'Das ist keine Tabelle mit Übersetzungen. Die erste Zeile heißt: Pfad; Text (de); Übersetzung (ar); Stand. Geben Sie sie mit „kmt-widgets texts export“ neu aus.',
    );
  const rows = lines
    .filter((cells) => cells.some((each) => each.trim()))
    .map((cells): SheetRow => {
      const at = (column: number): string => plain(cells[column] ?? '');
      const isStale = at(columns.state).trim() === STATES.stale && at(columns.target) !== '';
      return {
        ...(at(columns.path) ? { path: at(columns.path) } : {}),
        source: at(columns.source),
        target: at(columns.target),
        ...(isStale ? { isStale } : {}),
      };
    });
  return { sourceLanguage, language, rows };
}
