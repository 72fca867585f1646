/** The words of a text about hours: what each means by itself. clauses.ts puts them together. */
import type { Mode } from '../../model/schema/schema.ts';
import type { TextSpan } from './reading.ts';

/** What a piece of the text means by itself. Weekdays are numbers, 0 for Monday. */
export type Meaning =
  | { kind: 'days'; days: number[]; ask?: 'werktags' | 'day-range?' }
  | { kind: 'times'; opens: string; closes: string; asks?: string[] }
  /** One end of a time only: "ab 14 Uhr". */
  | { kind: 'open-end'; opens?: string; closes?: string }
  | { kind: 'always' }
  /** "1. und 3." (Mittwoch); `isEvery`: "jeden 3." may also count weeks. */
  | { kind: 'nth'; weeks: number[]; isEvery?: boolean; isOfMonth?: boolean }
  | { kind: 'of-month' }
  | { kind: 'every'; weeks: number }
  | { kind: 'iso'; week: 'odd' | 'even' }
  /** `asks`: a date that lacks its year, where that matters. */
  | { kind: 'period'; from?: string; through?: string; asks?: boolean; isYearly?: boolean }
  /** `table`: "09. Dez", which a spreadsheet makes of "9-12". */
  | { kind: 'date'; date: string; isYearly?: boolean; table?: [opens: string, closes: string] }
  | { kind: 'appointment'; isOnly: boolean }
  | { kind: 'mode'; mode: Mode; isBooking?: boolean; isOnly?: boolean }
  | { kind: 'closed'; name?: string }
  | { kind: 'break' }
  | { kind: 'language'; tag: string }
  | { kind: 'note'; text: string }
  | { kind: 'except' }
  | { kind: 'daypart'; isLate: boolean }
  | { kind: 'holidays' }
  /** What the data has no words for: holidays of schools, every month. */
  | { kind: 'beyond' }
  /** Says nothing of its own. Between words that were not understood it belongs to them. */
  | { kind: 'filler'; isAlso?: boolean }
  | { kind: 'word' };

/** How far apart two pieces stand: by a blank, by "und" or "/", by a comma, by a line or a semicolon. */
export const SEPARATIONS = ['none', 'weak', 'comma', 'strong'] as const;
export type Separation = (typeof SEPARATIONS)[number];

export type Token = Meaning &
  TextSpan & {
    before: Separation;
    /** A colon follows. */
    hasColon: boolean;
    /** A new line follows. */
    endsLine: boolean;
    /** The number of the brackets it stands in; 0: in none. */
    bracket: number;
    isUnread?: boolean;
  };

export type Rule = {
  /** Sticky; what it can match is short. */
  pattern: RegExp;
  /** Undefined: not meant after all, the next rule tries. */
  read: (groups: Record<string, string | undefined>, matched: string, after: string) => Meaning | undefined;
};

/** Makes a sticky pattern; a blank in it stands for some, one with a question mark for some or none. */
export const pattern = (source: string, flags = 'iuy'): RegExp =>
  new RegExp(source.replace(/ \?/g, '\\x20{0,3}').replace(/ /g, '\\x20{1,3}'), flags);

/** What may follow a whole word. */
export const END = '(?![\\p{L}\\p{N}])';
