/**
 * When one may simply come, as schema.org says it: a week, and dates that differ from it. The days are those of the model, so that
 * a search engine says nothing else than the widgets.
 */
import { isoDate, parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { type Day, weekOf } from '../model/hours/days.ts';
import { WEEKDAYS } from '../model/hours/rules.ts';
import { hoursOf } from '../model/hours/status.ts';
import type { DayOfWeek, Directory, Place, Text } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';

/** Written out, so that nobody who uses this needs schema-dts; json-ld.ts holds it against that. */
export type HoursEntryLd = {
  '@type': 'OpeningHoursSpecification';
  name?: string;
  dayOfWeek?: (DayOfWeek | 'PublicHolidays')[];
  validFrom?: string;
  validThrough?: string;
  opens: string;
  closes: string;
};

export type HoursLd = {
  openingHoursSpecification?: HoursEntryLd[];
  specialOpeningHoursSpecification?: HoursEntryLd[];
};

/** So far ahead dates are told, in days. */
export const HORIZON = 366;

/** Any week will do: of the entries nothing is left that asks for a date. */
const SOME_MONDAY = new Date('2024-01-01T12:00:00Z');

/** From midnight to midnight is closed, as schema.org has it. */
const CLOSED = { opens: '00:00', closes: '00:00' } as const;

type Times = { opens: string; closes: string };
/** What holds on a date. */
type Dated = { day: number; times: Times[]; name?: Text; differs: boolean; endless: boolean };

/**
 * The hours of a place. `today` is the date from which exceptions are told (YYYY-MM-DD); without it, none are. Names of
 * special days come in the first of the wanted `languages` there is.
 */
export function hoursLd(
  directory: Directory,
  place: Place,
  today?: string,
  languages: readonly string[] = [],
): HoursLd {
  const { temporarilyClosed: closed, publicHolidays, openingHoursSpecification: regular } = place;
  const nameOf = (name?: Text) => (name ? { name: pickText(name, directory.inLanguage, languages).value } : {});
  // It holds until somebody changes the file, and no week is to be told beside it.
  if (closed && !closed.validFrom && !closed.validThrough) {
    return { specialOpeningHoursSpecification: [specification(CLOSED, nameOf(closed.reason))] };
  }
  const week = usualWeek(directory, place);
  const hasWeek = week.some(({ length }) => length > 0);
  const runs = today ? runsOf(datesOf(directory, place, week, parseIsoDate(today))) : [];
  const dated = (run: Run): HoursEntryLd[] =>
    (run.times.length > 0 ? run.times : [CLOSED]).map((times) =>
      specification(times, {
        ...nameOf(run.name),
        ...(run.weekdays && { dayOfWeek: run.weekdays.map((weekday) => WEEKDAYS[weekday]!) }),
        validFrom: isoDate(run.first),
        ...(run.last !== undefined && { validThrough: isoDate(run.last) }),
      }),
    );
  // Hours of which each has its dates are the regular ones all the same.
  const isRegular = ({ times }: Run): boolean => !hasWeek && times.length > 0 && Boolean(regular?.length);
  const usual = [...weekLd(week), ...runs.filter(isRegular).flatMap(dated)];
  const special = [
    ...(hasWeek && publicHolidays !== 'open' ? [specification(CLOSED, { dayOfWeek: ['PublicHolidays'] })] : []),
    ...runs.filter((run) => !isRegular(run)).flatMap(dated),
  ];
  return {
    ...(usual.length > 0 && { openingHoursSpecification: usual }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  };
}

/** The hours at which a contact answers, those that hold every week or between two dates. */
export function contactHoursLd(entries: NonNullable<Place['openingHoursSpecification']>): HoursEntryLd[] {
  return entries
    .filter((entry) => isWeekly(entry) && ![entry.validFrom, entry.validThrough].some((date) => date?.startsWith('--')))
    .map(({ dayOfWeek, opens, closes, validFrom, validThrough }) =>
      specification(
        { opens, closes: closing(closes) },
        { dayOfWeek: [...dayOfWeek], ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) },
      ),
    );
}

const specification = (
  { opens, closes }: Times,
  more: Omit<HoursEntryLd, '@type' | 'opens' | 'closes'>,
): HoursEntryLd => ({ '@type': 'OpeningHoursSpecification', ...more, opens, closes });

type Regular = NonNullable<Place['openingHoursSpecification']>[number];

const isWeekly = ({ weekOfMonth, isoWeek, everyWeeks }: Regular): boolean =>
  !weekOfMonth?.length && !isoWeek && !everyWeeks;

/** Monday to Sunday by those entries that always hold. */
function usualWeek(directory: Directory, place: Place): Times[][] {
  const always = place.openingHoursSpecification?.filter(
    (entry) => isWeekly(entry) && !entry.validFrom && !entry.validThrough,
  );
  const days = weekOf(
    {
      ...hoursOf(directory, place),
      openingHoursSpecification: always,
      specialOpeningHoursSpecification: [],
      publicHolidays: 'open',
      temporarilyClosed: undefined,
    },
    SOME_MONDAY,
  );
  return WEEKDAYS.map((_, weekday) => timesOf(days[weekday]));
}

/** When one may come without an appointment, whatever is said of these hours. */
function timesOf(day: Day | undefined): Times[] {
  const joined: Times[] = [];
  for (const { opens, closes, mode } of day?.intervals ?? []) {
    if (mode !== 'walk-in') continue;
    const before = joined[joined.length - 1];
    if (before && opens <= endOf(before)) {
      if (endOf({ opens, closes }) > endOf(before)) before.closes = closes;
    } else joined.push({ opens, closes });
  }
  return joined.map(({ opens, closes }) => ({ opens, closes: closing(closes) }));
}

/** To compare: what ends on the next day ends after every time of this one. */
const endOf = ({ opens, closes }: Times): string => (closes < opens ? `3${closes}` : closes);

/** No program reads 24:00. */
const closing = (closes: string): string => (closes === '24:00' ? '23:59' : closes);

const keyOf = (value: unknown): string => JSON.stringify(value);

/** Every date from `from` on. */
function datesOf(directory: Directory, place: Place, week: readonly Times[][], from: number): Dated[] {
  const hours = hoursOf(directory, place);
  const isEndless = place.temporarilyClosed !== undefined && !place.temporarilyClosed.validThrough;
  const dates: Dated[] = [];
  for (let monday = from - weekdayOf(from); monday < from + HORIZON; monday += 7) {
    weekOf(hours, new Date(`${isoDate(monday)}T12:00:00Z`)).forEach((each, weekday) => {
      const day = monday + weekday;
      if (day < from || day >= from + HORIZON) return;
      const times = timesOf(each);
      const { closure } = each;
      const name = closure && closure.kind !== 'holiday' ? closure.name : each.name;
      dates.push({
        ...{ day, times, name },
        differs: keyOf(times) !== keyOf(week[weekday]),
        endless: isEndless && closure?.kind === 'temporary',
      });
    });
  }
  return dates;
}

/** Dates that are alike: each of a range, or its weekdays. Without a last one, nobody knows until when. */
type Run = { times: Times[]; name?: Text; first: number; last?: number; weekdays?: number[] };

/** The dates that differ from the week, put together as far as they are alike. */
function runsOf(dates: readonly Dated[]): Run[] {
  const runs: Run[] = [];
  const done = new Set<Dated>();
  dates.forEach((first, start) => {
    if (!first.differs || done.has(first)) return;
    const key = keyOf([first.times, first.name]);
    const isShut = first.times.length === 0;
    const isAlike = (date: Dated): boolean => date.differs && !done.has(date) && keyOf([date.times, date.name]) === key;
    const isShutAnyway = ({ times, differs }: Dated): boolean => isShut && times.length === 0 && !differs;
    const weekdays = dates
      .slice(start, start + 7)
      .filter(isAlike)
      .map(({ day }) => weekdayOf(day));
    const alike: Dated[] = [];
    let next = start;
    for (; next < dates.length; next++) {
      const date = dates[next]!;
      // Closures have no weekdays, for who overlooks those would read a week as closed.
      const isMeant = isShut || weekdays.includes(weekdayOf(date.day));
      if (isMeant && isAlike(date)) alike.push(date);
      else if (!isShutAnyway(date) && (isMeant || isAlike(date))) break;
    }
    const last = alike[alike.length - 1]!;
    for (const date of alike) done.add(date);
    const range = dates.slice(start, dates.indexOf(last) + 1);
    const isEndless = last.endless && next === dates.length;
    const isWhole = range.every((date) => alike.includes(date) || isShutAnyway(date));
    runs.push({
      ...{ times: first.times, name: first.name, first: first.day },
      ...(!isEndless && { last: last.day }),
      ...(!isWhole && { weekdays: [...weekdays].sort((a, b) => a - b) }),
    });
  });
  return runs;
}

/** A week as entries, each with all its days. */
function weekLd(week: readonly Times[][]): HoursEntryLd[] {
  const all = new Map<string, { times: Times; weekdays: number[] }>();
  week.forEach((times, weekday) => {
    for (const each of times) {
      const entry = all.get(keyOf(each));
      if (entry) entry.weekdays.push(weekday);
      else all.set(keyOf(each), { times: each, weekdays: [weekday] });
    }
  });
  return [...all.values()].map(({ times, weekdays }) =>
    specification(times, { dayOfWeek: weekdays.map((weekday) => WEEKDAYS[weekday]!) }),
  );
}
