/**
 * The regular hours of a place in lines, as they may stand on a page for years: no "today", no holidays, and a period always
 * with its dates. What a day's entries add up to, the model says.
 */
import { intervalInWords } from '../i18n/calendar-labels.ts';
import { dateInWords, fullDateInWords } from '../i18n/calendar-words.ts';
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { ownWords } from '../i18n/language-names.ts';
import { comma } from '../i18n/list.ts';
import { fill } from '../i18n/msg.ts';
import { stateName } from '../i18n/status-text.ts';
import { groupDays, modeName, weekdaysText } from '../elements/shared/day-groups.ts';
import { type Day, type Interval, weekOf } from '../model/hours/days.ts';
import { hoursOf } from '../model/hours/status.ts';
import type { Directory, OpeningHours, Place } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';
import { GERMAN } from './choice.ts';
import { escaped, worded } from './html.ts';
import { widgetWord } from './words.ts';

/** Any week will do: of the entries nothing is left that asks for a date. */
const SOME_MONDAY = new Date('2024-01-01T12:00:00Z');

/** A line as HTML; with the weekdays it is about (0: Monday), where it holds on each of them all year. */
export type WeekLine = { html: string; weekdays?: readonly number[] };

/** The lines, each as HTML; none where nothing is known of the hours. */
export const weekLines = (directory: Directory, place: Place, i18n: I18n): string[] =>
  weekOfPlace(directory, place, i18n).map(({ html }) => html);

/** The same lines with their weekdays. */
export function weekOfPlace(directory: Directory, place: Place, i18n: I18n): WeekLine[] {
  const { openingHoursSpecification: entries, temporarilyClosed, appointment } = place;
  const closed = temporarilyClosed ? [{ html: closedLine(i18n, temporarilyClosed) }] : [];
  // It holds until somebody changes the file, and the week would say otherwise.
  if (temporarilyClosed && !temporarilyClosed.validFrom && !temporarilyClosed.validThrough) return closed;
  const asked = appointment?.required ? [{ html: escaped(stateName(i18n, 'by-appointment')) }] : [];
  if (entries?.length === 0 && !appointment?.required)
    return [...closed, { html: escaped(widgetWord(i18n, 'no-regular-hours')) }];
  const conditions = new Map<string, OpeningHours[]>();
  for (const entry of entries ?? []) {
    const key = JSON.stringify(conditionOf(entry));
    conditions.set(key, [...(conditions.get(key) ?? []), entry]);
  }
  // What holds all year comes first.
  const groups = [...conditions].sort(([a], [b]) => Number(b === '{}') - Number(a === '{}'));
  return [...closed, ...asked, ...groups.flatMap(([, group]) => linesOf(directory, place, group, i18n))];
}

type Condition = Pick<OpeningHours, 'weekOfMonth' | 'isoWeek' | 'everyWeeks' | 'validFrom' | 'validThrough'>;

/** When an entry holds, apart from its weekdays; no properties where it always does. */
const conditionOf = ({ weekOfMonth, isoWeek, everyWeeks, validFrom, validThrough }: OpeningHours): Condition => ({
  ...(weekOfMonth?.length && { weekOfMonth }),
  ...(isoWeek && { isoWeek }),
  ...(everyWeeks && { everyWeeks }),
  ...(validFrom && { validFrom }),
  ...(validThrough && { validThrough }),
});

/** The lines of entries with one condition: "Montag bis Donnerstag: 9:00 bis 12:00 Uhr, 14:00 bis 16:00 Uhr". */
function linesOf(directory: Directory, place: Place, entries: readonly OpeningHours[], i18n: I18n): WeekLine[] {
  const always = entries.map(({ dayOfWeek, opens, closes, mode, note, availableLanguage }) => ({
    ...{ dayOfWeek, opens, closes },
    ...(mode && { mode }),
    ...(note && { note }),
    ...(availableLanguage && { availableLanguage }),
  }));
  const { appointment } = place;
  const hours = hoursOf(directory, { ...place, openingHoursSpecification: always });
  const days = weekOf(
    { ...hours, specialOpeningHoursSpecification: [], publicHolidays: 'open', temporarilyClosed: undefined },
    SOME_MONDAY,
  );
  const condition = conditionOf(entries[0]!);
  const period = escaped(periodText(i18n, condition));
  return groupDays(days)
    .filter(([day]) => day!.intervals.length > 0)
    .map((group) => {
      const weekdays = labelText(i18n, weekdaysText({ i18n }, group));
      const times = timesText(directory, group[0]!, i18n, appointment?.required);
      const html = [escaped(weekdays), times, turnText(i18n, condition), period && `(${period})`];
      return {
        html: html.filter(Boolean).join(' '),
        ...(Object.keys(condition).length === 0 && { weekdays: group.map((day) => days.indexOf(day)) }),
      };
    });
}

