/** The entries of the lists, the sources and those who pay: each an object of its own. */
import * as z from 'zod/mini';
import {
  boolean,
  closingTime,
  date,
  geo,
  id,
  languages,
  languageTag,
  list,
  looseDate,
  nonEmpty,
  number,
  object,
  oneOf,
  optionalText,
  postalCode,
  regionKey,
  spokenLanguages,
  text,
  time,
  url,
} from './fields.ts';
import { address, contactPoint, openingHours, provenance, service, specialHours } from './parts.ts';

export const place = object({
  id,
  name: text,
  description: optionalText,
  ...service,
  counselling: z.optional(boolean),
  ...provenance,
});

/** What is offered at a place or without one: its times are hours like a place's. */
export const offer = object({
  id,
  name: text,
  description: optionalText,
  category: oneOf(['project', 'course', 'interpreting', 'volunteering', 'training', 'group', 'advice', 'other']),
  ...service,
  place: z.optional(id),
  startDate: z.optional(looseDate),
  endDate: z.optional(looseDate),
  requirements: optionalText,
  waitingList: optionalText,
  documents: z.optional(list(id)),
  ...provenance,
});

/** A municipality, or an association of several: that one has no AGS and no postcodes of its own. */
export const area = object({
  ars: regionKey,
  ags: z.optional(regionKey),
  name: nonEmpty,
  partOf: z.optional(regionKey),
  postalCodes: list(postalCode),
  geo: z.optional(geo),
});

export const task = object({ id, name: text, description: optionalText, topic: z.optional(id), ...provenance });

/** As `offers` were written before there was more than one category of them (places/offers.ts). */
export const project = object({
  id,
  name: text,
  description: optionalText,
  url: z.optional(url),
  startDate: z.optional(nonEmpty),
  ...provenance,
});

export const document = object({
  id,
  name: text,
  description: optionalText,
  category: z.optional(oneOf(['concept', 'guide', 'list', 'report', 'directive', 'form', 'flyer', 'other'])),
  url: z.optional(url),
  encodingFormat: z.optional(nonEmpty),
  contentSize: z.optional(nonEmpty),
  inLanguage: z.optional(languageTag),
  availableLanguage: languages,
  datePublished: z.optional(nonEmpty),
  replacedBy: z.optional(id),
  contactPoint: z.optional(list(contactPoint)),
  ...provenance,
});

export const network = object({
  id,
  name: text,
  description: optionalText,
  foundingDate: z.optional(nonEmpty),
  url: z.optional(url),
  numberOfMembers: z.optional(number),
  workingGroups: z.optional(list(object({ name: text, description: optionalText }))),
  members: z.optional(
    list(
      object({
        name: text,
        category: z.optional(
          oneOf(['authority', 'welfare', 'association', 'education', 'health', 'religious', 'person', 'other']),
        ),
        url: z.optional(url),
      }),
    ),
  ),
  participation: optionalText,
  contactPoint: z.optional(list(contactPoint)),
  ...provenance,
});

/** Without a date and without hours, nobody knows yet when it will be; with hours, it comes again. */
export const event = object({
  id,
  name: text,
  description: optionalText,
  url: z.optional(url),
  startDate: z.optional(date),
  startTime: z.optional(time),
  endDate: z.optional(date),
  endTime: z.optional(closingTime),
  openingHoursSpecification: z.optional(list(openingHours)),
  specialOpeningHoursSpecification: z.optional(list(specialHours)),
  publicHolidays: z.optional(oneOf(['closed', 'open'])),
  eventStatus: z.optional(oneOf(['scheduled', 'cancelled', 'postponed'])),
  place: z.optional(id),
  address: z.optional(address),
  provider: optionalText,
  audience: optionalText,
  availableLanguage: spokenLanguages,
  fees: optionalText,
  registration: z.optional(
    object({ required: boolean, url: z.optional(url), deadline: z.optional(date), note: optionalText }),
  ),
  contactPoint: z.optional(list(contactPoint)),
  ...provenance,
});

/** Who pays, as many grants ask to be shown. */
export const funder = object({ name: text, note: optionalText, url: z.optional(url), logo: z.optional(url) });

export const source = object({
  title: nonEmpty,
  publisher: text,
  url: z.optional(url),
  license: z.optional(nonEmpty),
  asOf: z.nullable(text),
  seen: z.nullable(date),
});
