/**
 * What a badge asks — the state and the next change — measured side by side in one run: statusAt, opening_hours, and a plain
 * baseline that knows neither exceptions nor holidays. Run with `npm run bench:hours` (TZ=Europe/Berlin, as opening_hours reads
 * the clock of the process). Cold: compile a place's hours and ask once. Warm: ask again, at another instant.
 */
import OpeningHours from 'opening_hours';
import { toOsm } from '../src/interop/osm-write.ts';
import { statusAt } from '../src/model/hours.ts';
import type { Hours } from '../src/model/types.ts';
import { baseline } from './hours-baseline.ts';
import { places } from './hours-places.ts';

const PLACES = 5000;
/** opening_hours is too slow to be asked for all of them. */
const FEW = 100;
const ROUNDS = 7;
const NOW = +new Date('2026-11-24T09:41:00Z');
const NOMINATIM = { lat: 53.37, lon: 7.2, address: { country_code: 'de', state: 'Niedersachsen' } };

type Ask = (now: Date) => unknown;

const subjects: { name: string; count: number; compile: (hours: Hours) => Ask }[] = [
  { name: 'statusAt', count: PLACES, compile: (hours) => (now) => statusAt(hours, now) },
  { name: 'plain baseline', count: PLACES, compile: baseline },
  {
    name: 'opening_hours',
    count: FEW,
    compile: (hours) => {
      const oracle = new OpeningHours(osm.get(hours)!, NOMINATIM);
      return (now) => [oracle.getState(now), oracle.getNextChange(now)];
    },
  },
];

/** Translated beforehand: not what is measured. */
const osm = new Map<Hours, string>();

const results = subjects.map(({ name, count, compile }) => {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Fresh objects each round: statusAt remembers what it has read by object.
    const schedules = places(count);
    schedules.forEach((hours) => osm.set(hours, toOsm({ ...hours }).value));
    const asks: Ask[] = [];
    cold.push(perPlace(count, () => schedules.forEach((hours) => asks.push(once(compile(hours), NOW)))));
    warm.push(
      perPlace(count * 4, () => asks.forEach((ask) => [1, 2, 3, 4].forEach((n) => once(ask, NOW + n * 3_600_000)))),
    );
    osm.clear();
  }
  return { name, firstCold: cold[0]!, cold: median(cold), warm: median(warm) };
});

function once(ask: Ask, at: number): Ask {
  ask(new Date(at));
  return ask;
}

/** Microseconds per place. */
function perPlace(count: number, run: () => void): number {
  const start = performance.now();
  run();
  return ((performance.now() - start) * 1000) / count;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const ours = results[0]!;
const row = (...cells: string[]) =>
  console.log(cells.map((cell, index) => (index ? cell.padStart(16) : cell.padEnd(16))).join(''));
row('µs per place', 'cold, 1st round', 'cold', 'warm', 'cold ratio', 'warm ratio');
for (const { name, firstCold, cold, warm } of results) {
  const ratio = (value: number) => `${(value / 1).toFixed(2)} ×`;
  row(name, firstCold.toFixed(2), cold.toFixed(2), warm.toFixed(2), ratio(cold / ours.cold), ratio(warm / ours.warm));
}
console.log(
  `${PLACES} places compiled and asked: ${((ours.firstCold * PLACES) / 1000).toFixed(1)} ms in the first round, ` +
    `${((ours.cold * PLACES) / 1000).toFixed(1)} ms as the median of ${ROUNDS} (aim: 32 ms)`,
);
