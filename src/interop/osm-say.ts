/** Days, dates, times and rules in OSM's words. */
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import { MODES, WEEKDAYS as DAYS, type Slot } from '../model/hours/rules.ts';
import type { DayOfWeek, Text } from '../model/schema/schema.ts';
import { COMMENTS, FIRST_DATE, LAST_DATE, MONTHS, WEEKDAYS } from './osm-words.ts';

/** As the first date of what has none, like in model/hours/rules.ts. */
export const NO_FIRST = 1e4;

/** Additional rules, those whose mode counts most last: each adds its intervals and paints over the ones before. */
export function hoursRules(slots: [selector: string, slot: Slot][]): string {
  const groups = new Map<string, { head: string; tail: string; times: string[] }>();
  for (const [head, slot] of [...slots].sort(([, a], [, b]) => b.rank - a.rank)) {
    const tail = modifier(slot);
    const key = `${head}|${tail}`;
    if (!groups.has(key)) groups.set(key, { head, tail, times: [] });
    groups.get(key)!.times.push(times(slot));
  }
  return [...groups.values()].map(({ head, tail, times }) => join(head, times.join(','), tail)).join(', ');
}

/** "Mo-Th,Sa"; with weeks of the month each day by itself: "Mo[1],Tu[1]". */
export function weekdayList(names: DayOfWeek[], weeks: string): string {
  const runs: number[][] = [];
  DAYS.forEach((name, day) => {
    if (!names.includes(name)) return;
    const run = runs[runs.length - 1];
    if (run && !weeks && run[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  });
  const name = (day: number | undefined) => WEEKDAYS[day ?? 0]! + weeks;
  return runs.map((run) => (run.length > 1 ? `${name(run[0])}-${name(run[run.length - 1])}` : name(run[0]))).join(',');
}

/** Weekdays in words, none where all are meant. */
export const daysOf = (days: DayOfWeek[] | undefined, first: number, last: number): string =>
  !days || days.length === 7 || (first > 1e4 && first === last) ? '' : weekdayList(days, '');

/** "2026-12-24" of 20261224. */
export const iso = (key: number) => String(key).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');

/** "2026 Dec 24-2027 Jan 06", "Dec 24-Jan 06". */
export function dates(first: number, last: number): string {
  if (isWholeYear(first, last)) return `${date(101)}-${date(1231)}`;
  const from = date(first === NO_FIRST ? FIRST_DATE : first);
  const to = date(last === Infinity ? LAST_DATE : last);
  return from === to ? from : `${from}-${to}`;
}

/** A season that ends the day before it begins: evaluators stumble over "Feb 14-Feb 13". */
const isWholeYear = (first: number, last: number) =>
  first < 1e4 && isoDate(parseIsoDate(iso(2024e4 + first)) - 1) === iso((first === 101 ? 2023e4 : 2024e4) + last);

function date(key: number): string {
  const year = Math.floor(key / 1e4);
  const monthDay = `${MONTHS[(Math.floor(key / 100) % 100) - 1] ?? MONTHS[0]} ${two(key % 100 || 1)}`;
  return year ? `${year} ${monthDay}` : monthDay;
}

export const times = ({ start, end }: Pick<Slot, 'start' | 'end'>) =>
  `${clock(start)}-${clock(end > 1440 ? end - 1440 : end)}`;

const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const two = (value: number) => String(value).padStart(2, '0');

function modifier({ rank, entry: { note } }: Slot): string {
  const mode = MODES[rank]!;
  if (mode !== 'walk-in') return `unknown "${COMMENTS[mode]}"`;
  return quoted(note) ? `open ${quoted(note)}` : '';
}

/** OSM has one text without a language, and no quotation marks in it. */
export function quoted(text: Text | undefined): string {
  return typeof text === 'string' && !text.includes('"') ? `"${text}"` : '';
}

export const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
