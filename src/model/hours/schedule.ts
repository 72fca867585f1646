/**
 * A place's hours, read once and made quick to ask: which intervals hold on a day, and why. The rules are those of the
 * contract, strongest first: temporarily closed, special date (one-off before yearly), public holiday, regular week (by
 * rank: one-off period, yearly one, none). What is closed for a part of the day is cut out of whatever holds.
 */
import { dayNumber, isoDate, parseIsoDate, weekdayOf } from '../calendar/civil-date.ts';
import { holidayOn } from '../calendar/holidays.ts';
import { remember } from '../calendar/remember.ts';
import { MAX_ENTRIES } from '../schema/hours-directory.ts';
import { isAnchored } from '../schema/hours-rules.ts';
import type { Mode, OpeningHours, Place, SpecialOpeningHours, Text } from '../schema/schema.ts';

/** Everything that decides whether a place is open; times are wall-clock in `timeZone`. */
export type Hours = Pick<
  Place,
  | 'openingHoursSpecification'
  | 'specialOpeningHoursSpecification'
  | 'publicHolidays'
  | 'temporarilyClosed'
  | 'appointment'
> & {
  /** IANA time zone, "Europe/Berlin". */
  timeZone: string;
  /** ISO 3166-2, "DE-NI": whose public holidays hold. */
  region: string;
};

/** Why a place is closed on a day on which its regular week says open. */
export type Closure =
  | { kind: 'temporary'; name?: Text }
  | { kind: 'special'; name?: Text }
  /** `id` names the public holiday ("reformation-day"); its words come from the translations. */
  | { kind: 'holiday'; id: string };

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

/** A part of a day that is closed although something else would hold. */
export type Cut = Pick<Slot, 'start' | 'end'> & { closure: Closure };

/** Holds all day long where one needs an appointment and no hours are known. */
export const ALWAYS: Slot = {
  entry: {} as SpecialOpeningHours,
  first: 0,
  last: 0,
  start: 0,
  end: 1440,
  rank: 2,
  period: 0,
};

/** What holds on one day. */
export type Plan = {
  /** Counted since 1970. */
  day: number;
  slots: Slot[];
  unknown?: boolean;
  /** Something else than the regular week decides. */
  exceptional?: boolean;
  /** What the regular week says of an exceptional day; missing: not known. */
  usual?: Slot[];
  closure?: Closure;
  name?: Text;
  /** What is cut out of it; minutes count from this day's midnight. */
  cuts?: Cut[];
};

export type Schedule = {
  hours: Hours;
  /** Missing: not known. */
  regular?: Rule<OpeningHours>[];
  special: Rule<SpecialOpeningHours>[];
  /** Special ones that are closed for a part of the day. */
  cuts: Rule<SpecialOpeningHours>[];
  closed?: Rule<NonNullable<Place['temporarilyClosed']>>;
  /** Nobody may come without an appointment. */
  required?: boolean;
  /** Days asked for lately, each at its number's place in a round of eight. */
  plans: Plan[];
};

const schedules = new WeakMap<Hours, Schedule>();

/** The hours made ready, once per object: hours are data and don't change. Never throws. */
export function scheduleOf(hours: Hours): Schedule {
  return remember(schedules, hours, () => {
    try {
      return read(hours);
    } catch {
      // Nothing of it is trusted: every day is unknown.
      return { hours, special: [], cuts: [], plans: [] };
    }
  });
}

/** What holds on a day, counted since 1970. */
export function planOf(schedule: Schedule, day: number): Plan {
  const { plans } = schedule;
  const plan = plans[day & 7];
  return plan?.day === day ? plan : (plans[day & 7] = makePlan(schedule, day));
}

function makePlan(schedule: Schedule, day: number): Plan {
  const { cuts } = schedule;
  const plan = wholePlan(schedule, day);
  if (cuts.length) {
    for (const { entry, start, end } of cuts.filter((rule) => isDated(rule, day))) cutOut(plan, entry, start, end);
    // One that runs overnight: what follows is no day of its own.
    for (const { entry, end } of cuts.filter((rule) => isDated(rule, day - 1))) cutOut(plan, entry, 0, end - 1440);
  }
  return plan;
}

function cutOut(plan: Plan, { name }: SpecialOpeningHours, start: number, end: number): void {
  const closure: Closure = { kind: 'special', ...(name && { name }) };
  const { cuts = [] } = plan;
  const { length } = cuts;
  if (plan.unknown && end > 0) cuts.push({ start, end: Math.min(end, 1440), closure });
  plan.slots = plan.slots.flatMap((slot) => {
    const [from, to] = [Math.max(start, slot.start), Math.min(end, slot.end)];
    if (from >= to) return [slot];
    cuts.push({ start: from, end: to, closure });
    return [
      { ...slot, end: from },
      { ...slot, start: to },
    ].filter((part) => part.start < part.end);
  });
  if (cuts.length === length) return;
  plan.cuts = cuts;
  plan.exceptional = true;
  if (!plan.slots.length && !plan.unknown) plan.closure = closure;
}

