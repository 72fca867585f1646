/**
 * Changes of values as the smallest changes of the text: whatever is not spoken of keeps its bytes. `modify` of jsonc-parser would
 * write each object over several lines; here new values are laid out as the file is, short things on one line.
 */
import { type Node, parseTree } from 'jsonc-parser';
import { removalOf, spliced, type Splice } from './fix-text.ts';
import { jsonText } from './json-print.ts';
import { sameValue } from './same-value.ts';
import { isRecord } from '../model/reading/fits.ts';
import { hasOwn } from '../model/schema/has-own.ts';

/** `['places', 3, 'name']`; the whole file is `[]`. */
type JsonPath = readonly (string | number)[];

export type ValueChange = {
  path: JsonPath;
  /** undefined takes the property or the entry away. */
  value: unknown;
  /** The path's last step is an index of a list: what stands there and after it moves on. */
  insert?: boolean;
};

/** The text, which must be JSON, after the changes, one after the other: a path means the text that those before it gave. */
export function withChanges(text: string, changes: readonly ValueChange[]): string {
  let next = text;
  for (const { path, value, insert } of changes) next = withChange(next, path, value, insert ?? false);
  return next;
}

function withChange(text: string, path: JsonPath, value: unknown, insert: boolean): string {
  const root = parseTree(text);
  if (!root) return text;
  let node = root;
  for (const [i, step] of path.entries()) {
    const isLast = i === path.length - 1;
    const child = insert && isLast ? undefined : childOf(node, step);
    if (child) {
      node = child;
      continue;
    }
    if (value === undefined) return text;
    const rest = wrapped(path.slice(i + 1), value);
    if (node.type === 'array' && typeof step === 'number') return spliced(text, [insertion(text, node, step, rest)]);
    if (node.type === 'object' && typeof step === 'string') return spliced(text, [addition(text, node, step, rest)]);
    return spliced(text, [replacement(text, node, wrapped(path.slice(i), value))]);
  }
  if (value === undefined) return path.length === 0 ? text : spliced(text, [removal(text, node)]);
  // From the end on, so that what comes before stays where it is.
  const splices = differences(text, node, value).sort((a, b) => b.offset - a.offset || b.length - a.length);
  let next = text;
  for (const splice of splices) next = spliced(next, [splice]);
  return next;
}

/** The value inside of the objects and lists that its path names. */
function wrapped(path: JsonPath, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  return typeof first === 'number' ? [wrapped(rest, value)] : { [first]: wrapped(rest, value) };
}

/** The changes that make a node mean `value`, of which no two touch each other. */
function differences(text: string, node: Node, value: unknown): Splice[] {
  if (sameValue(valueOf(node), value)) return [];
  if (node.type === 'object' && isRecord(value) && !hasRepeatedNames(node)) return objectDifferences(text, node, value);
  if (node.type === 'array' && Array.isArray(value)) return listDifferences(text, node, value as unknown[]);
  return [replacement(text, node, value)];
}

function objectDifferences(text: string, node: Node, value: Record<string, unknown>): Splice[] {
  const properties = node.children ?? [];
  const isKept = (property: Node): boolean => value[nameOf(property)] !== undefined && hasOwn(value, nameOf(property));
  const kept = properties.filter(isKept);
  const last = kept[kept.length - 1];
  if (!last) return [replacement(text, node, value)];
  const splices = kept.flatMap((each) => differences(text, each.children![1]!, value[nameOf(each)]));
  splices.push(...removals(properties, isKept));
  const content = Object.entries(value)
    .filter(([name, each]) => each !== undefined && !childOf(node, name))
    .map(([name, each]) => propertyText(text, last, name, each))
    .join('');
  if (!content) return splices;
  const offset = last.offset + last.length;
  const removal = splices.find((each) => each.offset === offset);
  if (removal) removal.content = content;
  else splices.push({ offset, length: 0, content });
  return splices;
}

function listDifferences(text: string, node: Node, value: readonly unknown[]): Splice[] {
  const children = node.children ?? [];
  if (children.length === 0 || value.length === 0) return [replacement(text, node, value)];
  let start = 0;
  while (start < children.length && start < value.length && sameValue(valueOf(children[start]!), value[start])) start++;
  let [end, to] = [children.length, value.length];
  while (end > start && to > start && sameValue(valueOf(children[end - 1]!), value[to - 1]))
    [end, to] = [end - 1, to - 1];
  const both = Math.min(end, to);
  const splices = children.slice(start, both).flatMap((each, i) => differences(text, each, value[start + i]));
  if (to > both) splices.push(insertions(text, node, both, value.slice(both, to)));
  splices.push(...removals(children, (_, i) => i < both || i >= end));
  return splices;
}

