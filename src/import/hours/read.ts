/** Hours as they stand on the sign at a door, or in a cell of a table, read into entries of the data file. */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import type { DayOfWeek, OpeningHours, SpecialOpeningHours } from '../../model/schema/schema.ts';
import { withNotes } from './brackets.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { withoutBreaks } from './breaks.ts';
import { plainText } from './plain-text.ts';
import type { HoursQuestion, HoursReading, HoursReadingWithSpans, TextSpan } from './reading.ts';
import { scan } from './scan.ts';
import type { Token } from './tokens.ts';
import { unreadPieces } from './unread.ts';

/**
 * Reads opening hours in plain German, as offices write them; also English words and OpenStreetMap's signs. Never throws. What has
 * one meaning is read; what has two is proposed in `hours` and named in `ask`; what is not understood is in `unread`, as it
 * was written. A proposal: nothing may be written while `ask` is not empty.
 */
export function readHoursText(text: string): HoursReading {
  const { hours, special, closed, appointment, ask, unread, publicHolidays } = readHoursTextWithSpans(text);
  return {
    hours,
    ...(special && { special }),
    ...(closed && { closed }),
    ...(appointment && { appointment }),
    // Hours that hold on public holidays too are said of the place, not of an entry.
    ask: publicHolidays === 'open' ? [...new Set([...ask, 'holidays?'])] : ask,
    unread,
  };
}

/** The same, and where in the text each part was read, for a page that marks it. */
export function readHoursTextWithSpans(text: string): HoursReadingWithSpans {
  const tokens = withNotes(scan(plainText(text)), text);
  return new Reading(text, tokens).result();
}

class Reading {
  readonly #text: string;
  readonly #tokens: Token[];
  readonly #hours: OpeningHours[] = [];
  readonly #hoursSpans: TextSpan[] = [];
  readonly #special: SpecialOpeningHours[] = [];
  readonly #closed: number[] = [];
  readonly #questions: HoursQuestion[] = [];
  readonly #appointments: { isOnly: boolean }[] = [];
  readonly #closedTokens: Token[] = [];
  #publicHolidays: 'open' | 'closed' | undefined;

