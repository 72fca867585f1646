/** A place with what every search asks of it, so that it is worked out only once. */
import type { Area, Directory, Place } from './schema.ts';
import type { Hours } from './types.ts';
import { fold } from './fold.ts';
import { hoursOf, statusAt } from './hours.ts';
import { smallest } from './places-area-names.ts';
import { positionOf, type Position } from './places-distance.ts';

export type PlaceEntry = {
  place: Place;
  hours: Hours;
  topics: Set<string>;
  /** Spoken by its counsellors, at some hour or by some contact. */
  languages: Set<string>;
  /** The municipality it stands in. */
  home?: Area;
  /** Its own coordinates, else the centre of its municipality. */
  position?: Position;
  /** Whether it is open, from the one instant on until before the other. */
  open?: { state: boolean; from: number; until: number };
};

/** All that is known of a place at the centre of its municipality is that it is somewhere around there. */
const CENTRE_PRECISION_KM = 1;

/** `areas` gives the areas of a folded name or a postcode. */
export function entryOf(directory: Directory, place: Place, areas: ReadonlyMap<string, readonly Area[]>): PlaceEntry {
  const { address, geo, topics, contactPoint = [], openingHoursSpecification = [] } = place;
  const sharing = smallest(areas.get(address?.postalCode ?? ''));
  const home = smallest(areas.get(fold(address?.addressLocality ?? '')))[0] ?? (sharing[1] ? undefined : sharing[0]);
  const centre = home?.geo;

  const coordinates = geo ?? centre;
  const position = coordinates && positionOf(coordinates);
  if (position && position.latitude === centre?.latitude && position.longitude === centre.longitude) {
    position.precisionKm = Math.max(position.precisionKm, CENTRE_PRECISION_KM);
  }
  const speakers = [place, ...contactPoint, ...openingHoursSpecification];
  const languages = new Set(speakers.flatMap((speaker) => speaker.availableLanguage ?? []));
  return { place, hours: hoursOf(directory, place), topics: new Set(topics), languages, home, position };
}

/** Whether anybody may walk in now. As the status says until when that holds, it isn't asked again before. */
export function isOpen(entry: PlaceEntry, now: Date): boolean {
  const at = +now;
  if (!entry.open || at < entry.open.from || at >= entry.open.until) {
    const { state, until } = statusAt(entry.hours, now);
    entry.open = { state: state === 'open', from: at, until: until ? +until : at + 1 };
  }
  return entry.open.state;
}
