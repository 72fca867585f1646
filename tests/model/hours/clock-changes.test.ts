/** Wall-clock hours on the days that have 23 or 25 of them. */
import { expect } from 'chai';
import { statusAt } from '../../../src/model/hours/status.ts';
import type { Hours } from '../../../src/model/hours/schedule.ts';
import { EVERY_DAY, open } from '../../support/hours-fixtures.ts';

const until = (hours: Hours, instant: string) => {
  const { state, until, then } = statusAt(hours, new Date(instant));
  return `${state} until ${until?.toISOString().slice(0, 16)}Z, then ${then}`;
};

/** State at each half hour from an instant on. */
const halfHours = (hours: Hours, from: string, count: number) =>
  Array.from({ length: count }, (_, index) => statusAt(hours, new Date(Date.parse(from) + index * 1_800_000)).state);

describe('hours when the clocks change', () => {
  describe('in spring, when 02:00 to 03:00 does not exist', () => {
    it('opens when the gap ends where the opening falls into it', () => {
      const hours = open(EVERY_DAY, '02:30', '04:00');
      expect(until(hours, '2026-03-29T00:00Z')).to.equal('closed until 2026-03-29T01:00Z, then open');
      expect(until(hours, '2026-03-29T01:00Z')).to.equal('open until 2026-03-29T02:00Z, then closed');
    });

    it('closes when the gap begins where the closing falls into it', () => {
      expect(until(open(EVERY_DAY, '01:00', '02:30'), '2026-03-29T00:30Z')).to.equal(
        'open until 2026-03-29T01:00Z, then closed',
      );
    });

    it('never opens for an interval that lies wholly in the gap', () => {
      expect(until(open(EVERY_DAY, '02:15', '02:45'), '2026-03-29T00:00Z')).to.equal(
        'closed until 2026-03-30T00:15Z, then open',
      );
    });

    it('shortens a night by an hour', () => {
      expect(until(open(['Saturday'], '22:00', '06:00'), '2026-03-28T21:00Z')).to.equal(
        'open until 2026-03-29T04:00Z, then closed',
      );
    });

    it('opens at the same wall-clock time before and after', () => {
      const hours = open(EVERY_DAY, '09:00', '10:00');
      expect(until(hours, '2026-03-28T12:00Z')).to.equal('closed until 2026-03-29T07:00Z, then open');
      expect(until(hours, '2026-10-24T12:00Z')).to.equal('closed until 2026-10-25T08:00Z, then open');
    });
  });

  describe('in autumn, when 02:00 to 03:00 comes twice', () => {
    const hours = open(EVERY_DAY, '02:30', '03:00');

    it('has the same state in both passes', () => {
      expect(halfHours(hours, '2026-10-25T00:00Z', 5)).to.deep.equal(['closed', 'open', 'closed', 'open', 'closed']);
    });

    it('tells each of the changes in between', () => {
      expect(until(hours, '2026-10-24T23:00Z')).to.equal('closed until 2026-10-25T00:30Z, then open');
      expect(until(hours, '2026-10-25T00:30Z')).to.equal('open until 2026-10-25T01:00Z, then closed');
      expect(until(hours, '2026-10-25T01:00Z')).to.equal('closed until 2026-10-25T01:30Z, then open');
      expect(until(hours, '2026-10-25T01:30Z')).to.equal('open until 2026-10-25T02:00Z, then closed');
    });

    it('lengthens a night by an hour', () => {
      expect(until(open(['Saturday'], '22:00', '06:00'), '2026-10-24T20:00Z')).to.equal(
        'open until 2026-10-25T05:00Z, then closed',
      );
    });
  });

  it('follows zones that change at other times, by half an hour, or on the other half of the earth', () => {
    const lordHowe = { ...open(EVERY_DAY, '02:15', '03:00'), timeZone: 'Australia/Lord_Howe' };
    expect(until(lordHowe, '2026-10-03T15:00Z')).to.equal('closed until 2026-10-03T15:30Z, then open');
    const newYork = { ...open(EVERY_DAY, '01:30', '03:00'), timeZone: 'America/New_York' };
    expect(until(newYork, '2026-11-01T05:30Z')).to.equal('open until 2026-11-01T06:00Z, then closed');
    expect(until(newYork, '2026-11-01T06:00Z')).to.equal('closed until 2026-11-01T06:30Z, then open');
    const auckland = { ...open(EVERY_DAY, '09:00', '17:00'), timeZone: 'Pacific/Auckland' };
    expect(until(auckland, '2026-09-26T12:00Z')).to.equal('closed until 2026-09-26T20:00Z, then open');
  });
});