  constructor(text: string, tokens: Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  result(): HoursReadingWithSpans {
    const clauses = clausesOf(this.#tokens);
    clauses.forEach((clause, index) => this.#read(clause, clauses, index));
    this.#closedAndOpen();
    this.#loose();
    const hasHours = this.#hours.length + this.#special.length > 0;
    const isRead =
      hasHours ||
      this.#closed.length > 0 ||
      this.#appointments.length > 0 ||
      this.#questions.length > 0 ||
      this.#publicHolidays;
    if (!isRead) for (const token of this.#tokens) token.isUnread = true;
    const unreadSpans = isRead ? unreadPieces(this.#tokens, this.#text) : wholeOf(this.#text);
    if (!isRead && unreadSpans.length > 0) this.#questions.push({ id: 'no-hours-here', ...unreadSpans[0]! });
    this.#questions.sort((a, b) => a.start - b.start);
    const ask = [...new Set(this.#questions.map(({ id }) => id))];
    const closed = [...new Set(this.#closed)].map((day) => WEEKDAYS[day]!);
    return {
      hours: this.#hours,
      ...(this.#special.length > 0 && { special: this.#special }),
      ...(closed.length > 0 && { closed }),
      ...(this.#appointments.length > 0 && { appointment: hasHours ? 'also' : 'only' }),
      ask,
      unread: unreadSpans.map(({ start, end }) => this.#text.slice(start, end)),
      hoursSpans: this.#hoursSpans,
      questions: this.#questions,
      unreadSpans,
      understoodSpans: this.#tokens
        .filter(({ isUnread, kind }) => !isUnread && kind !== 'word')
        .map(({ start, end }) => ({ start, end })),
      ...(this.#publicHolidays && { publicHolidays: this.#publicHolidays }),
    };
  }

  #ask(id: string, tokens: readonly TextSpan[], more: Partial<HoursQuestion> = {}): void {
    this.#questions.push({ id, ...spanOf(tokens), ...more });
  }

  #read(clause: Clause, clauses: readonly Clause[], index: number): void {
    this.#spellOutExcel(clause);
    const days = daysOf(clause);
    const dayNames = days.map((day) => WEEKDAYS[day]!);
    if (clause.holidays) this.#holidays(clause);
    if (clause.appointment) {
      this.#appointmentOf(clause, dayNames);
      return;
    }
    if (clause.closed) {
      this.#closedOf(clause, days, clauses);
      return;
    }
    if (clause.times.length === 0) {
      this.#withoutTimes(clause, days, dayNames, clauses, index);
      return;
    }
    if (
      clause.dates.length > 0 ||
      (days.length === 0 &&
        clause.period &&
        clause.times.every(({ kind }) => kind === 'times') &&
        this.#hours.length > 0)
    ) {
      this.#specialTimes(clause);
      return;
    }
    for (const end of clause.ends) this.#openEnd(end, dayNames);
    const isAlways = clause.times.some(({ kind }) => kind === 'always');
    if (days.length === 0 && !isAlways) {
      this.#ask('no-days', clause.times, timesOf(clause));
      this.#drop(clause);
      return;
    }
    const first = this.#hours.length;
    for (const group of isAlways && days.length === 0 ? [{ days: ALL, weeks: undefined }] : groupsOf(clause)) {
      for (const token of clause.times) this.#entry(clause, group, token);
    }
    this.#questionsOf(clause, dayNames, clauses, index, first);
  }

  #entry(clause: Clause, { days, weeks }: { days: number[]; weeks?: number[] }, token: Clause['times'][number]): void {
    const { every, iso, period, mode, isWalkIn, languages, notes } = clause;
    const [opens, closes] = token.kind === 'always' ? ['00:00', '24:00'] : timesWith(clause, token);
    const modeWord = mode && (mode.kind === 'appointment' ? 'appointment' : mode.mode);
    const note = notes
      .map((each) => (each.kind === 'note' ? each.text : this.#text.slice(each.start, each.end)))
      .join(', ');
    const tags = [...new Set(languages.map(({ tag }) => tag))];
    this.#hours.push({
      dayOfWeek: days.map((day) => WEEKDAYS[day]!),
      opens: opens,
      closes: closes,
      ...(weeks && { weekOfMonth: weeks as OpeningHours['weekOfMonth'] }),
      ...(iso && { isoWeek: iso.week }),
      ...(every && { everyWeeks: every.weeks }),
      ...(period && periodOf(period)),
      ...(modeWord && modeWord !== 'walk-in' && !isWalkIn && { mode: modeWord }),
      ...(tags.length > 0 && { availableLanguage: tags }),
      ...(note && { note }),
    });
    this.#hoursSpans.push(spanOf(clause.tokens.filter(({ kind }) => kind !== 'word')));
  }

  #questionsOf(clause: Clause, days: DayOfWeek[], clauses: readonly Clause[], index: number, first: number): void {
    const { times, every, period, nth, mode, except, notes } = clause;
    for (const { token } of clause.isRepeat ? [] : clause.days)
      if (token.ask) this.#ask(token.ask, [token], { days: token.days.map((day) => WEEKDAYS[day]!) });
    for (const token of times) {
      if (token.kind === 'always') {
        if (!this.#tokens.some(({ kind }) => kind === 'holidays')) this.#ask('holidays?', [token]);
        continue;
      }
      const [opens] = timesWith(clause, token);
      for (const id of token.asks ?? []) {
        if (id === 'overnight?' && opens !== token.opens) continue;
        this.#ask(id, [token], { opens: token.opens, closes: token.closes, days });
      }
    }
    if (every && !(period?.from && !period.from.startsWith('--')))
      this.#ask('first-date', [every], { weeks: every.weeks, days });
    if (period?.asks && !every) this.#ask('which-year', [period], { date: period.from ?? period.through });
    if (nth?.isEvery && !clause.tokens.some(({ kind }) => kind === 'of-month'))
      this.#ask('nth-or-every', [nth, ...clause.days.map(({ token }) => token)], { weeks: nth.weeks[0], days });
    if (mode?.kind === 'mode' && mode.isBooking) this.#ask('phone-or-booking', clause.tokens, { days });
    if (except?.days.length === 0) except.token.isUnread = !clause.holidays;
    else if (except)
      this.#ask('except', [except.token, ...except.days, ...clause.days.map(({ token }) => token)], {
        days,
        parts: [spanOf(clause.days.map(({ token }) => token)), spanOf([except.token, ...except.days])],
      });
    for (const note of notes) if (note.kind === 'beyond') this.#ask('cannot-express', [note]);
    this.#whichTimes(clause, clauses, index, first);
  }

  /** Said once behind several times, or before several clauses: of all of them, or of one? */
  #whichTimes(clause: Clause, clauses: readonly Clause[], index: number, first: number): void {
    const last = this.#hours.length - 1;
    const all = this.#hours.map((_, i) => i).slice(first);
    const ask = (token: Token, only: number[]) =>
      this.#ask('which-times', [token], {
        only,
        sets: token.kind === 'period' ? periodOf(token) : { mode: this.#hours[last]!.mode },
      });
    const { mode, times, period } = clause;
    const behind = (token: Token | undefined) =>
      token && token.start > times[times.length - 1]!.start && !token.hasColon;
    const isList = times.slice(1).some(({ before }) => before === 'comma');
    const follows = isPlainNeighbour(clauses[index - 1]);
    const isApart = mode?.before === 'comma' || mode?.before === 'strong';
    if (mode && behind(mode) && !mode.bracket && (isList || (isApart && follows))) ask(mode, isList ? [last] : all);
    if (period && behind(period) && !period.bracket && !clause.every && (isList || follows))
      ask(period, isList ? [last] : all);
    const isAhead = (token: Token | undefined) =>
      token && token.start < times[0]!.start && !token.hasColon && !token.bracket;
    const next = clauses[index + 1];
    const said = isAhead(period) ? period : isAhead(mode) ? mode : undefined;
    if (said && isPlainNeighbour(next) && !next!.isRepeat && next!.tokens[0]!.before === 'comma') ask(said, all);
  }

  #openEnd(end: Clause['ends'][number], days: DayOfWeek[]): void {
    this.#ask('open-end', [end], { days, opens: end.opens, closes: end.closes });
  }

  #withoutTimes(
    clause: Clause,
    days: number[],
    dayNames: DayOfWeek[],
    clauses: readonly Clause[],
    index: number,
  ): void {
    const { ends, mode, dates, tokens } = clause;
    if (ends.length > 0) {
      for (const end of ends) this.#openEnd(end, dayNames);
      if (days.length === 0 && dates.length === 0) this.#ask('no-days', ends);
      this.#drop(clause, ['open-end', 'days']);
      return;
    }
    if (dates.length > 0) {
      this.#ask('no-times', dates);
      this.#drop(clause);
      return;
    }
    const isBracket = clause.days.every(({ token }) => token.bracket);
    if (days.length === 0 || isBracket) {
      const isAppointment = mode?.kind === 'appointment' || (mode?.kind === 'mode' && mode.mode === 'appointment');
      if (isAppointment && days.length === 0) this.#appointments.push({ isOnly: true });
      for (const token of tokens) {
        if (token.kind === 'days') token.isUnread = true;
      }
      this.#drop(clause, isAppointment ? [mode.kind] : []);
      return;
    }
    if (mode && (mode.kind === 'appointment' || mode.mode === 'appointment')) {
      this.#appointments.push({ isOnly: mode.isOnly ?? false });
      this.#ask('day-without-times', [...clause.days.map(({ token }) => token), mode], { days: dayNames });
      this.#drop(clause, ['days', mode.kind]);
      return;
    }
    const before = clauses[index - 1];
    const isTurned = before && before.times.length > 1 && clause.days[0]!.token.before === 'none';
    if (isTurned)
      this.#ask('order', [before.times[before.times.length - 1]!, clause.days[0]!.token], {
        days: dayNames,
        ...timesOf(before, -1),
      });
    else
      this.#ask(
        'no-times',
        clause.days.map(({ token }) => token),
        { days: dayNames },
      );
    this.#drop(clause, ['days']);
  }

  #appointmentOf(clause: Clause, days: DayOfWeek[]): void {
    const { appointment, tokens } = clause;
    this.#appointments.push({ isOnly: appointment!.isOnly ?? false });
    const unbracketed = clause.days.filter(({ token }) => !token.bracket);
    if (unbracketed.length > 0)
      this.#ask('day-without-times', [...unbracketed.map(({ token }) => token), appointment!], { days });
    for (const token of tokens) if (token.kind === 'days' && token.bracket) token.isUnread = true;
    this.#drop(clause, ['days', 'appointment', 'mode']);
  }

  #closedOf(clause: Clause, days: number[], clauses: readonly Clause[]): void {
    const { closed, times, dates, period, holidays } = clause;
    const token = closed!;
    this.#closedTokens.push(token);
    const name = token.kind === 'closed' && token.name ? { name: token.name } : {};
    if (clause.notes.some(({ kind }) => kind === 'beyond')) {
      for (const each of clause.tokens) each.isUnread = true;
      this.#ask('cannot-express', clause.tokens);
      return;
    }
    if (dates.length > 0 && times.length === 0) {
      for (const date of dates) {
        this.#special.push({ validFrom: date.date, ...name });
        if (date.date.startsWith('--') && !date.isYearly) this.#ask('which-year', [date], { date: date.date });
      }
      this.#drop(clause, ['date', 'closed', 'days', 'note']);
      return;
    }
    if (period?.from && period.through && times.length === 0) {
      this.#special.push({
        validFrom: period.from,
        validThrough: period.through,
        ...(days.length > 0 && { dayOfWeek: days.map((day) => WEEKDAYS[day]!) }),
        ...name,
      });
      if (period.from.startsWith('--') && !period.isYearly) this.#ask('which-year', [period], { date: period.from });
      this.#drop(clause, ['period', 'closed', 'days']);
      return;
    }
    if (times.length > 0 || token.kind === 'break') {
      const on = days.length > 0 && !clause.isRepeat ? days : undefined;
      const breaks = times.flatMap((each) => (each.kind === 'times' ? [each] : []));
      const isCut =
        token.kind === 'break' ||
        !clause.days.some(
          ({ token: each }) => !clause.isRepeat && each.start > -1 && times.length > 0 && clauses.length === 1,
        );
      if (breaks.length === 1 && isCut && withoutBreaks(this.#hours, this.#hoursSpans, breaks[0]!, on)) {
        this.#drop(clause, ['times', 'closed', 'break', 'days']);
        return;
      }
      this.#ask('closed-times', [...times, token], timesOf(clause));
      if (breaks.length === 0) token.isUnread = true;
      this.#drop(clause, ['times', 'closed', 'break', 'days']);
      return;
    }
    if (days.length === 0) {
      const before = this.#tokens[this.#tokens.indexOf(token) - 1];
      // "sonst geschlossen" goes without saying, and that of holidays, too.
      if (holidays || (before?.kind === 'filler' && before.isAlso && this.#hours.length > 0)) {
        this.#drop(clause, ['closed', 'holidays']);
        return;
      }
      this.#ask('no-days', [token]);
      token.isUnread = true;
      this.#drop(clause);
      return;
    }
    for (const group of clause.days) {
      if (group.token.ask) this.#ask(group.token.ask, [group.token], { days: group.days.map((day) => WEEKDAYS[day]!) });
    }
    if (clause.nth ?? clause.iso ?? clause.every ?? period) {
      for (const each of clause.tokens) each.isUnread = true;
      this.#ask('cannot-express', clause.tokens);
      return;
    }
    this.#closed.push(...days);
    this.#drop(clause, ['closed', 'days', 'holidays']);
  }

  #holidays(clause: Clause): void {
    const { holidays, closed, except, times } = clause;
    const text = this.#text.slice(holidays!.start, holidays!.end);
    const before = this.#tokens[this.#tokens.indexOf(holidays!) - 1];
    const isAlso =
      /auch/i.test(text) || (before?.kind === 'filler' && /auch/i.test(this.#text.slice(before.start, before.end)));
    if (closed ?? except) this.#publicHolidays = 'closed';
    else if (isAlso && (times.length > 0 || this.#hours.length > 0)) {
      this.#publicHolidays = 'open';
    } else {
      this.#ask('holidays?', [holidays!]);
    }
  }

  #specialTimes(clause: Clause): void {
    const { dates, period, times, mode, notes } = clause;
    const modeWord = mode && (mode.kind === 'appointment' ? 'appointment' : mode.mode);
    const note = notes
      .map((each) => (each.kind === 'note' ? each.text : this.#text.slice(each.start, each.end)))
      .join(', ');
    const on =
      dates.length > 0
        ? dates.map(({ date }) => ({ validFrom: date }))
        : [{ validFrom: period!.from!, validThrough: period!.through }];
    if (on.some(({ validFrom }) => !validFrom)) {
      this.#ask('no-days', times, timesOf(clause));
      this.#drop(clause);
      return;
    }
    for (const date of [...dates, ...(period?.from?.startsWith('--') ? [period] : [])]) {
      const start = date.kind === 'date' ? date.date : date.from!;
      if (start.startsWith('--') && !date.isYearly) this.#ask('which-year', [date], { date: start });
    }
    for (const dated of on) {
      for (const token of times) {
        const [opens, closes] = token.kind === 'always' ? ['00:00', '24:00'] : [token.opens, token.closes];
        this.#special.push({
          ...dated,
          opens,
          closes,
          ...(modeWord && modeWord !== 'walk-in' && { mode: modeWord }),
          ...(note && { note }),
        });
      }
    }
    for (const token of times)
      if (token.kind === 'times')
        for (const id of token.asks ?? []) this.#ask(id, [token], { opens: token.opens, closes: token.closes });
  }

  /** Of a clause without hours, what was understood but has nothing to belong to is unread; `kept` kinds are told otherwise. */
  #drop(clause: Clause, kept: readonly string[] = []): void {
    for (const token of clause.tokens) {
      if (
        token.kind === 'times' ||
        token.kind === 'holidays' ||
        token.kind === 'filler' ||
        token.kind === 'of-month' ||
        token.kind === 'always' ||
        kept.includes(token.kind)
      )
        continue;
      if (
        token.kind === 'days' &&
        !token.bracket &&
        !token.isUnread &&
        this.#questions.some(({ start, end }) => start <= token.start && token.end <= end)
      )
        continue;
      if (token.kind === 'beyond') this.#ask('cannot-express', [token]);
      token.isUnread = true;
    }
  }

  /** "09. Dez" was "9-12", before a spreadsheet read it. */
  #spellOutExcel(clause: Clause): void {
    const { dates, times, closed } = clause;
    if (times.length > 0 || closed) return;
    const [date] = dates;
    if (dates.length !== 1 || !date?.table) return;
    clause.dates = [];
    const [opens, closes] = date.table;
    this.#ask('excel-date', [date], { opens, closes });
    if (opens < closes && clause.days.length > 0) clause.times = [{ ...date, kind: 'times', opens, closes }];
    else clause.tokens = clause.tokens.filter((token) => token !== date);
  }

  #closedAndOpen(): void {
    const open = new Set(
      this.#hours
        .filter(
          (entry) =>
            !entry.weekOfMonth && !entry.isoWeek && !entry.everyWeeks && !entry.validFrom && !entry.validThrough,
        )
        .flatMap(({ dayOfWeek }) => dayOfWeek),
    );
    const both = [...new Set(this.#closed)].map((day) => WEEKDAYS[day]!).filter((day) => open.has(day));
    if (both.length > 0) this.#ask('closed-and-open', this.#closedTokens, { days: both });
  }

  /** Words that no clause took. */
  #loose(): void {
    for (const token of this.#tokens) if (token.kind === 'word') token.isUnread = true;
  }
}

