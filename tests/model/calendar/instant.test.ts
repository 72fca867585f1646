/** The instant of a wall-clock time. */
import { expect } from 'chai';
import { instantOf } from '../../../src/model/calendar/instant.ts';

const iso = (date: string, time: string, zone = 'Europe/Berlin'): string | undefined =>
  instantOf(date, time, zone)?.toISOString().slice(0, 16);

describe('the instant of a wall-clock time', () => {
  it('is an hour or two before it in Germany', () => {
    expect(iso('2026-12-24', '15:00')).to.equal('2026-12-24T14:00');
    expect(iso('2026-07-03', '15:00')).to.equal('2026-07-03T13:00');
    expect(iso('2026-12-31', '24:00')).to.equal('2026-12-31T23:00');
  });

  it('is the first of two in autumn, and the end of the gap in spring', () => {
    expect(iso('2026-10-25', '02:30')).to.equal('2026-10-25T00:30');
    expect(iso('2026-03-29', '02:30')).to.equal('2026-03-29T01:00');
    expect(iso('2026-03-29', '03:00')).to.equal('2026-03-29T01:00');
    expect(iso('2026-03-29', '01:59')).to.equal('2026-03-29T00:59');
    expect(iso('2026-10-25', '03:00')).to.equal('2026-10-25T02:00');
  });

  it('is right in zones of either side', () => {
    expect(iso('2026-07-03', '15:00', 'America/New_York')).to.equal('2026-07-03T19:00');
    expect(iso('2026-11-01', '12:00', 'America/New_York')).to.equal('2026-11-01T17:00');
    expect(iso('2026-07-03', '15:00', 'Asia/Kolkata')).to.equal('2026-07-03T09:30');
  });

  it('of what does not exist is none', () => {
    expect(iso('2026-02-30', '15:00')).to.equal(undefined);
    expect(iso('2026-12-24', '3 Uhr')).to.equal(undefined);
    expect(iso('2026-12-24', '15:00', 'No/Where')).to.equal(undefined);
  });
});
