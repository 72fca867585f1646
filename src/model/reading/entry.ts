/** Reads one entry of the file and tells what is wrong with it in sentences that name it. */
import type { core } from 'zod/mini';
import { hoursProblems } from './hours-problems.ts';
import { isRecord } from './fits.ts';
import { ABOUT_HOURS, keep, UNKNOWN_SOURCE } from './keep.ts';
import { quoted } from './corrected-line.ts';
import { whichName } from './nearest-name.ts';
import { tell, type Edit, type Fault, type Told } from './told.ts';
import type { Place } from '../schema/schema.ts';
import type { Problem } from '../schema/problem.ts';
import { hasOwn } from '../schema/has-own.ts';

/** What follows from an error that concerns hours. */
export const NO_HOURS = ' Die Öffnungszeiten gelten als nicht bekannt.';
const NO_CONTACT_HOURS = ' Die Zeiten dieses Kontakts gelten als nicht bekannt.';

/** What an entry may refer to, and what was read before it. */
export type Reading = {
  problems: Problem[];
  /** What would make the file say what was read. */
  edits: Edit[];
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
      tell(told, 'id', { message: 'gibt es schon', severity: 'error', found: quoted(entry.id ?? entry.ars) });
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
  for (const [at, fault] of told) {
    const where = at ? `${path}${at.startsWith('[') ? '' : '.'}${at}` : path;
    let message = `${label}${at && ':'} ${sentenceOf(at, fault)}`;
    if (fault.severity === 'error') {
      if (!entry) message += ' Der Eintrag wird weggelassen.';
      else message += consequenceFor(at, fault, entry);
    }
    reading.problems.push({ path: where, message, severity: fault.severity });
    if (fault.edit) reading.edits.push({ path: where, change: fault.edit });
  }
  for (const { path: at, message, severity } of hoursProblems(entry ?? {})) {
    reading.problems.push({ path: `${path}.${at}`, message: `${label}: ${message}`, severity });
  }
  return entry;
}

/** „opens“ ("gegen neun") ist keine Uhrzeit. */
export const sentenceOf = (at: string, { message, found }: Fault): string =>
  `${at && `„${at}“ `}${found ? `(${found}) ` : ''}${message}.`;

/** What else the page does without. */
function consequenceFor(at: string, { costsHours }: Fault, entry: Entry): string {
  if (at.includes('hoursAvailable')) return NO_CONTACT_HOURS;
  return (costsHours || ABOUT_HOURS.test(at)) && !entry.openingHoursSpecification ? NO_HOURS : '';
}

function checkReferences(entry: Entry, { sources, topics }: Reading, told: Told): void {
  if (entry.source !== undefined && !hasOwn(sources, entry.source)) {
    tell(told, 'source', unknownReference('nennt keine der „sources“', entry.source, sources));
    // Whoever looks it up would find what every object has under names like "constructor".
    entry.source = UNKNOWN_SOURCE;
  }
  const isTopic = (topic: string, path: string) => {
    const known = hasOwn(topics, topic);
    if (!known) {
      tell(told, path, unknownReference('nennt keins der „topics“', topic, topics, topicsNamed(topic, topics)));
    }
    return known;
  };
  if (entry.topics) entry.topics = entry.topics.filter((topic, i) => isTopic(topic, `topics[${i}]`));
  if (entry.topic !== undefined && !isTopic(entry.topic, 'topic')) delete entry.topic;
}

/** It lists what is known, or names what may be meant. */
const unknownReference = (message: string, found: string, known: object, [meant, ...more]: string[] = []): Fault => ({
  message: message + (meant && !more.length ? ` (meinten Sie „${meant}“?)` : whichName(found, Object.keys(known))),
  severity: 'warning',
  found: quoted(found),
});

/** The ids of the topics that are called so: webmasters write the name that they see. */
function topicsNamed(name: string, topics: object): string[] {
  const called = (text: unknown) => typeof text === 'string' && text.trim().toLowerCase() === name.trim().toLowerCase();
  return Object.entries(topics)
    .filter(([, text]) => called(text) || (isRecord(text) && Object.values(text).some(called)))
    .map(([id]) => id);
}

/** " „Caritas Werlte“" */
function nameOf(input: unknown): string {
  let name = isRecord(input) && input.name;
  if (isRecord(name)) name = name.de;
  return name && typeof name === 'string' ? ` „${name.slice(0, 60)}“` : '';
}
