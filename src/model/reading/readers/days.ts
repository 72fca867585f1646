/** Days of the week: in German or English, whole or short, as an address of schema.org, in ranges and lists. */
import type { DayOfWeek } from '../../schema/schema.ts';
import { meant, ofText } from './otherwise.ts';
import { tidy, wordOf } from './tidy.ts';

export const DAYS: readonly DayOfWeek[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** The German name of each day; with the English one, every beginning of two letters or more means one day. */
const GERMAN = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

/** "Werktage" are none of them: for some they end on Friday, for others on Saturday. */
const GROUPS: [RegExp, number, number][] = [
  [/^(täglich|daily|jedentag)$/, 0, 7],
  [/^(am)?(wochenende|weekend)$/, 5, 7],
  [/^weekdays$/, 0, 5],
];

/** The index of a day, 0 for Monday; undefined where it is none. */
export function dayOf(name: string): number | undefined {
  // "mittwochs" and "Mondays", but not the Sonnabend of the north.
  const word = wordOf(name.replace(/^(https?:\/\/)?schema(\.org)?[/:]/i, ''))
    .replace(/(.{5})s$/, '$1')
    .replace('sonnabend', 'samstag');
  const index = GERMAN.findIndex(
    (german, i) => word.length > 1 && (german.startsWith(word) || DAYS[i]!.toLowerCase().startsWith(word)),
  );
  return index < 0 ? undefined : index;
}

/** The days of "Mo-Do und Sa"; undefined where a part of it is no day. */
export function daysOf(text: string): DayOfWeek[] | undefined {
  const found: DayOfWeek[] = [];
  for (const part of tidy(text).split(/ *(?:[,;&+]| und | and |\n) */i)) {
    const days = daysOfPart(part);
    if (!days) return undefined;
    found.push(...days);
  }
  return [...new Set(found)];
}

function daysOfPart(part: string): readonly DayOfWeek[] | undefined {
  const word = wordOf(part);
  const group = GROUPS.find(([words]) => words.test(word));
  if (group) return DAYS.slice(group[1], group[2]);
  const one = dayOf(part);
  if (one !== undefined) return [DAYS[one]!];
  const several = part.split('/');
  if (several.length > 1) {
    const days = several.map(dayOf);
    return days.includes(undefined) ? undefined : days.map((day) => DAYS[day!]!);
  }
  const ends = part.split(/ *(?:-| bis | to ) */i);
  const [first, last] = ends.map(dayOf);
  if (ends.length !== 2 || first === undefined || last === undefined || first === last) return undefined;
  // "Sa-Mo" goes over the end of the week.
  return DAYS.concat(DAYS).slice(first, last < first ? last + 8 : last + 1);
}

export const readDays = ofText((text) => meant(daysOf(text)));
