import { expect } from 'chai';
import { exceptionsAhead, weekOf } from '../../../src/model/hours/days.ts';
import type { OpeningHours } from '../../../src/model/schema/schema.ts';
import type { Day } from '../../../src/model/hours/days.ts';
import { EVERY_DAY, hoursWith } from '../../support/hours-fixtures.ts';

const NOW = new Date('2026-11-24T10:00Z');

/** "09:00–17:00" of each interval. */
const times = ({ intervals }: Day) => intervals.map(({ opens, closes }) => `${opens}–${closes}`);
const on = (openingHoursSpecification: OpeningHours[]) => weekOf(hoursWith({ openingHoursSpecification }), NOW)[1]!;

describe('weekOf', () => {
  it('gives Monday to Sunday of the week that holds the instant', () => {
    const week = weekOf(hoursWith(), NOW);
    expect(week.map(({ date }) => date)).to.deep.equal([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(week.map(times)).to.deep.equal([
      ...Array.from({ length: 4 }, () => ['09:00–17:00']),
      ['09:00–13:00'],
      [],
      [],
    ]);
    expect(week[5]).to.deep.equal({ date: '2026-11-28', intervals: [] });
  });

  it("takes the week of the place's zone, not the reader's", () => {
    const sundayNight = new Date('2026-11-29T23:30Z');
    expect(weekOf(hoursWith(), sundayNight)[0]!.date).to.equal('2026-11-30');
    expect(weekOf(hoursWith({ timeZone: 'America/New_York' }), sundayNight)[0]!.date).to.equal('2026-11-23');
  });

  it('orders intervals, and joins adjacent and overlapping ones of one mode', () => {
    const day = on([
      { dayOfWeek: ['Tuesday'], opens: '14:00', closes: '16:00' },
      { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '10:00' },
      { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '12:00' },
      { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '11:00' },
    ]);
    expect(times(day)).to.deep.equal(['08:00–12:00', '14:00–16:00']);
  });

  it('keeps intervals apart that differ in mode, language or note', () => {
    const day = on([
      { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '12:00', mode: 'appointment' },
      { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '12:00', availableLanguage: ['ru'] },
      { dayOfWeek: ['Tuesday'], opens: '12:00', closes: '13:00', note: { de: 'Zimmer 12' } },
    ]);
    expect(day.intervals).to.deep.equal([
      { opens: '08:00', closes: '12:00', mode: 'appointment' },
      { opens: '10:00', closes: '12:00', mode: 'walk-in', availableLanguage: ['ru'] },
      { opens: '12:00', closes: '13:00', mode: 'walk-in', note: { de: 'Zimmer 12' } },
    ]);
  });

  it('leaves intervals whole where another mode overlaps them', () => {
    const day = on([
      { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '18:00', mode: 'appointment' },
      { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '12:00' },
    ]);
    expect(times(day)).to.deep.equal(['08:00–18:00', '10:00–12:00']);
  });

  it('tells an interval over midnight by its two times, and one up to midnight by 24:00', () => {
    expect(times(on([{ dayOfWeek: ['Tuesday'], opens: '20:00', closes: '02:00' }]))).to.deep.equal(['20:00–02:00']);
    expect(times(on([{ dayOfWeek: ['Tuesday'], opens: '20:00', closes: '24:00' }]))).to.deep.equal(['20:00–24:00']);
    expect(times(on([{ dayOfWeek: ['Tuesday'], opens: '20:00', closes: '00:00' }]))).to.deep.equal(['20:00–24:00']);
    expect(times(on([{ dayOfWeek: EVERY_DAY, opens: '00:00', closes: '24:00' }]))).to.deep.equal(['00:00–24:00']);
  });

  it('does not join what would last longer than a day', () => {
    const day = on([
      { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '07:00' },
      { dayOfWeek: ['Tuesday'], opens: '20:00', closes: '09:00' },
    ]);
    expect(times(day)).to.deep.equal(['08:00–07:00', '20:00–09:00']);
  });

  it('tells why a day is closed, and what it is called', () => {
    const week = weekOf(
      hoursWith({ specialOpeningHoursSpecification: [{ validFrom: '2026-12-24', name: 'Weihnachtspause' }] }),
      new Date('2026-12-22T10:00Z'),
    );
    expect(week.slice(3, 5)).to.deep.equal([
      {
        date: '2026-12-24',
        intervals: [],
        closure: { kind: 'special', name: 'Weihnachtspause' },
        name: 'Weihnachtspause',
      },
      { date: '2026-12-25', intervals: [], closure: { kind: 'holiday', id: 'christmas-day' } },
    ]);
  });

  it('marks days of which nothing is known', () => {
    const week = weekOf(hoursWith({ openingHoursSpecification: undefined }), NOW);
    expect(week[0]).to.deep.equal({ date: '2026-11-23', intervals: [], unknown: true });
  });

  it('says which days are by appointment, without hours to tell', () => {
    const hours = hoursWith({ openingHoursSpecification: [], appointment: { required: true } });
    expect(weekOf(hours, NOW)[0]).to.deep.equal({ date: '2026-11-23', intervals: [], byAppointment: true });
    expect(exceptionsAhead(hours, NOW)).to.deep.equal([]);
    expect(weekOf(hoursWith({ appointment: { required: true } }), NOW)[0]!.intervals).to.deep.equal([
      { opens: '09:00', closes: '17:00', mode: 'appointment' },
    ]);
  });

  it('gives what a part that is closed leaves, and its name', () => {
    const cut = {
      validFrom: '2026-11-24',
      opens: '12:00',
      closes: '14:00',
      mode: 'closed' as const,
      name: 'Besprechung',
    };
    const hours = hoursWith({ specialOpeningHoursSpecification: [cut] });
    const day = {
      date: '2026-11-24',
      intervals: [
        { opens: '09:00', closes: '12:00', mode: 'walk-in' },
        { opens: '14:00', closes: '17:00', mode: 'walk-in' },
      ],
      closure: { kind: 'special', name: 'Besprechung' },
    };
    expect(weekOf(hours, NOW)[1]).to.deep.equal(day);
    expect(exceptionsAhead(hours, NOW)).to.deep.equal([day]);
    const evening = { ...cut, opens: '18:00', closes: '20:00' };
    expect(exceptionsAhead(hoursWith({ specialOpeningHoursSpecification: [evening] }), NOW)).to.deep.equal([]);
  });

  it('tells what is left of a night on the day it begins on', () => {
    const week = weekOf(
      hoursWith({
        publicHolidays: 'open',
        openingHoursSpecification: [{ dayOfWeek: ['Tuesday'], opens: '20:00', closes: '04:00' }],
        specialOpeningHoursSpecification: [
          { validFrom: '2026-11-24', opens: '22:00', closes: '02:00', mode: 'closed' },
        ],
      }),
      NOW,
    );
    expect(week.map(times)).to.deep.equal([[], ['20:00–22:00'], ['02:00–04:00'], [], [], [], []]);
  });

  it('gives no days in a zone or at an instant that does not exist', () => {
    expect(weekOf(hoursWith({ timeZone: 'Europe/Emden' }), NOW)).to.deep.equal([]);
    expect(weekOf(hoursWith(), new Date(NaN))).to.deep.equal([]);
  });
});

describe('exceptionsAhead', () => {
  it('finds nothing where every day is as usual', () => {
    expect(exceptionsAhead(hoursWith(), NOW)).to.deep.equal([]);
  });

  it('tells holidays that fall on a day that would be open', () => {
    const days = exceptionsAhead(hoursWith(), new Date('2026-12-20T10:00Z'));
    expect(days).to.deep.equal([
      { date: '2026-12-25', intervals: [], closure: { kind: 'holiday', id: 'christmas-day' } },
      { date: '2027-01-01', intervals: [], closure: { kind: 'holiday', id: 'new-year' } },
    ]);
    expect(exceptionsAhead(hoursWith({ publicHolidays: 'open' }), new Date('2026-12-20T10:00Z'))).to.deep.equal([]);
  });

  it('tells days with other hours, and leaves out those whose hours are as usual after all', () => {
    const days = exceptionsAhead(
      hoursWith({
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-03', opens: '09:00', closes: '12:00', name: 'Betriebsversammlung' },
          { validFrom: '2026-12-08', opens: '09:00', closes: '17:00' },
          { validFrom: '2026-12-12', opens: '10:00', closes: '14:00' },
          { validFrom: '2026-12-13' },
        ],
      }),
      NOW,
    );
    expect(days).to.deep.equal([
      {
        date: '2026-12-03',
        intervals: [{ opens: '09:00', closes: '12:00', mode: 'walk-in' }],
        name: 'Betriebsversammlung',
      },
      { date: '2026-12-12', intervals: [{ opens: '10:00', closes: '14:00', mode: 'walk-in' }] },
    ]);
  });

  it('begins today and ends after the given days', () => {
    const hours = hoursWith({
      specialOpeningHoursSpecification: ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'].map((validFrom) => ({
        validFrom,
      })),
    });
    expect(exceptionsAhead(hours, NOW, 7).map(({ date, through }) => [date, through])).to.deep.equal([
      ['2026-11-24', undefined],
      ['2026-11-30', '2026-12-01'],
    ]);
  });

  it('tells consecutive days that are alike as one, over a weekend and beyond the given days', () => {
    const hours = hoursWith({
      specialOpeningHoursSpecification: [{ validFrom: '--12-17', validThrough: '--12-31', name: 'Pause' }],
    });
    expect(exceptionsAhead(hours, NOW)).to.deep.equal([
      {
        date: '2026-12-17',
        intervals: [],
        closure: { kind: 'special', name: 'Pause' },
        name: 'Pause',
        through: '2026-12-31',
      },
    ]);
  });

  it('does not bridge days on which it is open as usual, nor days with other hours over closed ones', () => {
    const shut = hoursWith({
      specialOpeningHoursSpecification: [{ validFrom: '2026-11-25' }, { validFrom: '2026-11-27' }],
    });
    expect(exceptionsAhead(shut, NOW).map(({ date }) => date)).to.deep.equal(['2026-11-25', '2026-11-27']);
    const short = hoursWith({
      specialOpeningHoursSpecification: ['2026-11-27', '2026-11-30'].map((validFrom) => ({
        validFrom,
        opens: '09:00',
        closes: '10:00',
      })),
    });
    expect(exceptionsAhead(short, NOW).map(({ date, through }) => [date, through])).to.deep.equal([
      ['2026-11-27', undefined],
      ['2026-11-30', undefined],
    ]);
  });

  it('tells a closure without an end as such', () => {
    const [day, ...others] = exceptionsAhead(hoursWith({ temporarilyClosed: { reason: 'Umbau' } }), NOW);
    expect(day).to.deep.include({ date: '2026-11-24', through: null, closure: { kind: 'temporary', name: 'Umbau' } });
    expect(others).to.deep.equal([]);
  });

  it('does not take the end of the regular hours for a closure without an end', () => {
    const hours = hoursWith({
      openingHoursSpecification: [
        { dayOfWeek: EVERY_DAY, opens: '09:00', closes: '10:00', validThrough: '2026-11-26' },
      ],
      specialOpeningHoursSpecification: [{ validFrom: '2026-11-26' }],
    });
    expect(exceptionsAhead(hours, NOW)).to.deep.equal([
      { date: '2026-11-26', intervals: [], closure: { kind: 'special' } },
    ]);
  });

  it('tells days on which entries contradict each other, and days that alone are known', () => {
    const contradicting = hoursWith({
      specialOpeningHoursSpecification: [
        { validFrom: '2026-11-25' },
        { validFrom: '2026-11-25', opens: '09:00', closes: '10:00' },
      ],
    });
    expect(exceptionsAhead(contradicting, NOW)).to.deep.equal([{ date: '2026-11-25', intervals: [], unknown: true }]);
    const alone = hoursWith({
      openingHoursSpecification: undefined,
      specialOpeningHoursSpecification: [{ validFrom: '2026-11-28' }],
    });
    expect(exceptionsAhead(alone, NOW)).to.deep.equal([
      { date: '2026-11-28', intervals: [], closure: { kind: 'special' } },
    ]);
  });

  it('comes to an end whatever it is asked', () => {
    expect(exceptionsAhead(hoursWith({ temporarilyClosed: {} }), NOW, Infinity)).to.have.length(1);
    expect(exceptionsAhead(hoursWith(), NOW, NaN)).to.deep.equal([]);
    expect(exceptionsAhead(hoursWith({ timeZone: 'Europe/Emden' }), NOW)).to.deep.equal([]);
  });
});
