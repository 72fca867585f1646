/** What of a data file is not to be read on a page: nobody should keep it up to date and wonder where it is. */

/** What decides on which days hours hold: the days are shown. */
const rulesOf = (hours: string): Record<string, 'works'> =>
  Object.fromEntries(
    ['weekOfMonth', 'isoWeek', 'everyWeeks', 'validFrom', 'validThrough'].map((name) => [
      `${hours}[].${name}`,
      'works',
    ]),
  );

/**
 * By their path; a list's entries are `[]`, names that the file chooses `*`, and `places[]` is the office as well, and what is offered.
 * "record": the file's own record of where something is from. "works": it is not said as such, but decides what is shown. The guide
 * lists both (stories/guide/datendatei.md).
 */
export const NOT_SHOWN: Readonly<Record<string, 'record' | 'works'>> = {
  'documents[].checkedOf': 'record',
  'events[].checkedOf': 'record',
  'tasks[].checkedOf': 'record',
  'networks[].checkedOf': 'record',
  dateModified: 'record',
  'sources.*.title': 'record',
  'sources.*.license': 'record',
  'sources.*.seen': 'record',
  'areas[].ags': 'record',
  $schema: 'works',
  version: 'works',
  requires: 'works',
  inLanguage: 'works',
  timeZone: 'works',
  region: 'works',
  translated: 'works',
  'areas[].ars': 'works',
  'areas[].partOf': 'works',
  'areas[].postalCodes': 'works',
  'areas[].geo': 'works',
  'tasks[].id': 'works',
  'tasks[].topic': 'works',
  'documents[].id': 'works',
  'events[].id': 'works',
  'events[].publicHolidays': 'works',
  'networks[].id': 'works',
  'places[].id': 'works',
  'places[].geo': 'works',
  'places[].areaServed': 'works',
  'places[].publicHolidays': 'works',
  'places[].checkedOf': 'works',
  ...rulesOf('places[].openingHoursSpecification'),
  ...rulesOf('places[].contactPoint[].hoursAvailable'),
  ...rulesOf('documents[].contactPoint[].hoursAvailable'),
  ...rulesOf('events[].contactPoint[].hoursAvailable'),
  ...rulesOf('networks[].contactPoint[].hoursAvailable'),
  ...rulesOf('events[].openingHoursSpecification'),
};
