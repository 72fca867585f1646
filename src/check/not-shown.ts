/** What of a data file no element shows: nobody should keep it up to date and wonder where it is. */
import type { Directory } from '../model/schema/schema.ts';

/** What decides on which days hours hold: the days are shown. */
const rulesOf = (hours: string): Record<string, 'works'> =>
  Object.fromEntries(
    ['weekOfMonth', 'isoWeek', 'everyWeeks', 'validFrom', 'validThrough'].map((name) => [
      `${hours}[].${name}`,
      'works',
    ]),
  );

/**
 * Properties that are not to be read on a page, by their path; a list's entries are `[]`, names that the file chooses `*`, and
 * `places[]` is the office as well, and what is offered. "later": shown by no element yet, with all that is in it. "works": it is not said as such,
 * but decides what is shown. The guide lists both (stories/guide/datendatei.md).
 */
export const NOT_SHOWN: Readonly<Record<string, 'later' | 'works'>> = {
  funding: 'later',
  networks: 'later',
  'documents[].checkedOf': 'later',
  'events[].checkedOf': 'later',
  'places[].contactPoint[].room': 'later',
  'documents[].contactPoint[].room': 'later',
  'events[].contactPoint[].room': 'later',
  'tasks[].checkedOf': 'later',
  dateModified: 'later',
  'sources.*.title': 'later',
  'sources.*.license': 'later',
  'sources.*.seen': 'later',
  'areas[].ags': 'later',
  $schema: 'works',
  version: 'works',
  requires: 'works',
  inLanguage: 'works',
  timeZone: 'works',
  region: 'works',
  'areas[].ars': 'works',
  'areas[].partOf': 'works',
  'areas[].postalCodes': 'works',
  'areas[].geo': 'works',
  'tasks[].id': 'works',
  'tasks[].topic': 'works',
  'documents[].id': 'works',
  'events[].id': 'works',
  'events[].publicHolidays': 'works',
  'places[].id': 'works',
  'places[].geo': 'works',
  'places[].areaServed': 'works',
  'places[].publicHolidays': 'works',
  'places[].checkedOf': 'works',
  ...rulesOf('places[].openingHoursSpecification'),
  ...rulesOf('places[].contactPoint[].hoursAvailable'),
  ...rulesOf('documents[].contactPoint[].hoursAvailable'),
  ...rulesOf('events[].contactPoint[].hoursAvailable'),
  ...rulesOf('events[].openingHoursSpecification'),
};

/** Those that every entry must have or whose place is the file's own record: nothing to tell anybody of. */
const A_RECORD = /^((documents|events|tasks)\[]\.checkedOf|dateModified|sources|areas)/;

/** The names of what a directory holds and no element shows yet: "projects", "documents[].description". */
export function notShownIn(directory: Directory): string[] {
  return Object.keys(NOT_SHOWN).filter(
    (path) => NOT_SHOWN[path] === 'later' && !A_RECORD.test(path) && holds(directory, path.split(/\.|(?=\[])/)),
  );
}

function holds(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return !Array.isArray(value) || value.length > 0;
  if (first === '[]') return Array.isArray(value) && value.some((each) => holds(each, rest));
  const next = (value as Record<string, unknown>)[first];
  return next !== undefined && holds(next, rest);
}
