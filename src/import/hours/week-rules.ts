/** Weekdays and their weeks: "Mo-Do", "werktags", "1. und 3.", "14-tägig", "gerade KW". */
import { DAY, WHOLE_DAY, dayNumberOf, daysBetween } from './calendar-words.ts';
import { END, pattern, type Meaning, type Rule } from './tokens.ts';

const ORDINALS = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte'];
const ORDINAL = `(?:[1-5]\\.|(?:${ORDINALS.join('|')}|letzte)[nrsm]?${END})`;
const AND = ' ?(?:,|und|u\\.|\\+|&|/|sowie|-) ?';
const EACH = '(?:(?:an|am|der|den|die|das|immer|jeweils|jede[nmrs]?|alle|every|each)(?: |(?=\\d)))';
const OF_MONTH =
  '(?:im monat|i\\. ?m\\.|des monats|d\\. ?m\\.|(?:eines?|jede[ns]) (?:jeden )?monats|im mon\\.|of the month)';
const MANY: Record<string, number> = { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, acht: 8, vierzehn: 14 };
const COUNT = `(?<n>\\d{1,2}|${Object.keys(MANY).join('|')})`;
const NO_NAME =
  /^Fr\. +(Vor|Nach|Ab|Term|Sprech|Berat|Tel|Offen|Geschl|Ruhe|Jede|Von|Bis|Nur|Zim|Raum|Rat|Arab|Engl|Russ|Uhr)/;

