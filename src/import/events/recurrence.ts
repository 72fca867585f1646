/** What a rule of recurrence (RFC 5545, 3.3.10) means in the hours of a data file, where it has one meaning there. */
import { isoDate, parseIsoDate, weekdayOf } from '../../model/calendar/civil-date.ts';
import { isOn, WEEKDAYS } from '../../model/hours/rules.ts';
import type { DayOfWeek, OpeningHours } from '../../model/schema/schema.ts';
import { timesOf } from './times.ts';

/** Hours without their times, and the last day, where there is one. */
export type Recurrence = { rules: Omit<OpeningHours, 'opens' | 'closes'>[]; endDate?: string };

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYSETPOS', 'BYMONTHDAY', 'UNTIL', 'COUNT', 'WKST']);
/** Some years: a count that is not reached by then is no end. */
const FARTHEST = 3700;

/**
 * The recurrence of a rule that begins on a date; undefined where hours can't say it: days of the month ("the 15th"), every other
 * month, whole years. Throws an UnreadTime for an end that is no date.
 */
export function recurrenceOf(rule: string, start: string, timeZone: string): Recurrence | undefined {
  const parts = new Map(rule.split(';').map((part) => part.trim().toUpperCase().split('=') as [string, string]));
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return undefined;
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(dayOf);
  if (days.some((day) => day === undefined)) return undefined;
  const rules = rulesOf(parts, days as ByDay[], start);
  // The first date is one of them, or the rule does not say what is meant.
  if (!rules?.some((each) => matches(each, parseIsoDate(start)))) return undefined;
  const endDate = endOf(parts, rules, start, timeZone);
  return endDate === undefined ? { rules } : { rules, endDate };
}

type ByDay = { day: DayOfWeek; position?: number };

function dayOf(code: string): ByDay | undefined {
  const [, position, name = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(code) ?? [];
  const day = WEEKDAYS[CODES.indexOf(name)];
  return day && { day, ...(position && { position: Number(position) }) };
}

function rulesOf(parts: Map<string, string>, days: readonly ByDay[], start: string): Recurrence['rules'] | undefined {
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const own = WEEKDAYS[weekdayOf(parseIsoDate(start))]!;
  const names = days.length > 0 ? days.map(({ day }) => day) : [own];
  const hasPositions = days.some(({ position }) => position !== undefined) || parts.has('BYSETPOS');
  switch (parts.get('FREQ')) {
    case 'DAILY':
      if (hasPositions || parts.has('BYMONTHDAY')) return undefined;
      if (interval === 1) return [{ dayOfWeek: days.length > 0 ? inOrder(names) : [...WEEKDAYS] }];
      return interval % 7 === 0 && days.length === 0 ? everySoManyWeeks([own], interval / 7, start, 0) : undefined;
    case 'WEEKLY': {
      if (hasPositions || parts.has('BYMONTHDAY')) return undefined;
      const weekStart = Math.max(CODES.indexOf(parts.get('WKST') ?? 'MO'), 0);
      return interval === 1 ? [{ dayOfWeek: inOrder(names) }] : everySoManyWeeks(names, interval, start, weekStart);
    }
    case 'MONTHLY':
      return interval === 1 && days.length > 0 ? monthly(parts, days) : undefined;
    default:
      return undefined;
  }
}

const inOrder = (days: readonly DayOfWeek[]): DayOfWeek[] => WEEKDAYS.filter((day) => days.includes(day));

/** One rule for each weekday, with its own first date: weeks that begin on a Sunday part the days otherwise than ours do. */
function everySoManyWeeks(days: readonly DayOfWeek[], everyWeeks: number, start: string, weekStart: number) {
  const first = parseIsoDate(start);
  const week = first - ((weekdayOf(first) - weekStart + 7) % 7);
  return inOrder(days).map((day) => {
    const inWeek = week + ((WEEKDAYS.indexOf(day) - weekStart + 7) % 7);
    return {
      dayOfWeek: [day],
      everyWeeks,
      validFrom: isoDate(inWeek < first ? inWeek + 7 * everyWeeks : inWeek),
    };
  });
}

type WeekOfMonth = NonNullable<OpeningHours['weekOfMonth']>[number];

/** "1TU,3TU", or "TU" with BYSETPOS=1 or with the days 1 to 7. */
function monthly(parts: Map<string, string>, days: readonly ByDay[]): Recurrence['rules'] | undefined {
  const numbers = (name: string): number[] | undefined => parts.get(name)?.split(',').map(Number);
  const setPositions = numbers('BYSETPOS');
  const monthDays = numbers('BYMONTHDAY');
  if (setPositions || monthDays) {
    const [only, ...others] = days;
    if (!only || others.length > 0 || only.position !== undefined || (setPositions && monthDays)) return undefined;
    const weeks = setPositions ?? weeksOfDays(monthDays!);
    return weeks && rulesFor(weeks.map((position) => ({ day: only.day, position })));
  }
  if (days.every(({ position }) => position === undefined)) return [{ dayOfWeek: inOrder(days.map(({ day }) => day)) }];
  return days.some(({ position }) => position === undefined) ? undefined : rulesFor(days as Required<ByDay>[]);
}

function rulesFor(days: readonly Required<ByDay>[]): Recurrence['rules'] | undefined {
  if (days.some(({ position }) => position !== -1 && !(position >= 1 && position <= 5))) return undefined;
  return inOrder(days.map(({ day }) => day)).map((day) => ({
    dayOfWeek: [day],
    weekOfMonth: days.filter((each) => each.day === day).map(({ position }) => position as WeekOfMonth),
  }));
}

/** The second week of "8,9,10,11,12,13,14"; undefined where they are no such week. */
function weeksOfDays(days: readonly number[]): number[] | undefined {
  const sorted = [...days].sort((a, b) => a - b);
  const isWeek = sorted.length === 7 && sorted.every((day, i) => day === sorted[0]! + i) && (sorted[0]! - 1) % 7 === 0;
  return isWeek && sorted[0]! > 0 ? [(sorted[0]! - 1) / 7 + 1] : undefined;
}

const matches = (rule: Recurrence['rules'][number], day: number): boolean =>
  (rule.validFrom === undefined || day >= parseIsoDate(rule.validFrom)) &&
  isOn({ ...rule, opens: '00:00', closes: '24:00' }, day);

/** The last day: of UNTIL, or the one on which COUNT is reached. */
function endOf(
  parts: Map<string, string>,
  rules: Recurrence['rules'],
  start: string,
  timeZone: string,
): string | undefined {
  const until = parts.get('UNTIL');
  if (until !== undefined) return timesOf({ value: until, params: {} }, timeZone)[0]!.date;
  let missing = Number(parts.get('COUNT') ?? 0);
  const first = parseIsoDate(start);
  for (let day = first; missing > 0 && day < first + FARTHEST; day++) {
    if (rules.some((rule) => matches(rule, day)) && --missing === 0) return isoDate(day);
  }
  return undefined;
}
