/** Cells of an Excel file (.xlsx) as texts. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';

export type Sheet = { name: string; rows: string[][] };

/** Half a town hall's worth of addresses is far less; a file that unpacks to more is a trap. */
const LARGEST = 60_000_000;

/** The sheets of a file that have anything in them. */
export async function xlsxSheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = await readSheets(readable(bytes));
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: (data as unknown[][]).map((row) => row.map(textOf)) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
}

/**
 * The same file as the reader needs it: packed without compression, because for large parts it would start a worker from a blob,
 * which a strict policy forbids; and with its errors (#REF!) and formulas without a value as texts, which it would leave out.
 */
function readable(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const wanted = /\.xml(\.rels)?$/.test(name);
      if (wanted) size += originalSize;
      if (size > LARGEST) throw new Error('too large');
      return wanted;
    },
  });
  for (const [name, content] of Object.entries(files)) {
    if (/worksheets\/[^/]+\.xml$/.test(name)) files[name] = strToU8(withErrors(strFromU8(content)));
  }
  return zipSync(files, { level: 0 }).slice().buffer;
}

function withErrors(sheet: string): string {
  return sheet
    .replace(/(<c\b[^>]*\bt=)"e"/g, '$1"str"')
    .replace(
      /<c\b([^>]*)><f\b[^>]*>([^<]*)<\/f>(?:<v\s*\/>|<v><\/v>)?<\/c>/g,
      (_, attributes: string, formula: string) => {
        const place = attributes.replace(/ ?\bt="[^"]*"/, '');
        return `<c${place} t="str"><v>=${formula}</v></c>`;
      },
    );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Dates as "09.12.2026", times of day as "09:00": as they stand in a table that was saved as text. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (value instanceof Date) {
    const time = `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`;
    // A time of day counts from Excel's first day.
    if (value.getUTCFullYear() < 1901) return time;
    const date = `${two(value.getUTCDate())}.${two(value.getUTCMonth() + 1)}.${value.getUTCFullYear()}`;
    return time === '00:00' ? date : `${date} ${time}`;
  }
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
