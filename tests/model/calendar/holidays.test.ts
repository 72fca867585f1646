import { expect } from 'chai';
import { HOLIDAY_IDS, holidayOn, publicHolidays } from '../../../src/model/calendar/holidays.ts';
import { HOLIDAYS_OF_NIEDERSACHSEN } from '../../support/hours-holidays-ni.ts';

const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map((land) => `DE-${land}`);

const dates = (region: string, year: number) => publicHolidays(region, year).map(({ date }) => date);
const dateOf = (region: string, year: number, id: string) =>
  publicHolidays(region, year).find((day) => day.id === id)?.date;
const yearsWith = (region: string, id: string) =>
  Array.from({ length: 83 }, (_, index) => 2018 + index).filter((year) => dateOf(region, year, id));

describe('publicHolidays', () => {
  it('gives the days of the act of Niedersachsen', () => {
    for (const [year, expected] of Object.entries(HOLIDAYS_OF_NIEDERSACHSEN)) {
      expect(dates('DE-NI', Number(year))).to.deep.equal(expected);
    }
  });

  it('names the days, in order', () => {
    expect(publicHolidays('DE-NI', 2026)).to.deep.equal([
      { date: '2026-01-01', id: 'new-year' },
      { date: '2026-04-03', id: 'good-friday' },
      { date: '2026-04-06', id: 'easter-monday' },
      { date: '2026-05-01', id: 'labour-day' },
      { date: '2026-05-14', id: 'ascension-day' },
      { date: '2026-05-25', id: 'whit-monday' },
      { date: '2026-10-03', id: 'german-unity-day' },
      { date: '2026-10-31', id: 'reformation-day' },
      { date: '2026-12-25', id: 'christmas-day' },
      { date: '2026-12-26', id: 'second-christmas-day' },
    ]);
  });

  it('counts as many days as each Land has', () => {
    const counts = Object.fromEntries(LAENDER.map((region) => [region.slice(3), dates(region, 2026).length]));
    expect(counts).to.deep.equal({
      BW: 12,
      BY: 12,
      BE: 10,
      BB: 12,
      HB: 10,
      HH: 10,
      HE: 10,
      MV: 11,
      NI: 10,
      NW: 11,
      RP: 11,
      SL: 12,
      SN: 11,
      ST: 11,
      SH: 10,
      TH: 11,
    });
  });

  it('knows when days were introduced, and which came once only', () => {
    expect(yearsWith('DE-BE', 'womens-day')[0]).to.equal(2019);
    expect(yearsWith('DE-MV', 'womens-day')[0]).to.equal(2023);
    expect(yearsWith('DE-TH', 'childrens-day')[0]).to.equal(2019);
    expect(yearsWith('DE-BE', 'liberation-day')).to.deep.equal([2020, 2025]);
    expect(yearsWith('DE-BE', 'uprising-day')).to.deep.equal([2028]);
    expect(yearsWith('DE-NI', 'reformation-day')).to.have.length(83);
    expect(yearsWith('DE-BE', 'reformation-day')).to.deep.equal([]);
  });

  it('finds Easter in its earliest, latest and exceptional years', () => {
    const sundays = [2018, 2024, 2038, 2049, 2076, 2100].map((year) => dateOf('DE-BB', year, 'easter-sunday'));
    expect(sundays).to.deep.equal(['2018-04-01', '2024-03-31', '2038-04-25', '2049-04-18', '2076-04-19', '2100-03-28']);
  });

  it('finds Buß- und Bettag in Saxony: the Wednesday before 23 November', () => {
    const days = [2020, 2022, 2023, 2026, 2028].map((year) => dateOf('DE-SN', year, 'repentance-day'));
    expect(days).to.deep.equal(['2020-11-18', '2022-11-16', '2023-11-22', '2026-11-18', '2028-11-22']);
    expect(dateOf('DE-BY', 2026, 'repentance-day')).to.equal(undefined);
  });

  it('knows nothing outside Germany, and in an unknown Land only what holds in all of them', () => {
    expect(publicHolidays('AT-9', 2026)).to.deep.equal([]);
    expect(publicHolidays('', 2026)).to.deep.equal([]);
    expect(dates('DE-XX', 2026)).to.have.length(9);
  });

  it('gives each id of the list somewhere, and no other', () => {
    const found = new Set<string>();
    for (const region of LAENDER) {
      for (let year = 2018; year <= 2100; year++) {
        for (const { id } of publicHolidays(region, year)) found.add(id);
      }
    }
    expect([...found].sort()).to.deep.equal([...HOLIDAY_IDS].sort());
  });

  it('assumes no day for a Land that only some of its municipalities have', () => {
    const local = { 'DE-BY': ['2026-08-08', '2026-08-15'], 'DE-TH': ['2026-06-04'], 'DE-SN': ['2026-06-04'] };
    for (const [region, days] of Object.entries(local)) {
      expect(dates(region, 2026).filter((date) => days.includes(date))).to.deep.equal([]);
    }
  });
});

describe('holidayOn', () => {
  it('names the holiday of a day, or nothing', () => {
    const day = Date.UTC(2026, 9, 31) / 864e5;
    expect([day - 1, day, day + 1].map((on) => holidayOn('DE-NI', on))).to.deep.equal(['', 'reformation-day', '']);
    expect(holidayOn('DE-BE', day)).to.equal('');
  });
});
