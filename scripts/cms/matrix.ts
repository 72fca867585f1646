/**
 * What becomes of each form of snippet in each editor and filter: docs/cms-matrix.json, written by `npm run test:cms`, and the tables
 * in the guide that are made from it.
 */

export const FORM_IDS = [
  'tag',
  'marker',
  'marker-attributes',
  'marker-others',
  'marker-empty',
  'badge',
  'link',
  'marker-link',
  'iframe',
  'script',
  'wp-html',
] as const;
export type FormId = (typeof FORM_IDS)[number];

/**
 * - widget: it appears. For a script: the widgets beside it do.
 * - page: a frame shows the ready page, without its script.
 * - text: of the snippet only its words are left.
 * - dead-link: what is left leads to an address that does not exist.
 * - code: the page shows the snippet as code.
 * - gone: nothing is left.
 */
export type Verdict = 'widget' | 'page' | 'text' | 'dead-link' | 'code' | 'gone';

export type Row = {
  id: string;
  name: string;
  /** Of the program. */
  version: string;
  /** How it is set up, or where in it, in German. */
  note?: string;
  /** run: by `npm run test:cms`, twice through the real program. seen: in a real system before, and not run here. */
  by: 'run' | 'seen';
  /** What is not known of a system that was only seen, is left out. */
  forms: Partial<Record<FormId, Verdict>>;
};

export type Matrix = { rows: Row[] };

const COLUMNS: Partial<Record<FormId, string>> = {
  tag: 'Tag',
  marker: 'Marker',
  'marker-empty': 'leerer Marker',
  badge: 'Marker im Satz',
  link: 'Link',
  'marker-link': 'Marker mit Link',
  iframe: 'Rahmen',
  script: 'Skript',
};

const WORDS: Record<Verdict, string> = {
  widget: 'ja',
  page: 'ohne Skript',
  text: 'nur Text',
  'dead-link': 'falsche Adresse',
  code: 'als Code',
  gone: 'weg',
};

/** The rows of one kind as a table in Markdown, as Prettier writes it. */
export function tableOf({ rows }: Matrix, by: Row['by']): string {
  const shown = rows.filter((row) => row.by === by);
  const columns = FORM_IDS.filter((id) => COLUMNS[id] && shown.some(({ forms }) => forms[id]));
  const lines = shown.map(({ name, version, note, forms }) => [
    [`${name} ${version}`.trim(), note].filter(Boolean).join(', '),
    ...columns.map((id) => (forms[id] ? WORDS[forms[id]] : '–')),
  ]);
  const head = [by === 'run' ? 'Editor oder Filter' : 'System', ...columns.map((id) => COLUMNS[id]!)];
  const table = [head, ...lines];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  const rowOf = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [first, ...body] = table.map(rowOf);
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/** The text with the tables of the matrix in it, each behind the heading that names its kind. */
export function withTables(text: string, matrix: Matrix): string {
  const next = (['seen', 'run'] as const).reduce(
    (result, by) => result.replace(TABLES[by], (_, heading: string) => `${heading}\n\n${tableOf(matrix, by)}\n`),
    text,
  );
  return next;
}

/** Heading, and the table behind it. */
const TABLES: Record<Row['by'], RegExp> = {
  seen: /(### In den Systemen gesehen)\n\n(?:\|.*\n)*/,
  run: /(### In Editoren und Filtern geprüft)\n\n(?:\|.*\n)*/,
};

/** As it is committed: rows of systems first, then by id; forms in their order. */
export function jsonOf({ rows }: Matrix): string {
  const sorted = [...rows].sort((a, b) => (a.by === b.by ? 0 : a.by === 'seen' ? -1 : 1) || (a.id < b.id ? -1 : 1));
  const inOrder = sorted.map(({ id, name, version, note, by, forms }) => ({
    ...{ id, name, version, note, by },
    forms: Object.fromEntries(FORM_IDS.flatMap((id) => (forms[id] ? [[id, forms[id]]] : []))),
  }));
  return `${JSON.stringify({ rows: inOrder }, null, 2)}\n`;
}
