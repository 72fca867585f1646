/** What a typed text is taken for. */
import type { Area } from '../schema/schema.ts';

export type Understood = {
  /** The areas it names, as the data calls them; a postcode may belong to several. */
  areas: Area[];
  /** A postcode of these areas. */
  postalCode?: string;
  /** Languages of counselling. */
  languages: string[];
  /** Ids of topics that a word means without naming them; a place has one of them. */
  topics: string[];
  /** Other words, folded: they are sought in what is written about the places. A telephone number is one, of digits. */
  words: string[];
  /** Words, as they were typed, that say nothing here and were left out. */
  dropped: string[];
  /** Words, as they were typed, that were taken for something like them. Nothing is where the text has quotation marks. */
  guessed?: string[];
  /** A postcode that is none of this directory's. */
  outside?: string;
  /** A filter that the words ask for. It is offered, not set. */
  offers?: 'openNow';
};

/** What is understood, and how well each place answers it: 0 for those that don't. */
export type Understanding = { understood: Understood; scores: Float64Array };
