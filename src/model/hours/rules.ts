/**
 * An entry of the data made ready to ask: numbers instead of dates and times, and whether it has a day. Which of several
 * counts is plan.ts's work.
 */
import { dayNumber, isoDate, parseIsoDate, weekdayOf } from '../calendar/civil-date.ts';
import { remember } from '../calendar/remember.ts';
import type { Mode, OpeningHours, Place, SpecialOpeningHours } from '../schema/schema.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Where intervals overlap, the first of their modes counts. */
export const MODES: Mode[] = ['walk-in', 'phone', 'appointment'];

type Entry = OpeningHours | SpecialOpeningHours | NonNullable<Place['temporarilyClosed']>;

/** An entry of the data, ready to ask. */
export type Rule<T extends Entry = Entry> = {
  entry: T;
  /** The dates it holds on as numbers, 20261224, or every year, 1224: then it may cross the new year. Both included. */
  first: number;
  last: number;
  /** Minutes after midnight; an interval that runs overnight ends after 1440. `end` 0: closed. */
  start: number;
  end: number;
  /** The mode's place in MODES; -1: closed for that part of the day. */
  rank: number;
  /** How narrow its period is: 2 one-off, 1 yearly, 0 none. Of regular hours, only the narrowest of a day count. */
  period: number;
};

export type Slot = Rule<OpeningHours | SpecialOpeningHours>;

const keys = new Map<number, number>();

/** 20261224 of a day. */
export function keyOf(day: number): number {
  return remember(keys, day, () => numberOf(isoDate(day)));
}

/** Whether a rule's dates include one, given as a number like `first`. */
export function covers({ first, last }: Rule, key: number): boolean {
  const at = first < 1e4 ? key % 1e4 : key;
  return first > last ? at >= first || at <= last : at >= first && at <= last;
}

/** Whether a special entry's dates include the day; a single date holds whatever day it is. */
export function isDated(rule: Rule<SpecialOpeningHours>, day: number): boolean {
  const { dayOfWeek } = rule.entry;
  return covers(rule, keyOf(day)) && (!dayOfWeek || isSingle(rule) || dayOfWeek.includes(WEEKDAYS[weekdayOf(day)]!));
}

export const isSingle = ({ first, last }: Rule): boolean => first > 1e4 && first === last;

/** Whether the regular week names the day, its week of the month, its ISO week and its turn. */
export function isOn({ dayOfWeek, weekOfMonth, isoWeek, everyWeeks, validFrom }: OpeningHours, day: number): boolean {
  const weekday = weekdayOf(day);
  if (!dayOfWeek.includes(WEEKDAYS[weekday]!)) return false;
  if (everyWeeks) {
    const first = parseIsoDate(validFrom!);
    if (((day - weekday - first + weekdayOf(first)) / 7) % everyWeeks) return false;
  }
  if (isoWeek) {
    // The year of a week is that of its Thursday.
    const thursday = day + 3 - weekday;
    const week = Math.ceil((thursday - dayNumber(Math.floor(keyOf(thursday) / 1e4), 1, 0)) / 7);
    if ((week % 2 ? 'odd' : 'even') !== isoWeek) return false;
  }
  return (
    !weekOfMonth?.length ||
    weekOfMonth.some((week) => (week < 0 ? keyOf(day + 7) % 100 < 8 : Math.ceil((keyOf(day) % 100) / 7) === week))
  );
}

/** A missing end of the range is open; of a yearly one it is the turn of the year. */
export function ruleOf<T extends Entry>(
  entry: T,
  through: string | undefined,
  required?: boolean,
  closed?: boolean,
): Rule<T> {
  const { opens, closes, mode = 'walk-in', validFrom, everyWeeks } = entry as Entry & Partial<OpeningHours>;
  const yearly = (validFrom ?? through)?.startsWith('--');
  const first = validFrom === undefined ? (yearly ? 0 : 1e4) : numberOf(validFrom);
  const last = through === undefined ? (yearly ? 9999 : Infinity) : numberOf(through);
  ensure(yearly ? first < 1e4 && last < 1e4 : first >= 1e4 && first <= last);
  // The first of every other week is no period.
  const period = (validFrom === undefined || everyWeeks) && through === undefined ? 0 : yearly ? 1 : 2;
  const rule = { entry, first, last, start: 0, end: 0, rank: 0, period };
  if (closed) return rule;
  rule.start = minutesOf(opens!);
  rule.end = minutesOf(closes!);
  rule.rank = MODES.indexOf(mode);
  ensure(
    rule.start < 1440 && rule.start !== rule.end && rule.end >= 0 && (rule.rank >= 0 || (mode as string) === 'closed'),
  );
  if (required && !rule.rank) rule.rank = 2;
  if (rule.end < rule.start) rule.end += 1440;
  return rule;
}

const numbers = new Map<string, number>();

/** 20261224 of "2026-12-24", 1224 of "--12-24". */
function numberOf(date: string): number {
  return remember(numbers, date, () => Number(date.replace(/-/g, '')));
}

export function ensure(condition: boolean): void {
  if (!condition) throw new RangeError();
}

const minutes = new Map<string, number>();

/** Minutes since midnight of "09:30", up to 1440; NaN when it is no time. */
function minutesOf(time: string): number {
  return remember(minutes, time, () => {
    const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
    const count = Number(hour) * 60 + Number(minute);
    return count <= 1440 ? count : NaN;
  });
}
