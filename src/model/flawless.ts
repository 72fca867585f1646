/**
 * The way of nearly every file: nothing is wrong with it, and it is taken as it is. Anything that might be worth a word to
 * the webmaster, even a mere suspicion, is left to parseDirectory, which knows the words.
 */
import { fits } from './fits.ts';
import { directoryShape } from './generated/shapes.ts';
import { mayHaveHoursProblems } from './hours-suspicion.ts';
import type { Directory } from './schema.ts';

/** The directory that JSON.parse gave, complete with the lists it leaves out; undefined where anything is wrong with it. */
export function flawless(json: unknown): Directory | undefined {
  if (!fits(directoryShape, json)) return undefined;
  const lists = { areas: [], tasks: [], places: [], projects: [], documents: [], networks: [], events: [] };
  const directory: Directory = {
    sources: {},
    topics: {},
    ...lists,
    ...(json as Partial<Directory> & Pick<Directory, 'office'>),
  } as Directory;
  const { sources, topics, areas, office } = directory;
  const places = [office, ...directory.places];
  const kinds = [
    places,
    directory.tasks,
    directory.projects,
    directory.documents,
    directory.networks,
    directory.events,
  ];

  const sound =
    isSet(areas.map(({ ars }) => ars)) &&
    kinds.every(
      (entries) => isSet(entries.map(({ id }) => id)) && entries.every(({ source }) => Object.hasOwn(sources, source)),
    ) &&
    directory.tasks.every(({ topic }) => !topic || Object.hasOwn(topics, topic)) &&
    places.every(
      (place) => !mayHaveHoursProblems(place) && (place.topics ?? []).every((topic) => Object.hasOwn(topics, topic)),
    );
  return sound ? directory : undefined;
}

const isSet = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;
