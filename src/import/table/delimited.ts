/**
 * Cells of CSV, TSV and their kin. A reader of its own: the usual ones lose rows where somebody writes a name in quotes
 * (`"Hilfe" e. V.;29525 Uelzen`), and bring a worker along that a strict policy reports.
 */

export const DELIMITERS = [';', '\t', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The rows of a text, each a list of its cells. A cell in quotes may hold line breaks, the delimiter, and quotes written
 * twice; one that has no such end before a delimiter or a line's end is an ordinary cell that begins with a quote.
 */
export function cellsOf(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = new RegExp(`[^${delimiter === '|' ? '\\|' : delimiter}\r\n]*`, 'y');
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : undefined;
    if (quoted) row.push(quoted.cell);
    else {
      plain.lastIndex = at;
      row.push(plain.exec(text)?.[0] ?? '');
    }
    at = quoted?.end ?? plain.lastIndex;
    if (text[at] === delimiter) {
      at++;
      // The last cell of the text may be an empty one.
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedCell(text: string, start: number, delimiter: string): { cell: string; end: number } | undefined {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return undefined;
    if (text[end + 1] === '"') {
      end += 2;
      continue;
    }
    const after = text[end + 1];
    if (after !== undefined && after !== delimiter && after !== '\r' && after !== '\n') return undefined;
    return { cell: text.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 };
  }
}

/** What separates the cells: `judge` says how much a grid looks like a table of places, the best wins, else the more even. */
export function delimiterOf(text: string, judge: (rows: string[][]) => number): Delimiter {
  const beginning = text.slice(0, 20_000);
  let best: Delimiter = ';';
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const rows = cellsOf(beginning, delimiter).slice(0, 60);
    const score = judge(rows) * 10 + evenness(rows);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** The share of rows that have as many cells as most, more for more cells: 0 for one cell a row. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell.trim()));
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [length, count] of counts) if (count > most) [width, most] = [length, count];
  return filled.length > 0 ? (most / filled.length) * Math.min(width, 8) : 0;
}