/** Runs of entries without their commas, in one piece each. */
function removals(children: readonly Node[], isKept: (child: Node, index: number) => boolean): Splice[] {
  const splices: Splice[] = [];
  for (let i = 0; i < children.length; i++) {
    if (isKept(children[i]!, i)) continue;
    const first = i;
    while (i + 1 < children.length && !isKept(children[i + 1]!, i + 1)) i++;
    const [before, after] = [children[first - 1], children[i + 1]];
    const last = children[i]!;
    const offset = before ? before.offset + before.length : children[first]!.offset;
    const end = before || !after ? last.offset + last.length : after.offset;
    splices.push({ offset, length: end - offset, content: '' });
  }
  return splices;
}

const replacement = (text: string, node: Node, value: unknown): Splice => ({
  offset: node.offset,
  length: node.length,
  content: printed(value, text, ownerOf(node).offset),
});

function addition(text: string, node: Node, name: string, value: unknown): Splice {
  const last = node.children?.[node.children.length - 1];
  if (!last) return replacement(text, node, { [name]: value });
  return { offset: last.offset + last.length, length: 0, content: propertyText(text, last, name, value) };
}

/** `, "name": value` as it stands after the last property of an object. */
const propertyText = (text: string, last: Node, name: string, value: unknown): string =>
  `,${blanksBefore(text, last)}${JSON.stringify(name)}${colonOf(text, last)}${printed(value, text, last.offset)}`;

/** Without a property or an entry; its last one leaves nothing between the brackets. */
function removal(text: string, node: Node): Splice {
  const owner = ownerOf(node);
  const around = owner.parent;
  if (around?.children?.length === 1) return replacement(text, around, around.type === 'array' ? [] : {});
  return removalOf(owner);
}

const insertion = (text: string, node: Node, index: number, value: unknown): Splice =>
  insertions(text, node, index, [value]);

function insertions(text: string, node: Node, index: number, values: readonly unknown[]): Splice {
  const children = node.children ?? [];
  if (children.length === 0) return replacement(text, node, values);
  const next = children[index];
  const neighbour = next ?? children[children.length - 1]!;
  const blanks = blanksBefore(text, neighbour);
  const contents = values.map((value) => printed(value, text, neighbour.offset));
  return next
    ? { offset: next.offset, length: 0, content: contents.map((each) => `${each},${blanks}`).join('') }
    : {
        offset: neighbour.offset + neighbour.length,
        length: 0,
        content: contents.map((each) => `,${blanks}${each}`).join(''),
      };
}

/** What stands between a comma and this entry: a new line with its indentation, or a blank, or nothing in a file without any. */
function blanksBefore(text: string, node: Node): string {
  const blanks = /\s*$/.exec(text.slice(0, node.offset))?.[0] ?? '';
  const lineBreak = /\r?\n[ \t]*$/.exec(blanks)?.[0];
  if (lineBreak !== undefined) return lineBreak;
  const siblings = node.parent?.children ?? [];
  if (siblings[0] !== node) return blanks;
  // The first may stand close to its bracket.
  return siblings[1] ? blanksBefore(text, siblings[1]) : isTight(text) ? '' : ' ';
}

/** ": " or ":" as the property has it. */
function colonOf(text: string, property: Node): string {
  const [name, value] = property.children ?? [];
  if (!name || !value) return ': ';
  const between = text.slice(name.offset + name.length, value.offset);
  return /[\r\n]/.test(between) ? ': ' : between;
}

const printed = (value: unknown, text: string, offset: number): string =>
  isTight(text) ? JSON.stringify(value) : jsonText(value, text, offset);

/** A file without blanks after its colons, as programs write it. */
const isTight = (text: string): boolean => !/":\s/.test(text);

/** A node with its name, where it has one. */
const ownerOf = (node: Node): Node => (node.parent?.type === 'property' ? node.parent : node);

/** The child that counts: of a name that stands twice, the last. */
function childOf(node: Node, step: string | number): Node | undefined {
  if (node.type === 'array') return typeof step === 'number' ? node.children?.[step] : undefined;
  if (node.type !== 'object') return undefined;
  const named = (node.children ?? []).filter((each) => nameOf(each) === String(step));
  return named[named.length - 1]?.children?.[1];
}

const nameOf = (property: Node): string => String(property.children?.[0]?.value);

function hasRepeatedNames(node: Node): boolean {
  const names = (node.children ?? []).map(nameOf);
  return new Set(names).size < names.length;
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  const entries = (node.children ?? []).map((each) => [nameOf(each), each.children?.[1] && valueOf(each.children[1])]);
  return Object.fromEntries(entries) as unknown;
}
