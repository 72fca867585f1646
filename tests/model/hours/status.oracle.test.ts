/**
 * Our states against opening_hours, which we did not write, over generated schedules: minute for minute in windows that
 * hold both clock changes, Easter, Christmas and the new year, of several years. The two are known to differ in three things,
 * and nowhere else:
 * - in the hour a clock change leaves out or repeats, opening_hours reckons with the elapsed time from midnight, we with the
 *   clock on the wall (the contract; tested in hours-clock-changes.test.ts and hours-until.oracle.test.ts);
 * - opening_hours reckons by date: an exception, a holiday, narrower hours or days of which nothing is known cut what runs over
 *   midnight into them, and leave what their own replaced hours would have run into the next day; ours belongs to the day it
 *   begins on;
 * - on the Monday after the spring change opening_hours misplaces the part after midnight of what began on that weekend ("Su
 *   22:00-03:00" is closed from 0:00 to 1:00, "Sa 07:00-00:15" comes back): an error of its own.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { toOsm } from '../../../src/interop/osm-write.ts';
import { isoDate } from '../../../src/model/calendar/civil-date.ts';
import { publicHolidays } from '../../../src/model/calendar/holidays.ts';
import { planOf } from '../../../src/model/hours/plan.ts';
import { scheduleOf } from '../../../src/model/hours/schedule.ts';
import type { Hours } from '../../../src/model/hours/schedule.ts';
import { arbitraryHours } from '../../support/hours-arbitrary.ts';
import { inZone } from '../../support/hours-in-zone.ts';
import { disagreements, isSayable, ourTimeline, theirTimeline } from '../../support/hours-oracle.ts';
import { samples } from '../../support/samples.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEARS = [2019, 2023, 2024, 2026, 2028];
const LAENDER = { 'DE-NI': 'Niedersachsen', 'DE-BY': 'Bayern', 'DE-SN': 'Sachsen', 'DE-TH': 'Thüringen' };

/** Windows of local dates: spring and Easter, Whitsun, autumn, the turn of the year. */
const WINDOWS = [
  ['03-20', '04-08'],
  ['05-26', '06-02'],
  ['10-18', '11-05'],
  ['12-18', '01-10'],
];

const RUNS = samples(60, 420);
/** In `npm run test:long`, 40 million for each Land. */
const MINUTES = 95_239 * RUNS;

describe('hours against opening_hours', function () {
  this.timeout(samples(120_000, 600_000));

  Object.entries(LAENDER).forEach(([region, state], index) => {
    it(`agrees minute for minute in ${state}`, () => {
      const count = check({ region }, state, index);
      expect(count.minutes).to.be.above(MINUTES);
      expect(count.masked / count.minutes).to.be.below(0.0005);
    });
  });

  it('agrees minute for minute with intervals over midnight', () => {
    const count = check({ region: 'DE-NI', overnight: true }, 'Niedersachsen', 99);
    expect(count.minutes).to.be.above(MINUTES);
    expect(count.masked / count.minutes).to.be.below(0.006);
  });
});

function check(features: { region: string; overnight?: boolean }, state: string, seed: number) {
  const count = { schedules: 0, minutes: 0, masked: 0 };
  const schedules = fc
    .constantFrom(...YEARS)
    .chain((year) => fc.tuple(fc.constant(year), arbitraryHours(year, features).filter(isSayable)));
  const property = fc.property(schedules, ([year, hours]) => {
    const { value, problems } = toOsm(hours);
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    count.schedules++;
    for (const [first, last] of WINDOWS) {
      const from = new Date(`${year}-${first}T00:00`);
      const to = new Date(`${last! < first! ? year + 1 : year}-${last}T00:00`);
      const differing = disagreements(ourTimeline(hours, from, to), theirTimeline(value, { state }, from, to), to);
      const unexplained = differing.filter((stretch) => {
        if (!isKnown(hours, stretch)) return true;
        count.masked += (stretch.to - stretch.from) / 60_000;
        return false;
      });
      const told = unexplained.map(
        ({ from, to, states }) => `${new Date(from)} – ${new Date(to)}: ${states.join(' or ')}`,
      );
      expect(told.join('\n'), value).to.equal('');
      count.minutes += (+to - +from) / 60_000;
    }
  });
  inZone('Europe/Berlin', () => fc.assert(property, { numRuns: RUNS, seed }));
  console.log(
    `      ${count.schedules} schedules, ${count.minutes} minutes, ${Math.round(count.masked)} known to differ`,
  );
  return count;
}

/** The differences named above, as narrow as they can be told. */
function isKnown(hours: Hours, stretch: { from: number; to: number }): boolean {
  const change = [clockChange(stretch.from, 2), clockChange(stretch.from, 9)].find(
    (at) => stretch.from >= at - HOUR && stretch.to <= at + HOUR,
  );
  if (change) return true;
  const local = new Date(stretch.from);
  const day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
  const isMonday = day === Math.floor(clockChange(stretch.from, 2) / DAY) + 1;
  const schedule = scheduleOf(hours);
  const isReplaced = (on: number) =>
    planOf(schedule, on).exceptional === true ||
    planOf(schedule, on).unknown === true ||
    Boolean(planOf(schedule, on).cuts?.length) ||
    planOf(schedule, on).slots.some(({ period }) => period > 0) ||
    (hours.publicHolidays !== 'open' &&
      publicHolidays(hours.region, new Date(on * DAY).getUTCFullYear()).some(({ date }) => date === isoDate(on)));
  const every = [...(schedule.regular ?? []), ...schedule.special, ...schedule.cuts];
  const spill = Math.max(...every.map(({ end }) => end - 1440));
  const end = new Date(stretch.to - 1);
  return (isMonday || isReplaced(day) || isReplaced(day - 1)) && end.getHours() * 60 + end.getMinutes() < spill;
}

/** 01:00 UTC on the last Sunday of March or October. */
function clockChange(at: number, month: number): number {
  const last = new Date(Date.UTC(new Date(at).getUTCFullYear(), month, 31, 1));
  return +last - last.getUTCDay() * DAY;
}
