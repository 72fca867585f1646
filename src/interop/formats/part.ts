/** What a format says of a directory, as it is read: the data's own shapes, with nothing that must be there. */
import type { Directory, OpeningHours } from '../../model/schema/schema.ts';

/** An entry of the data as far as a format says it. */
export type PartEntry = Readonly<Record<string, unknown>>;

export type Part = {
  /** The id of the own office, which stands among the places. */
  office?: string;
  places?: PartEntry[];
  offers?: PartEntry[];
  documents?: PartEntry[];
  networks?: PartEntry[];
  events?: PartEntry[];
  tasks?: PartEntry[];
  areas?: PartEntry[];
  funding?: PartEntry[];
  topics?: Readonly<Record<string, unknown>>;
} & Partial<Pick<Directory, 'inLanguage' | 'timeZone' | 'region' | 'dateModified' | 'attribution' | 'sources'>>;

/** Office and places, the office first, as every format writes them. */
export const placesOf = ({ office, places }: Pick<Directory, 'office' | 'places'>) => [
  office,
  ...places.filter(({ id }) => id !== office.id),
];

/** Without properties that are not there. */
export function present<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)),
  ) as T;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/**
 * Hours that may be added up, as other formats do. With us those with a period replace the others on their days: these are left out
 * where both are there.
 */
export function addable(entries: readonly OpeningHours[] = []): OpeningHours[] {
  const always = entries.filter((entry) => !hasPeriod(entry));
  return always.length > 0 ? always : [...entries];
}

/** The date from which turns are counted is no period. */
const hasPeriod = ({ validFrom, validThrough, everyWeeks }: OpeningHours): boolean =>
  everyWeeks ? validThrough !== undefined : (validFrom ?? validThrough) !== undefined;
