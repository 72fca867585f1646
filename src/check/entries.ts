/** The entries of a directory with their paths, and how a sentence names them. */
import type { ContactPoint, Directory, OpeningHours, Place, SpecialOpeningHours } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';

export type AtPath<T> = { value: T; path: string };

/** The office and the places. */
export const placesOf = ({ office, places }: Directory): AtPath<Place>[] => [
  { value: office, path: 'office' },
  ...places.map((value, i) => ({ value, path: `places[${i}]` })),
];

export const contactsOf = ({ value, path }: AtPath<Place>): AtPath<ContactPoint>[] =>
  (value.contactPoint ?? []).map((contact, i) => ({ value: contact, path: `${path}.contactPoint[${i}]` }));

/** Every entry of hours with times of a place and of its contacts. */
export function timesOf(place: AtPath<Place>): AtPath<OpeningHours | SpecialOpeningHours>[] {
  const { openingHoursSpecification = [], specialOpeningHoursSpecification = [] } = place.value;
  const listed = <T>(list: readonly T[], path: string) => list.map((value, i) => ({ value, path: `${path}[${i}]` }));
  return [
    ...listed(openingHoursSpecification, `${place.path}.openingHoursSpecification`),
    ...listed(specialOpeningHoursSpecification, `${place.path}.specialOpeningHoursSpecification`),
    ...contactsOf(place).flatMap(({ value, path }) => listed(value.hoursAvailable ?? [], `${path}.hoursAvailable`)),
  ];
}

/** Everything in the directory that is neither a list nor an object, by its path. */
export function* valuesIn(value: unknown, path = ''): Generator<AtPath<unknown>> {
  if (typeof value !== 'object' || value === null) yield { value, path };
  else if (Array.isArray(value)) for (const [i, each] of value.entries()) yield* valuesIn(each, `${path}[${i}]`);
  else for (const [name, each] of Object.entries(value)) yield* valuesIn(each, path ? `${path}.${name}` : name);
}

/** A hint: the path, and what follows it in the sentence. */
export const hint = (path: string, message: string): Problem => ({
  path,
  message: `„${path}“ ${message}.`,
  severity: 'warning',
});
