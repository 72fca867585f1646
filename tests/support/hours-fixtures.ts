/** Hours to try the rules on: an office in Niedersachsen, as the seed page of Emden gives it. */
import type { OpeningHours } from '../../src/model/schema/schema.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';

export const MONDAY_TO_THURSDAY: OpeningHours['dayOfWeek'] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
export const EVERY_DAY: OpeningHours['dayOfWeek'] = [...MONDAY_TO_THURSDAY, 'Friday', 'Saturday', 'Sunday'];

/** Mon–Thu 09:00–17:00, Fri 09:00–13:00 in Emden; anything of it replaced. */
export function hoursWith(changes: Partial<Hours> = {}): Hours {
  return {
    timeZone: 'Europe/Berlin',
    region: 'DE-NI',
    openingHoursSpecification: [
      { dayOfWeek: MONDAY_TO_THURSDAY, opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['Friday'], opens: '09:00', closes: '13:00' },
    ],
    ...changes,
  };
}

/** One interval on given days, holidays left out of it. */
export function open(
  dayOfWeek: OpeningHours['dayOfWeek'],
  opens: string,
  closes: string,
  more: Partial<OpeningHours> = {},
): Hours {
  return hoursWith({ publicHolidays: 'open', openingHoursSpecification: [{ dayOfWeek, opens, closes, ...more }] });
}

/** An entry to change. */
export const MONDAY_AND_TUESDAY: OpeningHours = {
  dayOfWeek: MONDAY_TO_THURSDAY.slice(0, 2),
  opens: '09:00',
  closes: '17:00',
};

/** Hours that nobody has a word to say of: every entry holds some day, and exceptions that are past are none the worse. */
export const GOOD_HOURS = {
  openingHoursSpecification: [
    MONDAY_AND_TUESDAY,
    { ...MONDAY_AND_TUESDAY, weekOfMonth: [-1], isoWeek: 'odd' },
    { ...MONDAY_AND_TUESDAY, weekOfMonth: [5], validFrom: '--02-01', validThrough: '--02-29' },
    { ...MONDAY_AND_TUESDAY, validFrom: '--11-01', validThrough: '--03-31' },
    { ...MONDAY_AND_TUESDAY, validThrough: '2019-12-31' },
  ],
  specialOpeningHoursSpecification: [
    { validFrom: '2019-12-24', validThrough: '2019-12-31' },
    { validFrom: '--12-24', validThrough: '--01-06' },
    { validFrom: '2026-12-29', opens: '09:00', closes: '10:00' },
  ],
} satisfies Partial<Hours>;
