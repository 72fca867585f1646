/** What a text about hours was read as, and where in the text each part of that stands. */
import type { DayOfWeek, OpeningHours, SpecialOpeningHours } from '../../model/schema/schema.ts';

/** A proposal: nothing of it may be written to a file while `ask` is not empty. */
export type HoursReading = {
  /** The week, as entries of the data file. One that counts every few weeks may lack its `validFrom`: `ask` says so. */
  hours: OpeningHours[];
  /** Days by date that differ from the week. */
  special?: SpecialOpeningHours[];
  /** Weekdays that the text calls closed. */
  closed?: DayOfWeek[];
  /** By appointment: 'only', or 'also' beside the hours. */
  appointment?: 'only' | 'also';
  /** What has two meanings and is for a person to decide, each once: ids of QUESTIONS. */
  ask: string[];
  /** Pieces of the text that were not understood, as they were written. */
  unread: string[];
};

/** A part of the text as it was written: from `start` up to, not including, `end`, in UTF-16 units. */
export type TextSpan = { start: number; end: number };

/** A question, and the part of the text that it is about. */
export type HoursQuestion = TextSpan & {
  id: string;
  /** Weekdays and times that the part speaks of. */
  days?: DayOfWeek[];
  opens?: string;
  closes?: string;
  /** A date without its year: "--09-01". */
  date?: string;
  weeks?: number;
  /** Pieces of the part, where it has two: what is said, and what is taken from it. */
  parts?: TextSpan[];
  /** Which of `hours` something is said of for certain, where it may be said of all of them, and what that is. */
  only?: number[];
  sets?: Partial<OpeningHours>;
};

/** The same reading with its places, for a page that marks them. */
export type HoursReadingWithSpans = HoursReading & {
  /** Where each of `hours` was read. */
  hoursSpans: TextSpan[];
  questions: HoursQuestion[];
  unreadSpans: TextSpan[];
  /** Everything that was understood, word by word. */
  understoodSpans: TextSpan[];
  /** Whether the text speaks of public holidays, and how. */
  publicHolidays?: 'open' | 'closed';
};
