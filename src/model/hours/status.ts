/**
 * Whether a place is open at an instant, and when that changes. Every element asks here, so that badge, card, list and
 * filter cannot disagree.
 *
 * The state is a function of the wall-clock time in the place's zone: both passes of the hour that autumn repeats have the
 * same state, and an opening in the hour that spring leaves out begins when the gap ends.
 */
import { DAY, MINUTE, offsetSpan } from '../calendar/zone.ts';
import { closureOf, planOf } from './plan.ts';
import type { Rule, Slot } from './rules.ts';
import { scheduleOf, type Closure, type Hours, type Plan, type Schedule } from './schedule.ts';
import { remember } from '../calendar/remember.ts';
import type { HoursDirectory, HoursPlace } from '../schema/hours-directory.ts';
import type { SpecialOpeningHours } from '../schema/schema.ts';

export type State = 'open' | 'by-appointment' | 'by-phone' | 'closed' | 'unknown';

export type Status = {
  state: State;
  /** The next instant at which the state is a different one; null: never within 400 days. */
  until: Date | null;
  /** The state from `until` on. */
  then: State | null;
  /** Why it is closed today although the regular week says open. */
  closure?: Closure;
};

/** By rank: where several apply, the first counts. The first three are those of schedule.ts's MODES. */
const STATES: State[] = ['open', 'by-phone', 'by-appointment', 'closed', 'unknown'];
const CLOSED = 3;
const UNKNOWN = 4;

/** No change is looked for beyond this. */
const HORIZON = 400 * DAY;

const hoursOfPlaces = new WeakMap<HoursPlace, Hours>();

/** The hours of a place of this directory; the same object each time, so that they are read once. */
export function hoursOf({ timeZone, region }: Pick<HoursDirectory, 'timeZone' | 'region'>, place: HoursPlace): Hours {
  // A place has more properties than Hours; nobody looks at them.
  return remember(hoursOfPlaces, place, () => ({ ...place, timeZone, region }));
}

/**
 * The state at an instant, the next instant at which it is a different one and what it is then. Never throws: where hours,
 * zone or instant can't be made sense of, the state is unknown.
 */
export function statusAt(hours: Hours, now: Date): Status {
  const schedule = scheduleOf(hours);
  const { regular, special, cuts, closed } = schedule;
  let at = +now;
  let span = offsetSpan(at, hours.timeZone);
  const status: Status = { state: 'unknown', until: null, then: null };
  if (!span) return status;
  const day = Math.floor((at + span.offset) / DAY);
  const minute = (at + span.offset - day * DAY) / MINUTE;
  const rank = rankOn(schedule, day, minute);
  status.state = STATES[rank]!;
  const plan = planOf(schedule, day);
  const cut = cutAt(plan, minute) ?? cutAt(planOf(schedule, day - 1), minute + 1440);
  // No reason is needed where it is closed anyway.
  const closure =
    plan.closure ?? (cut && (plan.unknown ?? plan.slots.length) ? closureOf('special', cut.entry.name) : undefined);
  if (closure && rank === CLOSED) status.closure = closure;

  // Without any entry every day is the same. Within a span of equal offset, the wall clock runs as instants do.
  const limit = regular?.length || special.length || cuts.length || closed ? at + HORIZON : 0;
  while (span && at <= limit) {
    const { offset, until } = span;
    at = Math.min(changeAfter(schedule, at + offset, until + offset, rank) - offset, until);
    span = offsetSpan(at, hours.timeZone);
    const then = span && at <= limit ? rankAt(schedule, at + span.offset) : rank;
    if (then !== rank) {
      status.until = new Date(at);
      status.then = STATES[then]!;
      break;
    }
  }
  return status;
}

/** Rank of the state at a wall-clock time; wall-clock times here are milliseconds, counted as if they were UTC. */
function rankAt(schedule: Schedule, local: number): number {
  const day = Math.floor(local / DAY);
  return rankOn(schedule, day, (local - day * DAY) / MINUTE);
}

function rankOn(schedule: Schedule, day: number, minute: number): number {
  const plan = planOf(schedule, day);
  // What began yesterday and runs overnight.
  const before = planOf(schedule, day - 1);
  const night = minute + 1440;
  // A part that is closed ends with the night after it; it does not reach back into the one before.
  if (cutAt(before, night)) return CLOSED;
  const best = bestOf(before.slots, night, CLOSED);
  if (cutAt(plan, minute)) return best;
  return bestOf(plan.slots, minute, plan.unknown && best === CLOSED ? UNKNOWN : best);
}

/** The best rank of those that hold at a minute, if it is better. */
function bestOf(slots: Slot[], minute: number, best: number): number {
  for (const { start, end, rank } of slots) if (rank < best && start <= minute && minute < end) best = rank;
  return best;
}

/** The part of a day that is closed at a minute, which may be one of the night that follows. */
const cutAt = ({ cuts }: Plan, minute: number): Rule<SpecialOpeningHours> | undefined =>
  cuts?.find(({ start, end }) => start <= minute && minute < end);

/** The first wall-clock time after `local` with another rank; beyond `last` it is not looked for. */
function changeAfter(schedule: Schedule, local: number, last: number, rank: number): number {
  let day = Math.floor(local / DAY);
  let after = (local - day * DAY) / MINUTE;
  for (; day * DAY < last; day++, after = -1) {
    let change = 1440;
    const consider = (minute: number) => {
      if (minute > after && minute < change && rankOn(schedule, day, minute) !== rank) change = minute;
    };
    consider(0);
    const considerEdges = ({ slots, cuts }: Plan, shift: number) => {
      for (const { start, end } of cuts ? [...slots, ...cuts] : slots) {
        consider(start - shift);
        consider(end - shift);
      }
    };
    considerEdges(planOf(schedule, day), 0);
    considerEdges(planOf(schedule, day - 1), 1440);
    if (change < 1440) return day * DAY + change * MINUTE;
  }
  return Infinity;
}
