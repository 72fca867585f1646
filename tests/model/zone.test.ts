import { expect } from 'chai';
import { civilAt, instantOf, isTimeZone } from '../../src/model/zone.ts';

const at = (instant: string, timeZone: string) => civilAt(new Date(instant), timeZone);
const instant = (date: string, time: string, timeZone: string) => instantOf(date, time, timeZone)?.toISOString();

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

describe('instantOf', () => {
  it('gives the instant of a wall-clock time, and the end of the day for 24:00', () => {
    expect(instant('2026-12-24', '09:30', 'Europe/Berlin')).to.equal('2026-12-24T08:30:00.000Z');
    expect(instant('2026-07-01', '24:00', 'Europe/Berlin')).to.equal('2026-07-01T22:00:00.000Z');
    expect(instant('2026-12-24', '09:30', 'Pacific/Auckland')).to.equal('2026-12-23T20:30:00.000Z');
  });

  it('moves a time in the spring gap to the end of the gap', () => {
    for (const time of ['02:00', '02:30', '02:59', '03:00']) {
      expect(instant('2026-03-29', time, 'Europe/Berlin')).to.equal('2026-03-29T01:00:00.000Z');
    }
    expect(instant('2026-03-08', '02:30', 'America/New_York')).to.equal('2026-03-08T07:00:00.000Z');
    expect(instant('2011-12-30', '12:00', 'Pacific/Apia')).to.equal('2011-12-30T10:00:00.000Z');
  });

  it('takes the first pass of a time in the autumn fold', () => {
    expect(instant('2026-10-25', '02:30', 'Europe/Berlin')).to.equal('2026-10-25T00:30:00.000Z');
    expect(instant('2026-10-25', '03:00', 'Europe/Berlin')).to.equal('2026-10-25T02:00:00.000Z');
    expect(instant('2026-11-01', '01:30', 'America/New_York')).to.equal('2026-11-01T05:30:00.000Z');
  });

  it('is undefined for a date, a time or a zone that does not exist', () => {
    expect(instant('2026-02-30', '09:30', 'Europe/Berlin')).to.equal(undefined);
    expect(instant('2026-02-20', '9:30', 'Europe/Berlin')).to.equal(undefined);
    expect(instant('2026-02-20', '24:01', 'Europe/Berlin')).to.equal(undefined);
    expect(instant('2026-02-20', '09:30', 'Europe/Emden')).to.equal(undefined);
  });
});

describe('isTimeZone', () => {
  it('tells zones from other words', () => {
    expect(['Europe/Berlin', 'Europe/Busingen', 'Asia/Tokyo', 'UTC'].filter(isTimeZone)).to.have.length(4);
    expect(['Europe/Emden', 'Berlin', '', 'undefined'].filter(isTimeZone)).to.deep.equal([]);
  });
});
