import { expect } from 'chai';
import { hoursOf, statusAt } from '../../../src/model/hours/status.ts';
import type { Place, SpecialOpeningHours } from '../../../src/model/schema/schema.ts';
import type { Hours } from '../../../src/model/hours/schedule.ts';
import type { State } from '../../../src/model/hours/status.ts';
import { EVERY_DAY, MONDAY_TO_THURSDAY, hoursWith, open } from '../../support/hours-fixtures.ts';

/** Asked at an instant: the state, the next change and what comes then, as "closed until 2026-11-25T08:00Z, then open". */
function told(hours: Hours, instant: string): string {
  const { state, until, then } = statusAt(hours, new Date(instant));
  return until ? `${state} until ${until.toISOString().slice(0, 16)}Z, then ${then}` : state;
}

/** The states at some local winter times (+01:00) of one date. */
function statesOn(hours: Hours, date: string, ...times: string[]): State[] {
  return times.map((time) => statusAt(hours, new Date(`${date}T${time}:00+01:00`)).state);
}

describe('statusAt', () => {
  describe('in a regular week', () => {
    it('is open between opening and closing, and tells when it closes', () => {
      expect(told(hoursWith(), '2026-11-24T08:00Z')).to.equal('open until 2026-11-24T16:00Z, then closed');
    });

    it('is closed at the closing minute and open at the opening minute', () => {
      expect(statesOn(hoursWith(), '2026-11-24', '08:59', '09:00', '16:59', '17:00')).to.deep.equal([
        'closed',
        'open',
        'open',
        'closed',
      ]);
    });

    it('tells the next opening over a weekend', () => {
      expect(told(hoursWith(), '2026-11-27T12:00Z')).to.equal('closed until 2026-11-30T08:00Z, then open');
    });

    it('counts a lunch break as a change', () => {
      const hours = hoursWith({
        openingHoursSpecification: [
          { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '12:00' },
          { dayOfWeek: ['Tuesday'], opens: '14:00', closes: '16:00' },
        ],
      });
      expect(told(hours, '2026-11-24T08:00Z')).to.equal('open until 2026-11-24T11:00Z, then closed');
      expect(told(hours, '2026-11-24T11:00Z')).to.equal('closed until 2026-11-24T13:00Z, then open');
    });

    it('does not count the seam of adjacent or overlapping intervals', () => {
      const hours = hoursWith({
        openingHoursSpecification: [
          { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '12:00' },
          { dayOfWeek: ['Tuesday'], opens: '12:00', closes: '14:00' },
          { dayOfWeek: ['Tuesday'], opens: '13:00', closes: '16:00' },
        ],
      });
      expect(told(hours, '2026-11-24T08:00Z')).to.equal('open until 2026-11-24T15:00Z, then closed');
    });

    it('joins an interval up to 24:00 with one from 00:00', () => {
      const hours = hoursWith({
        openingHoursSpecification: [
          { dayOfWeek: ['Tuesday'], opens: '18:00', closes: '24:00' },
          { dayOfWeek: ['Wednesday'], opens: '00:00', closes: '04:00' },
        ],
      });
      expect(told(hours, '2026-11-24T20:00Z')).to.equal('open until 2026-11-25T03:00Z, then closed');
    });

    it('runs overnight into the next day, also from Sunday to Monday', () => {
      const hours = open(['Sunday'], '22:00', '02:00');
      expect(told(hours, '2026-11-22T22:00Z')).to.equal('open until 2026-11-23T01:00Z, then closed');
      expect(told(hours, '2026-11-23T00:59Z')).to.equal('open until 2026-11-23T01:00Z, then closed');
    });

    it('never changes when it is always open', () => {
      expect(told(open(EVERY_DAY, '00:00', '24:00'), '2026-11-24T08:00Z')).to.equal('open');
    });
  });

  describe('with modes', () => {
    const hours = hoursWith({
      openingHoursSpecification: [
        { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '18:00', mode: 'appointment' },
        { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00', mode: 'phone' },
        { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '11:00' },
      ],
    });

    it('lets walk-in win over phone and phone over appointment', () => {
      expect(statesOn(hours, '2026-11-24', '08:00', '09:00', '10:00', '11:00', '12:00', '18:00')).to.deep.equal([
        'by-appointment',
        'by-phone',
        'open',
        'by-phone',
        'by-appointment',
        'closed',
      ]);
    });

    it('counts a change of mode as a change', () => {
      expect(told(hours, '2026-11-24T09:30Z')).to.equal('open until 2026-11-24T10:00Z, then by-phone');
    });
  });

  describe('in certain weeks only', () => {
    it('counts weeks of the month by their weekday', () => {
      const hours = open(['Thursday'], '14:00', '16:00', { weekOfMonth: [1, 3] });
      const thursdays = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29'];
      const states = thursdays.map((date) => statusAt(hours, new Date(`${date}T14:30+02:00`)).state);
      expect(states).to.deep.equal(['open', 'closed', 'open', 'closed', 'closed']);
    });

    it('takes -1 as the last such weekday, be it the fourth or the fifth', () => {
      const hours = open(['Thursday'], '14:00', '16:00', { weekOfMonth: [-1] });
      expect(told(hours, '2026-10-23T00:00Z')).to.equal('closed until 2026-10-29T13:00Z, then open');
      expect(told(hours, '2026-11-01T00:00Z')).to.equal('closed until 2026-11-26T13:00Z, then open');
      expect(told(hours, '2028-02-01T00:00Z')).to.equal('closed until 2028-02-24T13:00Z, then open');
    });

    it('counts odd and even ISO weeks, and week 53 before week 1', () => {
      const odd = open(['Monday'], '09:00', '10:00', { isoWeek: 'odd' });
      const even = open(['Monday'], '09:00', '10:00', { isoWeek: 'even' });
      const mondays = ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'];
      expect(mondays.map((date) => statesOn(odd, date, '09:00')[0])).to.deep.equal([
        'closed',
        'open',
        'open',
        'closed',
      ]);
      expect(mondays.map((date) => statesOn(even, date, '09:00')[0])).to.deep.equal([
        'open',
        'closed',
        'closed',
        'open',
      ]);
    });
  });

  describe('with a validity', () => {
    it('holds from the first to the last day, both included, and is not known before and after', () => {
      const hours = open(EVERY_DAY, '09:00', '10:00', { validFrom: '2026-11-23', validThrough: '2026-11-25' });
      const dates = ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26'];
      expect(dates.map((date) => statesOn(hours, date, '09:30')[0])).to.deep.equal([
        'unknown',
        'open',
        'open',
        'unknown',
      ]);
    });

    it('repeats a season every year, also across the new year', () => {
      const hours = open(EVERY_DAY, '09:00', '10:00', { validFrom: '--11-15', validThrough: '--02-29' });
      const dates = ['2026-11-14', '2026-11-15', '2027-01-01', '2027-02-28', '2027-03-01', '2028-02-29', '2028-03-01'];
      expect(dates.map((date) => statesOn(hours, date, '09:30')[0])).to.deep.equal([
        'closed',
        'open',
        'open',
        'open',
        'closed',
        'open',
        'closed',
      ]);
    });

    it('is open-ended where one end is missing', () => {
      expect(told(open(['Monday'], '09:00', '10:00', { validFrom: '2027-03-01' }), '2026-11-24T08:00Z')).to.equal(
        'unknown until 2027-02-28T23:00Z, then closed',
      );
      expect(told(open(['Monday'], '09:00', '10:00', { validThrough: '2026-11-01' }), '2026-11-24T08:00Z')).to.equal(
        'unknown',
      );
    });
  });

  describe('with exceptions', () => {
    const special = (...specialOpeningHoursSpecification: SpecialOpeningHours[]) =>
      hoursWith({ specialOpeningHoursSpecification });

    it('is closed the whole day where an exception has no times, and says why', () => {
      const status = statusAt(
        special({ validFrom: '2026-11-24', name: { de: 'Umzug' } }),
        new Date('2026-11-24T06:00Z'),
      );
      expect(status).to.deep.equal({
        state: 'closed',
        until: new Date('2026-11-25T08:00Z'),
        then: 'open',
        closure: { kind: 'special', name: { de: 'Umzug' } },
      });
    });

    it('gives no reason on a day that is closed anyway', () => {
      expect(statusAt(special({ validFrom: '2026-11-22' }), new Date('2026-11-22T10:00Z'))).not.to.have.property(
        'closure',
      );
    });

    it('gives no reason on a day with other hours', () => {
      const hours = special({ validFrom: '2026-11-24', opens: '09:00', closes: '12:00' });
      expect(statusAt(hours, new Date('2026-11-24T14:00Z'))).to.deep.equal({
        state: 'closed',
        until: new Date('2026-11-25T08:00Z'),
        then: 'open',
      });
    });

    it('takes several entries for one day as its intervals', () => {
      const hours = special(
        { validFrom: '2026-11-24', opens: '08:00', closes: '09:30' },
        { validFrom: '2026-11-24', opens: '18:00', closes: '20:00', mode: 'phone' },
      );
      expect(statesOn(hours, '2026-11-24', '08:00', '10:00', '18:00')).to.deep.equal(['open', 'closed', 'by-phone']);
    });

    it('repeats a yearly exception, also across the new year', () => {
      const hours = special({ validFrom: '--12-24', validThrough: '--01-06' });
      expect(told(hours, '2026-12-23T16:00Z')).to.equal('closed until 2027-01-07T08:00Z, then open');
      expect(told(hours, '2028-12-29T10:00Z')).to.equal('closed until 2029-01-08T08:00Z, then open');
    });

    it('lets a one-off exception win over a yearly one', () => {
      const hours = special(
        { validFrom: '--12-24', validThrough: '--12-31' },
        { validFrom: '2026-12-29', opens: '10:00', closes: '11:00' },
      );
      expect(told(hours, '2026-12-24T10:00Z')).to.equal('closed until 2026-12-29T09:00Z, then open');
    });

    it('lets an exception win over a public holiday', () => {
      const hours = special({ validFrom: '2026-12-25', opens: '10:00', closes: '11:00' });
      expect(statesOn(hours, '2026-12-25', '10:30')).to.deep.equal(['open']);
    });

    it('does not cut an interval that runs overnight into the day of an exception or a holiday', () => {
      const overnight = open(EVERY_DAY, '22:00', '02:00');
      const closedDay = { ...overnight, specialOpeningHoursSpecification: [{ validFrom: '2026-11-24' }] };
      expect(statesOn(closedDay, '2026-11-24', '01:59', '02:00', '23:00')).to.deep.equal(['open', 'closed', 'closed']);
      expect(statesOn(closedDay, '2026-11-25', '01:00', '23:00')).to.deep.equal(['closed', 'open']);
      expect(statesOn({ ...overnight, publicHolidays: 'closed' }, '2026-12-25', '01:00', '23:00')).to.deep.equal([
        'open',
        'closed',
      ]);
    });

    it('does not trust a day that one exception closes and another opens', () => {
      const hours = special(
        { validFrom: '2026-11-24' },
        { validFrom: '2026-11-23', validThrough: '2026-11-24', opens: '09:00', closes: '10:00' },
      );
      expect(told(hours, '2026-11-24T11:00Z')).to.equal('unknown until 2026-11-24T23:00Z, then closed');
      expect(statesOn(hours, '2026-11-23', '09:30')).to.deep.equal(['open']);
    });
  });

  describe('on public holidays', () => {
    it('is closed and names the holiday', () => {
      expect(statusAt(hoursWith(), new Date('2028-10-31T10:00Z'))).to.deep.equal({
        state: 'closed',
        until: new Date('2028-11-01T08:00Z'),
        then: 'open',
        closure: { kind: 'holiday', id: 'reformation-day' },
      });
    });

    it('names no holiday on a day that is closed anyway', () => {
      expect(statusAt(hoursWith(), new Date('2026-10-31T10:00Z'))).not.to.have.property('closure');
    });

    it('stays open where the place says so', () => {
      expect(statusAt(hoursWith({ publicHolidays: 'open' }), new Date('2028-10-31T10:00Z')).state).to.equal('open');
    });

    it('knows the holidays of the region only', () => {
      expect(statusAt(hoursWith({ region: 'DE-BE' }), new Date('2028-10-31T10:00Z')).state).to.equal('open');
    });

    it('assumes no holiday that only some municipalities have', () => {
      expect(statusAt(hoursWith({ region: 'DE-BY' }), new Date('2025-08-08T10:00Z')).state).to.equal('open');
    });

    it('knows no holidays outside Germany, and does not throw', () => {
      expect(statusAt(hoursWith({ region: 'AT-9' }), new Date('2026-12-25T10:00Z')).state).to.equal('open');
    });
  });

  describe('while temporarily closed', () => {
    const closed = (temporarilyClosed: Hours['temporarilyClosed'], more: Partial<Hours> = {}) =>
      hoursWith({ temporarilyClosed, ...more });

    it('is closed from the first to the last day, whatever else is said', () => {
      const hours = closed(
        { validFrom: '2026-11-24', validThrough: '2026-11-26', reason: { de: 'Umbau' } },
        { specialOpeningHoursSpecification: [{ validFrom: '2026-11-25', opens: '09:00', closes: '10:00' }] },
      );
      expect(statusAt(hours, new Date('2026-11-24T10:00Z'))).to.deep.equal({
        state: 'closed',
        until: new Date('2026-11-27T08:00Z'),
        then: 'open',
        closure: { kind: 'temporary', name: { de: 'Umbau' }, through: '2026-11-26' },
      });
    });

    it('is closed until further notice without dates', () => {
      expect(statusAt(closed({}), new Date('2026-11-24T10:00Z'))).to.deep.equal({
        state: 'closed',
        until: null,
        then: null,
        closure: { kind: 'temporary' },
      });
    });

    it('gives the reason at weekends too, after which it does not open', () => {
      const { closure } = statusAt(closed({ validThrough: '2026-12-31' }), new Date('2026-11-28T10:00Z'));
      expect(closure).to.deep.equal({ kind: 'temporary', through: '2026-12-31' });
    });

    it('is known to be closed even where the regular hours are not known', () => {
      const hours = closed({ validThrough: '2026-11-26' }, { openingHoursSpecification: undefined });
      expect(told(hours, '2026-11-24T10:00Z')).to.equal('closed until 2026-11-26T23:00Z, then unknown');
    });
  });

  describe('where one needs an appointment', () => {
    const required = (more: Partial<Hours> = {}) => hoursWith({ appointment: { required: true }, ...more });

    it('is by appointment in its hours and closed outside them, also on a holiday', () => {
      expect(told(required(), '2026-11-24T08:00Z')).to.equal('by-appointment until 2026-11-24T16:00Z, then closed');
      expect(statusAt(required(), new Date('2026-12-25T10:00Z')).closure).to.deep.equal({
        kind: 'holiday',
        id: 'christmas-day',
      });
    });

    it('leaves hours by phone as they are', () => {
      const hours = required({
        openingHoursSpecification: [{ dayOfWeek: ['Tuesday'], opens: '08:00', closes: '10:00', mode: 'phone' }],
      });
      expect(statesOn(hours, '2026-11-24', '09:00', '11:00')).to.deep.equal(['by-phone', 'closed']);
    });

    it('is so always where there are no hours, or they have ended, or not begun', () => {
      const ended = { dayOfWeek: EVERY_DAY, opens: '09:00', closes: '10:00', validThrough: '2026-06-30' };
      for (const openingHoursSpecification of [[], undefined, [ended]]) {
        expect(told(required({ openingHoursSpecification }), '2026-12-25T22:00Z')).to.equal('by-appointment');
      }
      const ahead = { dayOfWeek: EVERY_DAY, opens: '09:00', closes: '10:00', validFrom: '2027-01-02' };
      expect(told(required({ openingHoursSpecification: [ahead] }), '2026-12-25T22:00Z')).to.equal(
        'by-appointment until 2027-01-01T23:00Z, then closed',
      );
    });

    it('is closed on a day that is, with the reason', () => {
      const hours = required({
        openingHoursSpecification: [],
        specialOpeningHoursSpecification: [{ validFrom: '2026-11-25', name: 'Umzug' }],
      });
      expect(told(hours, '2026-11-24T10:00Z')).to.equal('by-appointment until 2026-11-24T23:00Z, then closed');
      expect(statusAt(hours, new Date('2026-11-25T10:00Z')).closure).to.deep.equal({ kind: 'special', name: 'Umzug' });
    });

    it('has the hours of a special day, and a part that is closed, where there are no others', () => {
      const hours = required({
        openingHoursSpecification: [],
        specialOpeningHoursSpecification: [
          { validFrom: '2026-11-24', opens: '09:00', closes: '10:00' },
          { validFrom: '2026-11-25', opens: '12:00', closes: '14:00', mode: 'closed' },
        ],
      });
      expect(statesOn(hours, '2026-11-24', '09:30', '11:00')).to.deep.equal(['by-appointment', 'closed']);
      expect(statesOn(hours, '2026-11-25', '11:00', '13:00', '15:00')).to.deep.equal([
        'by-appointment',
        'closed',
        'by-appointment',
      ]);
    });

    it('trusts no hours that make no sense', () => {
      const broken = [{ dayOfWeek: EVERY_DAY, opens: '09:00', closes: '09:00' }];
      expect(told(required({ openingHoursSpecification: broken }), '2026-11-24T10:00Z')).to.equal('unknown');
    });
  });

  describe('with periods beside each other', () => {
    const day = { dayOfWeek: ['Tuesday' as const], opens: '09:00', closes: '17:00' };
    const yearly = { ...day, closes: '12:00', validFrom: '--11-01', validThrough: '--03-31' };
    const oneOff = { ...day, opens: '10:00', closes: '11:00', validFrom: '2026-11-23', validThrough: '2026-11-29' };

    it('lets one-off replace yearly, and yearly what has none, each on its days only', () => {
      const hours = hoursWith({ openingHoursSpecification: [oneOff, day, yearly] });
      expect(statesOn(hours, '2026-10-27', '09:30', '16:00')).to.deep.equal(['open', 'open']);
      expect(statesOn(hours, '2026-11-17', '09:30', '11:30', '16:00')).to.deep.equal(['open', 'open', 'closed']);
      expect(statesOn(hours, '2026-11-24', '09:30', '10:30', '11:30')).to.deep.equal(['closed', 'open', 'closed']);
    });

    it('replaces only on the dates on which it applies itself', () => {
      const first = { ...yearly, weekOfMonth: [1 as const] };
      const hours = hoursWith({ openingHoursSpecification: [day, first] });
      expect(statesOn(hours, '2026-11-03', '16:00')).to.deep.equal(['closed']);
      expect(statesOn(hours, '2026-11-10', '16:00')).to.deep.equal(['open']);
    });

    it('is closed between two periods, and not known before and after them', () => {
      const hours = hoursWith({
        openingHoursSpecification: [oneOff, { ...oneOff, validFrom: '2026-12-07', validThrough: '2026-12-13' }],
      });
      const dates = ['2026-11-17', '2026-12-01', '2026-12-15'];
      expect(dates.map((date) => statesOn(hours, date, '10:30')[0])).to.deep.equal(['unknown', 'closed', 'unknown']);
    });
  });

  describe('every so many weeks', () => {
    const turns = (everyWeeks: number, validFrom: string, more = {}) =>
      hoursWith({
        openingHoursSpecification: [
          { dayOfWeek: ['Monday', 'Thursday'], opens: '09:00', closes: '12:00', everyWeeks, validFrom, ...more },
        ],
      });

    it('counts calendar weeks from the one that holds the first day', () => {
      const dates = ['2026-11-30', '2026-12-03', '2026-12-07', '2026-12-14', '2026-12-17', '2026-12-21'];
      const states = dates.map((date) => statesOn(turns(2, '2026-12-03'), date, '10:00')[0]);
      expect(states).to.deep.equal(['closed', 'open', 'closed', 'open', 'open', 'closed']);
    });

    it('is closed before the first day, and not known after the last', () => {
      const hours = turns(3, '2026-12-03', { validThrough: '2026-12-31' });
      expect(statesOn(hours, '2026-11-26', '10:00')).to.deep.equal(['closed']);
      expect(statesOn(hours, '2026-12-24', '10:00')).to.deep.equal(['open']);
      expect(statesOn(hours, '2027-01-07', '10:00')).to.deep.equal(['unknown']);
    });

    it('trusts nothing that does not say from when on', () => {
      for (const validFrom of [undefined, '--12-03']) {
        const hours = turns(2, '2026-12-03', { validFrom });
        expect(told(hours, '2026-11-24T10:00Z')).to.equal('unknown');
      }
    });
  });

  describe('with exceptions for a time', () => {
    const special = (entry: Partial<SpecialOpeningHours>, more: Partial<Hours> = {}) =>
      hoursWith({
        specialOpeningHoursSpecification: [{ validFrom: '2026-12-21', validThrough: '2027-01-10', ...entry }],
        ...more,
      });
    const at = (hours: Hours, ...dates: string[]) => dates.map((date) => statesOn(hours, date, '11:00')[0]);
    const times = { opens: '10:00', closes: '12:00' };

    it('holds times only where it is open anyway, and on holidays only where these are open', () => {
      const dates = ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2027-01-08'];
      expect(at(special(times), ...dates)).to.deep.equal(['open', 'closed', 'closed', 'closed', 'open']);
      expect(at(special(times, { publicHolidays: 'open' }), ...dates).slice(0, 3)).to.deep.equal([
        'open',
        'open',
        'closed',
      ]);
    });

    it('opens the weekdays it names, no holiday among them, and leaves the others', () => {
      const hours = special({ ...times, dayOfWeek: ['Saturday'] });
      expect(at(hours, '2026-12-26', '2027-01-02', '2027-01-03')).to.deep.equal(['closed', 'open', 'closed']);
      expect(statesOn(hours, '2026-12-29', '09:30')).to.deep.equal(['open']);
    });

    it('closes the weekdays it names', () => {
      const hours = special({ dayOfWeek: ['Tuesday'], name: 'Pause' });
      expect(at(hours, '2026-12-29', '2026-12-30')).to.deep.equal(['closed', 'open']);
    });

    it('holds Monday to Friday where there is no regular week', () => {
      const dates = ['2026-12-28', '2027-01-01', '2027-01-02'];
      expect(at(special(times, { openingHoursSpecification: [] }), ...dates)).to.deep.equal([
        'open',
        'closed',
        'closed',
      ]);
      expect(at(special(times, { openingHoursSpecification: undefined }), ...dates)).to.deep.equal([
        'open',
        'unknown',
        'unknown',
      ]);
    });

    it('closes a part of the day, whatever else holds, and gives the reason then only', () => {
      const hours = special(
        { opens: '12:00', closes: '14:00', mode: 'closed', name: 'Pause' },
        {
          openingHoursSpecification: [
            { dayOfWeek: MONDAY_TO_THURSDAY, opens: '09:00', closes: '17:00' },
            { dayOfWeek: MONDAY_TO_THURSDAY, opens: '13:00', closes: '18:00', mode: 'phone' },
          ],
        },
      );
      expect(told(hours, '2026-12-29T10:00Z')).to.equal('open until 2026-12-29T11:00Z, then closed');
      expect(told(hours, '2026-12-29T11:00Z')).to.equal('closed until 2026-12-29T13:00Z, then open');
      const closure = (time: string) => statusAt(hours, new Date(`2026-12-${time}:00+01:00`)).closure;
      expect(closure('29T12:30')).to.deep.equal({ kind: 'special', name: 'Pause' });
      expect(closure('29T19:00')).to.equal(undefined);
      // A Sunday is closed anyway.
      expect(closure('27T12:30')).to.equal(undefined);
    });

    it('closes a part of a day of which nothing else is known', () => {
      const hours = special(
        { opens: '12:00', closes: '14:00', mode: 'closed' },
        { openingHoursSpecification: undefined },
      );
      expect(told(hours, '2026-12-29T10:00Z')).to.equal('unknown until 2026-12-29T11:00Z, then closed');
      expect(told(hours, '2026-12-29T12:00Z')).to.equal('closed until 2026-12-29T13:00Z, then unknown');
    });

    it('closes a night until the morning, and leaves the night before as it was', () => {
      const night = open(EVERY_DAY, '20:00', '04:00');
      const cut = { validFrom: '2026-12-30', opens: '22:00', closes: '02:00', mode: 'closed' as const };
      const hours = { ...night, specialOpeningHoursSpecification: [cut] };
      expect(told(hours, '2026-12-30T20:00Z')).to.equal('open until 2026-12-30T21:00Z, then closed');
      expect(told(hours, '2026-12-30T21:00Z')).to.equal('closed until 2026-12-31T01:00Z, then open');
      const before = { ...cut, opens: '00:00', closes: '03:00' };
      expect(statesOn({ ...night, specialOpeningHoursSpecification: [before] }, '2026-12-30', '01:00')).to.deep.equal([
        'open',
      ]);
    });

    it('is closed from midnight to midnight', () => {
      expect(at(special({ opens: '00:00', closes: '00:00' }), '2026-12-29')).to.deep.equal(['closed']);
      expect(at(special({ opens: '00:00', closes: '24:00' }), '2026-12-29')).to.deep.equal(['open']);
    });
  });

  describe('where hours are missing', () => {
    it('is unknown without regular hours', () => {
      expect(
        statusAt(hoursWith({ openingHoursSpecification: undefined }), new Date('2026-11-24T10:00Z')),
      ).to.deep.equal({
        state: 'unknown',
        until: null,
        then: null,
      });
    });

    it('knows a date with an exception, and no other, not even a holiday', () => {
      const hours = hoursWith({
        openingHoursSpecification: undefined,
        specialOpeningHoursSpecification: [{ validFrom: '2026-12-26', opens: '10:00', closes: '12:00' }],
      });
      expect(told(hours, '2026-12-25T10:00Z')).to.equal('unknown until 2026-12-25T23:00Z, then closed');
      expect(told(hours, '2026-12-26T09:00Z')).to.equal('open until 2026-12-26T11:00Z, then closed');
      expect(told(hours, '2026-12-26T11:00Z')).to.equal('closed until 2026-12-26T23:00Z, then unknown');
    });

    it('is closed where there are no regular hours', () => {
      expect(told(hoursWith({ openingHoursSpecification: [] }), '2026-11-24T10:00Z')).to.equal('closed');
    });
  });

  describe('far ahead', () => {
    it('finds a change 400 days ahead and none beyond', () => {
      const later = (days: number) => {
        const date = new Date(Date.UTC(2026, 10, 24 + days)).toISOString().slice(0, 10);
        return hoursWith({
          openingHoursSpecification: [],
          specialOpeningHoursSpecification: [{ validFrom: date, opens: '09:00', closes: '10:00' }],
        });
      };
      expect(statusAt(later(400), new Date('2026-11-24T08:00Z')).until).to.deep.equal(new Date('2027-12-29T08:00Z'));
      expect(statusAt(later(400), new Date('2026-11-24T07:59Z')).until).to.equal(null);
    });
  });

  describe('given nonsense', () => {
    const NOW = new Date('2026-11-24T10:00Z');
    const entry = { dayOfWeek: MONDAY_TO_THURSDAY, opens: '09:00', closes: '17:00' };
    const regular: Record<string, unknown> = {
      'an impossible time': [{ ...entry, closes: '25:00' }],
      'a time without a colon': [{ ...entry, opens: '0900' }],
      'opens equal to closes': [{ ...entry, closes: '09:00' }],
      'opens at 24:00': [{ ...entry, opens: '24:00' }],
      'no closing time': [{ ...entry, closes: undefined }],
      'neither time': [{ ...entry, opens: undefined, closes: undefined }],
      'an unknown weekday': [{ ...entry, dayOfWeek: ['Montag'] }],
      'an unknown mode': [{ ...entry, mode: 'magic' }],
      'no date as its beginning': [{ ...entry, validFrom: 'soon' }],
      'an end before its beginning': [{ ...entry, validFrom: '2026-12-01', validThrough: '2026-11-01' }],
      'one date yearly and one not': [{ ...entry, validFrom: '--03-01', validThrough: '2027-02-01' }],
      'null instead of an entry': [null],
      'a string instead of a list': 'Mo-Fr 9-17',
      'ten thousand entries': Array.from({ length: 10_000 }, () => entry),
    };
    for (const [what, value] of Object.entries(regular)) {
      it(`is unknown with ${what}`, () => {
        const hours = { ...hoursWith(), openingHoursSpecification: value } as Hours;
        expect(statusAt(hours, NOW)).to.deep.equal({ state: 'unknown', until: null, then: null });
      });
    }

    it('is unknown with an exception that ends before it begins, or that has only one of its times', () => {
      const backwards = { validFrom: '2026-12-31', validThrough: '2026-12-24' };
      const half = { validFrom: '2026-12-31', closes: '12:00' };
      for (const exception of [backwards, half]) {
        expect(statusAt(hoursWith({ specialOpeningHoursSpecification: [exception] }), NOW).state).to.equal('unknown');
      }
    });

    it('is unknown in a zone that does not exist', () => {
      for (const timeZone of ['Europe/Emden', '', 'undefined']) {
        expect(statusAt(hoursWith({ timeZone }), NOW)).to.deep.equal({ state: 'unknown', until: null, then: null });
      }
      expect(statusAt({ ...hoursWith(), timeZone: undefined } as unknown as Hours, NOW).state).to.equal('unknown');
    });

    it('is unknown at an instant that does not exist', () => {
      expect(statusAt(hoursWith(), new Date(NaN))).to.deep.equal({ state: 'unknown', until: null, then: null });
    });

    it('is unknown at the ends of time', () => {
      for (const instant of [-8.64e15, 8.64e15]) {
        expect(statusAt(hoursWith(), new Date(instant)).state).to.equal('unknown');
      }
    });
  });
});

describe('hoursOf', () => {
  it('gives the same hours for the same place, with the zone and region of its directory', () => {
    const place = { openingHoursSpecification: [] } as unknown as Place;
    const directory = { timeZone: 'Europe/Berlin', region: 'DE-NI' };
    const hours = hoursOf(directory, place);
    expect(hours).to.deep.include({ ...directory, openingHoursSpecification: [] });
    expect(hoursOf(directory, place)).to.equal(hours);
  });
});
