/** Days, months and dates as people write them. */
import { isCivilDate, isMonthDay } from '../../model/calendar/civil-date.ts';

const DAY_NAMES = [
  'mo mon mont montag montags montage montagen monday mondays',
  'di die dien diens dienst dienstag dienstags dienstage dienstagen tu tue tues tuesday tuesdays',
  'mi mit mitt mittw mittwoch mittwochs mittwoche mittwochen we wed weds wednesday wednesdays',
  'do don donn donner donnerst donnerstag donnerstags donnerstage donnerstagen th thu thur thurs thursday thursdays',
  'fr fre frei freit freitag freitags freitage freitagen fri friday fridays',
  'sa sam sams samst samstag samstags samstage samstagen sonnabend sonnabends sonnab sbd sat saturday saturdays',
  'so son sonn sonnt sonntag sonntags sonntage sonntagen su sun sunday sundays',
].map((names) => names.split(' '));

const byLength = (words: string[]): string => words.sort((a, b) => b.length - a.length).join('|');

/** Any name of a day, with or without its dot. */
export const DAY = `(?:${byLength(DAY_NAMES.flat())})\\.?(?!\\p{L})`;
/** Whole names, to which a part of the day may be glued: "Montagvormittag". */
export const WHOLE_DAY = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';

/** Other words look like these: they are days only with a dot or before what follows a day. */
const DOUBTFUL = /^(Die|Mit|Mitt|Frei|We|Don|Son|Sam|Sun|su|so|do|di|mi)$/;
const NEVER = /^(mit|die|frei|don|son|sam|we|sun|mon|th|tu|mitt|fre)$/;
const FOLLOWS_DAY =
  /^ {0,3}([-,/&+:;|()\n\r]|\d|$|(bis|und|u\.|geschl|closed|off|ab|von|jeweils|vorm|nachm)(?!\p{L}))/iu;

/** The index of a day, 0 for Monday; undefined where the word is none, or something else here. */
export function dayNumberOf(written: string, after: string): number | undefined {
  const word = written.replace(/\.$/, '');
  const index = DAY_NAMES.findIndex((names) => names.includes(word.toLowerCase()));
  const hasDot = written !== word;
  if (index < 0 || (NEVER.test(word) && !hasDot)) return undefined;
  return DOUBTFUL.test(word) && !hasDot && !FOLLOWS_DAY.test(after) ? undefined : index;
}

/** The days from one to another, over the week's end too. */
export function daysBetween(first: number, last: number): number[] {
  const days = [first];
  for (let day = first; day !== last; days.push(day)) day = (day + 1) % 7;
  return days;
}

export const MONTH =
  '(?:januar|jänner|jan|februar|feb|märz|maerz|mär|mrz|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez|january|february|march|mar|may|june|july|october|oct|december|dec)(?!\\p{L})\\.?';

const MONTH_BEGINNINGS = ['j[aä]', 'f', 'm[aär]+e?r|mrz', 'ap', 'ma[iy]', 'jun', 'jul', 'au', 's', 'o', 'n', 'd'];

/** 1 to 12. */
export const monthOf = (name: string): number =>
  1 + MONTH_BEGINNINGS.findIndex((beginning) => new RegExp(`^(?:${beginning})`, 'i').test(name));

/** A date with groups d, m or M (its name) and y, each with `suffix`. */
export const datePattern = (suffix: string): string =>
  `(?:(?<d${suffix}>\\d{1,2})\\. ?(?:(?<m${suffix}>\\d{1,2})\\.|(?<M${suffix}>${MONTH}))(?: ?(?<y${suffix}>\\d{4})(?!\\d)|(?<s${suffix}>\\d\\d)(?![\\d:.]))?` +
  `|(?<Y${suffix}>\\d{4})-(?<n${suffix}>\\d\\d)-(?<D${suffix}>\\d\\d)(?!\\d))`;

/** The same, after its weekday perhaps: "Mo, 3.8." */
export const dayAndDate = (suffix: string): string => `(?:${DAY},? (?:(?:den|dem) )?)?${datePattern(suffix)}`;

type Groups = Record<string, string | undefined>;
export type WrittenDate = { day?: number; month?: number; year?: number };

export function writtenDate(groups: Groups, suffix: string): WrittenDate {
  const of = (name: string) => groups[name + suffix];
  const month = of('M');
  const year = of('y') ?? of('Y') ?? (of('s') && `20${of('s')!}`);
  return {
    day: numberOf(of('d') ?? of('D')),
    month: month ? monthOf(month) : numberOf(of('m') ?? of('n')),
    year: numberOf(year),
  };
}

const numberOf = (digits: string | undefined): number | undefined => (digits ? Number(digits) : undefined);

/** "2026-12-24", or "--12-24" without a year; undefined where there is no such day. */
export function dateOf({ day, month, year }: WrittenDate): string | undefined {
  const two = (value = 0) => String(value).padStart(2, '0');
  const date = `${year ?? '-'}-${two(month)}-${two(day)}`;
  return (year ? isCivilDate(date) : isMonthDay(date)) ? date : undefined;
}

export const lastDayOf = (month: number, year = 2024): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
