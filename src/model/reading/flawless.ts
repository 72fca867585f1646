/**
 * The way of nearly every file: nothing is wrong with it, and it is taken as it is. Anything that might be worth a word to
 * the webmaster, even a mere suspicion, is left to parseDirectory, which knows the words.
 */
import { fits, isString } from './fits.ts';
import { flawlessHours } from './flawless-hours.ts';
import { listShapes, rootShape } from './generated/shapes.ts';
import type { Directory } from '../schema/schema.ts';
import { hasOwn } from '../schema/has-own.ts';

type Entry = { id?: string; ars?: string; source?: string; topic?: string; topics?: string[] };

/**
 * The directory that JSON.parse gave, complete with the lists it leaves out; undefined where anything is wrong with it.
 * Yields after each entry, so that thousands of them can be looked at in slices. `lenient` passes over properties that nobody
 * knows, for pages on which the words about them cannot be had.
 */
export function* flawless(json: unknown, lenient = false): Generator<void, Directory | undefined> {
  if (!(yield* flawlessHours(json, lenient)) || !fits(rootShape, json, lenient)) return undefined;
  const lists = { areas: [], tasks: [], places: [], offers: [], projects: [], documents: [], networks: [], events: [] };
  const directory: Directory = { ...{ sources: {}, topics: {} }, ...lists, ...(json as Directory) };
  const { sources, topics, office } = directory;

  for (const list of Object.keys(listShapes) as (keyof typeof listShapes)[]) {
    const entries: Entry[] = directory[list];
    const keys = new Set<unknown>();
    for (const entry of list === 'places' ? [office as Entry, ...entries] : entries) {
      if (!fits(listShapes[list], entry, lenient)) return undefined;
      const { source = '', topic, topics: several = [] } = entry;
      const key = entry.id ?? entry.ars;
      // Where it is lenient, kinds that have no such properties may have anything there.
      const named: unknown[] = [topic].concat(several).filter(isString);
      if (keys.has(key) || (isString(source) && source && !hasOwn(sources, source))) return undefined;
      if (!named.every((id) => hasOwn(topics, id as string))) return undefined;
      keys.add(key);
      yield;
    }
  }
  return directory;
}
