/** Hours as HSDS' schedules, whose fields are those of iCalendar's rules, and back. */
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { OpeningHours } from '../../../model/schema/schema.ts';
import type { Fields } from '../fields.ts';
import { present } from '../part.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** "1,3,5,…,53": iCalendar has no odd weeks but by their numbers. */
const weeksFrom = (first: number): string =>
  [...Array(27).keys()]
    .map((i) => first + 2 * i)
    .filter((week) => week <= 53)
    .join(',');
const WEEKS = { odd: weeksFrom(1), even: weeksFrom(2) };

/** What a schedule means as well: every entry but yearly seasons, and turns that are two at once. */
export const isSchedule = ({ validFrom, validThrough, weekOfMonth, isoWeek, everyWeeks }: OpeningHours): boolean =>
  ![validFrom, validThrough].some((date) => date?.startsWith('--')) &&
  [weekOfMonth?.length, isoWeek, everyWeeks].filter(Boolean).length <= 1;

/** Times are the clock's on the wall: a schedule has no zone whose summer time it would follow. */
export function scheduleOut(entry: OpeningHours, text: (value: OpeningHours['note']) => string | undefined): object {
  const {
    dayOfWeek,
    opens,
    closes,
    weekOfMonth = [],
    isoWeek,
    everyWeeks,
    validFrom,
    validThrough,
    mode,
    note,
  } = entry;
  const days = CODES.filter((_, i) => dayOfWeek.includes(WEEKDAYS[i]!));
  const isMonthly = weekOfMonth.length > 0;
  return present({
    freq: isMonthly ? 'MONTHLY' : 'WEEKLY',
    interval: everyWeeks,
    dtstart: everyWeeks ? validFrom : undefined,
    byday: isMonthly ? days.flatMap((day) => weekOfMonth.map((week) => `${week}${day}`)).join(',') : days.join(','),
    byweekno: isoWeek && WEEKS[isoWeek],
    valid_from: everyWeeks ? undefined : validFrom,
    valid_to: validThrough,
    opens_at: opens,
    closes_at: closes === '24:00' ? '23:59' : closes,
    attending_type: mode === 'walk-in' ? undefined : mode,
    notes: text(note),
  });
}

/** The hours of a schedule; undefined where it says more or less than they can, which is told. */
export function scheduleIn(value: unknown, fields: Fields): OpeningHours[] {
  const schedule = fields.of(value, 'schedules');
  const freq = schedule.text('freq');
  const days = (schedule.text('byday') ?? '').split(',').filter(Boolean);
  const parts = days.map((day) => /^([+-]?\d)?([A-Z]{2})$/.exec(day.trim().toUpperCase()));
  const byweekno = schedule.text('byweekno')?.replace(/\s/g, '');
  const isoWeek = (['odd', 'even'] as const).find((each) => WEEKS[each] === byweekno);
  const written = schedule.number('interval');
  const interval = written ?? 1;
  const dtstart = schedule.text('dtstart')?.slice(0, 10);
  const [from, to] = [
    schedule.text('valid_from')?.slice(0, 10),
    (schedule.text('valid_to') ?? schedule.text('until'))?.slice(0, 10),
  ];
  const [opens, closes] = [schedule.text('opens_at'), schedule.text('closes_at')].map(
    (time) => /^\d\d:\d\d/.exec(time ?? '')?.[0],
  );
  const type = schedule.text('attending_type');
  const mode = (['appointment', 'phone'] as const).find((each) => each === type);
  const note = schedule.text('notes');
  if (type && !mode) schedule.unread('attending_type', type);
  schedule.rest(['id', 'description', 'service_id', 'location_id', 'service_at_location_id', 'wkst', 'timezone']);
  const isSayable =
    opens &&
    closes &&
    parts.length > 0 &&
    parts.every((part) => part && CODES.includes(part[2]!)) &&
    (freq === 'WEEKLY' ? parts.every((part) => !part![1]) : freq === 'MONTHLY' && interval === 1) &&
    (byweekno === undefined || isoWeek) &&
    (interval === 1 || dtstart);
  if (!isSayable) {
    fields.unread('schedules', value);
    return [];
  }
  // Every single week is as good as a turn of one; that is how somebody may have written it.
  const everyWeeks = written !== undefined && dtstart && freq === 'WEEKLY' ? interval : undefined;
  if (everyWeeks && from && from !== dtstart) schedule.unread('valid_from', from);
  const entry = present({
    opens,
    closes: closes === '23:59' ? '24:00' : closes,
    isoWeek,
    everyWeeks,
    validFrom: everyWeeks ? dtstart : (from ?? dtstart),
    validThrough: to,
    ...{ mode, note },
  });
  const named = (wanted: string[]) => WEEKDAYS.filter((_, i) => wanted.includes(CODES[i]!));
  if (parts.every((part) => !part![1])) return [{ dayOfWeek: named(parts.map((part) => part![2]!)), ...entry }];
  // Days with the same weeks are one entry.
  const groups = new Map<string, { weeks: number[]; codes: string[] }>();
  for (const code of CODES) {
    const weeks = parts.filter((part) => part![2] === code).map((part) => Number(part![1] ?? NaN));
    if (weeks.length === 0) continue;
    const group = groups.get(String(weeks)) ?? { weeks, codes: [] };
    group.codes.push(code);
    groups.set(String(weeks), group);
  }
  return [...groups.values()].map(({ weeks, codes }) => ({
    dayOfWeek: named(codes),
    ...entry,
    weekOfMonth: weeks as NonNullable<OpeningHours['weekOfMonth']>,
  }));
}
