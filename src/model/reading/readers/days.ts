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

/** The names of each day, without those that are the beginning of one. */
const NAMES = [
  'mo mon monday mondays montag montags',
  'di die dien diens tu tue tues tuesday tuesdays dienstag dienstags',
  'mi mit mitt we wed weds wednesday wednesdays mittwoch mittwochs',
  'do don donn th thu thur thurs thursday thursdays donnerstag donnerstags',
  'fr fre frei fri friday fridays freitag freitags',
  'sa sam sams sat saturday saturdays samstag samstags sonnabend sonnabends',
  'so son sonn su sun sunday sundays sonntag sonntags',
].map((names) => names.split(' '));

/** "Werktage" are none of them: for some they end on Friday, for others on Saturday. */
const GROUPS: Record<string, readonly DayOfWeek[]> = {
  täglich: DAYS,
  daily: DAYS,
  jedentag: DAYS,
  alletage: DAYS,
  everyday: DAYS,
  wochenende: DAYS.slice(5),
  amwochenende: DAYS.slice(5),
  weekend: DAYS.slice(5),
  weekdays: DAYS.slice(0, 5),
};

/** The index of a day, 0 for Monday; undefined where it is none. */
export function dayOf(name: string): number | undefined {
  const word = wordOf(name.replace(/^(https?:\/\/)?schema(\.org)?[/:]/i, ''));
  const index = NAMES.findIndex((names) => names.includes(word));
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
  const group = Object.keys(GROUPS).find((name) => name === word);
  if (group) return GROUPS[group];
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
