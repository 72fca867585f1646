/** Round trips through OSM's language, judged by meaning: the states over the turns of a year must stay the same. */
import { expect } from 'chai';
import fc from 'fast-check';
import { fromOsm, toOsm } from '../../src/interop/osm.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { arbitraryHours } from '../support/hours-arbitrary.ts';
import { inZone } from '../support/hours-in-zone.ts';
import { disagreements, isSayable, ourTimeline, theirTimeline } from '../support/hours-oracle.ts';
import { samples } from '../support/samples.ts';

const RUNS = samples(200, 800);

const WINDOWS = [
  ['2026-01-01', '2026-02-15'],
  ['2026-03-20', '2026-05-10'],
  ['2026-10-15', '2027-01-15'],
].map(([from, to]) => [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)] as const);

describe('hours to OSM and back', function () {
  this.timeout(samples(60_000, 600_000));

  it('means the same, or says with a sentence what it could not read', () => {
    const count = { same: 0, told: 0 };
    const property = fc.property(arbitraryHours(2026, { overnight: true }).filter(isSayable), (hours) => {
      const { value } = toOsm(hours);
      const { hours: read, problems } = fromOsm(value);
      if (problems.length) {
        expect(problems[0]).to.include({ path: 'opening_hours', severity: 'error' });
        expect(problems[0]!.message).to.match(/^„.+“ hat in unseren Öffnungszeiten keine Entsprechung/);
        // Only days that contradict each other are written as something that is not read again.
        expect(value).to.match(/(\d|Mo|Tu|We|Th|Fr|Sa|Su) unknown(;|$)/);
        count.told++;
        return;
      }
      const again: Hours = { ...read, timeZone: hours.timeZone, region: hours.region };
      for (const [from, to] of WINDOWS) {
        const differing = disagreements(ourTimeline(hours, from, to), ourTimeline(again, from, to), to);
        expect(
          differing.map(({ from, states }) => `${new Date(from).toISOString()} ${states.join()}`),
          value,
        ).to.deep.equal([]);
      }
      count.same++;
    });
    fc.assert(property, { numRuns: RUNS, seed: 11 });
    expect(count.same).to.be.above(RUNS * (7 / 8));
  });

  it('writes the same words again from the second time on', () => {
    const again = (value: string): string | undefined => {
      const { hours, problems } = fromOsm(value);
      return problems.length ? undefined : toOsm({ ...hours, timeZone: 'Europe/Berlin', region: 'DE-NI' }).value;
    };
    let settled = 0;
    const property = fc.property(arbitraryHours(2026).filter(isSayable), (hours) => {
      // The first time a closure with dates may become a special day, which stands elsewhere.
      const value = again(toOsm(hours).value);
      if (value === undefined) return;
      expect(again(value)).to.equal(value);
      settled++;
    });
    fc.assert(property, { numRuns: RUNS, seed: 12 });
    expect(settled).to.be.above(RUNS * (7 / 8));
  });

  it('reads what people write as opening_hours does', () => {
    const values = [
      'Mo-Fr 09:00-17:00; We off; Fr 09:00-13:00',
      'Mo-Th 08:00-12:00,14:00-16:00; Fr 08:00-12:00; PH off',
      'Mo,Tu,Th 08:30-12:30; Th 14:00-18:00; PH off; Dec 24,Dec 31 off',
      'Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off',
      'Th[1,3] 14:00-16:00, Fr[-1] 10:00-12:00; PH off; Dec 23-Jan 06 off',
      'week 02-52/2 We 09:00-12:00, week 01-53/2 We 14:00-17:00',
      'Apr-Oct Mo-Fr 08:00-18:00, Nov-Mar Mo-Fr 09:00-16:00; PH off',
      'Mo-Fr 09:00-17:00; 2026 Nov 02-13 off "Umbau"; 2026 Nov 17 10:00-12:00, 2026 Nov 17 13:00-14:00',
      'Mo-Su,PH off; 2026 Nov 17 10:00-12:00',
      'We 09:00-10:00 open "Raum 3", Th 09:00-10:00 unknown "by appointment", Fr 09:00-10:00 unknown "by phone"',
      'Sa-Mo 22:00-26:00',
      '24/7',
      '24/7; Dec 24 off',
      '09:00-17:00; Mo off',
      'Jan-Dec Tu 09:00-10:00; PH off; 2026 Dec 01-31 off',
      'unknown; 2026 Dec 01 09:00-10:00',
      'Mo 09:00-10:00; off',
      'off',
    ];
    inZone('Europe/Berlin', () => {
      for (const value of values) {
        const { hours, problems } = fromOsm(value);
        expect(problems, value).to.deep.equal([]);
        const ours: Hours = { ...hours, timeZone: 'Europe/Berlin', region: 'DE-NI' };
        for (const [from, to] of [
          [new Date('2026-04-01T00:00'), new Date('2026-06-15T00:00')],
          [new Date('2026-10-27T00:00'), new Date('2027-01-20T00:00')],
        ] as const) {
          const theirs = theirTimeline(value, { state: 'Niedersachsen' }, from, to);
          const differing = disagreements(ourTimeline(ours, from, to), theirs, to);
          expect(
            differing.map(({ from, states }) => `${new Date(from)} ${states.join()}`),
            value,
          ).to.deep.equal([]);
        }
      }
    });
  });
});
