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

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Where intervals overlap, the first of their modes counts. */
export const MODES: Mode[] = ['walk-in', 'phone', 'appointment'];

/** Minutes after midnight of the day the interval begins on; one that runs overnight ends after 1440. */
export type Slot = { start: number; end: number; rank: number; entry: OpeningHours | SpecialOpeningHours };

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

/** Dates as numbers, 20261224; yearly ones 1224. Both ends included. */
type Range = { first: number; last: number; yearly: boolean };

export type RegularRule = Range & Slot & { entry: OpeningHours; weekdays: number };

/** No slot: closed. */
export type SpecialRule = Range & { entry: SpecialOpeningHours; slot?: Slot };

export type Schedule = {
  hours: Hours;
  /** Missing: not known. */
  regular?: RegularRule[];
  special: SpecialRule[];
  closed?: Range;
  /** Every day is like any other, so nothing ever changes. */
  constant: boolean;
  /** The days asked for lately. */
  plans: Map<number, Plan>;
};

const schedules = new WeakMap<Hours, Schedule>();

/** The hours made ready, once per object: hours are data and don't change. Never throws: see `read`. */
export function scheduleOf(hours: Hours): Schedule {
  let schedule = schedules.get(hours);
  if (!schedule) {
    try {
      schedule = read(hours);
    } catch {
      schedule = { hours, special: [], constant: true, plans: new Map() };
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
  const slots = regular?.filter(
    (rule) => rule.weekdays & (1 << weekdayOf(day)) && covers(rule, key) && inWeek(rule, day),
  );
  const shut = (closure: Closure, name?: Text): Plan => ({
    slots: [],
    exceptional: true,
    usual: slots,
    name,
    // No reason is needed for a day on which the regular week is closed anyway.
    closure: slots && !slots.length ? undefined : closure,
  });

  if (closed && covers(closed, key)) {
    const name = hours.temporarilyClosed!.reason;
    return shut({ kind: 'temporary', ...(name && { name }) }, name);
  }

  let dated = special.filter((rule) => covers(rule, key));
  if (dated.some((rule) => !rule.yearly)) dated = dated.filter((rule) => !rule.yearly);
  if (dated.length) {
    const name = dated.find((rule) => rule.entry.name)?.entry.name;
    const open = dated.flatMap((rule) => rule.slot ?? []);
    if (!open.length) return shut({ kind: 'special', ...(name && { name }) }, name);
    // One entry says closed, another gives times: neither is to be trusted.
    const unknown = open.length < dated.length;
    return { slots: unknown ? [] : open, unknown, exceptional: true, usual: slots, name };
  }

  if (!slots) return { slots: [], unknown: true };
  const holiday = slots.length && hours.publicHolidays !== 'open' && holidayOn(hours.region, year, day);
  return holiday ? shut({ kind: 'holiday', id: holiday }) : { slots };
}

function covers({ first, last, yearly }: Range, key: number): boolean {
  const at = yearly ? key % 1e4 : key;
  return first > last ? at >= first || at <= last : at >= first && at <= last;
}

function inWeek({ entry: { weekOfMonth, isoWeek } }: RegularRule, day: number): boolean {
  if (isoWeek) {
    const thursday = day + 3 - weekdayOf(day);
    const newYear = dayNumber(new Date(thursday * DAY).getUTCFullYear(), 1, 1);
    const week = Math.floor((thursday - newYear) / 7) + 1;
    if ((week % 2 ? 'odd' : 'even') !== isoWeek) return false;
  }
  if (!weekOfMonth?.length) return true;
  const dayOfMonth = (at: number) => new Date(at * DAY).getUTCDate();
  return weekOfMonth.some((week) => (week < 0 ? dayOfMonth(day + 7) < 8 : Math.ceil(dayOfMonth(day) / 7) === week));
}

/**
 * Throws on anything that can't be meant (parseDirectory tells the webmaster what): then the place's hours are unknown
 * rather than wrong.
 */
function read(hours: Hours): Schedule {
  const { openingHoursSpecification, specialOpeningHoursSpecification = [], temporarilyClosed } = hours;
  ensure((openingHoursSpecification?.length ?? 0) + specialOpeningHoursSpecification.length <= MAX_ENTRIES);
  const regular = openingHoursSpecification?.map((entry) => ({
    ...slotOf(entry),
    ...rangeOf(entry.validFrom, entry.validThrough),
    entry,
    weekdays: entry.dayOfWeek.reduce((bits, name) => bits | (1 << indexIn(WEEKDAYS, name)), 0),
  }));
  const special = specialOpeningHoursSpecification.map((entry) => ({
    ...rangeOf(entry.validFrom, entry.validThrough ?? entry.validFrom),
    entry,
    slot: entry.opens === undefined ? undefined : slotOf(entry),
  }));
  const closed = temporarilyClosed && rangeOf(temporarilyClosed.validFrom, temporarilyClosed.validThrough);
  const constant = !regular?.length && !special.length && !closed;
  return { hours, regular, special, closed, constant, plans: new Map() };
}

function slotOf(entry: OpeningHours | SpecialOpeningHours): Slot {
  const start = minutesOf(entry.opens!);
  const end = minutesOf(entry.closes!);
  ensure(start < 1440 && start !== end && end >= 0);
  return { start, end: end < start ? end + 1440 : end, rank: indexIn(MODES, entry.mode ?? 'walk-in'), entry };
}

/** A missing end of a range is open; of a yearly one it is the turn of the year. */
function rangeOf(from?: string, through?: string): Range {
  const first = from === undefined ? undefined : Number(from.replace(/-/g, ''));
  const last = through === undefined ? undefined : Number(through.replace(/-/g, ''));
  const yearly = (first ?? last ?? 1e4) < 1e4;
  const range = { first: first ?? (yearly ? 0 : 1e4), last: last ?? (yearly ? 9999 : Infinity), yearly };
  ensure(yearly ? range.first < 1e4 && range.last < 1e4 : range.first >= 1e4 && range.first <= range.last);
  return range;
}

function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  ensure(index >= 0);
  return index;
}

function ensure(condition: boolean): void {
  if (!condition) throw new RangeError();
}
