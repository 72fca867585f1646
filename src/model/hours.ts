/**
 * Whether a place is open at an instant, and when that changes. Every element asks here, so that badge, card, list and
 * filter cannot disagree.
 *
 * The state is a function of the wall-clock time in the place's zone: both passes of the hour that autumn repeats have the
 * same state, and an opening in the hour that spring leaves out begins when the gap ends.
 */
import { DAY, MINUTE, offsetSpan } from './zone.ts';
import { planOf, scheduleOf, type Schedule } from './hours-schedule.ts';
import type { Directory, Place } from './schema.ts';
import type { Hours, State, Status } from './types.ts';

export { exceptionsAhead, weekOf } from './hours-days.ts';

/** By rank: where several apply, the first counts. The first three are those of hours-schedule's MODES. */
const STATES: State[] = ['open', 'by-phone', 'by-appointment', 'closed', 'unknown'];
const CLOSED = 3;
const UNKNOWN = 4;

/** No change is looked for beyond this. */
const HORIZON = 400 * DAY;

const hoursOfPlaces = new WeakMap<Place, Hours>();

/** The hours of a place of this directory; the same object each time, so that they are read once. */
export function hoursOf(directory: Pick<Directory, 'timeZone' | 'region'>, place: Place): Hours {
  let hours = hoursOfPlaces.get(place);
  if (!hours) {
    const { timeZone, region } = directory;
    // A place has more properties than Hours; nobody looks at them.
    hours = { ...place, timeZone, region };
    hoursOfPlaces.set(place, hours);
  }
  return hours;
}

/**
 * The state at an instant, the next instant at which it is a different one and what it is then. Never throws: where hours,
 * zone or instant can't be made sense of, the state is unknown.
 */
export function statusAt(hours: Hours, now: Date): Status {
  const schedule = scheduleOf(hours);
  const { regular, special, closed } = schedule;
  let at = +now;
  let span = offsetSpan(at, hours.timeZone);
  if (!span) return { state: 'unknown', until: null, then: null };
  const rank = rankAt(schedule, at + span.offset);
  const status: Status = { state: STATES[rank]!, until: null, then: null };
  const { closure } = planOf(schedule, Math.floor((at + span.offset) / DAY));
  if (closure && rank === CLOSED) status.closure = closure;

  // Without any entry every day is the same. Within a span of equal offset, the wall clock runs as instants do.
  const limit = regular?.length || special.length || closed ? at + HORIZON : 0;
  while (span && at <= limit) {
    const { offset, until } = span;
    at = Math.min(changeAfter(schedule, at + offset, until + offset, rank) - offset, until);
    span = offsetSpan(at, hours.timeZone);
    const then = span && rankAt(schedule, at + span.offset);
    if (then !== undefined && then !== rank && at <= limit) {
      return { ...status, until: new Date(at), then: STATES[then]! };
    }
  }
  return status;
}

/** Rank of the state at a wall-clock time; wall-clock times here are milliseconds, counted as if they were UTC. */
function rankAt(schedule: Schedule, local: number): number {
  const today = Math.floor(local / DAY);
  let best = planOf(schedule, today).unknown ? UNKNOWN : CLOSED;
  // What began yesterday may run overnight.
  for (const day of [today, today - 1]) {
    const minute = (local - day * DAY) / MINUTE;
    for (const { start, end, rank } of planOf(schedule, day).slots) {
      if (rank < best && start <= minute && minute < end) best = rank;
    }
  }
  return best;
}

/** The first wall-clock time after `local` with another rank; beyond `last` it is not looked for. */
function changeAfter(schedule: Schedule, local: number, last: number, rank: number): number {
  for (let today = Math.floor(local / DAY); today * DAY < last; today++) {
    let change = (today + 1) * DAY;
    const consider = (edge: number) => {
      if (edge > local && edge < change && rankAt(schedule, edge) !== rank) change = edge;
    };
    consider(today * DAY);
    for (const day of [today, today - 1]) {
      for (const { start, end } of planOf(schedule, day).slots) {
        consider(day * DAY + start * MINUTE);
        consider(day * DAY + end * MINUTE);
      }
    }
    if (change < (today + 1) * DAY) return change;
  }
  return Infinity;
}
