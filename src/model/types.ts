/** The shapes the model's functions take and give. What stands in the data file itself is typed in schema.ts. */
import type { Area, Mode, Place, Text } from './schema.ts';

export type { Holiday } from './holidays.ts';

export type State = 'open' | 'by-appointment' | 'by-phone' | 'closed' | 'unknown';

/** Why a place is closed on a day on which its regular week says open. */
export type Closure =
  | { kind: 'temporary'; name?: Text }
  | { kind: 'special'; name?: Text }
  /** `id` names the public holiday ("reformation-day"); its words come from the translations. */
  | { kind: 'holiday'; id: string };

export type Status = {
  state: State;
  /** The next instant at which the state is a different one; null: never within 400 days. */
  until: Date | null;
  /** The state from `until` on. */
  then: State | null;
  /** Why it is closed today although the regular week says open. */
  closure?: Closure;
};

/** Everything that decides whether a place is open; times are wall-clock in `timeZone`. */
export type Hours = Pick<
  Place,
  'openingHoursSpecification' | 'specialOpeningHoursSpecification' | 'publicHolidays' | 'temporarilyClosed'
> & {
  /** IANA time zone, "Europe/Berlin". */
  timeZone: string;
  /** ISO 3166-2, "DE-NI": whose public holidays hold. */
  region: string;
};

export type Interval = {
  /** "HH:MM"; an interval belongs to the day it begins on. */
  opens: string;
  /** "HH:MM" up to "24:00"; earlier than `opens`: it ends on the next day. */
  closes: string;
  mode: Mode;
  note?: Text;
  availableLanguage?: string[];
};

export type Day = {
  /** "2026-10-31" in the place's zone. */
  date: string;
  intervals: Interval[];
  /** Nothing is known of this day: no regular hours in the data, or entries that contradict each other. */
  unknown?: true;
  closure?: Closure;
  /** What the data calls this special day, whether closed or with other hours. */
  name?: Text;
  /**
   * Last date of a run of consecutive days that are alike, where exceptionsAhead found one; null: no end in sight.
   * Missing: this one day.
   */
  through?: string | null;
};

export type Problem = {
  /** Where in the file: "places[3].contactPoint[0].email". */
  path: string;
  /** A sentence for the person who edits the file, in German. */
  message: string;
  /** error: something was left out; warning: everything is shown, but something looks wrong. */
  severity: 'error' | 'warning';
};

export type Coordinates = { latitude: number; longitude: number };

export type PlaceQuery = {
  /** What was typed: a municipality, an association, a postcode or words. */
  text?: string;
  /** ARS of the municipality or county asked for. */
  area?: string;
  postalCode?: string;
  near?: Coordinates;
  /** Ids of topics; a place that has one of them matches. */
  topics?: string[];
  /** BCP 47 tags; a place that speaks one of them matches. */
  languages?: string[];
  openNow?: boolean;
  /** One may simply walk in, according to the data; a place of which this isn't known doesn't match. */
  withoutAppointment?: boolean;
  /** Help in other languages through an interpreter. */
  interpretation?: boolean;
  wheelchair?: boolean;
  limit?: number;
};

export type PlaceMatch = {
  place: Place;
  /**
   * From the point asked for, or the centre of the area asked for, no finer than both coordinates allow. Missing where
   * one of them isn't known, and where all that is known is that the place stands in the area (see `inArea`).
   */
  distanceKm?: number;
  /** Whether the place is responsible for the area asked for; missing when the data doesn't say. */
  serves?: boolean;
  /** The place stands in the area asked for. */
  inArea?: true;
  /** Worked out when it is read. */
  readonly status: Status;
};

/** What a typed text means. */
export type Interpretation = {
  /** The areas it names, as the data calls them; a postcode may belong to several. */
  areas: Area[];
  /** A postcode of these areas. */
  postalCode?: string;
  /** Digits that look like a postcode but are none of this directory's, and why. */
  invalidPostalCode?: { value: string; reason: 'too-short' | 'too-long' | 'unknown' };
  /** The other words, folded: they are sought in what is written about the places. */
  words: string[];
};

export type Suggestion = {
  kind: 'municipality' | 'association' | 'postcode' | 'topic' | 'provider' | 'place';
  /** What the reader sees and what goes into the field. */
  label: Text;
  /** ARS, postcode, or id of the topic or place; a provider has no id but its words. */
  value: string;
  /** The municipalities of a postcode, the members of an association; empty for a municipality. */
  areas?: Area[];
  /** What to ask findPlaces for when it is chosen. */
  query: PlaceQuery;
};

/** How many places would be listed with a choice, all other choices staying as they are. */
export type Facets = {
  /** With the choices as they are. */
  total: number;
  /** By topic id; topics of no place are missing. */
  topics: Map<string, number>;
  /** By BCP 47 tag as the data has it. */
  languages: Map<string, number>;
  openNow: number;
  withoutAppointment: number;
  interpretation: number;
  wheelchair: number;
};