const periodOf = ({ from, through }: { from?: string; through?: string }): Partial<OpeningHours> => ({
  ...(from && { validFrom: from }),
  ...(through && { validThrough: through }),
});

const ALL = [0, 1, 2, 3, 4, 5, 6];

const isPlainNeighbour = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.times.length > 0 &&
  !clause.mode &&
  !clause.isWalkIn &&
  !clause.period &&
  !clause.closed;

/** All its days but those it excepts, each once. */
function daysOf(clause: Clause): number[] {
  return [...new Set(groupsOf(clause).flatMap(({ days }) => days))];
}

/** Days that are meant in the same weeks of the month. */
function groupsOf(clause: Clause): { days: number[]; weeks?: number[] }[] {
  const except = new Set(clause.except?.days.flatMap(({ days }) => days));
  const groups: { days: number[]; weeks?: number[] }[] = [];
  for (const { days, weeks } of clause.days) {
    const left = days.filter((day) => !except.has(day));
    const group = groups.find((other) => String(other.weeks) === String(weeks));
    if (group) group.days.push(...left.filter((day) => !group.days.includes(day)));
    else groups.push({ days: left, weeks });
  }
  return groups.filter(({ days }) => days.length > 0);
}

/** "nachmittags 2-4" is 14 to 16. */
function timesWith(clause: Clause, { opens, closes }: { opens: string; closes: string }): [string, string] {
  const isLate = clause.dayparts.length > 0 && clause.dayparts.every((part) => part.isLate);
  if (!isLate || opens >= '08:00' || closes > '12:00' || closes <= opens) return [opens, closes];
  const later = (time: string) => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  return [later(opens), later(closes)];
}

function timesOf({ times }: Clause, at = 0): { opens?: string; closes?: string } {
  const token = times[at < 0 ? times.length + at : at];
  return token?.kind === 'times' ? { opens: token.opens, closes: token.closes } : {};
}

function spanOf(tokens: readonly TextSpan[]): TextSpan {
  return { start: Math.min(...tokens.map(({ start }) => start)), end: Math.max(...tokens.map(({ end }) => end)) };
}

function wholeOf(text: string): TextSpan[] {
  const [, before = '', inner = ''] = /^([\s,;|]*)([\s\S]*)$/.exec(text) ?? [];
  const end = before.length + inner.replace(/[\s,;|]+$/, '').length;
  return end > before.length ? [{ start: before.length, end }] : [];
}
