/** Changes of a week day by day, though an entry of the file may hold for several days. Pure. */
import { sameValue } from '../../../check/same-value.ts';
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { DayOfWeek, OpeningHours } from '../../../model/schema/schema.ts';
import { isEntry } from './place-hours.ts';

/** A time of one day: the entry it is in, and where that stands in the list. */
export type Row = { index: number; entry: OpeningHours };

/** The times of a day, in the order of the file. Entries that are not right have none. */
export const rowsOf = (entries: readonly unknown[], day: DayOfWeek): Row[] =>
  entries.flatMap((entry, index) => (isEntry(entry) && entry.dayOfWeek.includes(day) ? [{ index, entry }] : []));

/** The list after a change of one day: other days of the entry keep what they had. `undefined` takes a property away. */
export function changed(
  entries: readonly unknown[],
  { index, entry }: Row,
  day: DayOfWeek,
  change: Partial<OpeningHours>,
): unknown[] {
  const next = { ...entry, ...change, dayOfWeek: [day] };
  const others = entry.dayOfWeek.filter((each) => each !== day);
  const list = [...entries];
  if (others.length === 0) list.splice(index, 1, next);
  else list.splice(index, 1, { ...entry, dayOfWeek: others }, next);
  return joined(list, list.indexOf(next));
}

/** The list without one time of one day. */
export function removed(entries: readonly unknown[], { index, entry }: Row, day: DayOfWeek): unknown[] {
  const others = entry.dayOfWeek.filter((each) => each !== day);
  const list = [...entries];
  list.splice(index, 1, ...(others.length > 0 ? [{ ...entry, dayOfWeek: others }] : []));
  return list;
}

/** The list with one more time of a day: in the morning, or after the last one. */
export function added(entries: readonly unknown[], day: DayOfWeek): unknown[] {
  const rows = rowsOf(entries, day);
  const last = rows.map(({ entry }) => entry.closes).sort()[rows.length - 1];
  const [opens, closes] = !last
    ? ['09:00', '12:00']
    : last <= '13:30'
      ? ['14:00', '16:00']
      : [later(last, 0), later(last, 60)];
  const list = [...entries];
  const next: OpeningHours = { dayOfWeek: [day], opens: opens, closes: closes };
  list.splice((rows[rows.length - 1]?.index ?? list.length - 1) + 1, 0, next);
  return list;
}

/** A time some minutes later, or 23:59 where that were tomorrow. */
function later(time: string, minutes: number): string {
  const at = Math.min(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes, 23 * 60 + (minutes ? 59 : 30));
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** An entry that is like another but for its days becomes a part of that. */
function joined(list: unknown[], at: number): unknown[] {
  const entry = list[at] as OpeningHours;
  const { dayOfWeek } = entry;
  const twin = list.findIndex((other, i) => {
    if (i === at || !isEntry(other) || dayOfWeek.some((day) => other.dayOfWeek.includes(day))) return false;
    return sameValue(withoutDays(other), withoutDays(entry));
  });
  if (twin < 0) return list;
  const other = list[twin] as OpeningHours;
  const days = [...other.dayOfWeek, ...dayOfWeek];
  list[twin] = { ...other, dayOfWeek: WEEKDAYS.filter((day) => days.includes(day)) };
  list.splice(at, 1);
  return list;
}

/** All else that it says; what is undefined is not said. */
const withoutDays = (entry: OpeningHours): unknown => JSON.parse(JSON.stringify({ ...entry, dayOfWeek: undefined }));
