/** Where a table's headings stand, whether it is turned, and what its columns hold. */
import { contentRole, isFax } from './content.ts';
import { dayOf, type Role, roleOfHead } from './roles.ts';
import type { Column } from './types.ts';

/** Headings stand in one of so many rows: above them are titles, logos and remarks. */
const HIGHEST_HEAD = 15;

type Rows = readonly (readonly string[])[];

/** How many headings a row has; 0 where it has fewer than two, or more other cells than headings. One is enough for one column. */
function headingsIn(row: readonly string[]): number {
  const filled = row.filter(Boolean);
  const known = filled.filter((cell) => roleOfHead(cell)).length;
  return known >= Math.min(2, row.length) && known * 2 >= filled.length ? known : 0;
}

/** The index of the row of headings; -1 where none looks like one. */
export function headOf(rows: Rows): number {
  let [at, best] = [-1, 0];
  rows.slice(0, HIGHEST_HEAD).forEach((row, i) => {
    const score = headingsIn(row);
    if (score > best) [at, best] = [i, score];
  });
  return at;
}

/** How much rows look like a table of places, by their headings. */
export function headScore(rows: Rows): number {
  const across = Math.max(0, ...rows.slice(0, HIGHEST_HEAD).map(headingsIn));
  return Math.max(across, headingsDown(rows));
}

const headingsDown = (rows: Rows): number => headingsIn(rows.slice(0, 40).map((row) => row[0] ?? ''));

/** Whether each place has a column, with the headings in the first one. */
export function isTurned(rows: Rows): boolean {
  const down = headingsDown(rows);
  return down >= 3 && down > Math.max(0, ...rows.slice(0, HIGHEST_HEAD).map(headingsIn));
}

/** Rows as columns. Titles, which have only one cell, stay out of it. */
export function turned(rows: Rows): { rows: string[][]; titles: string[] } {
  const isTitle = (row: readonly string[]) => row.filter(Boolean).length === 1 && !roleOfHead(row[0] ?? '');
  const body = rows.filter((row) => row.some(Boolean) && !isTitle(row));
  const width = Math.max(0, ...body.map((row) => row.length));
  const columns: string[][] = [];
  for (let i = 0; i < width; i++) columns.push(body.map((row) => row[i] ?? ''));
  return { rows: columns, titles: rows.filter(isTitle).map((row) => row.filter(Boolean).join(' ')) };
}

/** What each column holds: by its heading, else by what stands in most of its cells. A choice by hand comes before both. */
export function columnsOf(rows: Rows, head: number, byHand: readonly (Role | null | undefined)[] = []): Column[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const heads = rows[head] ?? [];
  const body = rows.slice(head + 1);
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) {
    const headText = heads[i] ?? '';
    const filled = body.filter((row) => row[i]).length;
    const chosen = byHand[i];
    const role = chosen === undefined ? (roleOfHead(headText) ?? null) : chosen;
    const by = chosen === undefined ? (role ? 'head' : null) : 'hand';
    columns.push({ head: headText.replace(/\s+/g, ' '), role, by, filled });
  }
  addByContent(columns, body);
  settleNames(columns);
  return columns;
}

/** Roles that several columns may have. */
const REPEATABLE = [
  'ignore',
  'phone',
  'fax',
  'email',
  'url',
  'hours',
  'languages',
  'topics',
  'areas',
  'note',
  'contact',
  'appointment',
];

function addByContent(columns: Column[], body: Rows): void {
  const has = (role: Role) => columns.some((column) => column.role === role);
  columns.forEach((column, i) => {
    if (column.role || column.by === 'hand') return;
    const cells = body.map((row) => row[i] ?? '').filter(Boolean);
    const role = contentRole(cells, has);
    if (!role || (has(role) && !REPEATABLE.includes(role))) return;
    // Under a heading that nobody knows, only what can't be anything else.
    if (column.head && !['phone', 'email', 'url', 'plzort'].includes(role)) return;
    if (column.head && isFax(column.head)) return;
    Object.assign(column, { role, by: 'content' });
  });
}

/** One column is the name: "Träger" where there is no other; a second one of a kind is told instead of read. */
function settleNames(columns: Column[]): void {
  const provider = columns.find(({ role }) => role === 'provider');
  if (provider && provider.by !== 'hand' && !columns.some(({ role }) => role === 'name')) provider.role = 'name';
  const seen = new Set<Role>();
  for (const column of columns) {
    const { role, by } = column;
    if (!role) continue;
    const again = seen.has(role) && !REPEATABLE.includes(role) && dayOf(role) === undefined;
    if (again && by !== 'hand') Object.assign(column, { role: null, by: null });
    seen.add(role);
  }
}
