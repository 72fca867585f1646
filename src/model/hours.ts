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

/** No change is looked for beyond this. */
const HORIZON = 400 * DAY;

const hoursOfPlaces = new WeakMap<Place, Hours>();

/** The hours of a place of this directory; the same object each time, so that they are read once. */
export function hoursOf(directory: Pick<Directory, 'timeZone' | 'region'>, place: Place): Hours {
  let hours = hoursOfPlaces.get(place);
  if (!hours) {
    const { openingHoursSpecification, specialOpeningHoursSpecification, publicHolidays, temporarilyClosed } = place;
    const { timeZone, region } = directory;
    hours = {
      openingHoursSpecification,
      specialOpeningHoursSpecification,
      publicHolidays,
      temporarilyClosed,
      timeZone,
      region,
    };
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
  const { timeZone } = hours;
  let at = +now;
  let span = offsetSpan(at, timeZone);
  if (!span) return { state: 'unknown', until: null, then: null };
  const today = Math.floor((at + span.offset) / DAY);
  const rank = rankAt(schedule, at + span.offset);
  const status: Status = { state: STATES[rank]!, until: null, then: null };
  const { closure } = planOf(schedule, today);
  if (closure && status.state === 'closed') status.closure = closure;

  // Within a span of equal offset, wall-clock times follow each other as instants do.
  const limit = at + HORIZON;
  while (span && at <= limit && !schedule.constant) {
    const { offset, until } = span;
    const change = changeAfter(schedule, at + offset, Math.min(until - 1, limit) + offset, rank);
    at = change ? change - offset : until;
    span = offsetSpan(at, timeZone);
    const then = span && at <= limit ? rankAt(schedule, at + span.offset) : rank;
    if (then !== rank) {
      status.until = new Date(at);
      status.then = STATES[then]!;
      break;
    }
  }
  return status;
}

/** Rank of the state at a wall-clock time, given in milliseconds as if it were UTC. */
function rankAt(schedule: Schedule, local: number): number {
  const day = Math.floor(local / DAY);
  return rankOn(schedule, day, Math.floor((local - day * DAY) / MINUTE));
}

function rankOn(schedule: Schedule, day: number, minute: number): number {
  const { slots, unknown } = planOf(schedule, day);
  let best = unknown ? 4 : 3;
  for (const { start, end, rank } of slots) if (start <= minute && minute < end && rank < best) best = rank;
  // What began yesterday and runs overnight.
  for (const { end, rank } of planOf(schedule, day - 1).slots) if (minute + 1440 < end && rank < best) best = rank;
  return best;
}

/** The first wall-clock time after `local` and up to `last` with another rank; 0: none. */
function changeAfter(schedule: Schedule, local: number, last: number, rank: number): number {
  let day = Math.floor(local / DAY);
  let minute = Math.floor((local - day * DAY) / MINUTE);
  for (; day * DAY <= last; day++, minute = -1) {
    let next = 1440;
    const consider = (edge: number) => {
      if (edge > minute && edge < next && rankOn(schedule, day, edge) !== rank) next = edge;
    };
    consider(0);
    for (const { start, end } of planOf(schedule, day).slots) {
      consider(start);
      consider(end);
    }
    for (const { end } of planOf(schedule, day - 1).slots) consider(end - 1440);
    if (next < 1440) {
      const change = day * DAY + next * MINUTE;
      return change <= last ? change : 0;
    }
  }
  return 0;
}
