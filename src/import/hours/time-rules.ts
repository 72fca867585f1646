/** Times of day: "9-12", "8.30 Uhr bis 12 Uhr", "0900-1200", "9h30", "von neun bis zwölf", "ab 14 Uhr". */
import { pattern, type Meaning, type Rule } from './tokens.ts';

const NUMBERS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const HOUR = `\\d{1,2}(?!\\d)|(?:${NUMBERS.slice(2).reverse().join('|')}|eins?)(?!\\p{L})`;
const UNIT = '(?: ?(?:uhr|h(?!\\p{L})|hrs))';
const HALF_DAY = '(?: ?(?:a\\.m\\.|p\\.m\\.|pm(?!\\p{L}))| ?am(?= ?(?:-|to|until))|am(?!\\p{L}))';
/** Not the beginning of a longer number or a date. */
const WHOLE = '(?!\\d|[.:]\\d)';

/** A time with groups h, m, c (minutes after a comma), four and half, each with `suffix`. `isLast`: no dash follows its minutes. */
const time = (suffix: string, isLast: boolean): string => {
  const noDash = isLast ? '(?! ?(?:-|bis))' : '';
  const minutes =
    `(?:(?:[:.]| : )(?<m${suffix}>[0-5]\\d)(?::[0-5]\\d)?` +
    `| ?(?:h|uhr) ?(?<u${suffix}>[0-5]\\d)(?!\\d)${noDash}|,(?<c${suffix}>[0-5]\\d)(?!\\d)${noDash})?`;
  return `(?:(?<half${suffix}>halb )?(?<h${suffix}>${HOUR})${minutes}|(?<four${suffix}>\\d{3,4}))${WHOLE}(?:${UNIT}|(?<ampm${suffix}>${HALF_DAY}))?`;
};

const FROM = '(?:(?:von|from|zwischen|jeweils von|ab) )?(?:ca\\.? )?';
const TO = '(?:-|bis(?: (?:um|ca\\.?|max\\.?|maximal|spätestens))?|to|until)';
/** Says that the second time is meant to be earlier. */
const NEXT_DAY = '(?<next> ?\\(?(?:(?:am|bis zum|des) )?(?:nächsten tag(?:es)?|folgetag(?:e?s)?|nachts)\\)?)?';
const BETWEEN = `zwischen ${time('1', false)} ?und ?${time('2', true)}`;

export const TIME_RULES: readonly Rule[] = [
  {
    pattern: pattern(
      '(?:rund um die uhr|24 ?/ ?7|24 ?(?:h|std\\.?|stunden)(?: täglich| am tag)?|tag und nacht)(?!\\p{L})',
    ),
    read: () => ({ kind: 'always' }),
  },
  { pattern: pattern(BETWEEN), read: times },
  { pattern: pattern(`${FROM}${time('1', false)} ?${TO} ?${time('2', true)}${NEXT_DAY}`), read: times },
  {
    pattern: pattern(
      `${FROM}${time('1', false)} ?(?:\\+|(?:-|bis) ?(?:open[\\x20-]?end|offen|ende|schluss)(?!\\p{L}))`,
    ),
    read: (groups) => end({ opens: timeOf(groups, '1') }),
  },
  {
    pattern: pattern(`(?:ab|von|from|seit) ${time('1', true)}(?! ?-)`),
    read: (groups) => end({ opens: timeOf(groups, '1') }),
  },
  {
    pattern: pattern(`(?:bis|until)(?: um)? ${time('1', true)}(?! ?-)`),
    read: (groups) => end({ closes: timeOf(groups, '1') }),
  },
  {
    // A number alone is no time.
    pattern: pattern(`(?:um )?${time('1', true)}`),
    read: (groups, matched) =>
      /uhr|h$|[.:]\d\d|\dh\d/i.test(matched) && !/^\d{3,4}$/.test(matched)
        ? end({ opens: timeOf(groups, '1') })
        : undefined,
  },
];

type Groups = Record<string, string | undefined>;

const end = (ends: { opens?: string; closes?: string }): Meaning | undefined =>
  (ends.opens ?? ends.closes) ? { kind: 'open-end', ...ends } : undefined;

function times(groups: Groups, matched: string): Meaning {
  const isYears = /^20[23]\d *- *20[23]\d$/.test(matched);
  const opens = timeOf(groups, '1');
  let closes = timeOf(groups, '2');
  // "18-0 Uhr" ends with the day.
  if (closes === '00:00') closes = '24:00';
  if (isYears || !opens || !closes || opens === closes || opens === '24:00') return { kind: 'word' };
  const asks: string[] = [];
  if (groups.c1 ?? groups.c2) asks.push('comma-time');
  const isNight = opens > '00:00' && opens < '05:00' && closes < '12:00';
  if (!groups.next && (closes < opens || isNight)) asks.push('overnight?');
  return { kind: 'times', opens, closes, ...(asks.length > 0 && { asks }) };
}

/** "09:30"; undefined where there is no such time. */
function timeOf(groups: Groups, suffix: string): string | undefined {
  const of = (name: string) => groups[name + suffix];
  const four = of('four');
  const written = (four ? four.slice(0, -2) : of('h')!).toLowerCase();
  let hour = /^\d/.test(written) ? Number(written) : NUMBERS.findIndex((name) => written.startsWith(name));
  let minute = Number(four ? four.slice(-2) : (of('m') ?? of('u') ?? of('c') ?? 0));
  const ampm = of('ampm')?.trim()[0]?.toLowerCase();
  if (ampm && (hour < 1 || hour > 12)) return undefined;
  if (ampm) hour = (hour % 12) + (ampm === 'p' ? 12 : 0);
  if (of('half')) {
    if (minute || hour < 1) return undefined;
    hour -= 1;
    minute = 30;
  }
  if (hour > 24 || minute > 59 || (hour === 24 && minute)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
