/**
 * JSON.parse in small steps, for files with thousands of places: five megabytes in one go hold up a page for 60 ms on a
 * desktop computer. The lists at the root are cut between their entries, and JSON.parse reads every piece. Loaded only for
 * files of that size.
 */
import { VERSION } from '../version.ts';
export const version = VERSION;

/** Shorter pieces cost more in all than they save at a time. */
const PIECE = 50_000;
const TOKENS_A_STEP = 2_000;

/**
 * What JSON.parse gives for the text of an object; yields between steps of a few milliseconds. Throws where the text is
 * anything else or no JSON: JSON.parse knows better what to say then. `piece` is the least length of a list's part, in
 * characters.
 */
export function* parseInSteps(text: string, piece = PIECE): Generator<void, Record<string, unknown>> {
  const properties: [string, unknown][] = [];
  /** Where what is read next begins: a name, a value, or a piece of a list. */
  let start = 0;
  let depth = 0;
  let name: string | undefined;
  let list: unknown[] | undefined;
  let tokens = 0;

  /** What stands between `start` and here, by JSON.parse. */
  const readTo = (end: number): unknown => JSON.parse(text.slice(start, end));
  const readPiece = (end: number): void => {
    // No entry between two commas, or after the last one: with brackets around it, JSON.parse would not mind.
    ensure(!isEmpty(end));
    list!.push(...(JSON.parse(`[${text.slice(start, end)}]`) as unknown[]));
    start = end + 1;
  };
  const isEmpty = (end?: number): boolean => /^[ \t\n\r]*$/.test(text.slice(start, end));

  const next = /["{}[\],:]/g;
  while (next.test(text)) {
    const index = next.lastIndex - 1;
    const token = text[index]!;
    if (++tokens % TOKENS_A_STEP === 0) yield;
    if (token === '"') {
      next.lastIndex = endOfString(text, index) + 1;
      continue;
    }

    if (token === '{' || token === '[') {
      depth++;
      if (depth === 1) {
        ensure(token === '{' && isEmpty(index));
        start = index + 1;
      } else if (depth === 2 && token === '[' && name !== undefined) {
        ensure(!list && isEmpty(index));
        list = [];
        start = index + 1;
      }
    } else if (depth === 2 && list && (token === ',' || token === ']')) {
      if (token === ']') {
        depth--;
        if (list.length === 0 && isEmpty(index)) start = index + 1;
        else readPiece(index);
      } else if (index - start > piece) {
        readPiece(index);
        yield;
      }
    } else if (depth === 1 && token === ':') {
      const read = readTo(index);
      ensure(typeof read === 'string' && name === undefined);
      name = read;
      start = index + 1;
    } else if (depth === 1 && (token === ',' || token === '}')) {
      if (name === undefined) {
        ensure(token === '}' && properties.length === 0 && isEmpty(index));
      } else {
        ensure(!list || isEmpty(index));
        properties.push([name, list ?? readTo(index)]);
      }
      name = list = undefined;
      start = index + 1;
      if (token === '}') depth = -1;
    } else if (token === '}' || token === ']') {
      depth--;
    } else {
      ensure(depth > 0);
    }
  }
  ensure(depth === -1 && isEmpty());
  return Object.fromEntries(properties);
}

/** Where the string that begins at `start` has its other quotation mark. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before--;
    // Two backslashes are one of the text's own.
    if ((end - before) % 2 === 0) return end;
  }
  throw new SyntaxError();
}

function ensure(condition: boolean): asserts condition {
  if (!condition) throw new SyntaxError();
}
