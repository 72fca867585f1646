/** Hours in German words and as lines of the data file, for sentences of the check. */
import { WEEKDAYS } from '../model/hours/rules.ts';
import { dateWords, GERMAN } from '../model/reading/hours-problems.ts';
import type { DayOfWeek, SpecialOpeningHours, Text } from '../model/schema/schema.ts';

type Times = { opens?: string; closes?: string; mode?: string };
type Dates = { validFrom?: string; validThrough?: string };

/** "Montag bis Donnerstag und Samstag", in the order of the week. */
export function weekdayWords(days: Iterable<DayOfWeek>): string {
  const runs: number[][] = [];
  for (const day of inOrder(days).map((name) => WEEKDAYS.indexOf(name))) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number) => GERMAN[day]!;
  return listed(
    runs.flatMap((run) =>
      run.length > 2 ? [`${name(run[0]!)} bis ${name(run[run.length - 1]!)}`] : run.map((day) => name(day)),
    ),
  );
}

export const inOrder = (days: Iterable<DayOfWeek>): DayOfWeek[] => {
  const wanted = new Set(days);
  return WEEKDAYS.filter((day) => wanted.has(day));
};

/** "a, b und c" */
export const listed = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' und $1');

/** "09:00–17:00", "14:00–16:00 (nur mit Termin)" */
export const times = ({ opens, closes, mode }: Times): string => `${opens}–${closes}${MODES[mode ?? 'walk-in']}`;

const MODES: Record<string, string> = {
  'walk-in': '',
  appointment: ' (nur mit Termin)',
  phone: ' (nur am Telefon)',
  closed: ' (geschlossen)',
};

/** "vom 01.07.2026 bis 31.08.2026", "ab 01.01.2027", "bis 30.06.2026" */
export function periodWords({ validFrom, validThrough }: Dates): string {
  if (validFrom && validThrough) return `vom ${dateWords(validFrom)} bis ${dateWords(validThrough)}`;
  return validFrom ? `ab ${dateWords(validFrom)}` : `bis ${dateWords(validThrough ?? '')}`;
}

/** "„Zwischen den Jahren“ vom 28.12.2026 bis 08.01.2027, 09:00–12:00," */
export function exceptionWords(entry: SpecialOpeningHours): string {
  const { name, validFrom, validThrough, opens } = entry;
  const dates = validThrough ? periodWords(entry) : `am ${dateWords(validFrom)}`;
  return `${quoted(name)}${dates}, ${opens ? times(entry) : 'geschlossen'},`;
}

const quoted = (name: Text | undefined): string => {
  const called = typeof name === 'string' ? name : name?.de;
  return called ? `„${called}“ ` : '';
};

/** `"dayOfWeek": ["Monday", "Tuesday"]` */
export const dayOfWeekLine = (days: Iterable<DayOfWeek>): string =>
  `"dayOfWeek": [${inOrder(days)
    .map((day) => `"${day}"`)
    .join(', ')}]`;

/** An entry as the file has it, on one line. */
export const entryLine = (entry: object): string =>
  JSON.stringify(entry, null, 1)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\[ /g, '[')
    .replace(/ \]/g, ']');