/** The intervals of a day with what is said of each; `isAsked`: that one needs an appointment is said already. */
export function timesText({ inLanguage }: Directory, day: Day, i18n: I18n, isAsked = false): string {
  const times = day.intervals.map((interval) => {
    const remarks = remarksOf(interval, i18n, inLanguage, isAsked);
    const time = escaped(intervalInWords(i18n, interval.opens, interval.closes));
    return remarks.length > 0 ? `${time} (${remarks.join(escaped(comma(i18n)))})` : time;
  });
  return times.join(escaped(comma(i18n)));
}

function remarksOf(
  { mode, note, availableLanguage }: Interval,
  i18n: I18n,
  inLanguage: string,
  isAsked: boolean,
): string[] {
  const how = isAsked && mode === 'appointment' ? undefined : modeName(i18n, mode);
  return [
    ...(how ? [escaped(how)] : []),
    ...(availableLanguage ?? []).map((tag) => {
      const { text, lang } = ownWords(tag);
      return worded({ value: text, lang }, i18n.locale);
    }),
    ...(note ? [worded(pickText(note, inLanguage, i18n.textLanguages), i18n.locale)] : []),
  ];
}

/** Which of the weekdays are meant. No other language has words for that yet, so that it stays German, and marked so. */
function turnText(i18n: I18n, { weekOfMonth, isoWeek, everyWeeks, validFrom }: Condition): string {
  const parts = [
    weekOfMonth && `nur ${inWords(weekOfMonth.map((week) => (week < 0 ? 'letzter' : `${week}.`)))} im Monat`,
    isoWeek && `nur in ${isoWeek === 'odd' ? 'ungeraden' : 'geraden'} Kalenderwochen`,
    everyWeeks && `alle ${everyWeeks} Wochen, gezählt ab ${fullDateInWords(GERMAN, validFrom!)}`,
  ].filter(Boolean);
  return parts.length > 0 ? `(${worded({ value: parts.join(', '), lang: 'de' }, i18n.locale)})` : '';
}

const inWords = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), words[words.length - 1]].filter(Boolean).join(' und ');

/** "1. Juli bis 31. August", "ab 1. Januar 2027"; empty where it always holds. The first of every other week is no period. */
function periodText(i18n: I18n, { everyWeeks, validFrom, validThrough }: Condition): string {
  return spanText(i18n, everyWeeks && !validThrough ? undefined : validFrom, validThrough);
}

function spanText(i18n: I18n, from: string | undefined, through: string | undefined): string {
  // A leap year, so that each yearly date exists.
  const date = (of: string): string =>
    of.startsWith('--') ? dateInWords(i18n, of.replace('--', '2024-')) : fullDateInWords(i18n, of);
  if (from && through) {
    const pattern = widgetWord(i18n, 'date-range');
    return fill(pattern, { from: date(from), to: date(through) });
  }
  if (from) {
    const pattern = widgetWord(i18n, 'from-date');
    return fill(pattern, { date: date(from) });
  }
  if (!through) return '';
  const pattern = widgetWord(i18n, 'until-date');
  return fill(pattern, { date: date(through) });
}

function closedLine(i18n: I18n, { validFrom, validThrough }: NonNullable<Place['temporarilyClosed']>): string {
  const span = spanText(i18n, validFrom, validThrough);
  return escaped([stateName(i18n, 'paused'), span].filter(Boolean).join(comma(i18n)));
}
