/** What the check says of hours that are valid entry by entry and make no sense. */
import { expect } from 'chai';
import { contradictions, senseless } from '../../src/check/hours-sense.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import type { SpecialOpeningHours } from '../../src/model/schema/schema.ts';
import { GOOD_HOURS, MONDAY_AND_TUESDAY, MONDAY_TO_THURSDAY } from '../support/hours-fixtures.ts';

const entry = MONDAY_AND_TUESDAY;

/** "path: sentence", of contradictions after all else. */
function told(place: Partial<Hours>): string[] {
  const hours: Hours = { timeZone: 'Europe/Berlin', region: 'DE-NI', ...place };
  return [...senseless(hours), ...contradictions(hours)].map(({ path, message }) => `${path}: ${message}`);
}

describe('hours that make no sense', () => {
  it('are none that some day meets, nor exceptions that are past', () => {
    expect(told(GOOD_HOURS)).to.deep.equal([]);
    expect(told({})).to.deep.equal([]);
  });

  it('are named where no day meets them', () => {
    const never = { ...entry, weekOfMonth: [5 as const], validFrom: '2026-02-01', validThrough: '2026-02-20' };
    expect(told({ openingHoursSpecification: [never] })).to.deep.equal([
      'openingHoursSpecification[0]: Die Öffnungszeit Montag, Dienstag 09:00–17:00 trifft nie zu: Wochen und Zeitraum passen nicht zusammen.',
    ]);
  });

  it('are named where a list of weeks is empty, and they hold every week', () => {
    expect(told({ openingHoursSpecification: [{ ...entry, weekOfMonth: [] }] })).to.deep.equal([
      'openingHoursSpecification[0].weekOfMonth: Die Öffnungszeit Montag, Dienstag 09:00–17:00 nennt keine Woche im Monat ("weekOfMonth" ist leer) und gilt deshalb jede Woche.',
    ]);
  });

  it('are exceptions that contradict each other, named with the first day on which they do', () => {
    expect(
      told({
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-24', validThrough: '2026-12-31', name: 'Pause' },
          { validFrom: '2026-12-29', opens: '09:00', closes: '12:00' },
          { validFrom: '--12-20', validThrough: '--01-06' },
          { validFrom: '--01-02', opens: '09:00', closes: '12:00' },
        ],
      }),
    ).to.deep.equal([
      'specialOpeningHoursSpecification[1]: Die Ausnahmen „Pause“ vom 24.12.2026 bis 31.12.2026 (geschlossen) und am 29.12.2026 (09:00–12:00) widersprechen sich am 29.12.2026: geschlossen oder offen? Bitte eine ändern; bis dahin gilt dieser Tag als nicht bekannt.',
      'specialOpeningHoursSpecification[3]: Die Ausnahmen vom 20.12. bis 06.01. (geschlossen) und am 02.01. (09:00–12:00) widersprechen sich am 02.01.: geschlossen oder offen? Bitte eine ändern; bis dahin gilt dieser Tag als nicht bekannt.',
    ]);
  });

  it('names no contradiction on days on which the times of a range do not hold', () => {
    const specialOpeningHoursSpecification = [
      { validFrom: '2026-12-24', validThrough: '2026-12-27' },
      // Christmas Day to Sunday: holidays and a weekend.
      { validFrom: '2026-12-25', validThrough: '2027-01-08', opens: '09:00', closes: '12:00' },
    ];
    const week = { openingHoursSpecification: [{ ...entry, dayOfWeek: [...MONDAY_TO_THURSDAY, 'Friday' as const] }] };
    expect(told({ ...week, region: 'DE-NI', specialOpeningHoursSpecification })).to.deep.equal([]);
    const open = { ...week, region: 'DE-NI', publicHolidays: 'open' as const, specialOpeningHoursSpecification };
    expect(told(open)[0]).to.include('widersprechen sich am 25.12.2026');
  });

  it('names none between weekdays that differ, nor with what is closed for a part of the day', () => {
    const range = { validFrom: '2026-12-07', validThrough: '2026-12-20' };
    const times = { opens: '09:00', closes: '12:00' };
    const pairs: SpecialOpeningHours[][] = [
      [
        { ...range, dayOfWeek: ['Saturday'] },
        { ...range, ...times, dayOfWeek: ['Sunday'] },
      ],
      [range, { ...range, ...times, mode: 'closed' }],
    ];
    for (const specialOpeningHoursSpecification of pairs) {
      expect(told({ openingHoursSpecification: [entry], specialOpeningHoursSpecification })).to.deep.equal([]);
    }
  });

  it('says that midnight twice is closed', () => {
    expect(
      told({ specialOpeningHoursSpecification: [{ validFrom: '2026-12-23', opens: '00:00', closes: '00:00' }] }),
    ).to.deep.equal([
      'specialOpeningHoursSpecification[0]: Die Ausnahme am 23.12.2026 (geschlossen) ist von 00:00 bis 00:00 angegeben und gilt als geschlossen. Lassen Sie "opens" und "closes" dafür weg.',
    ]);
  });

  it('are named where midnight to midnight stands for closed', () => {
    expect(
      told({ specialOpeningHoursSpecification: [{ validFrom: '2026-12-24', opens: '00:00', closes: '00:00' }] }),
    ).to.deep.equal([
      'specialOpeningHoursSpecification[0]: Die Ausnahme am 24.12.2026 (geschlossen) ist von 00:00 bis 00:00 angegeben und gilt als geschlossen. Lassen Sie "opens" und "closes" dafür weg.',
    ]);
  });
});
