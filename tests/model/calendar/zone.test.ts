import { expect } from 'chai';
import { civilAt } from '../../../src/model/calendar/zone.ts';

const at = (instant: string, timeZone: string) => civilAt(new Date(instant), timeZone);

describe('civilAt', () => {
  it("gives the place's wall-clock time, whatever the reader's zone", () => {
    expect(at('2026-12-24T08:30Z', 'Europe/Berlin')).to.deep.equal({ date: '2026-12-24', time: '09:30' });
    expect(at('2026-07-01T08:30Z', 'Europe/Berlin')).to.deep.equal({ date: '2026-07-01', time: '10:30' });
    expect(at('2026-12-24T20:30Z', 'Asia/Kathmandu')).to.deep.equal({ date: '2026-12-25', time: '02:15' });
    expect(at('2026-12-24T02:30Z', 'America/St_Johns')).to.deep.equal({ date: '2026-12-23', time: '23:00' });
    expect(at('2026-12-24T02:30Z', 'UTC')).to.deep.equal({ date: '2026-12-24', time: '02:30' });
  });

  it('changes the clocks of Central Europe at 01:00 UTC on the last Sundays of March and October', () => {
    expect(at('2026-03-29T00:59:59Z', 'Europe/Berlin')?.time).to.equal('01:59');
    expect(at('2026-03-29T01:00:00Z', 'Europe/Berlin')?.time).to.equal('03:00');
    expect(at('2026-10-25T00:59:59Z', 'Europe/Berlin')?.time).to.equal('02:59');
    expect(at('2026-10-25T01:00:00Z', 'Europe/Berlin')?.time).to.equal('02:00');
    expect(at('2024-03-31T01:00:00Z', 'Europe/Berlin')?.time).to.equal('03:00');
  });

  it('knows what came before the common rule: summer time ended in September until 1995', () => {
    expect(at('1995-10-01T12:00Z', 'Europe/Berlin')?.time).to.equal('13:00');
    expect(at('1996-10-01T12:00Z', 'Europe/Berlin')?.time).to.equal('14:00');
  });

  it('knows zones that change by half an hour, or twice for Ramadan', () => {
    expect(at('2026-01-01T00:00Z', 'Australia/Lord_Howe')?.time).to.equal('11:00');
    expect(at('2026-07-01T00:00Z', 'Australia/Lord_Howe')?.time).to.equal('10:30');
    expect(at('2026-02-01T12:00Z', 'Africa/Casablanca')?.time).to.equal('13:00');
    expect(at('2026-03-01T12:00Z', 'Africa/Casablanca')?.time).to.equal('12:00');
    expect(at('2026-04-01T12:00Z', 'Africa/Casablanca')?.time).to.equal('13:00');
  });

  it('is undefined for a zone or an instant that does not exist', () => {
    expect(at('2026-12-24T08:30Z', 'Europe/Emden')).to.equal(undefined);
    expect(at('2026-12-24T08:30Z', '')).to.equal(undefined);
    expect(civilAt(new Date(NaN), 'Europe/Berlin')).to.equal(undefined);
    expect(civilAt(new Date(NaN), 'Asia/Tokyo')).to.equal(undefined);
  });
});
