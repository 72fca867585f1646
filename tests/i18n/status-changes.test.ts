import { expect } from '@open-wc/testing';
import { nextChangeOfWords } from '../../src/i18n/status-text.ts';
import { statusAt } from '../../src/model/hours/status.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { i18nOf } from '../support/languages.ts';
import { afternoons, at, BERLIN, closedOn, hours, mornings, OFFICE, says } from '../support/weeks.ts';

describe('the next change of the words', () => {
  /** Follows the changes for some days; gives the instants. */
  function follow(schedule: Hours, from: Date, days: number): Date[] {
    const stops = [from];
    for (let now = from; now.getTime() < from.getTime() + days * 86_400_000; stops.push(now)) {
      now = nextChangeOfWords(statusAt(schedule, now), now, schedule.timeZone);
    }
    return stops;
  }

  const weeks: [string, Hours, string][] = [
    ['an ordinary week', OFFICE, '2026-10-28T05:00:17.123+01:00'],
    ['a week with the autumn clock change', OFFICE, '2026-10-22T12:00:00+02:00'],
    ['a week with the spring clock change', hours({ opens: '22:00', closes: '02:30' }), '2027-03-25T12:00:00+01:00'],
    ['Christmas', closedOn('2026-12-24', '2027-01-03', 'Pause'), '2026-12-22T12:00:00+01:00'],
    ['changing modes', hours(mornings, { ...afternoons, mode: 'phone' }), '2026-10-28T05:00:00+01:00'],
    ['unknown hours', BERLIN, '2026-10-28T05:00:00+01:00'],
  ];
  for (const [name, schedule, from] of weeks) {
    it(`is never late: ${name}`, async () => {
      const german = await i18nOf('de');
      const stops = follow(schedule, new Date(from), 7);
      for (const [index, stop] of stops.slice(1).entries()) {
        const before = stops[index]!;
        expect(stop.getTime()).to.be.greaterThan(before.getTime());
        const words = says(german, schedule, before);
        const half = new Date((before.getTime() + stop.getTime()) / 2);
        expect(says(german, schedule, half), half.toISOString()).to.equal(words);
        const last = new Date(stop.getTime() - 1);
        expect(says(german, schedule, last), last.toISOString()).to.equal(words);
      }
    });
  }

  it('is rare: at opening, half an hour before closing, at closing and midnight', () => {
    const stops = follow(OFFICE, at('2026-10-27T00:00'), 1);
    expect(stops.length - 1).to.equal(4);
  });

  it('is there even where the zone does not exist', () => {
    const now = at('2026-10-28T10:00');
    const next = nextChangeOfWords(statusAt(BERLIN, now), now, 'Europe/Emden');
    expect(next.getTime() - now.getTime()).to.be.within(1, 86_400_000);
  });
});
