/** Entries of hours in German words, as a sign would have them. readHoursText reads what is said here as the same entries. */
import { germanName, germanText } from '../../check/german.ts';
import { listed } from '../../check/hours-words.ts';
import { WEEKDAYS } from '../../model/hours/rules.ts';
import type { OpeningHours } from '../../model/schema/schema.ts';

const SHORT = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** "Mo–Do 9:00–12:00 · 1. und 3. Mi im Monat 14:00–16:00 (nur mit Termin)"; nothing for no entries. */
export function hoursWords(entries: readonly OpeningHours[]): string {
  return entries.map(entryWords).join(' · ');
}

/** One entry, the same way. */
export function entryWords(entry: OpeningHours): string {
  const { opens, closes, weekOfMonth, isoWeek, mode, availableLanguage, note } = entry;
  const isOvernight = closes < opens || (opens > '00:00' && opens < '05:00' && closes < '12:00');
  const days = daysWords(entry.dayOfWeek);
  const nth = weekOfMonth?.length ? `${listed(weekOfMonth.map((week) => (week < 0 ? 'letzter' : `${week}.`)))} ` : '';
  return [
    nth && `${nth}${days} im Monat`,
    !nth && days,
    `${clock(opens)}–${clock(closes)}`,
    isOvernight && '(bis zum nächsten Tag)',
    isoWeek && `(${isoWeek === 'odd' ? 'ungerade' : 'gerade'} KW)`,
    periodWords(entry),
    mode && MODES[mode],
    availableLanguage?.length && `(${availableLanguage.map(germanName).join(', ')})`,
    note && `(Hinweis: ${germanText(note)})`,
  ]
    .filter(Boolean)
    .join(' ');
}

const MODES = { 'walk-in': '', appointment: '(nur mit Termin)', phone: '(telefonisch)' };

/** "Mo–Do und Sa" as "Mo, Di, Do", or "Mo–Do" for three in a row or more. */
export function daysWords(days: readonly OpeningHours['dayOfWeek'][number][]): string {
  const numbers = days.map((day) => WEEKDAYS.indexOf(day));
  const runs: number[][] = [];
  for (const day of numbers) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2 ? [`${SHORT[run[0]!]}–${SHORT[run[run.length - 1]!]}`] : run.map((day) => SHORT[day]!),
    )
    .join(', ');
}

/** "9:00" of "09:00". */
const clock = (time: string): string => time.replace(/^0/, '');

/** "(vom 1.4. bis 30.9.)", "(alle 2 Wochen, ab 6.1.2027)", "(ab 1.9. jedes Jahr)". */
function periodWords({ validFrom: from, validThrough: through, everyWeeks }: OpeningHours): string {
  const yearly = (date: string | undefined) => (date?.startsWith('--') ? ' jedes Jahr' : '');
  const period =
    from && through
      ? `vom ${day(from)} bis ${day(through)}`
      : from
        ? `ab ${day(from)}${yearly(from)}`
        : through
          ? `bis ${day(through)}${yearly(through)}`
          : '';
  const parts = [everyWeeks && `alle ${everyWeeks} Wochen`, period].filter(Boolean);
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
}

/** "24.12.2026", and "24.12." of every year. */
const day = (date: string): string => date.replace(/^(\d*)-?-0?(\d+)-0?(\d+)$/, '$3.$2.$1');
