/**
 * Public holidays of the sixteen Länder by rule, exact for 2018–2100 as far as the laws in force say. Their names come from
 * the translations, keyed by HOLIDAY_IDS. Sources: the Länder's holiday acts (Feiertagsgesetze); the tests compare every year
 * with two libraries and list where and why those differ.
 *
 * Outside Germany no holidays are known, and of a German region that does not exist only those that hold in every Land:
 * see `knowsHolidaysOf`, which lets a file with such a region be warned about.
 */
import { dayNumber, isoDate, weekdayOf } from './civil-date.ts';
import { remember } from './remember.ts';

export type Holiday = {
  date: string;
  /** "reformation-day" */
  id: string;
};

/**
 * `when` from 101 on is a date (1003: 3 October), below it is days after Easter Sunday. `laender` missing: all of them.
 * `since` and `until` are years, both included.
 */
type Rule = readonly [id: string, when: number, laender?: string, since?: number, until?: number];

/** The one movable day that does not follow Easter: the Wednesday from 16 November on, eleven days before Advent. */
const REPENTANCE_DAY = 1116;

const RULES: readonly Rule[] = [
  ['new-year', 101],
  ['epiphany', 106, 'BW BY ST'],
  ['womens-day', 308, 'BE', 2019],
  ['womens-day', 308, 'MV', 2023],
  ['good-friday', -2],
  ['easter-sunday', 0, 'BB'],
  ['easter-monday', 1],
  ['labour-day', 501],
  ['liberation-day', 508, 'BE', 2020, 2020],
  ['liberation-day', 508, 'BE', 2025, 2025],
  ['ascension-day', 39],
  ['whit-sunday', 49, 'BB'],
  ['whit-monday', 50],
  ['corpus-christi', 60, 'BW BY HE NW RP SL'],
  // 75 years after 17 June 1953: GVBl. Berlin 2024, p. 460.
  ['uprising-day', 617, 'BE', 2028, 2028],
  ['assumption-day', 815, 'SL'],
  ['childrens-day', 920, 'TH', 2019],
  ['german-unity-day', 1003],
  ['reformation-day', 1031, 'BB HB HH MV NI SH SN ST TH'],
  ['all-saints-day', 1101, 'BW BY NW RP SL'],
  ['repentance-day', REPENTANCE_DAY, 'SN'],
  ['christmas-day', 1225],
  ['second-christmas-day', 1226],
];

/** Every id that `publicHolidays` can give, in the order in which their names are listed. */
export const HOLIDAY_IDS: readonly string[] = [...new Set(RULES.map(([id]) => id))];

/**
 * The days that are public holidays in the whole of a Land ("DE-NI"), by date. Those of some municipalities only are left out:
 * the Friedensfest of Augsburg, Corpus Christi in Sorbian parishes and the Eichsfeld, the Assumption in Bavaria. An office
 * that closes then says so by an exception of its own.
 */
export function publicHolidays(region: string, year: number): Holiday[] {
  return [...daysOf(region, year)].sort(([a], [b]) => a - b).map(([day, id]) => ({ date: isoDate(day), id }));
}

const known = new Map<string, Map<number, string>>();

/** The id of the public holiday on a day, counted since 1970; empty: none. */
export function holidayOn(region: string, day: number): string {
  const days = remember(known, region, () => new Map<number, string>());
  return remember(days, day, () => daysOf(region, new Date(day * 864e5).getUTCFullYear()).get(day) ?? '');
}

function daysOf(region: string, year: number): Map<number, string> {
  const days = new Map<number, string>();
  if (!/^DE-../.test(region)) return days;
  const land = region.slice(3);
  const easter = easterSunday(year);
  for (const [id, when, laender, since = year, until = year] of RULES) {
    if ((laender && !laender.includes(land)) || year < since || year > until) continue;
    let day = when > 100 ? dayNumber(year, Math.floor(when / 100), when % 100) : easter + when;
    if (when === REPENTANCE_DAY) day += (9 - weekdayOf(day)) % 7;
    days.set(day, id);
  }
  return days;
}

/** Day number of Easter Sunday: Gauss's rule with both of its exceptions, as it holds from 1900 to 2199. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const fullMoon = dayNumber(year, 3, 21) + moon - Number(moon > 28 || (moon > 27 && golden > 10));
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7);
}
