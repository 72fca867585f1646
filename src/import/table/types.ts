/** What reading a table gives. */
import type { Place } from '../../model/schema/schema.ts';
import type { Delimiter } from './delimited.ts';
import type { Encoding } from './decode.ts';
import type { Role } from './roles.ts';

/** What is known of a place from a table. It has no id, source or status yet (new-places.ts), and is a proposal while there are questions. */
export type ProposedPlace = Partial<Omit<Place, 'id' | 'name' | 'source' | 'checked' | 'status'>> & { name?: string };

/** What has two meanings, or none for certain. */
export type Question = {
  /** "hours", "languages", "telephone" …, or the column's own heading. */
  field: string;
  /** What kind of doubt; none where the options say it. */
  id?: string;
  /** As it was written, or the piece of it in question. */
  text: string;
  /** What it may mean: tags of languages, numbers, times. */
  options?: string[];
};

/** What was not understood and stands nowhere in the place. */
export type Unread = { field: string; text: string };

export type PlaceRow = {
  /** The row's number as a spreadsheet counts (from 1); in a turned table the column's. */
  row: number;
  place: ProposedPlace;
  ask: Question[];
  unread: Unread[];
  /** The cells as written, by their column's heading (or "Spalte 3"); empty ones are left out. */
  written: Record<string, string>;
};

export type Column = {
  /** The heading as written; '' where there is none. */
  head: string;
  role: Role | null;
  by: 'head' | 'content' | 'hand' | null;
  /** How many cells below the heading have something in them. */
  filled: number;
};

export type TableReading = {
  /** The index of the row of headings, -1 where there is none. */
  head: number;
  cols: Column[];
  /** The table has a column for each place; it was read so. */
  turned: boolean;
  places: PlaceRow[];
  /** Lines between and below the places that are none: groups, notes. */
  skipped: string[];
  /** Lines above the headings. */
  titles: string[];
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  sheets?: string[];
};
