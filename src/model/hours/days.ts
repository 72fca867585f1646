/** A place's hours day by day, as the week table and the list of exceptions ahead show them. */
import { isoDate, weekdayOf } from '../calendar/civil-date.ts';
import type { Mode, Text } from '../schema/schema.ts';
import { ALWAYS, closureOf, planOf } from './plan.ts';
import { MODES, type Slot } from './rules.ts';
import { scheduleOf, type Closure, type Hours, type Plan, type Schedule } from './schedule.ts';
import { DAY, offsetSpan } from '../calendar/zone.ts';

export type Interval = {
  /** "HH:MM"; an interval belongs to the day it begins on. */
  opens: string;
  /** "HH:MM" up to "24:00"; earlier than `opens`: it ends on the next day. */
  closes: string;
  mode: Mode;
  note?: Text;
  availableLanguage?: string[];
};

export type Day = {
  /** "2026-10-31" in the place's zone. */
  date: string;
  intervals: Interval[];
  /** Nothing is known of this day: no regular hours in the data, or entries that contradict each other. */
  unknown?: true;
  /** One may come with an appointment whenever that is: there are no hours to tell. */
  byAppointment?: true;
  /** Why it is closed, or closed for the part of the day that was cut out of its intervals. */
  closure?: Closure;
  /** What the data calls this special day, whether closed or with other hours. */
  name?: Text;
  /**
   * Last date of a run of consecutive days that are alike, where exceptionsAhead found one; null: no end in sight.
   * Missing: this one day.
   */
  through?: string | null;
};

/** Monday to Sunday of the week that holds `now` in the place's zone; no days where zone or instant do not exist. */
export function weekOf(hours: Hours, now: Date): Day[] {
  const today = localDay(hours, now);
  if (today === undefined) return [];
  const schedule = scheduleOf(hours);
  const monday = today - weekdayOf(today);
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => dayOf(schedule, monday + weekday));
}

/**
 * From today on, the days whose hours differ from the regular week. Consecutive ones that are alike come as one, with
 * `through` its last date; closures go on over days that are closed anyway (a weekend). The last one is followed beyond
 * `days` to its real end, up to 400 days; `through` null: no end in sight.
 */
export function exceptionsAhead(hours: Hours, now: Date, days = 28): Day[] {
  const today = localDay(hours, now);
  if (today === undefined) return [];
  const schedule = scheduleOf(hours);
  const end = today + Math.min(days, FOLLOWED);
  const last = today + FOLLOWED;
  const found: Day[] = [];
  let running: Day | undefined;
  for (let day = today; day < end || (running && day < last); day++) {
    const plan = planOf(schedule, day);
    const next = dayOf(schedule, day);
    if (differs(plan, next)) {
      if (running && contents(running) === contents(next)) running.through = next.date;
      else if (day < end) found.push((running = next));
      else running = undefined;
    } else if (!isShut(next) || (running && !isShut(running))) {
      running = undefined;
    }
  }
  // Still closed for the same reason after so long, and not just by the regular week.
  if (running && differs(planOf(schedule, last), dayOf(schedule, last))) running.through = null;
  return found;
}

/** As far as statusAt looks. */
const FOLLOWED = 400;

function localDay({ timeZone }: Hours, now: Date): number | undefined {
  const span = offsetSpan(+now, timeZone);
  return span && Math.floor((+now + span.offset) / DAY);
}

function dayOf(schedule: Schedule, day: number): Day {
  const { slots, unknown, name, closure } = planOf(schedule, day);
  const { left, reason = closure } = leftOf(schedule, day);
  // What a part that is closed has left of the night before begins on this day.
  const before = leftOf(schedule, day - 1).left.map((slot) => shifted(slot, 1440));
  const byAppointment = slots[0] === ALWAYS && left[0] === ALWAYS;
  return {
    date: isoDate(day),
    intervals: byAppointment ? [] : intervalsOf([...before, ...left].filter(({ start }) => start >= 0 && start < 1440)),
    ...(unknown && { unknown }),
    ...(byAppointment && { byAppointment }),
    ...(reason && { closure: reason }),
    ...(name && { name }),
  };
}

const shifted = <T extends Pick<Slot, 'start' | 'end'>>(slot: T, minutes: number): T => ({
  ...slot,
  start: slot.start - minutes,
  end: slot.end - minutes,
});

/** What the parts of a day that are closed leave of its slots, and why. */
function leftOf(schedule: Schedule, day: number): { left: Slot[]; reason?: Closure } {
  const { slots, unknown, cuts = [] } = planOf(schedule, day);
  const { cuts: others = [] } = planOf(schedule, day - 1);
  let left = slots;
  let reason: Closure | undefined;
  for (const { start, end, entry } of [...cuts, ...others.map((cut) => shifted(cut, 1440))]) {
    const overlaps = (slot: Slot) => start < slot.end && slot.start < end;
    if (!left.some(overlaps) && !(unknown && end > 0)) continue;
    reason ??= closureOf('special', entry.name);
    left = left.flatMap((slot) =>
      overlaps(slot)
        ? [
            { ...slot, end: start },
            { ...slot, start: end },
          ].filter((part) => part.start < part.end)
        : [slot],
    );
  }
  return { left, reason };
}

function differs({ exceptional, usual }: Plan, { closure, unknown, intervals }: Day): boolean {
  if (closure) return true;
  if (!exceptional) return false;
  return unknown || !usual ? true : text(intervals) !== text(intervalsOf(usual));
}

const isShut = ({ intervals, unknown, byAppointment }: Day): boolean => !intervals.length && !unknown && !byAppointment;

const text = (value: unknown): string => JSON.stringify(value);

const contents = ({ intervals, unknown, closure, name }: Day): string => text([intervals, unknown, closure, name]);

/** In order of time; adjacent and overlapping ones that are alike in everything but time are one. */
function intervalsOf(slots: Slot[]): Interval[] {
  const merged: Slot[] = [];
  for (const slot of [...slots].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const before = merged.find((other) => other.end >= slot.start && kind(other) === kind(slot));
    const end = Math.max(before?.end ?? 0, slot.end);
    // Longer than a day could not be told from its first minutes.
    if (before && (end <= 1440 || end - before.start < 1440)) before.end = end;
    else merged.push({ ...slot });
  }
  return merged.map(({ start, end, rank, entry: { note, availableLanguage } }) => ({
    opens: clock(start),
    closes: clock(end > 1440 ? end - 1440 : end),
    mode: MODES[rank]!,
    ...(note && { note }),
    ...(availableLanguage && { availableLanguage }),
  }));
}

const kind = ({ rank, entry: { note, availableLanguage } }: Slot): string => text([rank, note, availableLanguage]);

/** "09:30" of minutes since midnight. */
function clock(minutes: number): string {
  const digits = (value: number) => `${value}`.padStart(2, '0');
  return `${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}
