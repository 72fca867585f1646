/**
 * A place's hours, read once and made quick to ask: which intervals hold on a day, and why. The rules are those of the
 * contract, strongest first: temporarily closed, special date (one-off before yearly), public holiday, regular week.
 */
import { dayNumber, weekdayOf } from './civil-date.ts';
import { holidayOn } from './holidays.ts';
import type { Mode, OpeningHours, SpecialOpeningHours, Text } from './schema.ts';
import type { Closure, Hours } from './types.ts';
import { DAY, minutesOf } from './zone.ts';

/** More entries than this are no schedule anybody keeps: nothing in it is trusted. */
export const MAX_ENTRIES = 500;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Where intervals overlap, the first of their modes counts. */
export const MODES: Mode[] = ['walk-in', 'phone', 'appointment'];

/** Dates as numbers, 20261224; yearly ones 1224. Both ends included; a yearly range may cross the new year. */
type Range = { first: number; last: number };

/** Minutes after midnight of the day the interval begins on; one that runs overnight ends after 1440. */
export type Slot = { start: number; end: number; rank: number; entry: OpeningHours | SpecialOpeningHours };

export type RegularRule = Range & Slot & { entry: OpeningHours };

/** `end` 0: closed. */
export type SpecialRule = Range & Slot & { entry: SpecialOpeningHours };

/** What holds on one day. */
export type Plan = {
  slots: Slot[];
  unknown?: boolean;
  /** Something else than the regular week decides. */
  exceptional?: boolean;
  /** What the regular week says of an exceptional day; missing: not known. */
  usual?: Slot[];
  closure?: Closure;
  name?: Text;
};

export type Schedule = {
  hours: Hours;
  /** Missing: not known. */
  regular?: RegularRule[];
  special: SpecialRule[];
  closed?: Range;
  /** The days asked for lately. */
  plans: Map<number, Plan>;
};

const schedules = new WeakMap<Hours, Schedule>();

/** The hours made ready, once per object: hours are data and don't change. Never throws, see `read`. */
export function scheduleOf(hours: Hours): Schedule {
  let schedule = schedules.get(hours);
  if (!schedule) {
    schedule = { hours, special: [], plans: new Map() };
    try {
      Object.assign(schedule, read(hours));
    } catch {
      // Nothing of it is trusted: every day is unknown.
    }
    schedules.set(hours, schedule);
  }
  return schedule;
}

/** What holds on a day, counted since 1970. */
export function planOf(schedule: Schedule, day: number): Plan {
  const { plans } = schedule;
  let plan = plans.get(day);
  if (!plan) {
    if (plans.size > 99) plans.clear();
    plans.set(day, (plan = makePlan(schedule, day)));
  }
  return plan;
}

function makePlan({ hours, regular, special, closed }: Schedule, day: number): Plan {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const key = year * 1e4 + date.getUTCMonth() * 100 + 100 + date.getUTCDate();
  const covers = ({ first, last }: Range) => {
    const at = first < 1e4 ? key % 1e4 : key;
    return first > last ? at >= first || at <= last : at >= first && at <= last;
  };
  const usual = regular?.filter((rule) => covers(rule) && isOn(rule.entry, day));
  const exception = (slots: Slot[], name?: Text, kind?: 'temporary' | 'special'): Plan => ({
    slots,
    exceptional: true,
    usual,
    name,
    // No reason is needed for a day on which the regular week is closed anyway.
    closure: kind && usual?.length !== 0 ? { kind, ...(name && { name }) } : undefined,
  });

  if (closed && covers(closed)) return exception([], hours.temporarilyClosed!.reason, 'temporary');

  const dated = special.filter(covers);
  const oneOff = dated.filter(({ first }) => first > 1e4);
  const rules = oneOff.length ? oneOff : dated;
  if (rules.length) {
    const name = rules.find(({ entry }) => entry.name)?.entry.name;
    const open = rules.filter(({ end }) => end);
    if (!open.length) return exception([], name, 'special');
    // One entry says closed, another gives times: neither is to be trusted.
    return open.length < rules.length ? { ...exception([], name), unknown: true } : exception(open, name);
  }

  if (!usual) return { slots: [], unknown: true };
  const id = usual.length && hours.publicHolidays !== 'open' && holidayOn(hours.region, year, day);
  return id ? { ...exception([]), closure: { kind: 'holiday', id } } : { slots: usual };
}

/** Whether the regular week names the day, its week of the month and its ISO week. */
function isOn({ dayOfWeek, weekOfMonth, isoWeek }: OpeningHours, day: number): boolean {
  const weekday = weekdayOf(day);
  if (!dayOfWeek.includes(WEEKDAYS[weekday]!)) return false;
  if (isoWeek) {
    // The year of a week is that of its Thursday.
    const thursday = day + 3 - weekday;
    const week = Math.ceil((thursday - dayNumber(new Date(thursday * DAY).getUTCFullYear(), 1, 0)) / 7);
    if ((week % 2 ? 'odd' : 'even') !== isoWeek) return false;
  }
  const dayOfMonth = (at: number) => new Date(at * DAY).getUTCDate();
  return (
    !weekOfMonth?.length ||
    weekOfMonth.some((week) => (week < 0 ? dayOfMonth(day + 7) < 8 : Math.ceil(dayOfMonth(day) / 7) === week))
  );
}

/**
 * Throws on anything that can't be meant (parseDirectory tells the webmaster what): then the place's hours are unknown
 * rather than wrong.
 */
function read({
  openingHoursSpecification: regular,
  specialOpeningHoursSpecification: special = [],
  temporarilyClosed: closed,
}: Hours): Partial<Schedule> {
  ensure((regular?.length ?? 0) + special.length <= MAX_ENTRIES);
  return {
    regular: regular?.map((entry) => {
      ensure(entry.dayOfWeek.every((name) => WEEKDAYS.includes(name)));
      return { ...slotOf(entry), ...rangeOf(entry.validFrom, entry.validThrough), entry };
    }),
    special: special.map((entry) => ({
      ...((entry.opens ?? entry.closes) !== undefined ? slotOf(entry) : { start: 0, end: 0, rank: 0 }),
      ...rangeOf(entry.validFrom, entry.validThrough ?? entry.validFrom),
      entry,
    })),
    closed: closed && rangeOf(closed.validFrom, closed.validThrough),
  };
}

function slotOf({ opens, closes, mode = 'walk-in' }: OpeningHours | SpecialOpeningHours) {
  const start = minutesOf(opens!);
  const end = minutesOf(closes!);
  const rank = MODES.indexOf(mode);
  ensure(start < 1440 && start !== end && end >= 0 && rank >= 0);
  return { start, end: end < start ? end + 1440 : end, rank };
}

/** A missing end of a range is open; of a yearly one it is the turn of the year. */
function rangeOf(from?: string, through?: string): Range {
  const number = (date: string | undefined, missing: number) =>
    date === undefined ? missing : +date.replace(/-/g, '');
  const yearly = (from ?? through)?.startsWith('--');
  const first = number(from, yearly ? 0 : 1e4);
  const last = number(through, yearly ? 9999 : Infinity);
  ensure(yearly ? first < 1e4 && last < 1e4 : first >= 1e4 && first <= last);
  return { first, last };
}

function ensure(condition: boolean): void {
  if (!condition) throw new RangeError();
}
