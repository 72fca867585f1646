/**
 * The quick look for who shows hours only: whether all that concerns them is flawless. It costs a page 0.9 kB less than
 * flawless.ts. What is wrong elsewhere in the file is left to the elements that show it.
 */
import { plainPhone } from '../schema/plain-phone.ts';
import { fits } from './fits.ts';
import { hoursPlaceShape, hoursRootShape } from './generated/hours-shapes.ts';
import { HOURS_PROPERTIES, MAX_ENTRIES, type HoursDirectory, type HoursPlace } from '../schema/hours-directory.ts';

/** Places may be left out. */
type InFile = Omit<HoursDirectory, 'places'> & Partial<HoursDirectory>;

/**
 * What JSON.parse gave, reduced to the hours and whom to ask for them; undefined where anything that concerns them is wrong. Yields after each place,
 * so that thousands of them can be looked at in slices. `lenient` passes over what costs nothing but a word to the webmaster,
 * for pages on which the words cannot be had.
 */
export function* flawlessHours(json: unknown, lenient = false): Generator<void, HoursDirectory | undefined> {
  if (!fits(hoursRootShape, json, lenient)) return undefined;
  const { inLanguage, timeZone, region, office, places = [] } = json as InFile;
  const found = new Map<string, HoursPlace>();
  for (const place of [office, ...places]) {
    if (!fits(hoursPlaceShape, place, lenient) || isUnreadable(place)) return undefined;
    if (found.has(place.id)) return undefined;
    const telephone = plainPhone(place.contactPoint);
    found.set(place.id, {
      ...(Object.fromEntries(HOURS_PROPERTIES.map((name) => [name, place[name]])) as HoursPlace),
      contactPoint: telephone ? [{ telephone }] : undefined,
    });
    yield;
  }
  const [first, ...others] = found.values();
  return { inLanguage, timeZone, region, office: first!, places: others };
}

type Dated = { validFrom?: string; validThrough?: string };

/** Of each entry in order the hours may still be none: too many, or a range that ends before it begins. */
function isUnreadable(place: HoursPlace): boolean {
  const { openingHoursSpecification = [], specialOpeningHoursSpecification = [], temporarilyClosed = {} } = place;
  const entries: Dated[] = [...openingHoursSpecification, ...specialOpeningHoursSpecification];
  return entries.length > MAX_ENTRIES || [...entries, temporarilyClosed].some(isBackwards);
}

/** The year of only one end of a range is given (a yearly date is shorter), or they are the wrong way round. */
const isBackwards = ({ validFrom: from, validThrough: through }: Dated) =>
  from && through && (from.length !== through.length || (from > through && !from.startsWith('-')));
