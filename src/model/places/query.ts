/** What can be asked of a directory. */
import type { Coordinates } from './distance.ts';

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
