/** Days and times of OSM's rules beside ours: what meets, what is narrower, what stands for an open end. */
import { isoDate, parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { WEEKDAYS } from '../model/hours/rules.ts';
import type { DayOfWeek, OpeningHours, SpecialOpeningHours } from '../model/schema/schema.ts';
import type { DateRange, OsmRule } from './osm-parse.ts';
import { FIRST_DATE, LAST_DATE } from './osm-words.ts';

/** A rule's dates and days, each with its weeks. */
export const keysOf = (rule: OsmRule): string[] =>
  (rule.ranges.length ? rule.ranges : [undefined]).flatMap((range) =>
    weekdaysOf(rule).map(({ day, weeks }) => JSON.stringify([range, rule.isoWeek, day, weeks])),
  );

/** How narrow the time of regular hours is, as in model/hours/schedule.ts. */
export const rankOf = ({ validFrom, validThrough }: OpeningHours): number => {
  const date = validFrom ?? validThrough;
  return date === undefined ? 0 : date.startsWith('--') ? 1 : 2;
};

export const rankOfRange = (range: DateRange | undefined): number =>
  range ? (range.from.startsWith('--') ? 1 : 2) : 0;

/** Whether regular hours give way to a rule that replaces them for a time. */
export const gives = (entry: OpeningHours, range: DateRange | undefined): boolean =>
  rankOf(entry) < rankOfRange(range) || isApart(entry, range);

/** Whether regular hours and a time share no day. */
export function isApart({ validFrom, validThrough }: OpeningHours, range: DateRange | undefined): boolean {
  if (!range || (validFrom ?? validThrough) === undefined) return false;
  const own = { from: validFrom ?? isoOf(FIRST_DATE), through: validThrough ?? isoOf(LAST_DATE) };
  return !overlaps(own, range);
}

const ALL_DAYS = WEEKDAYS.map((_, day) => ({ day, weeks: [] as number[] }));

export const weekdaysOf = ({ weekdays }: OsmRule) => (weekdays.length ? weekdays : ALL_DAYS);

export const timesOf = ({ times }: OsmRule) => (times.length ? times : [{ opens: '00:00', closes: '24:00' }]);

export const rangeOf = ({ validFrom, validThrough = validFrom }: SpecialOpeningHours): DateRange => ({
  from: validFrom,
  through: validThrough,
});

export const datesOf = ({ from, through }: DateRange) => ({
  validFrom: from,
  ...(through !== from && { validThrough: through }),
});

/** The weekdays that a rule names, those of a single date apart. */
export function namesOf({ weekdays }: OsmRule): { dayOfWeek?: DayOfWeek[] } {
  return weekdays.length ? { dayOfWeek: WEEKDAYS.filter((_, index) => weekdays.some(({ day }) => day === index)) } : {};
}

export const nameOf = ({ comment }: OsmRule) => (comment ? { name: comment } : {});

export const shareDay = (a: readonly DayOfWeek[] | undefined, b: readonly DayOfWeek[] | undefined): boolean =>
  !a || !b || a.some((day) => b.includes(day));

export const equalDays = (
  { dayOfWeek: a }: { dayOfWeek?: DayOfWeek[] },
  { dayOfWeek: b }: SpecialOpeningHours,
): boolean => (a ?? WEEKDAYS).join() === (b ?? WEEKDAYS).join();

export const isSingleDate = ({ validFrom, validThrough }: SpecialOpeningHours): boolean =>
  !validFrom.startsWith('--') && (validThrough ?? validFrom) === validFrom;

/** "2026-12-24" of 20261224. */
export const isoOf = (key: number): string => String(key).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');

export const isFirst = (date: string): boolean => date === isoOf(FIRST_DATE);
export const isLast = (date: string): boolean => date === isoOf(LAST_DATE);

export const shifted = (date: string | undefined, days: number): string | undefined =>
  date === undefined ? undefined : isoDate(parseIsoDate(date) + days);

export const weekdayAt = (date: string): DayOfWeek => WEEKDAYS[weekdayOf(parseIsoDate(date))]!;

export const equal = (a: DateRange, b: DateRange) => a.from === b.from && a.through === b.through;

/** The ends that stand for open ones are left out. */
export function validityOf({ from, through }: DateRange): { validFrom?: string; validThrough?: string } {
  const key = (date: string) => Number(date.replace(/-/g, ''));
  return {
    ...(key(from) !== FIRST_DATE && { validFrom: from }),
    ...(key(through) !== LAST_DATE && { validThrough: through }),
  };
}

/** Whether two ranges share a day; one that repeats every year is compared by month and day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  const covers = (range: DateRange, date: string): boolean => {
    if (!range.from.startsWith('--')) {
      if (!date.startsWith('--')) return range.from <= date && date <= range.through;
      const years = [Number(range.from.slice(0, 4)), Number(range.from.slice(0, 4)) + 1];
      return Number(range.through.slice(0, 4)) > years[1]! || years.some((year) => covers(range, year + date.slice(1)));
    }
    const day = `--${date.slice(-5)}`;
    const { from, through } = range;
    return from > through ? day >= from || day <= through : from <= day && day <= through;
  };
  return covers(a, b.from) || covers(b, a.from);
}
