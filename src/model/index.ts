/** What the data means, without a browser and without a clock of its own: `kmt-widgets/model`. */
export { hoursOf, statusAt } from './hours.ts';
export { exceptionsAhead, weekOf } from './hours-days.ts';
export { publicHolidays } from './holidays.ts';
export { parseDirectory, type ParseResult } from './parse.ts';
export { findPlaces } from './places.ts';
export type {
  Area,
  ContactPoint,
  DayOfWeek,
  Directory,
  DirectoryDocument,
  DirectoryEvent,
  GeoCoordinates,
  Mode,
  Network,
  OpeningHours,
  Place,
  Project,
  Source,
  SpecialOpeningHours,
  Task,
  Text,
} from './schema.ts';
export type * from './types.ts';
