/**
 * What a badge asks — the state and the next change — measured side by side in one run: statusAt, opening_hours, and a plain
 * baseline that knows neither exceptions nor holidays. Run with `npm run bench:hours`. Cold: compile a place's hours and ask once. Warm: ask again, at another instant.
 */
import OpeningHours from 'opening_hours';
import { toOsm } from '../src/interop/osm-write.ts';
import { statusAt } from '../src/model/hours/status.ts';
import type { Hours } from '../src/model/hours/schedule.ts';
import { baseline } from './hours-baseline.ts';
import { places } from './hours-places.ts';

const PLACES = 5000;
/** opening_hours is too slow to be asked for all of them. */
const FEW = 100;
const ROUNDS = 15;
/** Hours after the first question. */
const LATER = [1, 2, 3, 4];
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

/** Each subject's cold and warm times of every round, in turns, so that a busy machine disturbs all alike. */
const times = subjects.map(() => ({ cold: [] as number[], warm: [] as number[] }));
for (let round = 0; round < ROUNDS; round++) {
  subjects.forEach(({ count, compile }, index) => {
    // Fresh objects each round: statusAt remembers what it has read by object.
    const schedules = places(count);
    if (count === FEW) schedules.forEach((hours) => osm.set(hours, toOsm(hours).value));
    let asks: Ask[] = [];
    const cold = perAsk(count, () => {
      asks = schedules.map((hours) => once(compile(hours), NOW));
    });
    times[index]!.cold.push(cold);
    times[index]!.warm.push(
      perAsk(count * LATER.length, () => {
        for (const ask of asks) for (const hours of LATER) once(ask, NOW + hours * 3_600_000);
      }),
    );
    osm.clear();
  });
}

function once(ask: Ask, at: number): Ask {
  ask(new Date(at));
  return ask;
}

/** Microseconds of the process's own CPU, garbage collection included: a busy machine changes them little. */
function perAsk(count: number, run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

const best = (values: number[]) => Math.min(...values);
const [ours] = times as [(typeof times)[number], ...typeof times];
const row = (...cells: string[]) => {
  console.log(cells.map((cell, index) => (index ? cell.padStart(14) : cell.padEnd(15))).join(''));
};
row('µs per place', 'cold, first', 'cold, best', 'warm, best', 'cold ratio', 'warm ratio');
times.forEach(({ cold, warm }, index) => {
  const ratio = (of: number, to: number) => `${(of / to).toFixed(2)} ×`;
  const numbers = [cold[0]!, best(cold), best(warm)].map((value) => value.toFixed(2));
  row(subjects[index]!.name, ...numbers, ratio(best(cold), best(ours.cold)), ratio(best(warm), best(ours.warm)));
});
const total = (value: number) => `${((value * PLACES) / 1000).toFixed(1)} ms`;
console.log(
  `${PLACES} places compiled and asked: ${total(best(ours.cold))} at best, ${total(ours.cold[0]!)} the very first time ` +
    `(aim: 32 ms). Best of ${ROUNDS} rounds.`,
);
