/** Our offsets against Intl itself, in every zone it knows. It is asked in another way than zone.ts asks it. */
import { expect } from 'chai';
import { civilAt } from '../../../src/model/calendar/zone.ts';
import { samples } from '../../support/samples.ts';

const HOUR = 3_600_000;
/** Primes, so that every hour of the day and every day of the year comes up. */
const STEP = samples(7, 1) * 1993 * HOUR + 61_000;

describe('zones against Intl', function () {
  this.timeout(samples(60_000, 600_000));

  const zones = Intl.supportedValuesOf('timeZone');

  it('gives the wall-clock time of Intl in every zone, from 1972 to 2037', () => {
    let compared = 0;
    for (const zone of zones) {
      const formatter = formatterOf(zone);
      for (let at = Date.UTC(1972, 6); at < Date.UTC(2038, 0); at += STEP) {
        expect(civilAt(new Date(at), zone), `${zone} ${new Date(at).toISOString()}`).to.deep.equal(
          asked(formatter, at),
        );
        compared++;
      }
    }
    expect(zones.length).to.be.above(400);
    expect(compared).to.be.above(samples(14_300, 100_000));
  });

  it('follows Intl hour by hour through ten years of Central Europe and of the zones that change oddly', () => {
    for (const zone of ['Europe/Berlin', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Gaza']) {
      const formatter = formatterOf(zone);
      for (let at = Date.UTC(2020, 0); at < Date.UTC(2030, 0); at += HOUR) {
        const ours = civilAt(new Date(at), zone)!;
        const theirs = asked(formatter, at);
        if (ours.date !== theirs.date || ours.time !== theirs.time) {
          expect(ours, `${zone} ${new Date(at).toISOString()}`).to.deep.equal(theirs);
        }
      }
    }
  });

  it('agrees with Intl on the rule of the EU in both zones of Germany, until 2100', () => {
    for (const zone of ['Europe/Berlin', 'Europe/Busingen']) expectRule(zone);
  });
});

/** Every eleven hours and, near the changes, every quarter of an hour. */
function expectRule(zone: string): void {
  const formatter = formatterOf(zone);
  const compare = (at: number) => {
    const ours = civilAt(new Date(at), zone)!;
    const theirs = asked(formatter, at);
    if (ours.date !== theirs.date || ours.time !== theirs.time) {
      expect(ours, `${zone} ${new Date(at).toISOString()}`).to.deep.equal(theirs);
    }
  };
  for (let year = 1997; year <= 2100; year++) {
    for (let day = 0; day < 366; day += 5) compare(Date.UTC(year, 0, 1 + day, day % 24));
    for (const month of [2, 9]) {
      for (let hour = 0; hour < 7 * 24; hour++) compare(Date.UTC(year, month, 25, hour));
    }
  }
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}

/** Swedes write "2026-12-24 09:30". */
function asked(formatter: Intl.DateTimeFormat, at: number): { date: string; time: string } {
  const [date, time] = formatter.format(at).split(' ') as [string, string];
  return { date, time };
}
