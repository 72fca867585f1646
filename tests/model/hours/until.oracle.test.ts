/**
 * The next change against a reference that a child could write: walk on minute by minute until the state is another one, with
 * the wall clock asked of Intl. Around clock changes, in several zones, with intervals that cross midnight.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { statusAt } from '../../../src/model/hours/status.ts';
import { weekOf } from '../../../src/model/hours/days.ts';
import { civilAt } from '../../../src/model/calendar/zone.ts';
import type { Day } from '../../../src/model/hours/days.ts';
import type { Hours } from '../../../src/model/hours/schedule.ts';
import type { State } from '../../../src/model/hours/status.ts';
import { arbitraryHours } from '../../support/hours-arbitrary.ts';
import { samples } from '../../support/samples.ts';

const MINUTE = 60_000;
const DAYS = 4;
const RUNS = samples(100, 300);

/** Each with an instant shortly before its clocks change. */
const CHANGES: [zone: string, before: string][] = [
  ['Europe/Berlin', '2026-03-28T20:00Z'],
  ['Europe/Berlin', '2026-10-24T20:00Z'],
  ['America/New_York', '2026-03-08T03:00Z'],
  ['America/New_York', '2026-11-01T02:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T10:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T10:00Z'],
  ['Africa/Casablanca', '2026-02-14T20:00Z'],
  ['Asia/Kathmandu', '2026-12-31T10:00Z'],
];

const STATES = { 'walk-in': 'open', phone: 'by-phone', appointment: 'by-appointment' } as const;

describe('the state and its next change against walking minute by minute', function () {
  this.timeout(samples(60_000, 600_000));

  it('agrees around clock changes in many zones', () => {
    const cases = fc
      .constantFrom(...CHANGES)
      .chain(([timeZone, before]) =>
        fc.tuple(
          arbitraryHours(2026, { timeZone, overnight: true }),
          fc.constant(before),
          fc.integer({ min: 0, max: 1440 }),
        ),
      );
    let changes = 0;
    const property = fc.property(cases, ([hours, before, minutes]) => {
      const now = Date.parse(before) + minutes * MINUTE;
      const naive = naiveStates(hours, now);
      const { state, until, then } = statusAt(hours, new Date(now));
      expect(state).to.equal(naive[0]);
      const change = naive.findIndex((other) => other !== state);
      if (change < 0) {
        expect(until === null || +until >= now + naive.length * MINUTE).to.equal(true);
      } else {
        expect([until?.toISOString(), then]).to.deep.equal([
          new Date(now + change * MINUTE).toISOString(),
          naive[change],
        ]);
        changes++;
      }
    });
    fc.assert(property, { numRuns: RUNS, seed: 7 });
    expect(changes).to.be.above(RUNS / 2);
  });
});

/** The state of each minute, from the days' intervals as the week table shows them. */
function naiveStates(hours: Hours, now: number): State[] {
  const days = new Map<string, Day>();
  for (const shift of [-7, 0, 7]) {
    for (const day of weekOf(hours, new Date(now + shift * 1440 * MINUTE))) days.set(day.date, day);
  }
  return Array.from({ length: DAYS * 1440 }, (_, index) => {
    const { date, time } = civilAt(new Date(now + index * MINUTE), hours.timeZone)!;
    const yesterday = new Date(Date.parse(date) - 1440 * MINUTE).toISOString().slice(0, 10);
    const today = days.get(date)!;
    const modes = [
      ...today.intervals.filter(({ opens, closes }) => opens <= time && (time < closes || closes < opens)),
      ...days.get(yesterday)!.intervals.filter(({ opens, closes }) => closes < opens && time < closes),
    ].map(({ mode }) => mode);
    const best = (['walk-in', 'phone', 'appointment'] as const).find((mode) => modes.includes(mode));
    return best ? STATES[best] : today.unknown ? 'unknown' : 'closed';
  });
}
