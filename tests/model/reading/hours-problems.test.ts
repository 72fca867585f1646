import { expect } from 'chai';
import { statusAt } from '../../../src/model/hours/status.ts';
import type { SpecialOpeningHours } from '../../../src/model/schema/schema.ts';
import { hoursProblems, type PlaceHours } from '../../../src/model/reading/hours-problems.ts';
import { MONDAY_TO_THURSDAY, hoursWith } from '../../support/hours-fixtures.ts';

const entry = { dayOfWeek: MONDAY_TO_THURSDAY.slice(0, 2), opens: '09:00', closes: '17:00' };

/** "error at path: sentence". */
const told = (hours: PlaceHours) =>
  hoursProblems(hours).map(({ severity, path, message }) => `${severity} at ${path}: ${message}`);

describe('hoursProblems', () => {
  it('finds nothing wrong with good hours, nor with exceptions that are past', () => {
    expect(
      told({
        openingHoursSpecification: [
          entry,
          { ...entry, weekOfMonth: [-1], isoWeek: 'odd' },
          { ...entry, weekOfMonth: [5], validFrom: '--02-01', validThrough: '--02-29' },
          { ...entry, validFrom: '--11-01', validThrough: '--03-31' },
          { ...entry, validThrough: '2019-12-31' },
        ],
        specialOpeningHoursSpecification: [
          { validFrom: '2019-12-24', validThrough: '2019-12-31' },
          { validFrom: '--12-24', validThrough: '--01-06' },
          { validFrom: '2026-12-29', opens: '09:00', closes: '10:00' },
        ],
        temporarilyClosed: {},
      }),
    ).to.deep.equal([]);
    expect(told({})).to.deep.equal([]);
  });

  it('names hours and exceptions that end before they begin', () => {
    expect(
      told({
        openingHoursSpecification: [{ ...entry, validFrom: '2026-03-01', validThrough: '2026-02-01' }],
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-31', validThrough: '2026-12-24', name: { de: 'Pause' } },
        ],
        temporarilyClosed: { validFrom: '2026-05-02', validThrough: '2026-05-01' },
      }),
    ).to.deep.equal([
      'error at openingHoursSpecification[0].validThrough: Die Öffnungszeit Montag, Dienstag 09:00–17:00 endet (01.02.2026), bevor sie beginnt (01.03.2026). Bitte beide Daten prüfen; bis dahin gelten die Öffnungszeiten als nicht bekannt.',
      'error at specialOpeningHoursSpecification[0].validThrough: Die Ausnahme „Pause“ vom 31.12.2026 bis 24.12.2026 (geschlossen) endet (24.12.2026), bevor sie beginnt (31.12.2026). Bitte beide Daten prüfen; bis dahin gelten die Öffnungszeiten als nicht bekannt.',
      'error at temporarilyClosed.validThrough: Die Schließung vom 02.05.2026 bis 01.05.2026 endet (01.05.2026), bevor sie beginnt (02.05.2026). Bitte beide Daten prüfen; bis dahin gelten die Öffnungszeiten als nicht bekannt.',
    ]);
  });

  it('names a range of which only one end repeats every year', () => {
    expect(
      told({ openingHoursSpecification: [{ ...entry, validFrom: '--03-01', validThrough: '2026-10-01' }] }),
    ).to.deep.equal([
      'error at openingHoursSpecification[0].validThrough: Die Öffnungszeit Montag, Dienstag 09:00–17:00 gilt von 01.03. bis 01.10.2026, nur eins davon jedes Jahr. Bitte beide Daten mit Jahr angeben oder beide ohne; bis dahin gelten die Öffnungszeiten als nicht bekannt.',
    ]);
  });

  it('names hours that no day meets', () => {
    const never = { ...entry, weekOfMonth: [5 as const], validFrom: '2026-02-01', validThrough: '2026-02-20' };
    expect(told({ openingHoursSpecification: [never] })).to.deep.equal([
      'warning at openingHoursSpecification[0]: Die Öffnungszeit Montag, Dienstag 09:00–17:00 trifft nie zu: Wochen und Zeitraum passen nicht zusammen.',
    ]);
  });

  it('names hours with an empty list of weeks, which hold every week', () => {
    expect(told({ openingHoursSpecification: [{ ...entry, weekOfMonth: [] }] })).to.deep.equal([
      'warning at openingHoursSpecification[0].weekOfMonth: Die Öffnungszeit Montag, Dienstag 09:00–17:00 nennt keine Woche im Monat ("weekOfMonth" ist leer) und gilt deshalb jede Woche.',
    ]);
  });

  it('names exceptions that contradict each other, and the first day on which they do', () => {
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
      'error at specialOpeningHoursSpecification[1]: Die Ausnahmen „Pause“ vom 24.12.2026 bis 31.12.2026 (geschlossen) und am 29.12.2026 (09:00–12:00) widersprechen sich am 29.12.2026: geschlossen oder offen? Bitte eine ändern; bis dahin gilt dieser Tag als nicht bekannt.',
      'error at specialOpeningHoursSpecification[3]: Die Ausnahmen vom 20.12. bis 06.01. (geschlossen) und am 02.01. (09:00–12:00) widersprechen sich am 02.01.: geschlossen oder offen? Bitte eine ändern; bis dahin gilt dieser Tag als nicht bekannt.',
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
      'warning at specialOpeningHoursSpecification[0]: Die Ausnahme am 23.12.2026 (geschlossen) ist von 00:00 bis 00:00 angegeben und gilt als geschlossen. Lassen Sie "opens" und "closes" dafür weg.',
    ]);
  });

  it('names a schedule with too many entries, and nothing else of it', () => {
    const openingHoursSpecification = Array.from({ length: 10_000 }, () => ({
      ...entry,
      validFrom: '2026-03-01',
      validThrough: '2026-02-01',
    }));
    expect(told({ openingHoursSpecification })).to.deep.equal([
      'error at openingHoursSpecification: Es sind 10000 Öffnungszeiten und Ausnahmen, mehr als 500. Bitte zusammenfassen; bis dahin gelten die Öffnungszeiten als nicht bekannt.',
    ]);
  });

  it('says of hours with errors what statusAt makes of them', () => {
    const hours = { openingHoursSpecification: [{ ...entry, validFrom: '2026-03-01', validThrough: '2026-02-01' }] };
    expect(statusAt(hoursWith(hours), new Date('2026-11-24T10:00Z')).state).to.equal('unknown');
  });
});
