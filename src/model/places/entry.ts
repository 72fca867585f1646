/** A place with what every search asks of it, so that it is worked out only once. */
import { firstDueDay } from '../schema/freshness.ts';
import type { Area, Directory, Place } from '../schema/schema.ts';
import type { Hours } from '../hours/schedule.ts';
import { fold } from './fold.ts';
import { hoursOf, statusAt } from '../hours/status.ts';
import { languageOf } from '../languages.ts';
import { smallest } from './area-names.ts';
import { positionOf, type Position } from './distance.ts';
import type { Numbering } from './numbering.ts';

export type PlaceEntry = {
  place: Place;
  hours: Hours;
  /** By their numbers in the index, each once. */
  topics: number[];
  /** Spoken by its counsellors, at some hour or by some contact; by their numbers in the index, each once. */
  languages: number[];
  /** The list of areas it is responsible for, by its number in the index; -1: the data doesn't say. */
  served: number;
  /** The municipality it stands in. */
  home?: Area;
  /** One may come without an appointment, as far as the data says. */
  walkIn: boolean;
  hasInterpreter: boolean;
  isStepFree: boolean;
  /** The last day, counted since 1970, on which its facts hold as they were checked. */
  lastDay: number;
  /** Its own coordinates, else the centre of its municipality. */
  position?: Position;
  /** Whether it is open, from the one instant on until before the other. */
  open?: { state: boolean; from: number; until: number };
};

/** A place of which only the municipality is known stands somewhere around its centre. */
const CENTRE_PRECISION_KM = 2;

const A_DAY = 86_400_000;

/** What of the search index a place refers to. */
type Numbered = {
  areas: ReadonlyMap<string, readonly Area[]>;
  topics: Numbering;
  languages: Numbering;
  served: Numbering;
};

export function entryOf(directory: Directory, place: Place, index: Numbered): PlaceEntry {
  const { address, geo, appointment, contactPoint = [], openingHoursSpecification = [] } = place;
  const sharing = smallest(index.areas.get(address?.postalCode ?? ''));
  const home =
    smallest(index.areas.get(fold(address?.addressLocality ?? '')))[0] ?? (sharing[1] ? undefined : sharing[0]);
  const centre = home?.geo && { ...positionOf(home.geo), precisionKm: CENTRE_PRECISION_KM };
  const speakers = [place, ...contactPoint.filter(({ vacant }) => !vacant), ...openingHoursSpecification];
  const languages = speakers.flatMap((speaker) => speaker.availableLanguage ?? []);
  // What the data says of appointments counts; where it says nothing, hours at which anybody may come.
  const walkIn = appointment
    ? !appointment.required
    : openingHoursSpecification.some(({ mode = 'walk-in' }) => mode === 'walk-in');
  return {
    place,
    hours: hoursOf(directory, place),
    topics: numbersOf(place.topics ?? [], index.topics),
    languages: numbersOf(languages.map(languageOf), index.languages),
    served: place.areaServed ? index.served.of(JSON.stringify(place.areaServed)) : -1,
    home,
    walkIn,
    hasInterpreter: Boolean(place.interpretation),
    isStepFree: place.accessibility?.wheelchair === 'yes',
    lastDay: firstDueDay(place),
    position: geo ? positionOf(geo) : centre,
    open: undefined,
  };
}

const numbersOf = (values: readonly string[], numbering: Numbering): number[] => [
  ...new Set(values.map((value) => numbering.of(value))),
];

/** Whether anybody may walk in now. As the status says until when that holds, it isn't asked again before. */
export function isOpen(entry: PlaceEntry, now: Date): boolean {
  const at = now.getTime();
  let { open } = entry;
  if (!open || at < open.from || at >= open.until) {
    const { state, until } = statusAt(entry.hours, now);
    entry.open = open = { state: state === 'open', from: at, until: until ? until.getTime() : at + A_DAY };
  }
  return open.state;
}
