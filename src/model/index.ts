/** What the data means, without a browser and without a clock of its own: `kmt-widgets/model`. */
export { exceptionsAhead, hoursOf, statusAt, weekOf } from './hours.ts';
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
