/**
 * Our public holidays against two libraries, every Land and every year from 2018 to 2100. Whatever they say otherwise is
 * listed here with its reason; any other difference, and any listed one that goes away, fails.
 */
import { expect } from 'chai';
import Holidays from 'date-holidays';
import { getHolidays } from 'feiertagejs';
import { publicHolidays } from '../../../src/model/calendar/holidays.ts';
import { inZone } from '../../support/hours-in-zone.ts';

const LAENDER = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
const YEARS = Array.from({ length: 83 }, (_, index) => 2018 + index);

type Land = (typeof LAENDER)[number];

/** feiertagejs reckons dates by the clock of the process: east of +12:00 they would be a day late. */
const germanDays: typeof getHolidays = (year, region) => inZone('Europe/Berlin', () => getHolidays(year, region));

/** "BE only ours 2025-05-08" for each date that one side has and the other has not. */
function differences(theirs: (land: Land, year: number) => string[]): string[] {
  return LAENDER.flatMap((land) =>
    YEARS.flatMap((year) => {
      const ours = publicHolidays(`DE-${land}`, year).map(({ date }) => date);
      const others = theirs(land, year);
      return [
        ...ours.filter((date) => !others.includes(date)).map((date) => `${land} only ours ${date}`),
        ...others.filter((date) => !ours.includes(date)).map((date) => `${land} only theirs ${date}`),
      ];
    }),
  );
}

describe('public holidays against other libraries', function () {
  this.timeout(60_000);

  it('agrees with date-holidays on every day of every Land and year', () => {
    const calendars = Object.fromEntries(LAENDER.map((land) => [land, new Holidays('DE', land)]));
    const theirs = (land: Land, year: number) =>
      calendars[land]!.getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10));
    expect(differences(theirs)).to.deep.equal([]);
  });

  it('agrees with feiertagejs but for what holds in some municipalities or came once only', () => {
    const theirs = (land: Land, year: number) => germanDays(year, land).map(({ dateString }) => dateString);
    expect(differences(theirs)).to.deep.equal([
      // A holiday only in Bavaria's municipalities with more Catholics than Protestants: ours is a local one.
      ...YEARS.map((year) => `BY only theirs ${year}-08-15`),
      // Berlin's holidays of a single year (GVBl. 2019 p. 22, 2024 p. 460), which feiertagejs leaves out.
      'BE only ours 2020-05-08',
      'BE only ours 2025-05-08',
      'BE only ours 2028-06-17',
    ]);
  });

  it('leaves out the Friedensfest, which feiertagejs has for Augsburg only', () => {
    for (const year of YEARS) {
      const only = germanDays(year, 'AUGSBURG').filter(({ regions }) => !regions.includes('BY'));
      expect(only.map(({ dateString }) => dateString)).to.deep.equal([`${year}-08-08`]);
      expect(publicHolidays('DE-BY', year).map(({ date }) => date)).not.to.include(`${year}-08-08`);
    }
  });
});
