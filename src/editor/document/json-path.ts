/** Where something stands in the file: names and indices, and the same as problems write it. */
import { join } from '../../model/reading/path.ts';

/** `['places', 3, 'name']`; the whole file is `[]`. */
export type JsonPath = readonly (string | number)[];

/** "places[3].name" */
export function written(path: JsonPath): string {
  let text = '';
  for (const step of path) text = join(text, step);
  return text;
}

/**
 * The other way round. What `json` holds decides where a name ends: names of sources and topics are chosen by people and may have
 * dots in them.
 */
export function pathOf(text: string, json: unknown): JsonPath {
  const path: (string | number)[] = [];
  let value = json;
  let rest = text;
  while (rest) {
    const index = /^\[(\d+)\]\.?/.exec(rest);
    const step = index ? Number(index[1]) : nameAt(rest, value);
    rest = rest.slice(index ? index[0].length : String(step).length).replace(/^\./, '');
    path.push(step);
    value = childOf(value, step);
  }
  return path;
}

/** What stands at a path, undefined where nothing does. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  let value = json;
  for (const step of path) value = childOf(value, step);
  return value;
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, step))
    return undefined;
  return (value as Record<string | number, unknown>)[step];
}

/** The longest of the value's names that the text begins with, else what comes before the next dot or bracket. */
function nameAt(text: string, value: unknown): string {
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const fitting = names
    .filter((name) => name && text.startsWith(name) && /^(?:$|\.|\[)/.test(text.slice(name.length)))
    .sort((a, b) => b.length - a.length);
  return fitting[0] ?? /^[^.[]+/.exec(text)?.[0] ?? text;
}
