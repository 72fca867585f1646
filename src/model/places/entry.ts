/** A place with what every search asks of it, so that it is worked out only once. */
import type { Area, Directory, Place } from '../schema/schema.ts';
import type { Hours } from '../hours/schedule.ts';
import { fold } from './fold.ts';
import { hoursOf, statusAt } from '../hours/status.ts';
import { isMunicipality, smallest } from './area-names.ts';
import { positionOf, type Position } from './distance.ts';

export type PlaceEntry = {
  place: Place;
  hours: Hours;
  topics: string[];
  /** Spoken by its counsellors, at some hour or by some contact. */
  languages: string[];
  /** The municipality it stands in. */
  home?: Area;
  /** How many municipalities it is responsible for: the fewer, the more it is theirs. */
  reach: number;
  /** One may come without an appointment, as far as the data says. */
  walkIn: boolean;
  /** Its own coordinates, else the centre of its municipality. */
  position?: Position;
  /** Whether it is open, from the one instant on until before the other. */
  open?: { state: boolean; from: number; until: number };
};

/** A place of which only the municipality is known stands somewhere around its centre. */
const CENTRE_PRECISION_KM = 2;

const A_DAY = 86_400_000;

/** `areas` gives the areas of a folded name or a postcode. */
export function entryOf(directory: Directory, place: Place, areas: ReadonlyMap<string, readonly Area[]>): PlaceEntry {
  const { address, geo, topics, appointment, contactPoint = [], openingHoursSpecification = [] } = place;
  const sharing = smallest(areas.get(address?.postalCode ?? ''));
  const home = smallest(areas.get(fold(address?.addressLocality ?? '')))[0] ?? (sharing[1] ? undefined : sharing[0]);
  const centre = home?.geo && { ...positionOf(home.geo), precisionKm: CENTRE_PRECISION_KM };
  const position = geo ? positionOf(geo) : centre;
  const reach = directory.areas.filter((area) => isMunicipality(area) && isServed(place, area.ars)).length || Infinity;
  const speakers = [place, ...contactPoint, ...openingHoursSpecification];
  const languages = distinct(speakers.flatMap((speaker) => speaker.availableLanguage ?? []));
  // What the data says of appointments counts; where it says nothing, hours at which anybody may come.
  const walkIn = appointment
    ? !appointment.required
    : openingHoursSpecification.some(({ mode = 'walk-in' }) => mode === 'walk-in');
  return {
    place,
    hours: hoursOf(directory, place),
    topics: distinct(topics),
    languages,
    home,
    reach,
    walkIn,
    position,
  };
}

/** Whether the place is responsible for the area with this ARS, or for a part of it. */
export function isServed({ areaServed = [] }: Place, ars: string): boolean {
  return areaServed.some((served) => ars.startsWith(served) || served.startsWith(ars));
}

/** Whether anybody may walk in now. As the status says until when that holds, it isn't asked again before. */
export function isOpen(entry: PlaceEntry, now: Date): boolean {
  const at = +now;
  if (!entry.open || at < entry.open.from || at >= entry.open.until) {
    const { state, until } = statusAt(entry.hours, now);
    entry.open = { state: state === 'open', from: at, until: until ? +until : at + A_DAY };
  }
  return entry.open.state;
}

function distinct(values: readonly string[] = []): string[] {
  return [...new Set(values)];
}
