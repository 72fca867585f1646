/** Schedules for property tests: every feature of the contract, close to the dates at which things go wrong. */
import fc from 'fast-check';
import type { OpeningHours, SpecialOpeningHours } from '../../src/model/schema/schema.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';

export type Features = { region?: string; timeZone?: string; overnight?: boolean };

const DAYS: OpeningHours['dayOfWeek'] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Office hours mostly; sometimes the whole day, sometimes the hours that the clock changes touch. */
const minute = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 28, max: 76 }).map((quarter) => quarter * 15) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 16 }).map((quarter) => quarter * 15) },
);

const times = (overnight: boolean) =>
  fc
    .tuple(minute, fc.oneof({ weight: 9, arbitrary: minute }, { weight: 1, arbitrary: fc.constant(1440) }))
    .filter(([opens, closes]) => (overnight ? opens !== closes : opens < closes))
    .map(([opens, closes]) => ({ opens: clock(opens), closes: clock(closes) }));

const MODES = ['walk-in', 'appointment', 'phone'] as const;
const mode = fc.option(fc.constantFrom(...MODES), { nil: undefined });

const weekdays = fc.subarray(DAYS, { minLength: 1 });

const monthDay = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, 8, 10, 11, 12), fc.integer({ min: 1, max: 31 }))
  .map(
    ([month, day]) =>
      `${two(month)}-${two(Math.min(day, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!))}`,
  );

const real = (date: string): string =>
  date.endsWith('-02-29') && Number(date.slice(0, 4)) % 4 ? date.slice(0, 8) + '28' : date;

const dateIn = (year: number) =>
  fc.tuple(fc.integer({ min: year, max: year + 1 }), monthDay).map(([y, md]) => real(`${y}-${md}`));

const oneOffRange = (year: number) => fc.tuple(dateIn(year), dateIn(year)).map(([a, b]) => (a < b ? [a, b] : [b, a]));

const yearlyRange = fc.tuple(monthDay, monthDay).map(([a, b]) => [`--${a}`, `--${b}`] as [string, string]);

const validity = (year: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(oneOffRange(year), fc.constantFrom('both', 'from', 'through'))
        .map(([[validFrom, validThrough], ends]) =>
          ends === 'both' ? { validFrom, validThrough } : ends === 'from' ? { validFrom } : { validThrough },
        ),
    },
    { weight: 1, arbitrary: yearlyRange.map(([validFrom, validThrough]) => ({ validFrom, validThrough })) },
  );

const regularEntry = (year: number, overnight: boolean): fc.Arbitrary<OpeningHours> =>
  fc
    .record({
      dayOfWeek: weekdays,
      times: times(overnight),
      validity: validity(year),
      mode,
      weekOfMonth: fc.option(fc.subarray<1 | 2 | 3 | 4 | 5 | -1>([1, 2, 3, 4, 5, -1], { minLength: 1 }), {
        nil: undefined,
        freq: 3,
      }),
      isoWeek: fc.option(fc.constantFrom<'odd' | 'even'>('odd', 'even'), { nil: undefined, freq: 3 }),
      turns: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.record({ everyWeeks: fc.integer({ min: 1, max: 4 }), validFrom: dateIn(year - 1) }),
        },
      ),
    })
    .map(({ times, validity, turns, ...rest }) => ({ ...rest, ...times, ...(turns ?? validity) }));

const shortRange = (year: number) =>
  fc.oneof(
    dateIn(year).map((validFrom) => ({ validFrom })),
    fc.tuple(dateIn(year), fc.integer({ min: 0, max: 20 })).map(([validFrom, length]) => ({
      validFrom,
      validThrough: new Date(Date.parse(validFrom) + length * 864e5).toISOString().slice(0, 10),
    })),
    monthDay.map((day) => ({ validFrom: `--${day}` })),
    yearlyRange.map(([validFrom, validThrough]) => ({ validFrom, validThrough })),
  );

const specialTimes = (overnight: boolean) =>
  fc.oneof(
    { weight: 10, arbitrary: times(overnight) },
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ opens: '00:00', closes: '00:00' }) },
  );

const specialEntry = (year: number, overnight: boolean): fc.Arbitrary<SpecialOpeningHours> =>
  fc
    .record({
      range: shortRange(year),
      times: specialTimes(overnight),
      mode: fc.option(fc.constantFrom(...MODES, 'closed' as const), { nil: undefined }),
      dayOfWeek: fc.option(weekdays, { nil: undefined, freq: 1 }),
    })
    .map(({ range, times, mode, dayOfWeek }) => ({
      ...range,
      ...times,
      ...('opens' in times && mode && { mode }),
      ...(dayOfWeek && { dayOfWeek }),
    }));

/** Hours whose dates lie in `year` and the one after. */
export function arbitraryHours(year: number, features: Features = {}): fc.Arbitrary<Hours> {
  const { region = 'DE-NI', timeZone = 'Europe/Berlin', overnight = false } = features;
  return fc.record({
    timeZone: fc.constant(timeZone),
    region: fc.constant(region),
    openingHoursSpecification: fc.option(fc.array(regularEntry(year, overnight), { maxLength: 5 }), {
      nil: undefined,
      freq: 12,
    }),
    specialOpeningHoursSpecification: fc.option(fc.array(specialEntry(year, overnight), { maxLength: 4 }), {
      nil: undefined,
      freq: 3,
    }),
    publicHolidays: fc.constantFrom('closed' as const, 'open' as const, undefined),
    appointment: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.record({ required: fc.boolean() }) },
    ),
    temporarilyClosed: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: oneOffRange(year).map(([validFrom, validThrough]) => ({ validFrom, validThrough })),
      },
    ),
  });
}
