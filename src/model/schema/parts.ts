/** What several kinds of entries have in themselves: where a fact comes from, hours, contacts, addresses, and what serves somebody. */
import * as z from 'zod/mini';
import {
  boolean,
  closingTime,
  date,
  dateOrYearly,
  DAYS,
  email,
  geo,
  id,
  languages,
  list,
  named,
  nonEmpty,
  number,
  object,
  oneOf,
  optionalText,
  postalCode,
  regionKey,
  spokenLanguages,
  telephone,
  text,
  time,
  url,
} from './fields.ts';
import { hasBothTimesOrNone, isAnchored, isNotEmpty, isWeekCount, takesTime, takesTimeOrDay } from './hours-rules.ts';
import { canBeReached } from './rules.ts';

/**
 * What every fact carries: where it comes from, when a person checked it, and how far it can be trusted. parseDirectory
 * does not drop an entry that says nothing of that, but trusts it least.
 */
export const provenance = {
  source: nonEmpty,
  checked: z.nullable(date),
  status: oneOf(['verified', 'seed', 'official', 'stale', 'conflict']),
  /** Properties that come from another source than the rest: {"geo": "geonames"}. */
  sourceOf: z.optional(named(nonEmpty)),
  /** Properties that were checked later than the rest: {"openingHoursSpecification": "2026-11-02"}. */
  checkedOf: z.optional(named(date)),
  /** What another source says of a property, when the two differ; the entry itself keeps `source`'s value. */
  conflicts: z.optional(list(object({ property: nonEmpty, value: text, source: nonEmpty }))),
};

export const mode = oneOf(['walk-in', 'appointment', 'phone']);
export const day = oneOf(DAYS);
const weekdays = list(day).check(z.refine(isNotEmpty, 'nennt keinen Wochentag'));

const EQUAL_TIMES = 'schließt, wenn es öffnet ("opens" und "closes" sind gleich)';

export const openingHours = object({
  dayOfWeek: weekdays,
  opens: time,
  closes: closingTime,
  weekOfMonth: z.optional(list(oneOf([1, 2, 3, 4, 5, -1]))),
  isoWeek: z.optional(oneOf(['odd', 'even'])),
  everyWeeks: z.optional(number.check(z.refine(isWeekCount, 'ist keine Zahl von Wochen (zum Beispiel 2)'))),
  validFrom: z.optional(dateOrYearly),
  validThrough: z.optional(dateOrYearly),
  mode: z.optional(mode),
  availableLanguage: languages,
  note: optionalText,
}).check(
  z.refine(takesTime, EQUAL_TIMES),
  z.refine(
    isAnchored,
    'gilt alle paar Wochen ("everyWeeks"), sagt aber nicht, ab wann gezählt wird (mit dem ersten Tag, zum Beispiel "validFrom": "2026-12-03")',
  ),
);

export const specialHours = object({
  validFrom: dateOrYearly,
  validThrough: z.optional(dateOrYearly),
  dayOfWeek: z.optional(weekdays),
  opens: z.optional(time),
  closes: z.optional(closingTime),
  mode: z.optional(oneOf(['walk-in', 'appointment', 'phone', 'closed'])),
  availableLanguage: languages,
  note: optionalText,
  name: optionalText,
}).check(z.refine(hasBothTimesOrNone, 'hat nur eines von "opens" und "closes"'), z.refine(takesTimeOrDay, EQUAL_TIMES));

export const contactPoint = object({
  name: optionalText,
  contactType: optionalText,
  room: optionalText,
  telephone: z.optional(telephone),
  email: z.optional(email),
  url: z.optional(url),
  availableLanguage: spokenLanguages,
  hoursAvailable: z.optional(list(openingHours)),
  vacant: z.optional(boolean),
}).check(z.refine(canBeReached, 'hat weder Telefon ("telephone") noch E-Mail ("email") noch Adresse im Netz ("url")'));

export const address = object({
  streetAddress: z.optional(nonEmpty),
  postalCode: z.optional(postalCode),
  addressLocality: nonEmpty,
  note: optionalText,
});

/** Where and when something is, for whom and in which languages: of a place, and of what is offered. */
export const service = {
  url: z.optional(url),
  provider: optionalText,
  address: z.optional(address),
  geo: z.optional(geo),
  contactPoint: z.optional(list(contactPoint)),
  openingHoursSpecification: z.optional(list(openingHours)),
  specialOpeningHoursSpecification: z.optional(list(specialHours)),
  publicHolidays: z.optional(oneOf(['closed', 'open'])),
  appointment: z.optional(
    object({ required: boolean, outsideHours: z.optional(boolean), url: z.optional(url), note: optionalText }),
  ),
  temporarilyClosed: z.optional(
    object({ validFrom: z.optional(date), validThrough: z.optional(date), reason: optionalText }),
  ),
  topics: z.optional(list(id)),
  availableLanguage: spokenLanguages,
  interpretation: optionalText,
  areaServed: z.optional(list(regionKey)),
  audience: optionalText,
  fees: optionalText,
  requiredDocuments: optionalText,
  accessibility: z.optional(
    object({
      wheelchair: z.optional(oneOf(['yes', 'limited', 'no'])),
      note: optionalText,
    }),
  ),
  signLanguageVideo: z.optional(url),
  easyToRead: z.optional(url),
};
