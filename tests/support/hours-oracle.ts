/**
 * opening_hours (OpenStreetMap's evaluator), asked for the states of a stretch of time. It has no time zones: it reads the
 * clock of the process, so the process must stand in the office's zone (`inZone`).
 */
import OpeningHours from 'opening_hours';
import { toOsm } from '../../src/interop/osm-write.ts';
import { statusAt } from '../../src/model/hours/status.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import type { State } from '../../src/model/hours/status.ts';

/** States over a stretch of time: each holds from its instant to the next one's. */
export type Timeline = [at: number, state: State][];

/** Where a public holiday of opening_hours holds: a Land by its German name, as Nominatim gives it. */
export type Where = { state: string };

export function theirTimeline(value: string, { state }: Where, from: Date, to: Date): Timeline {
  const oracle = new OpeningHours(value, { lat: 53.36, lon: 7.2, address: { country_code: 'de', state } });
  const timeline: Timeline = [[+from, 'closed']];
  const add = (at: Date, next: State) => {
    if (timeline.at(-1)![0] === +at) timeline.pop();
    if (timeline.at(-1)?.[1] !== next && at < to) timeline.push([+at, next]);
  };
  for (const [opens, closes, unknown, comment] of oracle.getOpenIntervals(from, to)) {
    add(opens, unknown ? stateOf(comment) : 'open');
    add(closes, 'closed');
  }
  return timeline;
}

/** The modes as src/interop/osm.ts writes them. */
function stateOf(comment: string | undefined): State {
  return comment === 'by appointment' ? 'by-appointment' : comment === 'by phone' ? 'by-phone' : 'unknown';
}

/** statusAt, followed from change to change: so `until` and `then` are tested with the state. */
export function ourTimeline(hours: Hours, from: Date, to: Date): Timeline {
  const timeline: Timeline = [];
  let expected: State | null = null;
  for (let at: Date | null = from; at && at < to;) {
    const { state, until, then } = statusAt(hours, at);
    if (expected && expected !== state)
      throw new Error(`${at.toISOString()}: ${expected} was announced, ${state} came`);
    timeline.push([+at, state]);
    at = until;
    expected = then;
  }
  return timeline;
}

/** The stretches in which two timelines disagree. */
export function disagreements(a: Timeline, b: Timeline, to: Date): { from: number; to: number; states: State[] }[] {
  const edges = [...new Set([...a, ...b].map(([at]) => at))].sort((x, y) => x - y);
  let [i, j] = [0, 0];
  return edges.flatMap((from, index) => {
    while (a[i + 1] && a[i + 1]![0] <= from) i++;
    while (b[j + 1] && b[j + 1]![0] <= from) j++;
    const states = [a[i]![1], b[j]![1]];
    return states[0] === states[1] ? [] : [{ from, to: edges[index + 1] ?? +to, states }];
  });
}

/** Whether OSM can say the hours: no entry as a whole is left out of the value (languages and remarks may be). */
export const isSayable = (hours: Hours): boolean => !toOsm(hours).problems.some(({ path }) => path.endsWith(']'));
