/** As much of a data file as decides whether a place is open: what a page with nothing but a badge needs to rely on. */
import type { Directory, Place } from './schema.ts';

/** What is read of a place for its hours. The generated shapes know these properties from here. */
export const HOURS_PROPERTIES = [
  'id',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'publicHolidays',
  'temporarilyClosed',
  'appointment',
] as const;

/** More entries than this are no schedule anybody keeps: nothing in it is trusted. */
export const MAX_ENTRIES = 500;

/** `contactPoint` has no more than whom one may ask for the hours. */
export type HoursPlace = Pick<Place, (typeof HOURS_PROPERTIES)[number] | 'contactPoint'>;

export type HoursDirectory = Pick<Directory, 'inLanguage' | 'timeZone' | 'region'> & {
  office: HoursPlace;
  places: HoursPlace[];
};