function wholePlan({ hours, regular, special, closed, required }: Schedule, day: number): Plan {
  const key = keyOf(day);
  let usual: Slot[] | undefined = regular?.filter((rule) => covers(rule, key) && isOn(rule.entry, day));
  if (usual?.length) {
    const narrowest = Math.max(...usual.map(({ period }) => period));
    usual = usual.filter(({ period }) => period === narrowest);
  } else if (regular?.length) {
    // Before the first and after the last one-off period nothing is known.
    const lasts = (isIn: (rule: Rule) => boolean) => regular.some((rule) => rule.period < 2 || isIn(rule));
    if (!lasts(({ last }) => key <= last) || !lasts(({ first, entry }) => 'everyWeeks' in entry || first <= key)) {
      usual = undefined;
    }
  }
  const holiday =
    hours.publicHolidays !== 'open' && (usual?.length || special.length) ? holidayOn(hours.region, day) : '';
  const known = usual && regular?.length;
  /** Times of a range or a yearly date hold only on days that are open anyway or named, and on no holiday. */
  const holds = (rule: Rule<SpecialOpeningHours>): boolean =>
    !rule.end ||
    isSingle(rule) ||
    (!holiday && Boolean(rule.entry.dayOfWeek ?? (known ? usual!.length : weekdayOf(day) < 5)));

  const always = required && !known;
  if (always) usual = [ALWAYS];
  const exception = (slots: Slot[], name?: Text, kind?: 'temporary' | 'special'): Plan => ({
    day,
    slots,
    exceptional: true,
    usual,
    name,
    // No reason is needed for a day on which the regular week is closed anyway.
    closure: kind && usual?.length !== 0 ? { kind, ...(name && { name }) } : undefined,
  });

  if (closed && covers(closed, key)) return exception([], closed.entry.reason, 'temporary');

  const dated = special.filter((rule) => isDated(rule, day) && holds(rule));
  if (dated.length) {
    const oneOff = dated.filter(({ first }) => first > 1e4);
    const rules = oneOff.length ? oneOff : dated;
    const name = rules.find(({ entry }) => entry.name)?.entry.name;
    const open = rules.filter(({ end }) => end);
    if (!open.length) return exception([], name, 'special');
    // One entry says closed, another gives times: neither is to be trusted.
    return open.length < rules.length ? { ...exception([], name), unknown: true } : exception(open, name);
  }

  if (!usual) return { day, slots: [], unknown: true };
  return holiday && usual.length && !always
    ? { ...exception([]), closure: { kind: 'holiday', id: holiday } }
    : { day, slots: usual };
}

const keys = new Map<number, number>();

/** 20261224 of a day. */
function keyOf(day: number): number {
  return remember(keys, day, () => numberOf(isoDate(day)));
}

/** Whether a rule's dates include one, given as a number like `first`. */
export function covers({ first, last }: Rule, key: number): boolean {
  const at = first < 1e4 ? key % 1e4 : key;
  return first > last ? at >= first || at <= last : at >= first && at <= last;
}

/** Whether a special entry's dates include the day; a single date holds whatever day it is. */
function isDated(rule: Rule<SpecialOpeningHours>, day: number): boolean {
  const { dayOfWeek } = rule.entry;
  return covers(rule, keyOf(day)) && (!dayOfWeek || isSingle(rule) || dayOfWeek.includes(WEEKDAYS[weekdayOf(day)]!));
}

const isSingle = ({ first, last }: Rule): boolean => first > 1e4 && first === last;

/** Whether the regular week names the day, its week of the month, its ISO week and its turn. */
function isOn({ dayOfWeek, weekOfMonth, isoWeek, everyWeeks, validFrom }: OpeningHours, day: number): boolean {
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

/**
 * Throws on anything that can't be meant (parseDirectory tells the webmaster what): then the place's hours are unknown
 * rather than wrong.
 */
function read(hours: Hours): Schedule {
  const { openingHoursSpecification, specialOpeningHoursSpecification = [], temporarilyClosed, appointment } = hours;
  ensure((openingHoursSpecification?.length ?? 0) + specialOpeningHoursSpecification.length <= MAX_ENTRIES);
  const required = appointment?.required;
  const special = specialOpeningHoursSpecification.map((entry) => {
    const { opens, closes, validFrom, validThrough = validFrom } = entry;
    return ruleOf(entry, validThrough, required, opens === closes && (!opens || opens === '00:00'));
  });
  return {
    hours,
    regular: openingHoursSpecification?.map((entry) => {
      ensure(entry.dayOfWeek.every((name) => WEEKDAYS.includes(name)) && isAnchored(entry));
      return ruleOf(entry, entry.validThrough, required);
    }),
    special: special.filter(({ rank }) => rank >= 0),
    cuts: special.filter(({ rank }) => rank < 0),
    closed: temporarilyClosed && ruleOf(temporarilyClosed, temporarilyClosed.validThrough, false, true),
    required,
    plans: [],
  };
}

/** A missing end of the range is open; of a yearly one it is the turn of the year. */
function ruleOf<T extends Entry>(entry: T, through: string | undefined, required?: boolean, closed?: boolean): Rule<T> {
  const { opens, closes, mode = 'walk-in', validFrom, everyWeeks } = entry as Entry & Partial<OpeningHours>;
  const yearly = (validFrom ?? through)?.startsWith('--');
  const first = validFrom === undefined ? (yearly ? 0 : 1e4) : numberOf(validFrom);
  const last = through === undefined ? (yearly ? 9999 : Infinity) : numberOf(through);
  ensure(yearly ? first < 1e4 && last < 1e4 : first >= 1e4 && first <= last);
  // The first of every other week is no period.
  const period = (validFrom === undefined || everyWeeks) && through === undefined ? 0 : yearly ? 1 : 2;
  if (closed) return { entry, first, last, start: 0, end: 0, rank: 0, period };
  const start = minutesOf(opens!);
  const end = minutesOf(closes!);
  let rank = MODES.indexOf(mode);
  if (required && !rank) rank = 2;
  ensure(start < 1440 && start !== end && end >= 0 && (rank >= 0 || (mode as string) === 'closed'));
  return { entry, first, last, start, end: end < start ? end + 1440 : end, rank, period };
}

const numbers = new Map<string, number>();

/** 20261224 of "2026-12-24", 1224 of "--12-24". */
function numberOf(date: string): number {
  return remember(numbers, date, () => Number(date.replace(/-/g, '')));
}

function ensure(condition: boolean): void {
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
