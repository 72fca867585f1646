/**
 * The data file, as one zod schema. Every type of the data is inferred here; the published JSON Schema and the quick look
 * of every page are generated from it (fields are described in descriptions.ts, which no page loads). Property names are
 * schema.org's wherever schema.org has one. Single values are in fields.ts, what entries share in parts.ts, entries in entries.ts.
 */
import * as z from 'zod/mini';
import { area, document, event, funder, network, offer, place, project, source, task } from './entries.ts';
import {
  closingTime,
  date,
  dateOrYearly,
  DAYS,
  email,
  feature,
  geo,
  languageTag,
  latitude,
  list,
  longitude,
  MISSING,
  named,
  object,
  optionalList,
  otherwise,
  postalCode,
  regionKey,
  reviewed,
  spokenLanguage,
  string,
  telephone,
  text,
  time,
  UPDATE,
  url,
} from './fields.ts';
import { isTimeZone, knowsHolidaysOf } from './hours-rules.ts';
import { contactPoint, day, mode, openingHours, specialHours } from './parts.ts';

/** The lists of the root: each entry is checked on its own, so that one bad entry costs only itself. */
export const listSchemas = {
  areas: area,
  tasks: task,
  places: place,
  offers: offer,
  projects: project,
  documents: document,
  networks: network,
  events: event,
} as const;

/** What stands at the root beside the lists. */
export const rootSchemas = {
  $schema: z.optional(z.string(otherwise('ist kein Text'))),
  version: z.literal(1, {
    error: ({ input }) => {
      if (typeof input === 'number' && input > 1) return `ist ${input}, eine neuere Fassung des Formats. ${UPDATE}`;
      return input === undefined ? MISSING : 'ist nicht 1';
    },
  }),
  requires: z.optional(list(feature)),
  inLanguage: languageTag,
  timeZone: string(isTimeZone, 'ist keine bekannte Zeitzone (zum Beispiel "Europe/Berlin")'),
  region: string(knowsHolidaysOf, 'ist kein deutsches Land (zum Beispiel "DE-NI")'),
  dateModified: z.optional(date),
  attribution: z.optional(list(text)),
  /** Languages whose texts lie in a file beside this one (src/texts). */
  translated: z.optional(z.record(languageTag, reviewed, otherwise('ist kein Objekt'))),
  sources: z._default(named(source), () => ({})),
  topics: z._default(named(text), () => ({})),
  funding: z.optional(list(funder)),
  office: place,
} as const;

/** The whole document, strict: what editors check against and the types are inferred from. */
export const directorySchema = object({
  ...rootSchemas,
  areas: optionalList(area),
  tasks: optionalList(task),
  places: optionalList(place),
  offers: optionalList(offer),
  projects: optionalList(project),
  documents: optionalList(document),
  networks: optionalList(network),
  events: optionalList(event),
});

/** The kinds of fields that are read also where they are written otherwise (src/model/reading/readers.ts). */
export const kinds = {
  ...{ time, closingTime, day, date, dateOrYearly, languageTag, spokenLanguage, regionKey, postalCode },
  ...{ telephone, email, url, latitude, longitude, openingHours, specialHours },
} as const;

export type Directory = z.infer<typeof directorySchema>;
export type Place = z.infer<typeof place>;
export type Area = z.infer<typeof area>;
export type Task = z.infer<typeof task>;
export type Offer = z.infer<typeof offer>;
export type Project = z.infer<typeof project>;
export type Funder = z.infer<typeof funder>;
export type DirectoryDocument = z.infer<typeof document>;
export type Network = z.infer<typeof network>;
export type DirectoryEvent = z.infer<typeof event>;
export type Source = z.infer<typeof source>;
export type Text = z.infer<typeof text>;
export type Mode = z.infer<typeof mode>;
export type ContactPoint = z.infer<typeof contactPoint>;
export type OpeningHours = z.infer<typeof openingHours>;
export type SpecialOpeningHours = z.infer<typeof specialHours>;
export type GeoCoordinates = z.infer<typeof geo>;
export type DayOfWeek = (typeof DAYS)[number];
