/** The hours of a place, as they stand in the file: its path, its parts, and the place as the widgets read it. */
import type { Directory, OpeningHours, Place, SpecialOpeningHours } from '../../../model/schema/schema.ts';
import { kinds } from '../../../model/schema/schema.ts';
import { hoursOf } from '../../../model/hours/status.ts';
import type { Hours } from '../../../model/hours/schedule.ts';
import type { EditedFile } from '../../document/edited-file.ts';
import type { JsonPath } from '../../document/json-path.ts';

export const WEEK = 'openingHoursSpecification';
export const EXCEPTIONS = 'specialOpeningHoursSpecification';

/** What the file says of regular hours: nothing, a list, or something that is no list. */
export type WeekState = 'unknown' | 'none' | 'week' | 'unreadable';

export function weekState(file: EditedFile, path: JsonPath): WeekState {
  const value = file.valueAt([...path, WEEK]);
  if (value === undefined) return 'unknown';
  if (!Array.isArray(value)) return 'unreadable';
  return value.length > 0 ? 'week' : 'none';
}

/** The entries as written, whether they are right or not. */
export const entriesOf = (file: EditedFile, path: JsonPath, list: typeof WEEK | typeof EXCEPTIONS): unknown[] => {
  const value = file.valueAt([...path, list]);
  return Array.isArray(value) ? (value as unknown[]) : [];
};

export const isEntry = (value: unknown): value is OpeningHours => kinds.openingHours.safeParse(value).success;

export const isException = (value: unknown): value is SpecialOpeningHours =>
  kinds.specialHours.safeParse(value).success;

/** The place as pages show it; undefined where they don't. */
export function shownPlace(file: EditedFile, path: JsonPath): Place | undefined {
  const { directory } = file;
  if (!directory) return undefined;
  if (path[0] === 'office') return directory.office;
  // A list may have lost entries on its way: an id is sure.
  const id = file.valueAt([...path, 'id']);
  return directory.places.find((place) => place.id === id);
}

/** What the model is asked with. */
export const modelHours = (directory: Directory, place: Place): Hours => hoursOf(directory, place);
