/** What a clause says, as the data has it. */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import type { DayOfWeek, Mode, OpeningHours } from '../../model/schema/schema.ts';
import type { Clause } from './clause.ts';
import type { TextSpan } from './reading.ts';

export const namesOf = (days: readonly number[]): DayOfWeek[] => days.map((day) => WEEKDAYS[day]!);

/** Days that are meant in the same weeks of the month, without those that are excepted, each once. */
export function groupsOf({ days: written, except }: Clause): { days: number[]; weeks?: number[] }[] {
  const without = new Set(except?.days.flatMap(({ days }) => days));
  const groups: { days: number[]; weeks?: number[] }[] = [];
  for (const { days, weeks } of written) {
    const left = days.filter((day) => !without.has(day));
    const group = groups.find((other) => String(other.weeks) === String(weeks));
    if (group) group.days.push(...left.filter((day) => !group.days.includes(day)));
    else groups.push({ days: left, weeks });
  }
  return groups.filter(({ days }) => days.length > 0);
}

/** All its days, each once. */
export const daysOf = (clause: Clause): number[] => [...new Set(groupsOf(clause).flatMap(({ days }) => days))];

/** "nachmittags 2-4" is 14 to 16. */
export function timesOf({ dayparts }: Clause, token: Clause['times'][number]): { opens: string; closes: string } {
  if (token.kind === 'always') return { opens: '00:00', closes: '24:00' };
  const { opens, closes } = token;
  const isLate = dayparts.length > 0 && dayparts.every((part) => part.isLate);
  if (!isLate || opens >= '08:00' || closes > '12:00' || closes <= opens) return { opens, closes };
  const later = (time: string) => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  return { opens: later(opens), closes: later(closes) };
}

/** How one comes: nothing where anybody may. */
export function modeOf({ mode, isWalkIn }: Clause): { mode?: Mode } {
  if (!mode || isWalkIn) return {};
  return { mode: mode.kind === 'appointment' ? 'appointment' : mode.mode };
}

/** All that is to be told beside the times. */
export function noteOf({ notes }: Clause, text: string): { note?: string } {
  const words = notes.map((each) => (each.kind === 'note' ? each.text : text.slice(each.start, each.end)));
  return words.length > 0 ? { note: words.join(', ') } : {};
}

export const periodOf = ({ from, through }: { from?: string; through?: string }): Partial<OpeningHours> => ({
  ...(from && { validFrom: from }),
  ...(through && { validThrough: through }),
});

/** From the first to the last of some pieces. */
export function spanOf(pieces: readonly TextSpan[]): TextSpan {
  let [start, end] = [Infinity, 0];
  for (const piece of pieces) {
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return { start, end };
}
