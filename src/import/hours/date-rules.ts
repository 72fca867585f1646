/** Dates and periods: "ab 1.9.2027", "vom 1.4. bis 30.9.", "Mai–September", "24.12.", "zwischen den Jahren". */
import {
  MONTH,
  dateOf,
  dayAndDate,
  datePattern,
  lastDayOf,
  monthOf,
  writtenDate,
  type WrittenDate,
} from './calendar-words.ts';
import { END, pattern, type Meaning, type Rule } from './tokens.ts';

const TO = ' ?(?:-|bis(?: zum| einschl(?:ießlich|\\.)?)?) ?';

/** Says that a date without its year is that of every year. */
const YEARLY = '(?<yearly> ?,? \\(?(?:jedes jahr|jährlich|jedes jahres|in jedem jahr)\\)?)?';

const BETWEEN_YEARS = 'zwischen den jahren|zwischen weihnachten und (?:neujahr|silvester)';

export const DATE_RULES: readonly Rule[] = [
  {
    pattern: pattern(`(?:(?:gültig |gilt )?(?:vom|von|zwischen) )?${dayAndDate('1')}${TO}${dayAndDate('2')}${YEARLY}`),
    read: (groups) => periodOf(writtenDate(groups, '1'), writtenDate(groups, '2'), groups.yearly),
  },
  {
    pattern: pattern(`(?:(?:vom|von) )?(?<d1>\\d{1,2})\\.${TO}${datePattern('2')}${YEARLY}`),
    read: (groups) => {
      const through = writtenDate(groups, '2');
      return periodOf({ ...through, day: Number(groups.d1) }, through, groups.yearly);
    },
  },
  {
    pattern: pattern(
      `(?:(?:von|vom|in den monaten|im) )?(?:anfang )?(?<a>${MONTH})(?: (?<y1>\\d{4})(?!\\d))?${TO}(?:ende )?(?<b>${MONTH})(?: (?<y2>\\d{4})(?!\\d))?`,
    ),
    read: months,
  },
  {
    pattern: pattern(
      `(?:im|in den monaten) (?<a>${MONTH})(?: ?(?:und|u\\.|/|,) ?(?<b>${MONTH}))?(?: (?<y2>\\d{4})(?!\\d))?`,
    ),
    read: months,
  },
  {
    pattern: pattern(
      `(?:gültig |gilt |neu )?(?:ab|seit|vom)(?: dem)? ?${datePattern('1')}(?: (?:gilt|gelten|gültig))?${YEARLY}`,
    ),
    read: (groups) => withOneEnd({ from: dateOf(writtenDate(groups, '1')) }, groups.yearly),
  },
  {
    pattern: pattern(`(?:gültig |gilt |noch )?bis(?: zum| einschl(?:ießlich|\\.)?)? ?${datePattern('1')}${YEARLY}`),
    read: (groups) => withOneEnd({ through: dateOf(writtenDate(groups, '1')) }, groups.yearly),
  },
  {
    pattern: pattern(
      `(?:gültig )?(?<word>ab|seit|bis)(?: anfang| ende| mitte)? (?<a>${MONTH})(?: (?<y1>\\d{4})(?!\\d))?`,
    ),
    read: ({ word, a, y1 }, matched) => {
      if (/mitte|ende .*ende|bis anfang|(?:ab|seit) ende/i.test(matched)) return { kind: 'beyond' };
      const month = monthOf(a!);
      const year = y1 ? Number(y1) : undefined;
      return /bis/i.test(word!)
        ? withOneEnd({ through: dateOf({ year, month, day: lastDayOf(month, year) }) })
        : withOneEnd({ from: dateOf({ year, month, day: 1 }) });
    },
  },
  {
    pattern: pattern(`(?:${BETWEEN_YEARS})${END}`),
    read: () => ({ kind: 'period', from: '--12-24', through: '--01-01', isYearly: true }),
  },
  {
    pattern: pattern(`(?:am |an )?(?:heiligabend|heilig abend|heiliger abend)${END}`),
    read: () => ({ kind: 'date', date: '--12-24', isYearly: true }),
  },
  { pattern: pattern(`(?:am |an )?silvester${END}`), read: () => ({ kind: 'date', date: '--12-31', isYearly: true }) },
  {
    pattern: pattern(`(?:am )?${datePattern('1')}${YEARLY}`),
    read: (groups) => {
      const written = writtenDate(groups, '1');
      const date = dateOf(written);
      if (!date) return undefined;
      const { day = 0, month = 0 } = written;
      const isShort = groups.M1 && groups.M1.replace('.', '').length < 4 && !written.year;
      const two = (value: number) => `${String(value).padStart(2, '0')}:00`;
      return {
        kind: 'date',
        date,
        ...(groups.yearly && { isYearly: true }),
        ...(isShort && day < 25 && { table: [two(day), two(month)] as [string, string] }),
      };
    },
  },
];

/** From one date to another; what the first lacks, the second says. */
function periodOf(first: WrittenDate, last: WrittenDate, yearly?: string): Meaning | undefined {
  let start = first;
  if (last.year && !first.year) {
    const isLater = first.month! > last.month! || (first.month === last.month && first.day! > last.day!);
    start = { ...first, year: isLater ? last.year - 1 : last.year };
  }
  const [from, through] = [dateOf(start), dateOf(last)];
  if (!from || !through) return undefined;
  if (from.startsWith('--') !== through.startsWith('--') || (last.year && from > through)) return { kind: 'word' };
  return { kind: 'period', from, through, ...(yearly && { isYearly: true }) };
}

function months({ a, b = a, y1, y2 }: Record<string, string | undefined>): Meaning | undefined {
  const [first, last] = [monthOf(a!), monthOf(b!)];
  const year = y2 ? Number(y2) : undefined;
  return periodOf(
    { day: 1, month: first, year: y1 ? Number(y1) : undefined },
    { day: lastDayOf(last, year), month: last, year },
  );
}

/** A date without its year may be the next one, or that of every year. */
function withOneEnd(ends: { from?: string; through?: string }, yearly?: string): Meaning | undefined {
  const date = ends.from ?? ends.through;
  if (!date) return undefined;
  return { kind: 'period', ...ends, ...(date.startsWith('--') && !yearly && { asks: true }) };
}