export const WEEK_RULES: readonly Rule[] = [
  // Weeks of the month and of the year
  {
    pattern: pattern(`(?:${EACH})?(?:am |vom )?\\d{1,2}\\.(?:${AND}\\d{1,2}\\.){0,3} ?${OF_MONTH}`),
    read: (_, matched) => {
      const weeks = numbersIn(matched);
      const isRange = /\d\. *(-|bis)/.test(matched);
      return isRange || weeks.some((week) => week > 5) ? { kind: 'beyond' } : { kind: 'nth', weeks, isOfMonth: true };
    },
  },
  {
    pattern: pattern(`(?:(?<each>${EACH}){1,3})?vorletzte[nrs]?(?= ${DAY})`),
    read: () => ({ kind: 'beyond' }),
  },
  {
    pattern: pattern(
      `(?<each>${EACH}{0,3})(?<list>${ORDINAL}(?:${AND}(?:am |der |den |jede[nrm] )?${ORDINAL}){0,4}) ?(?=(?:${DAY}|(?:${WHOLE_DAY})))`,
    ),
    read: ({ each = '', list = '' }) => {
      const weeks = numbersIn(list);
      return {
        kind: 'nth',
        weeks,
        ...(/jede|alle|every|each/i.test(each) && weeks.length === 1 && weeks[0]! > 1 && { isEvery: true }),
      };
    },
  },
  // OSM: Th[1,3]
  {
    pattern: pattern('\\((?<list>-?[1-5](?:, ?-?[1-5]){0,4})\\)'),
    read: ({ list }) => ({ kind: 'nth', weeks: list!.split(',').map(Number), isOfMonth: true }),
  },
  { pattern: pattern(`${OF_MONTH}${END}`), read: () => ({ kind: 'of-month' }) },
  {
    pattern: pattern(
      `(?:im |in )?(?:14|vierzehn)[\\x20-]?(?:tägig|täglich|taegig|tgl|tg|täg|tä)(?:e[nrs]?)?${END}\\.?(?: (?:rhythmus|wechsel|turnus))?`,
    ),
    read: () => ({ kind: 'every', weeks: 2 }),
  },
  {
    pattern: pattern(
      `(?:im |in )?${COUNT}[\\x20-]?wöch(?:entlich|ig|entl|tl|t)?(?:e[nrs]?)?${END}\\.?(?: (?:rhythmus|wechsel|turnus))?`,
    ),
    read: ({ n }) => everyOf(n!, 1),
  },
  { pattern: pattern(`(?:nur )?alle ${COUNT} ?(?:wochen|wo\\.?|kw)${END}`), read: ({ n }) => everyOf(n!, 1) },
  { pattern: pattern(`(?:nur )?alle ${COUNT} ?tage${END}`), read: ({ n }) => everyOf(n!, 7) },
  {
    pattern: pattern(
      `(?:in )?jede[rn]? (?<o>[2-5]\\.|(?:zweite|dritte|vierte|fünfte)[nr]?) (?:woche|kw|kalenderwoche)${END}`,
    ),
    read: ({ o }) => ({ kind: 'every', weeks: numbersIn(o!)[0]! }),
  },
  { pattern: pattern(`every (?:two|second|other) weeks?${END}`), read: () => ({ kind: 'every', weeks: 2 }) },
  { pattern: pattern(`(?:wöchentlich|jede woche|weekly)${END}`), read: () => ({ kind: 'filler' }) },
  {
    pattern: pattern(
      `(?:(?:nur|immer|jeweils) )?(?:(?:in|an|jede[rn]?|alle)(?: den| allen)? )?(?<un>un)?ger(?:ade[nrs]?|\\.) ?(?:kalenderwochen?|kws?\\.?|wochen?|wo\\.)${END}`,
    ),
    read: ({ un }) => ({ kind: 'iso', week: un ? 'odd' : 'even' }),
  },
  {
    pattern: pattern(`(?:in )?(?:kw|kalenderwochen?|wochen?):? (?<un>un)?ger(?:ade[nr]?|\\.)${END}`),
    read: ({ un }) => ({ kind: 'iso', week: un ? 'odd' : 'even' }),
  },
  {
    pattern: pattern(`(?:in )?(?<odd>odd|even) weeks?${END}`),
    read: ({ odd }) => ({ kind: 'iso', week: /odd/i.test(odd!) ? 'odd' : 'even' }),
  },
  {
    pattern: pattern('week 0?(?<first>[12])-5[23]/2'),
    read: ({ first }) => ({ kind: 'iso', week: first === '1' ? 'odd' : 'even' }),
  },
  // Weekdays
  {
    pattern: pattern(
      `(?:an |montag bis freitag )?(?:werktags|werktäglich|werktagen?|werktage|wochentags|wochentagen?|wochentage)${END}`,
    ),
    read: () => ({ kind: 'days', days: [0, 1, 2, 3, 4], ask: 'werktags' }),
  },
  {
    pattern: pattern(`(?:täglich|tägl\\.|tgl\\.|jeden tag|alle tage|an allen tagen|daily|every day)${END}`),
    read: () => ({ kind: 'days', days: [0, 1, 2, 3, 4, 5, 6] }),
  },
  {
    pattern: pattern(`(?:am |an |on )?(?:wochenenden?s?|weekends?)${END}`),
    read: () => ({ kind: 'days', days: [5, 6] }),
  },
  { pattern: pattern(`(?:unter der woche|weekdays)${END}`), read: () => ({ kind: 'days', days: [0, 1, 2, 3, 4] }) },
  {
    pattern: pattern('(?<glued>(?:Mo|Di|Mi|Do|Fr|Sa|So){2,7})(?!\\p{L})\\.?', 'uy'),
    read: ({ glued }) => {
      const days = glued!.match(/../g)!.map((name) => dayNumberOf(`${name}.`, '')!);
      return { kind: 'days', days: days.length === 2 ? daysBetween(days[0]!, days[1]!) : days, ask: 'day-range?' };
    },
  },
  {
    pattern: pattern(`(?<a>${DAY}) ?(?:-|–|bis(?: einschl(?:ießlich|\\.)?| zum)?|to|through) ?(?<b>${DAY})`),
    read: ({ a, b }, _, after) => {
      const [first, last] = [dayNumberOf(a!, '-'), dayNumberOf(b!.endsWith('.') ? b! : `${b!}.`, after)];
      if (first === undefined || last === undefined || first === last) return undefined;
      return { kind: 'days', days: daysBetween(first, last) };
    },
  },
  {
    pattern: pattern(`(?<day>${WHOLE_DAY})(?=-?(?:vor|nach)mittag|-?(?:abend|morgen))`),
    read: ({ day }) => ({ kind: 'days', days: [dayNumberOf(`${day!}.`, '')!] }),
  },
  { pattern: pattern('WE(?![\\p{L}\\p{N}])', 'uy'), read: () => ({ kind: 'days', days: [5, 6] }) },
  // "Fr. Müller" is a person.
  {
    pattern: pattern('Fr\\. \\p{Lu}\\p{Ll}{2,}', 'uy'),
    read: (_, matched) => (NO_NAME.test(matched) ? undefined : { kind: 'word' }),
  },
  {
    pattern: pattern(`(?<day>${DAY})`),
    read: ({ day }, _, after) => {
      const index = dayNumberOf(day!, after);
      return index === undefined ? undefined : { kind: 'days', days: [index] };
    },
  },
];

function everyOf(written: string, unit: number): Meaning {
  const weeks = (MANY[written.toLowerCase()] ?? Number(written)) / unit;
  if (weeks === 1) return { kind: 'filler' };
  return Number.isInteger(weeks) && weeks > 1 ? { kind: 'every', weeks } : { kind: 'beyond' };
}

/** The numbers of "1. und 3.", "erster und letzter". */
function numbersIn(text: string): number[] {
  const found: number[] = [];
  for (const word of text.toLowerCase().match(/\d{1,2}(?=\.)|\p{L}+/gu) ?? []) {
    if (/^\d/.test(word)) found.push(Number(word));
    else if (word.startsWith('letzte')) found.push(-1);
    else {
      const index = ORDINALS.findIndex((ordinal) => word.startsWith(ordinal));
      if (index >= 0) found.push(index + 1);
    }
  }
  return [...new Set(found)];
}
