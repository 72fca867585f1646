/**
 * Instants and wall-clock times of a place's zone, either way, whatever the reader's own zone is.
 *
 * The first Intl.DateTimeFormat with a zone costs 25 ms (130 ms on a phone), so the zones of Central Europe are told by
 * the rule of the EU's directive 2000/84/EC, which they have all followed since 1996. Every other zone, and the years
 * before, are asked of Intl by one formatter per zone, and the answers are kept.
 */
import { parseIsoDate, weekdayOf } from './civil-date.ts';

export const DAY = 86_400_000;
export const MINUTE = 60_000;
const HOUR = 3_600_000;

/** A time during which a zone's clocks show UTC + `offset`; all in milliseconds, `until` is not part of it. */
export type OffsetSpan = { offset: number; from: number; until: number };

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

/**
 * The instant of a wall-clock time ("24:00" is the end of the day); undefined where date, time or zone do not exist. A time
 * the spring gap leaves out means the end of the gap, a time the autumn fold repeats means its first pass.
 */
export function instantOf(date: string, time: string, timeZone: string): Date | undefined {
  const local = parseIsoDate(date) * DAY + minutesOf(time) * MINUTE;
  // A day before and a day after: no zone changes its clocks twice within two days.
  const before = offsetSpan(local - DAY, timeZone);
  const after = offsetSpan(local + DAY, timeZone);
  if (!before || !after) return undefined;
  const early = local - before.offset;
  if (offsetSpan(early, timeZone)?.offset === before.offset) return new Date(early);
  let late = local - after.offset;
  for (let span; (span = offsetSpan(late, timeZone)) && span.offset !== after.offset;) late = span.until;
  return new Date(late);
}

/** Whether the zone is known; does not touch Intl for Central Europe. */
export function isTimeZone(timeZone: string): boolean {
  return CENTRAL_EUROPE.test(timeZone) || Boolean(offsetSpan(0, timeZone));
}

/** Minutes since midnight of "09:30"; NaN when it is no time between "00:00" and "24:00". */
export function minutesOf(time: string): number {
  const match = /^(\d\d):([0-5]\d)$/.exec(time);
  const minutes = match ? +match[1]! * 60 + +match[2]! : NaN;
  return minutes <= 1440 ? minutes : NaN;
}

const lastSpans = new Map<string, OffsetSpan>();

/** The span of equal offset around an instant, perhaps only a part of it; undefined when zone or instant don't exist. */
export function offsetSpan(ms: number, timeZone: string): OffsetSpan | undefined {
  const last = lastSpans.get(timeZone);
  if (last && last.from <= ms && ms < last.until) return last;
  const span = CENTRAL_EUROPE.test(timeZone) && ms >= RULE_SINCE ? ruleSpan(ms) : intlSpan(ms, timeZone);
  if (span) lastSpans.set(timeZone, span);
  return span;
}

const CENTRAL_EUROPE =
  /^Europe\/(A(msterdam|ndorra)|B(elgrade|erlin|ratislava|russels|udapest|usingen)|Copenhagen|Gibraltar|L(jubljana|uxembourg)|M(adrid|alta|onaco)|Oslo|P(aris|odgorica|rague)|Rome|S(an_Marino|arajevo|kopje|tockholm)|Tirane|V(aduz|atican|ienna)|Warsaw|Z(agreb|urich))$/;

const RULE_SINCE = Date.UTC(1997, 0);

function ruleSpan(ms: number): OffsetSpan {
  const year = new Date(ms).getUTCFullYear();
  const spring = changeIn(year, 2);
  const autumn = changeIn(year, 9);
  if (ms < spring) return { offset: HOUR, from: changeIn(year - 1, 9), until: spring };
  if (ms < autumn) return { offset: 2 * HOUR, from: spring, until: autumn };
  return { offset: HOUR, from: autumn, until: changeIn(year + 1, 2) };
}

/** 01:00 UTC on the last Sunday of March (2) or October (9): both have 31 days. */
function changeIn(year: number, month: number): number {
  const last = Date.UTC(year, month, 31) / DAY;
  return (last - ((weekdayOf(last) + 1) % 7)) * DAY + HOUR;
}

/** Intl is asked in pieces of this length: shorter than any time for which a zone moves its clocks and back (Ramadan). */
const PIECE = 14 * DAY;

/** Of each piece asked for: its offset at the beginning, when it changes, its offset from then on. */
type Piece = [before: number, change: number, after: number];

const pieces = new Map<string, Piece>();

function intlSpan(ms: number, timeZone: string): OffsetSpan | undefined {
  const from = Math.floor(ms / PIECE) * PIECE;
  const until = from + PIECE;
  const key = timeZone + from;
  let piece = pieces.get(key);
  try {
    if (!piece) pieces.set(key, (piece = askPiece(from, until, timeZone)));
  } catch {
    return undefined;
  }
  const [before, change, after] = piece;
  return ms < change ? { offset: before, from, until: change } : { offset: after, from: change, until };
}

function askPiece(from: number, until: number, timeZone: string): Piece {
  const before = intlOffset(from, timeZone);
  const after = intlOffset(until, timeZone);
  if (before === after) return [before, until, after];
  while (until - from > 1000) {
    const middle = Math.floor((from + until) / 2000) * 1000;
    if (intlOffset(middle, timeZone) === before) from = middle;
    else until = middle;
  }
  return [before, until, after];
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError where zone or instant do not exist. */
function intlOffset(ms: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const numeric = 'numeric';
    formatter = new Intl.DateTimeFormat('en-US', {
      // A string in any case: undefined would silently mean the reader's own zone.
      timeZone: `${timeZone}`,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formatters.set(timeZone, formatter);
  }
  const [month, day, year, hour, minute, second] = formatter.format(ms).match(/\d+/g)!.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second) - ms;
}
