/** What the data means, without a browser and without a clock of its own: `kmt-widgets/model`. */
export { hoursOf, statusAt } from './hours/status.ts';
export { exceptionsAhead, weekOf } from './hours/days.ts';
export { publicHolidays } from './calendar/holidays.ts';
export { parseDirectory, type ParseResult } from './reading/parse.ts';
export { findPlaces, understand } from './places/find.ts';
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
} from './schema/schema.ts';
export type { Holiday } from './calendar/holidays.ts';
export type { Day, Interval } from './hours/days.ts';
export type { Closure, Hours } from './hours/schedule.ts';
export type { State, Status } from './hours/status.ts';
export type { Understood } from './places/understanding.ts';
export type { Coordinates } from './places/distance.ts';
export type { Facets } from './places/filters.ts';
export type { PlaceMatch } from './places/find.ts';
export type { PlaceQuery } from './places/query.ts';
export type { Suggestion } from './places/suggestions.ts';
export type { Problem } from './schema/problem.ts';
