/** Which places of a table a directory already has, and what the table says otherwise. */
import { fold } from '../../model/places/fold.ts';
import type { Directory, Place, Text } from '../../model/schema/schema.ts';
import { type Difference, differencesOf } from './differences.ts';
import { streetKey } from './street-key.ts';
import type { PlaceRow, ProposedPlace, TableReading } from './types.ts';

export type RowMatch = {
  row: PlaceRow;
  /** 'unclear': several places, or a row above, may be the same; only a person can tell. */
  kind: 'new' | 'same' | 'changed' | 'unclear';
  /** The id of the place in the directory; of all that it may be, where that is unclear. */
  ids: string[];
  /** The number of a row above that seems to be the same place. */
  sameAsRow?: number;
  /** What the table says otherwise. What it does not say stays as it is. */
  differences: Difference[];
};

/**
 * Matches the rows of a table with the places of a directory, its office among them, by name and postcode; capitals, umlauts,
 * punctuation and "e. V." do not matter, and the street decides between two of one name.
 */
export function matchPlaces(
  reading: Pick<TableReading, 'places'>,
  directory: Partial<Pick<Directory, 'places' | 'office' | 'inLanguage'>>,
): RowMatch[] {
  const { office, places = [], inLanguage = 'de' } = directory;
  const known = byName(office ? [office, ...places] : places);
  const taken = new Map<string, number>();
  const above = new Map<string, PlaceRow[]>();
  return reading.places.map((row): RowMatch => {
    const key = nameKey(row.place.name ?? '');
    const named = (known.get(key) ?? []).filter((place) => isSamePostcode(row.place, place));
    const onStreet = named.filter((place) => isSameStreet(row.place, place));
    const candidates = named.length > 1 && onStreet.length > 0 ? onStreet : named;
    const [place] = candidates;
    if (candidates.length > 1) return { row, kind: 'unclear', ids: candidates.map(({ id }) => id), differences: [] };
    if (!place) {
      const others = above.get(key) ?? [];
      const isTwin = ({ place: other }: PlaceRow) => isSamePostcode(row.place, other) && isSameStreet(row.place, other);
      const twin = key ? others.find(isTwin) : undefined;
      above.set(key, [...others, row]);
      if (twin) return { row, kind: 'unclear', ids: [], sameAsRow: twin.row, differences: [] };
      return { row, kind: 'new', ids: [], differences: [] };
    }
    const earlier = taken.get(place.id);
    if (earlier !== undefined) return { row, kind: 'unclear', ids: [place.id], sameAsRow: earlier, differences: [] };
    taken.set(place.id, row.row);
    const differences = differencesOf(row.place, place, inLanguage);
    return { row, kind: differences.length > 0 ? 'changed' : 'same', ids: [place.id], differences };
  });
}

const LEGAL = /\b(e ?v|gem|ggmbh|gmbh|gug|kdor)\b/g;

/** A name without what people leave out or write otherwise: "AWO Uelzen e. V." and "awo uelzen" are one. */
export const nameKey = (name: string): string => fold(name).replace(LEGAL, '').replace(/ +/g, ' ').trim();

const namesOf = (name: Text): string[] => (typeof name === 'string' ? [name] : Object.values(name)).map(nameKey);

type Known = Pick<Place, 'address'>;

/** Places by each of their names. */
function byName(places: readonly Place[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    for (const key of new Set(namesOf(place.name))) if (key) found.set(key, [...(found.get(key) ?? []), place]);
  }
  return found;
}

function isSamePostcode(row: ProposedPlace, place: Known | ProposedPlace): boolean {
  const [here, there] = [row.address, place.address];
  if (here?.postalCode && there?.postalCode) return here.postalCode === there.postalCode;
  if (here?.addressLocality && there?.addressLocality)
    return fold(here.addressLocality) === fold(there.addressLocality);
  return true;
}

function isSameStreet(row: ProposedPlace, place: Known | ProposedPlace): boolean {
  const [here, there] = [row.address?.streetAddress, place.address?.streetAddress];
  return streetKey(here ?? '') === streetKey(there ?? '');
}
