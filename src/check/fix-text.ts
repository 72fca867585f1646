/**
 * Writes into a data file what is certain: what parseDirectory reads otherwise than it is written. Only those bytes change; and
 * the widgets show the same before and after, which is tried for every change before it is kept.
 */
import { type Node, parseTree } from 'jsonc-parser';
import { join } from '../model/reading/path.ts';
import type { Change, Edit } from '../model/reading/told.ts';
import type { Directory } from '../model/schema/schema.ts';
import { jsonText } from './json-print.ts';
import { readNoting } from './read-noting.ts';
import { sameValue } from './same-value.ts';

/** What was written, for people: a line, what stood there, what stands there now. */
export type WrittenChange = { line: number; before: string; after: string };

/** A piece of the text that gives way to another: `length` characters from `offset` on. */
export type Splice = { offset: number; length: number; content: string };

/** A certain change; `path` is that of the problem which it ends. */
export type Repair = Splice & WrittenChange & { path: string };

export type Fixed = { text: string; changes: WrittenChange[] };

/** Changes that are inside of others wait for the next round; nothing that people write needs more. */
const MOST_ROUNDS = 20;

/** The text, which must be JSON, with what is certain. What that gives has nothing more that is certain. */
export function fixText(original: string): Fixed {
  let text = original;
  const changes: Fixed['changes'] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const repairs = certainRepairs(text);
    const next = spliced(text, repairs);
    if (next === text) break;
    changes.push(...repairs.map(({ line, before, after }) => ({ line, before, after })));
    text = next;
  }
  return { text, changes };
}

/** What is certain and stands apart from each other in a text, which must be JSON; `reading` is what was read of it. */
export function certainRepairs(text: string, reading: Reading = readingOf(text)): Repair[] {
  const { directory, edits } = reading;
  const splices = apart(splicesFor(text, edits));
  if (splices.length === 0) return [];
  let kept = splices;
  if (!isSame(spliced(text, kept), directory)) {
    // One of them is not what it was taken for: only those that are right by themselves are kept.
    kept = kept.filter((each) => isSame(spliced(text, [each]), directory));
    if (!isSame(spliced(text, kept), directory)) return [];
  }
  return kept.map((each) => ({ ...each, ...wordsFor(text, each) }));
}

type Reading = { directory?: Directory; edits: readonly Edit[] };

function readingOf(text: string): Reading {
  const { directory, notes } = readNoting(JSON.parse(text));
  return { directory, edits: notes.edits };
}

function isSame(text: string, directory: Directory | undefined): boolean {
  try {
    return sameValue(readingOf(text).directory, directory);
  } catch {
    return false;
  }
}

type Placed = Splice & { path: string };

function splicesFor(text: string, edits: readonly Edit[]): Placed[] {
  const root = parseTree(text);
  if (!root || edits.length === 0) return [];
  const nodes = new Map<string, Node | undefined>();
  index(root, '', nodes);
  return edits.flatMap(({ path, change }) => {
    const node = nodes.get(path);
    return node ? spliceFor(text, node, change).map((each) => ({ ...each, path })) : [];
  });
}

/** Values by path; undefined where a name stands twice. */
function index(node: Node, path: string, nodes: Map<string, Node | undefined>): void {
  nodes.set(path, nodes.has(path) ? undefined : node);
  node.children?.forEach((child, i) => {
    if (node.type === 'array') index(child, join(path, i), nodes);
    else if (child.children?.[1]) index(child.children[1], join(path, String(child.children[0]?.value)), nodes);
  });
}

function spliceFor(text: string, node: Node, change: Change): Splice[] {
  const property = node.parent?.type === 'property' ? node.parent : undefined;
  const replace = ({ offset, length }: Node, content: string) => [{ offset, length, content }];
  const print = (value: unknown) => jsonText(value, text, property?.offset ?? node.offset);
  if ('wrap' in change) return replace(node, `[${sourceOf(text, node)}]`);
  if ('value' in change && !('rename' in change)) return replace(node, print(change.value));
  if ('rename' in change) {
    const name = property?.children?.[0];
    if (!property || !name) return [];
    if (!('value' in change)) return replace(name, JSON.stringify(change.rename));
    const between = text.slice(name.offset + name.length, node.offset);
    return replace(property, JSON.stringify(change.rename) + between + print(change.value));
  }
  if ('entries' in change && change.entries.length > 0) {
    return replace(node, change.entries.map(print).join(`,${lineBreakBefore(text, node.offset)}`));
  }
  return [removalOf(property ?? node)];
}

/** With the comma before it, or after it where it is the first. */
export function removalOf(node: Node): Splice {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const end = node.offset + node.length;
  if (before) {
    const offset = before.offset + before.length;
    return { offset, length: end - offset, content: '' };
  }
  return { offset: node.offset, length: (after?.offset ?? end) - node.offset, content: '' };
}

const sourceOf = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length);

/** The blanks before an entry, a new line and its indentation where it has its own line. */
const lineBreakBefore = (text: string, offset: number): string =>
  /\r?\n[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? ' ';

/** In the order of the text, none inside or beside another: those wait. */
function apart(splices: readonly Placed[]): Placed[] {
  let end = -1;
  return [...splices]
    .sort((a, b) => a.offset - b.offset || b.length - a.length)
    .filter(({ offset, length }) => {
      const isFree = offset >= end;
      if (isFree) end = offset + length;
      return isFree;
    });
}

/** The text with the splices, which stand in its order and apart. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { offset, length, content } of splices) {
    parts.push(text.slice(at, offset), content);
    at = offset + length;
  }
  return parts.join('') + text.slice(at);
}

function wordsFor(text: string, { offset, length, content }: Splice): WrittenChange {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  // With the name of the property, where it stands on the same line.
  const name = /"[^"]*"\s*:\s*$/.exec(text.slice(start, offset))?.[0] ?? '';
  const short = (words: string) => {
    const line = words.replace(/\s+/g, ' ').replace(/^,? | ?,?$/g, '');
    return line.length > 120 ? `${line.slice(0, 120)} …` : line;
  };
  return {
    line: text.slice(0, offset + (/^[\s,]*/.exec(text.slice(offset, offset + length))?.[0].length ?? 0)).split('\n')
      .length,
    before: short(name + text.slice(offset, offset + length)),
    after: content ? short(name + content) : '',
  };
}
