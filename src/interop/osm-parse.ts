/** The part of OSM's opening_hours language that our hours have words for, read into rules. */
import { isCivilDate, isMonthDay } from '../model/calendar/civil-date.ts';
import { MONTHS, WEEKDAYS } from './osm-words.ts';

/** "2026-12-24" or "--12-24". */
export type DateRange = { from: string; through: string };

/** One rule: when, and what then. */
export type OsmRule = {
  /** Adds to the rules before (","); otherwise it replaces what they say of its days. */
  additional: boolean;
  ranges: DateRange[];
  isoWeek?: 'odd' | 'even';
  /** Weekdays, each with the weeks of the month it is meant in. */
  weekdays: { day: number; weeks: number[] }[];
  holidays: boolean;
  times: { opens: string; closes: string }[];
  state: 'open' | 'off' | 'unknown';
  comment?: string;
  /** The rule as it was written, for sentences. */
  text: string;
};

/** Thrown with the place in the value that has no counterpart here. */
export class Unreadable extends Error {}

const TOKEN =
  /\s*(?:"([^"]*)"|(\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d)(?!\s*\/|\+)|(24\/7)|(\d{4})(?![\d:])|(\d{1,2})(?![\d:])|([A-Za-z]+)|([-,;/[\]]))/y;

type Token = {
  kind: 'comment' | 'time' | 'always' | 'year' | 'number' | 'word' | 'sign';
  text: string;
  offset: number;
};

const KINDS: Token['kind'][] = ['comment', 'time', 'always', 'year', 'number', 'word', 'sign'];

/** Rules in their order. Throws Unreadable. */
export function parseOsm(value: string): OsmRule[] {
  const reader = new Reader(value.replace(/[\s;]+$/, ''));
  const rules = [reader.rule(false)];
  while (!reader.done) rules.push(reader.rule(reader.take('sign').text === ','));
  return rules;
}

class Reader {
  readonly #value: string;
  readonly #tokens: Token[];
  #next = 0;

  constructor(value: string) {
    this.#value = value;
    this.#tokens = tokensOf(value);
  }

  get done(): boolean {
    return this.#next >= this.#tokens.length;
  }

