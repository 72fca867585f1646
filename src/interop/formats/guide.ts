/** The tables of all formats as one, for the guide (stories/guide/formate.md; a test holds it to this). */
import type { Cell } from './cells.ts';
import type { Format } from './format.ts';
import { KINDS } from './properties.ts';

/** Markdown as Prettier writes it: a row for each property, under the name of its kind. */
export function guideTable(formats: readonly Format[]): string {
  const head = ['Angabe', ...formats.map(({ title }) => title)];
  const rows = Object.entries(KINDS).flatMap(([kind, { label, properties }]) => {
    const whole = formats.map(({ table }) => table[kind]);
    const inner = Object.entries(properties).map(([name, property]) => [
      property,
      ...formats.map(({ table }, i) => (whole[i]?.how === 'no' ? '–' : cellOf(table[`${kind}.${name}`]))),
    ]);
    return [[`**${label}**`, ...whole.map((cell) => (cell ? cellOf(cell) : ''))], ...inner];
  });
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length), 3));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What the format calls it; in brackets where not all of it is said. */
function cellOf(cell: Cell | undefined): string {
  if (!cell || cell.how === 'no') return '–';
  const where = cell.where ? `\`${cell.where}\`` : '';
  return cell.how === 'yes' ? where || 'ja' : `zum Teil${where && ` (${where})`}`;
}
