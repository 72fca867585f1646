import { expect } from 'chai';
import { statusAt } from '../../../src/model/hours/status.ts';
import { hoursProblems, type PlaceHours } from '../../../src/model/reading/hours-problems.ts';
import { GOOD_HOURS, hoursWith, MONDAY_AND_TUESDAY } from '../../support/hours-fixtures.ts';

const entry = MONDAY_AND_TUESDAY;

/** "error at path: sentence". */
const told = (hours: PlaceHours) =>
  hoursProblems(hours).map(({ severity, path, message }) => `${severity} at ${path}: ${message}`);

describe('hoursProblems', () => {
  it('finds nothing wrong with good hours, nor with exceptions that are past', () => {
    expect(told({ ...GOOD_HOURS, temporarilyClosed: {} })).to.deep.equal([]);
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
