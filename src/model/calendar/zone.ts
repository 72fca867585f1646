/**
 * The wall-clock time of an instant in a place's zone, whatever the reader's own zone is.
 *
 * The first Intl.DateTimeFormat with a zone costs 25 ms (130 ms on a phone), so Germany's zones are told by the rule of the
 * EU's directive 2000/84/EC, which they have followed since 1996. Every other zone, and the years before, are asked of Intl
 * by one formatter per zone. The answers are kept.
 */
import { weekdayOf } from './civil-date.ts';
import { GERMANY } from './known-places.ts';
import { remember } from './remember.ts';

export const DAY = 86_400_000;
export const MINUTE = 60_000;
const HOUR = 3_600_000;

/** A wall-clock time: "2026-12-24" and "09:30". */
export type Civil = { date: string; time: string };

/** The wall-clock time of an instant; undefined for a zone or an instant that does not exist. */
export function civilAt(instant: Date, timeZone: string): Civil | undefined {
  const ms = +instant;
  const span = offsetSpan(ms, timeZone);
  if (!span) return undefined;
  const iso = new Date(ms + span.offset).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** Until when the zone's clocks show UTC + `offset`, perhaps longer; both in milliseconds. */
export type OffsetSpan = { offset: number; until: number };

/**
 * Spans are found in pieces of this length, so that a change is sought between two ends that differ: shorter than any time
 * for which a zone moves its clocks and back (Ramadan).
 */
const PIECE = 14 * DAY;

const zones = new Map<string, Map<number, OffsetSpan[]>>();

/** The span of equal offset that holds an instant; undefined when zone or instant do not exist. */
export function offsetSpan(ms: number, timeZone: string): OffsetSpan | undefined {
  // Some 6,000 years from now dates have more digits.
  if (!(Math.abs(ms) < 2e14)) return undefined;
  const from = Math.floor(ms / PIECE) * PIECE;
  try {
    const pieces = remember(zones, timeZone, () => new Map<number, OffsetSpan[]>());
    const [span, after] = remember(pieces, from, () => spansFrom(from, timeZone));
    return ms < span!.until ? span : after;
  } catch (error) {
    // Anything else is no matter of the data.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function spansFrom(from: number, timeZone: string): OffsetSpan[] {
  const end = from + PIECE;
  const before = offsetAt(from, timeZone);
  const after = offsetAt(end, timeZone);
  if (before === after) return [{ offset: after, until: end }];
  let until = end;
  while (until - from > 1000) {
    const middle = Math.floor((from + until) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === before) from = middle;
    else until = middle;
  }
  return [
    { offset: before, until },
    { offset: after, until: end },
  ];
}

const RULE_SINCE = Date.UTC(1997, 0);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError where zone or instant do not exist. */
function offsetAt(ms: number, timeZone: string): number {
  if (ms >= RULE_SINCE && GERMANY.test(timeZone)) {
    const year = new Date(ms).getUTCFullYear();
    return ms >= changeIn(year, 2) && ms < changeIn(year, 9) ? 2 * HOUR : HOUR;
  }
  const formatter = remember(
    formatters,
    timeZone,
    // Something in any case: undefined would silently mean the reader's own zone.
    () => new Intl.DateTimeFormat('en', { timeZone: timeZone || 'missing', timeZoneName: 'longOffset' }),
  );
  // "12/24/2026, GMT+05:30", or only "GMT". Midnight there is the offset earlier than midnight of UTC.
  return -Date.parse(`1970-01-01T00:00${/[+-]\d\d:\d\d/.exec(formatter.format(ms))?.[0] ?? 'Z'}`);
}

/** 01:00 UTC on the last Sunday of March (2) or October (9): both have 31 days. */
function changeIn(year: number, month: number): number {
  const last = Date.UTC(year, month, 31) / DAY;
  return (last - ((weekdayOf(last) + 1) % 7)) * DAY + HOUR;
}
