/**
 * What is lost on the way into a format, told and never silent: what was written is read again, and whatever is missing or
 * otherwise then has its sentence.
 */
import type { Cell, FormatTable } from './cells.ts';
import { labelOf } from './properties.ts';
import { isEntry, isTree, keyOf, type Leaf, type Path, type Tree } from './tree.ts';

export type LeftCase = {
  /** Where in the data: ["places", "first", "accessibility", "note", "de"]. */
  path: Path;
  /** What the entry is called. */
  owner: string;
  /** What the data says; missing: nothing, and the format says something. */
  before?: Tree | Leaf;
  /** What comes back instead; missing: nothing. */
  after?: Tree | Leaf;
};

/** One sentence on a property that a format can't say, or that the data has no place for. */
export type Left = { property: string; message: string; cases: readonly LeftCase[] };

type Difference = Pick<LeftCase, 'path' | 'before' | 'after'>;

/** All in which two trees differ. */
export function differences(before: Tree, after: Tree, path: Path = []): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): Difference[] => {
    const [one, other] = [before[name], after[name]];
    const here = [...path, name];
    const isWhole = isEntry(here) && (one === undefined || other === undefined);
    if (!isWhole && (isTree(one) || one === undefined) && (isTree(other) || other === undefined))
      return differences(one ?? {}, other ?? {}, here);
    if (one === other) return [];
    return [{ path: here, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) }];
  });
}

/** A tree without what is left: with it, exactly what a format says. */
export function without(tree: Tree, left: readonly Left[]): Tree {
  const copy = JSON.parse(JSON.stringify(tree)) as Tree;
  for (const { cases } of left) for (const { path, after } of cases) set(copy, path, after);
  return copy;
}

function set(tree: Tree, [name = '', ...rest]: Path, value: Tree | Leaf | undefined): void {
  if (rest.length > 0) {
    const inner = tree[name];
    const branch: Tree = isTree(inner) ? inner : {};
    tree[name] = branch;
    set(branch, rest, value);
    if (Object.keys(branch).length === 0) Reflect.deleteProperty(tree, name);
  } else if (value === undefined) Reflect.deleteProperty(tree, name);
  else tree[name] = value;
}

/** What a table says of a path. */
export function cellOf(table: FormatTable, path: Path, inLanguage: string): { key: string; cell: Cell | undefined } {
  const { owner, key, language } = keyOf(path, inLanguage);
  const kind = owner.split('.')[0]!;
  const whole = table[kind];
  if (whole?.how === 'no' || owner === kind) return { key: kind, cell: whole };
  const outer = table[owner];
  const own = outer?.how === 'no' || key === owner ? { key: owner, cell: outer } : { key, cell: table[key] };
  // Where one language is said of it, the others are all that is lost.
  const others = table['root.languages'];
  const isOther = language !== undefined && own.cell?.how !== 'no' && others?.how !== 'yes';
  return isOther ? { key: 'root.languages', cell: others } : own;
}

/** The sentences on what a format does not say of a directory, one a property, in the tables' order. */
export function leftOf(before: Tree, after: Tree, table: FormatTable, format: string, inLanguage: string): Left[] {
  const groups = new Map<string, { cell: Cell | undefined; cases: LeftCase[] }>();
  for (const difference of differences(before, after)) {
    const { key, cell } = cellOf(table, difference.path, inLanguage);
    const group = groups.get(key) ?? { cell, cases: [] };
    group.cases.push({ ...difference, owner: ownerOf(before, difference.path, inLanguage) });
    groups.set(key, group);
  }
  return [...groups].map(([property, { cell, cases }]) => ({
    property,
    message: `${labelOf(property)}: ${cell?.why ?? `${format} hat dafür kein Wort`}. ${examples(cases)}`,
    cases,
  }));
}

function ownerOf(tree: Tree, [list = '', id = '']: Path, inLanguage: string): string {
  const entries = tree[list];
  const entry = isTree(entries) ? entries[id] : undefined;
  if (!isTree(entry)) return '';
  const { name = entry.title } = entry;
  return String(isTree(name) ? (name[inLanguage] ?? Object.values(name)[0]) : (name ?? id));
}

/** Two of them, and how many more there are. */
export function examples(cases: readonly LeftCase[]): string {
  const said = [...new Set(cases.map(example))];
  const more = said.length - 2;
  return `${said.slice(0, 2).join('; ')}${more > 0 ? `; und ${more} weitere` : ''}.`;
}

function example({ path, owner, before, after }: LeftCase): string {
  const at = owner && `bei „${shortened(owner)}“`;
  const [was, is] = [wordsOf(before, path), wordsOf(after, path)];
  if (before === undefined) return [`„${is}“ kommt hinzu`, at].filter(Boolean).join(' ');
  if (after !== undefined) return [`„${was}“ kommt als „${is}“ an`, at].filter(Boolean).join(' ');
  return path.length === 2 ? `„${shortened(owner || was)}“` : [`„${was}“`, at].filter(Boolean).join(' ');
}

/** A value in short: a text, or of an entry what tells it apart. */
function wordsOf(value: Tree | Leaf | undefined, path: Path): string {
  if (value === undefined) return '';
  if (isTree(value)) return shortened(path[path.length - 1] ?? '');
  if (value === true) return shortened(path[path.length - 1] ?? '');
  return shortened(value === false ? 'nein' : String(value));
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
