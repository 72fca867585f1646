/**
 * Our states against the contract written out minute by minute (tests/support/hours-reference.ts), over generated schedules and
 * the cases from the field: what OSM cannot say as well. Its own clock is Intl's.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { statusAt } from '../../../src/model/hours/status.ts';
import type { Hours } from '../../../src/model/hours/schedule.ts';
import cases from '../../cases/hours-meaning.json' with { type: 'json' };
import { arbitraryHours } from '../../support/hours-arbitrary.ts';
import { reference, type Said } from '../../support/hours-reference.ts';
import { samples } from '../../support/samples.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const RUNS = samples(100, 3000);

const clock = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The date and time in Berlin at each minute from an instant on; Intl is asked once a quarter of an hour. */
function* minutesFrom(from: number, count: number): Generator<[at: number, date: string, time: string]> {
  for (let quarter = from - (from % (15 * MINUTE)); quarter < from + count * MINUTE; quarter += 15 * MINUTE) {
    const [date, time] = clock.format(quarter).split(' ') as [string, string];
    for (let minute = 0; minute < 15; minute++) {
      const at = quarter + minute * MINUTE;
      const two = String(Number(time.slice(3)) + minute).padStart(2, '0');
      if (at >= from && at < from + count * MINUTE) yield [at, date, `${time.slice(0, 3)}${two}`];
    }
  }
}

/** What statusAt says otherwise than the reference: state and reason of each minute, and each change as it was announced. */
function differences(hours: Hours, from: number, days: number): { changes: number; told: string[] } {
  const ask = reference(hours);
  const told: string[] = [];
  let status = statusAt(hours, new Date(from));
  let changes = 0;
  let before: Said = { state: '' };
  for (const [at, date, time] of minutesFrom(from, days * 1440)) {
    const said = ask(date, time);
    const announced = status.until && +status.until === at ? status.then : undefined;
    if (said.state === status.state ? announced !== undefined : announced !== said.state) {
      told.push(`${date} ${time}: ${announced ?? 'no change'} was announced, ${said.state} it is`);
    }
    if (said.state !== status.state) {
      status = statusAt(hours, new Date(at));
      changes++;
    }
    // A reason may come or go although the state stays. Asking every minute would take hours.
    if (said.state !== before.state || said.closure !== before.closure || at % (12 * 60 * MINUTE) === 0) {
      const { state, closure } = statusAt(hours, new Date(at));
      if (state !== said.state || closure?.kind !== said.closure) {
        told.push(`${date} ${time}: ${state} ${closure?.kind}, but it is ${said.state} ${said.closure}`);
      }
    }
    before = said;
    if (told.length > 5) break;
  }
  return { changes, told };
}

/** Instants from which on much changes: Easter and clocks, autumn's clocks and holidays, Christmas and the new year. */
const BEGINNINGS = ['2026-03-26', '2026-04-30', '2026-10-22', '2026-12-18', '2026-12-27', '2027-03-22'];

describe('hours against the contract, minute by minute', function () {
  this.timeout(samples(120_000, 1_200_000));

  for (const overnight of [false, true]) {
    it(`agrees on generated hours${overnight ? ' over midnight' : ''}`, () => {
      let changes = 0;
      const property = fc.property(
        arbitraryHours(2026, { overnight }),
        fc.constantFrom(...BEGINNINGS),
        fc.integer({ min: 0, max: 1440 }),
        (hours, beginning, minutes) => {
          const found = differences(hours, Date.parse(beginning) + minutes * MINUTE, 5);
          expect(found.told.join('\n')).to.equal('');
          changes += found.changes;
        },
      );
      fc.assert(property, { numRuns: RUNS, seed: Number(overnight), endOnFailure: true });
      expect(changes).to.be.above(RUNS);
    });
  }

  it('agrees on the cases from the field, the week around each question', () => {
    let weeks = 0;
    for (const { place, ask } of cases.cases) {
      for (const { at } of ask) {
        const hours: Hours = { timeZone: 'Europe/Berlin', region: 'DE-NI', ...(place as Partial<Hours>) };
        expect(differences(hours, Date.parse(at) - 3 * DAY, 7).told).to.deep.equal([]);
        weeks++;
      }
    }
    expect(weeks).to.equal(55);
  });
});
