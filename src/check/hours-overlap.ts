/** Regular hours that meet on one day: entries of one rank add up, those with a period replace the others. */
import { parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { planOf } from '../model/hours/plan.ts';
import { WEEKDAYS, type Slot } from '../model/hours/rules.ts';
import { scheduleOf, type Hours } from '../model/hours/schedule.ts';
import type { DayOfWeek, OpeningHours } from '../model/schema/schema.ts';
import type { Hint } from './hint.ts';
import { dayOfWeekLine, entryLine, inOrder, periodWords, times, weekdayWords } from './hours-words.ts';

/** Longer than any week of any year stays away. */
export const LOOKED_AT = 400;

/** What meets on some day from today on. */
type Meeting = { one: number; other: number; days: Set<DayOfWeek> };

/** An entry that another one replaces, though they share no time: most likely both are meant. */
export type Replaced = Meeting & { disjoint: boolean };

export function regularOverlaps(hours: Hours, today: string): Hint[] {
  const entries = hours.openingHoursSpecification ?? [];
  const { addingUp, replaced } = meetings(hours, today);
  return [
    ...addingUp.map(({ one, other, days }) => addsUp(entries, one, other, days)),
    ...replaced.filter(({ disjoint }) => disjoint).map(({ one, other, days }) => fallsAway(entries, one, other, days)),
  ];
}

/** The pairs of entries that add up although they overlap, and those of which the one takes the other's place. */
export function meetings(hours: Hours, today: string): { addingUp: Meeting[]; replaced: Replaced[] } {
  const entries = hours.openingHoursSpecification ?? [];
  const found = { addingUp: new Map<string, Meeting>(), replaced: new Map<string, Replaced>() };
  if (entries.length < 2) return { addingUp: [], replaced: [] };
  const alone = entries.map((entry) => scheduleOf({ ...BARE, openingHoursSpecification: [entry] }));
  const first = parseIsoDate(today);
  for (let day = first; day < first + LOOKED_AT; day++) {
    const on = alone.flatMap((schedule, index) => planOf(schedule, day).slots.map((slot) => ({ slot, index })));
    const narrowest = Math.max(...on.map(({ slot }) => slot.period));
    const holding = on.filter(({ slot }) => slot.period === narrowest);
    const name = WEEKDAYS[weekdayOf(day)]!;
    holding.forEach((a, n) => {
      for (const b of holding.slice(n + 1)) {
        if (!overlap(a.slot, b.slot) || !alike(entries[a.index]!, entries[b.index]!)) continue;
        note(found.addingUp, { one: a.index, other: b.index, days: new Set([name]) });
      }
    });
    for (const { slot, index } of on.filter((each) => !holding.includes(each))) {
      const disjoint = !holding.some((other) => overlap(slot, other.slot));
      const isCovered = holding.some(
        (other) => other.slot.start <= slot.start && slot.end <= other.slot.end && other.slot.rank <= slot.rank,
      );
      const other = holding.find((each) => disjoint || overlap(slot, each.slot))!.index;
      if (!isCovered) note(found.replaced, { one: index, other, days: new Set([name]), disjoint });
    }
  }
  return { addingUp: [...found.addingUp.values()], replaced: [...found.replaced.values()] };
}

/** Nothing but an entry's own days. */
const BARE = { publicHolidays: 'open', timeZone: '', region: '' } as const;

function note<T extends Meeting>(found: Map<string, T>, meeting: T): void {
  const key = [meeting.one, meeting.other].join();
  const before = found.get(key);
  if (!before) found.set(key, meeting);
  for (const day of meeting.days) before?.days.add(day);
}

const overlap = (a: Slot, b: Slot): boolean => a.start < b.end && b.start < a.end;

/** Different ways to come, languages or remarks within longer hours are meant so. */
const alike = (a: OpeningHours, b: OpeningHours): boolean =>
  [a, b]
    .map(({ mode = 'walk-in', availableLanguage, note }) => entryLine([mode, availableLanguage, note]))
    .every((told, _, [first]) => told === first);

function addsUp(entries: OpeningHours[], one: number, other: number, days: Set<DayOfWeek>): Hint {
  const [a, b] = [entries[one]!, entries[other]!];
  const path = `openingHoursSpecification[${other}]`;
  const on = weekdayWords(days);
  if (times(a) === times(b)) return { path, message: `${on} ${times(a)} steht zweimal da; einmal genügt.` };
  // The one that would have to give way, so that the other holds alone.
  const [longer, shorter] = minutes(a) < minutes(b) ? [b, a] : [a, b];
  const left = longer.dayOfWeek.filter((day) => !days.has(day));
  const line = left.length
    ? `nennen Sie im Eintrag ${times(longer)} nur die anderen Tage: ${dayOfWeekLine(left)}`
    : `löschen Sie den Eintrag ${times(longer)}`;
  return {
    path,
    message: `${on} überschneiden sich ${times(a)} und ${times(b)}; beides gilt zusammen, also ${together(a, b)}. Soll ${on} nur ${times(shorter)} gelten, ${line}.`,
  };
}

/** The span of two that overlap. */
function together(a: OpeningHours, b: OpeningHours): string {
  const begin = a.opens < b.opens ? a : b;
  const end = endOf(a) > endOf(b) ? a : b;
  return times({ opens: begin.opens, closes: end.closes, mode: a.mode });
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const endOf = ({ opens, closes }: OpeningHours): number => minutesOf(closes) + (closes < opens ? 1440 : 0);
const minutes = (entry: OpeningHours): number => endOf(entry) - minutesOf(entry.opens);

function fallsAway(entries: OpeningHours[], one: number, other: number, days: Set<DayOfWeek>): Hint {
  const [lost, narrow] = [entries[one]!, entries[other]!];
  const both = { ...lost, dayOfWeek: inOrder(days), validFrom: narrow.validFrom, validThrough: narrow.validThrough };
  return {
    path: `openingHoursSpecification[${other}]`,
    message: `${weekdayWords(days)} ${times(lost)} entfällt, solange ${times(narrow)} gilt (${periodWords(narrow)}), denn ein Zeitraum ersetzt die übrigen Zeiten des Tages. Soll beides gelten, fügen Sie hinzu: ${entryLine(both)}.`,
  };
}
