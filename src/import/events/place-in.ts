/** Where an event is, by what a calendar calls it: a place of the directory, or an address. */
import type { Directory, DirectoryEvent } from '../../model/schema/schema.ts';
import { readAddress } from '../table/address-cells.ts';

/** The id of the place of that name, else an address with its town; undefined where it is neither. */
export function placeIn(
  location: string,
  directory?: Pick<Directory, 'office' | 'places'>,
): Pick<DirectoryEvent, 'place' | 'address'> | undefined {
  const named = location.trim().toLowerCase();
  const places = directory ? [directory.office, ...directory.places] : [];
  const place = places.find(({ name }) =>
    (typeof name === 'string' ? [name] : Object.values(name)).some((each) => each.trim().toLowerCase() === named),
  );
  if (place) return { place: place.id };
  const { address, ask } = readAddress(location);
  const { streetAddress, postalCode, addressLocality, note } = address;
  if (ask.length > 0 || !addressLocality || !(streetAddress ?? postalCode)) return undefined;
  return {
    address: {
      ...(streetAddress && { streetAddress }),
      ...(postalCode && { postalCode }),
      addressLocality,
      ...(note && { note }),
    },
  };
}