  rule(additional: boolean): OsmRule {
    const start = this.#peek()?.offset ?? 0;
    const ranges: DateRange[] = [];
    const rule: OsmRule = { additional, ranges, weekdays: [], holidays: false, times: [], state: 'open', text: '' };
    if (this.#isDate())
      do ranges.push(this.#dateRange());
      while (this.#isSign(',') && this.#isDate(1) && ++this.#next);
    if (this.#word('week')) rule.isoWeek = this.#isoWeek();
    this.#weekdays(rule);
    if (this.#peek()?.kind === 'always') this.#next++;
    else while (this.#peek()?.kind === 'time') rule.times.push(this.#times());
    const state = (['open', 'off', 'closed', 'unknown'] as const).find((word) => this.#word(word));
    if (this.#peek()?.kind === 'comment') rule.comment = this.take('comment').text;
    // A comment alone leaves open whether it is open.
    rule.state = state === 'closed' ? 'off' : (state ?? (rule.comment === undefined ? 'open' : 'unknown'));
    const end = this.#peek();
    if (end && !this.#isSign(';') && !this.#isSign(',')) throw new Unreadable(this.#value.slice(end.offset));
    rule.text = this.#value.slice(start, end?.offset).trim();
    if (!rule.text) throw new Unreadable(this.#value.slice(start));
    return rule;
  }

  take(kind: Token['kind']): Token {
    const token = this.#peek();
    if (token?.kind !== kind) throw new Unreadable(this.#value.slice(token?.offset ?? 0));
    this.#next++;
    return token;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  #isSign(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  #sign(text: string): boolean {
    if (!this.#isSign(text)) return false;
    this.#next++;
    return true;
  }

  #word(text: string): boolean {
    const token = this.#peek();
    if (token?.kind !== 'word' || token.text.toLowerCase() !== text) return false;
    this.#next++;
    return true;
  }

  /** A month, perhaps after a year. */
  #isDate(ahead = 0): boolean {
    const token = this.#peek(ahead);
    if (token?.kind === 'year') return this.#isDate(ahead + 1);
    return token?.kind === 'word' && MONTHS.includes(token.text);
  }

  #dateRange(): DateRange {
    const from = this.#date();
    let through = from;
    if (this.#sign('-')) {
      // "Dec 24-26" and "2026 Dec 24-31" leave out what stays the same.
      through = this.#isDate() ? this.#date(from) : { ...from, day: this.#number() };
    }
    const range = { from: iso(from, 1), through: iso(through, lastDayOf(through.month)) };
    const real = [range.from, range.through].every((date) => isCivilDate(date) || isMonthDay(date));
    if (!real || Boolean(from.year) !== Boolean(through.year) || (from.year && range.from > range.through)) {
      throw new Unreadable(this.#value);
    }
    return range;
  }

  #date(before?: CalendarDate): CalendarDate {
    const year = this.#peek()?.kind === 'year' ? Number(this.take('year').text) : before?.year;
    const month = MONTHS.indexOf(this.take('word').text) + 1;
    if (!month) throw new Unreadable(this.#value);
    return { year, month, day: this.#peek()?.kind === 'number' ? this.#number() : undefined };
  }

  #number(): number {
    return Number(this.take('number').text);
  }

  /** "01-53/2" or "02-52/2": every other week is all we can say. */
  #isoWeek(): 'odd' | 'even' {
    const start = this.#peek()?.offset ?? 0;
    const first = this.#number();
    if (
      this.#sign('-') &&
      this.#number() >= 52 &&
      this.#sign('/') &&
      this.#number() === 2 &&
      (first === 1 || first === 2)
    ) {
      return first === 1 ? 'odd' : 'even';
    }
    throw new Unreadable(this.#value.slice(start));
  }

  #weekdays(rule: OsmRule): void {
    for (let again = true; again; again = this.#isSign(',') && this.#isWeekday(1) && Boolean(++this.#next)) {
      if (!this.#isWeekday()) return;
      const name = this.take('word').text;
      if (name === 'PH') {
        rule.holidays = true;
        continue;
      }
      const first = WEEKDAYS.indexOf(name);
      let last = first;
      if (this.#sign('-')) last = WEEKDAYS.indexOf(this.take('word').text);
      const weeks = this.#sign('[') ? this.#weeks() : [];
      if (first < 0 || last < 0) throw new Unreadable(rule.text || name);
      // "Sa-Mo" goes over the end of the week.
      for (let day = first; ; day = (day + 1) % 7) {
        rule.weekdays.push({ day, weeks });
        if (day === last) break;
      }
    }
  }

  #isWeekday(ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token?.kind === 'word' && [...WEEKDAYS, 'PH'].includes(token.text);
  }

  #weeks(): number[] {
    const weeks: number[] = [];
    do {
      const sign = this.#sign('-') ? -1 : 1;
      const week = sign * this.#number();
      if (![1, 2, 3, 4, 5, -1].includes(week)) throw new Unreadable(this.#value);
      weeks.push(week);
    } while (this.#sign(','));
    if (!this.#sign(']')) throw new Unreadable(this.#value);
    return weeks;
  }

  #times(): { opens: string; closes: string } {
    const { text } = this.take('time');
    const [opens, closes] = text.split('-').map((time) => time.trim().padStart(5, '0')) as [string, string];
    const hour = Number(closes.slice(0, 2));
    if (opens >= '24:00' || closes > '48:00' || opens === closes || /:[6-9]/.test(text)) throw new Unreadable(text);
    if (this.#isSign(',') && this.#peek(1)?.kind === 'time') this.#next++;
    // "22:00-26:00" is OSM's other way to say 02:00 of the next day.
    return { opens, closes: closes > '24:00' ? String(hour - 24).padStart(2, '0') + closes.slice(2) : closes };
  }
}

type CalendarDate = { year?: number; month: number; day?: number };

const lastDayOf = (month: number): number => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;

function iso({ year, month, day }: CalendarDate, otherwise: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year ?? '-'}-${two(month)}-${two(day ?? otherwise)}`;
}

function tokensOf(value: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < value.length) {
    const at = TOKEN.lastIndex;
    const match: (string | undefined)[] | null = TOKEN.exec(value);
    if (!match) throw new Unreadable(value.slice(at));
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const text = match[index + 1]!;
    tokens.push({ kind: KINDS[index]!, text, offset: TOKEN.lastIndex - (index ? text.length : text.length + 2) });
  }
  return tokens;
}
