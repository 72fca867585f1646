/** Reads one entry of the file and tells what is wrong with it in sentences that name it. */
import type { core } from 'zod/mini';
import { hoursProblems } from './hours-problems.ts';
import { isRecord } from './fits.ts';
import { ABOUT_HOURS, keep, tell, type Told, UNKNOWN_SOURCE } from './keep.ts';
import type { Place } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';
import { hasOwn } from '../schema/has-own.ts';

/** What follows from an error that concerns hours. */
export const NO_HOURS = ' Die Öffnungszeiten gelten als nicht bekannt.';

/** What an entry may refer to, and what was read before it. */
export type Reading = {
  problems: Problem[];
  sources: object;
  topics: object;
  /** Without a zone and a region that are known, no hours can be told. */
  hoursKnown: boolean;
  /** Kinds and ids seen so far. */
  ids: Set<string>;
};

/** What the entries of the lists have in common, as far as it is looked at here. */
type Entry = Partial<Place> & { ars?: string; topic?: string };

/** The entry, without what is wrong in it; undefined when too little is left or its id is taken. */
export function readEntry(
  schema: core.$ZodType,
  input: unknown,
  path: string,
  noun: string,
  reading: Reading,
): unknown {
  const told: Told = new Map();
  let entry = keep(schema, input, '', told) as Entry | undefined;
  if (entry) {
    const id = noun + (entry.id ?? entry.ars);
    if (reading.ids.has(id)) {
      tell(told, 'id', 'gibt es schon');
      entry = undefined;
    } else {
      reading.ids.add(id);
      checkReferences(entry, reading, told);
      if (!reading.hoursKnown) {
        delete entry.openingHoursSpecification;
        delete entry.specialOpeningHoursSpecification;
      }
    }
  }

  const label = `${noun}${nameOf(input)} (${path})`;
  for (const [at, { message, severity }] of told) {
    let sentence = `${label}${at && `: „${at}“`} ${message}.`;
    if (severity === 'error') {
      if (!entry) sentence += ' Der Eintrag wird weggelassen.';
      else if (ABOUT_HOURS.test(at + message)) sentence += NO_HOURS;
    }
    reading.problems.push({ path: at ? `${path}.${at}` : path, message: sentence, severity });
  }
  for (const { path: at, message, severity } of hoursProblems(entry ?? {})) {
    reading.problems.push({ path: `${path}.${at}`, message: `${label}: ${message}`, severity });
  }
  return entry;
}

function checkReferences(entry: Entry, { sources, topics }: Reading, told: Told): void {
  if (entry.source !== undefined && !hasOwn(sources, entry.source)) {
    tell(told, 'source', 'nennt keine der „sources“', 'warning');
    // Whoever looks it up would find what every object has under names like "constructor".
    entry.source = UNKNOWN_SOURCE;
  }
  const isTopic = (topic: string, path: string) => {
    const known = hasOwn(topics, topic);
    if (!known) tell(told, path, 'nennt keins der „topics“', 'warning');
    return known;
  };
  if (entry.topics) entry.topics = entry.topics.filter((topic, i) => isTopic(topic, `topics[${i}]`));
  if (entry.topic !== undefined && !isTopic(entry.topic, 'topic')) delete entry.topic;
}

/** " „Caritas Werlte“" */
function nameOf(input: unknown): string {
  let name = isRecord(input) && input.name;
  if (isRecord(name)) name = name.de;
  return name && typeof name === 'string' ? ` „${name.slice(0, 60)}“` : '';
}
