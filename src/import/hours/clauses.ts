/**
 * The pieces of a text put together: days, their times, and what is said of both. A day after times opens a clause; times
 * without days repeat the days before. What stands between two clauses belongs to the one before, unless something separates it
 * from that and nothing from the next, or a colon follows it.
 */
import type { Separation, Token } from './tokens.ts';

type Of<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>;

export type Clause = {
  /** All that belongs to it, in the order of the text. */
  tokens: Token[];
  days: { days: number[]; weeks?: number[]; token: Of<'days'> }[];
  times: (Of<'times'> | Of<'always'>)[];
  ends: Of<'open-end'>[];
  dates: Of<'date'>[];
  period?: Of<'period'>;
  every?: Of<'every'>;
  iso?: Of<'iso'>;
  nth?: Of<'nth'>;
  mode?: Of<'mode'> | Of<'appointment'>;
  /** Walk-in said beside another mode. */
  isWalkIn?: boolean;
  languages: Of<'language'>[];
  notes: (Of<'note'> | Of<'beyond'>)[];
  closed?: Of<'closed'> | Of<'break'>;
  appointment?: Of<'appointment'> | Of<'mode'>;
  except?: { token: Of<'except'>; days: Of<'days'>[] };
  dayparts: Of<'daypart'>[];
  holidays?: Of<'holidays'>;
  words: Token[];
  /** Something was said after the times: further times begin a clause. */
  isSealed: boolean;
  /** It repeats the days of the clause before. */
  isRepeat: boolean;
  /** Its days stand after its times. */
  isTimesFirst: boolean;
};

const newClause = (): Clause => ({
  ...{ tokens: [], days: [], times: [], ends: [], dates: [], languages: [], notes: [], dayparts: [], words: [] },
  ...{ isSealed: false, isRepeat: false, isTimesFirst: false },
});

/** What is said of a clause before or after its times. */
const MODIFIERS = ['period', 'every', 'iso', 'mode', 'appointment', 'language', 'note', 'beyond', 'closed', 'break'];

const WIDE: readonly Separation[] = ['comma', 'strong'];

export function clausesOf(tokens: readonly Token[]): Clause[] {
  return new Clauses(tokens).all();
}

class Clauses {
  readonly #tokens: readonly Token[];
  readonly #clauses: Clause[] = [];
  #clause = newClause();
  /** What a heading says of the clauses below it. */
  #heading: Token[] = [];
  #isExcept = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  all(): Clause[] {
    this.#tokens.forEach((token, index) => this.#take(token, index));
    this.#finish();
    return this.#clauses;
  }

  #take(token: Token, index: number): void {
    if (token.before === 'strong') {
      this.#isExcept = false;
      if (this.#heading.some(({ endsLine }) => !endsLine) && this.#beginsLine(index)) this.#heading = [];
    }
    switch (token.kind) {
      case 'days': {
        this.#days(token, index);
        return;
      }
      case 'nth': {
        this.#nth(token, index);
        return;
      }
      case 'times':
      case 'always':
      case 'open-end': {
        this.#times(token, index);
        return;
      }
      case 'date': {
        this.#date(token);
        return;
      }
      case 'except':
        this.#isExcept = true;
        this.#clause.except = { token, days: [] };
        break;
      case 'daypart':
        this.#clause.dayparts.push(token);
        break;
      case 'holidays':
        if (this.#isComplete && token.before !== 'none' && !token.bracket && !this.#isExcept) this.#finish();
        this.#clause.holidays = token;
        break;
      case 'word':
        this.#clause.words.push(token);
        break;
      case 'filler':
      case 'of-month':
        break;
      default: {
        this.#modifier(token, index);
        return;
      }
    }
    this.#clause.tokens.push(token);
  }

  get #isComplete(): boolean {
    const { times, ends, days, closed, dates, period, appointment } = this.#clause;
    const hasDays = days.length + dates.length > 0 || Boolean(period);
    return times.length + ends.length > 0 || (hasDays && Boolean(closed ?? appointment));
  }

  #days(token: Of<'days'>, index: number): void {
    const clause = this.#clause;
    if (clause.nth?.bracket && clause.nth.bracket === token.bracket && this.#isComplete) {
      // "Di 9-12 (1. und 3. Di im Monat)"
      clause.tokens.push(token);
      return;
    }
    if (this.#isExcept) {
      clause.except!.days.push(token);
      clause.tokens.push(token);
      const next = this.#after(index);
      if (next?.kind !== 'days' || next.before === 'strong') this.#isExcept = false;
      return;
    }
    const last = clause.tokens[clause.tokens.length - 1];
    const isList =
      last?.kind === 'days' || last?.kind === 'nth' || last?.kind === 'holidays' || last?.kind === 'filler';
    const belongs = clause.isTimesFirst
      ? clause.days.length === 0 ||
        (isList && clause.days.length > 0 && token.before !== 'strong' && !this.#leadsToTimes(index))
      : !this.#isComplete || (this.#isClosedFirst && token.before !== 'strong' && !this.#leadsToTimes(index));
    if (!belongs) this.#begin();
    this.#clause.days.push({ days: token.days, weeks: this.#clause.nth?.weeks, token });
    this.#clause.tokens.push(token);
  }

  /** "geschlossen: Sa, So" */
  get #isClosedFirst(): boolean {
    const { closed, days, times } = this.#clause;
    return closed !== undefined && times.length === 0 && days.length > 0 && closed.start < days[0]!.token.start;
  }

  /** Whether the times that follow these days directly could be theirs. */
  #leadsToTimes(index: number): boolean {
    for (let i = index + 1; i < this.#tokens.length; i++) {
      const { kind, before } = this.#tokens[i]!;
      if (before === 'strong') return false;
      if (kind === 'times') return before === 'none';
      if (kind !== 'days' && kind !== 'filler') return false;
    }
    return false;
  }

  #nth(token: Of<'nth'>, index: number): void {
    const isBefore = this.#after(index)?.kind === 'days' && this.#after(index)!.before === 'none' && !token.isOfMonth;
    const isAside = token.bracket > 0 && this.#isComplete && this.#repeatsDays(index);
    if (isBefore && this.#isComplete && !this.#clause.isTimesFirst && !isAside) this.#begin();
    const clause = this.#clause;
    clause.tokens.push(token);
    if (isBefore && !isAside) clause.nth = token;
    else if (clause.days.length > 0) {
      clause.nth ??= token;
      for (const group of clause.days) group.weeks ??= token.weeks;
    } else clause.notes.push({ ...token, kind: 'beyond' });
  }

  /** Whether the days that follow are days of this clause already. */
  #repeatsDays(index: number): boolean {
    const next = this.#after(index);
    const known = this.#clause.days.flatMap(({ days }) => days);
    return next?.kind === 'days' && next.days.every((day) => known.includes(day));
  }

  #times(token: Of<'times'> | Of<'always'> | Of<'open-end'>, index: number): void {
    if (this.#isExcept && this.#after(index) === undefined) this.#isExcept = false;
    const clause = this.#clause;
    if (clause.isTimesFirst ? clause.days.length > 0 : clause.isSealed) this.#begin();
    else if (
      this.#isComplete &&
      clause.closed?.kind === 'closed' &&
      clause.times.length === 0 &&
      this.#gapBefore(index) !== 'none'
    )
      this.#begin();
    else if (clause.appointment && clause.days.length > 0 && clause.times.length === 0) this.#begin();
    const now = this.#clause;
    if (now.days.length === 0 && now.dates.length === 0 && now.times.length === 0) {
      if (this.#daysFollow(index)) now.isTimesFirst = true;
      else this.#repeat();
    }
    if (token.kind === 'open-end') now.ends.push(token);
    else now.times.push(token);
    now.tokens.push(token);
  }

  /** Whether days come next, before other times do, and have none of their own: "9-12 Mo, 14-16 Di". */
  #daysFollow(index: number): boolean {
    const isFirst =
      this.#clauses.every(({ days }) => days.length === 0) || this.#clauses.some((clause) => clause.isTimesFirst);
    for (let i = index + 1; i < this.#tokens.length; i++) {
      const { kind, before, bracket } = this.#tokens[i]!;
      if (before === 'strong' && !isFirst) return false;
      if (kind === 'days') return isFirst || (before === 'none' && Boolean(bracket)) || this.#beginsLineOf(index);
      if (kind === 'times' && !isFirst) return false;
    }
    return false;
  }

  #beginsLineOf(index: number): boolean {
    return this.#tokens[index]!.before === 'strong';
  }

  /** The days of the clause before, and in which weeks. */
  #repeat(): void {
    const before = this.#clauses[this.#clauses.length - 1];
    if (!before || before.isTimesFirst || (before.appointment && before.times.length === 0)) return;
    if (before.closed && before.times.length === 0) return;
    const { days, nth, iso, every } = before;
    Object.assign(this.#clause, {
      days: [...days],
      nth,
      iso: this.#clause.iso ?? iso,
      every: this.#clause.every ?? every,
    });
    this.#clause.isRepeat = true;
  }

  #date(token: Of<'date'>): void {
    const { times, ends, closed } = this.#clause;
    if (times.length + ends.length > 0 || closed) this.#begin();
    this.#clause.dates.push(token);
    this.#clause.tokens.push(token);
  }

  #modifier(token: Token, index: number): void {
    const clause = this.#clause;
    const next = this.#after(index);
    const opensNext = next?.before === 'none' && !token.bracket && !next.bracket;
    const isAlone = token.before !== 'none' || clause.tokens.length === 0;
    if (token.kind === 'appointment' || (token.kind === 'mode' && token.mode === 'appointment' && !token.isBooking)) {
      if (this.#appointment(token, index)) return;
    }
    if (
      token.hasColon &&
      token.kind !== 'closed' &&
      token.kind !== 'break' &&
      (token.before !== 'none' || clause.tokens.every(({ kind }) => kind === 'filler'))
    ) {
      if (this.#isComplete) this.#finish();
      if (!this.#modifies(next)) this.#heading = this.#heading.filter(({ kind }) => kind !== token.kind);
      this.#heading = [...this.#heading.filter(({ kind }) => kind !== token.kind), token];
      this.#clause.tokens.push(token);
      return;
    }
    if (token.kind === 'closed' || token.kind === 'break') this.#closedApart(token, index);
    if (this.#isComplete && isAlone && opensNext && this.#leads(index)) this.#begin();
    else if (
      this.#isComplete &&
      isAlone &&
      !token.bracket &&
      (token.kind === 'closed' || token.kind === 'period') &&
      this.#leads(index)
    )
      this.#begin();
    else if (
      this.#isComplete &&
      isAlone &&
      (token.kind === 'period' || token.kind === 'beyond') &&
      next?.kind === 'closed' &&
      next.before === 'none'
    )
      this.#begin();
    this.#apply(this.#clause, token);
    this.#clause.tokens.push(token);
  }

  /** "sonst geschlossen" is no more said of the times before it than "12-13 geschlossen" is of those before that comma. */
  #closedApart(token: Token, index: number): void {
    const { times, tokens } = this.#clause;
    const before = this.#tokens[index - 1];
    if (times.length > 0 && before?.kind === 'filler' && before.isAlso) {
      this.#begin();
      return;
    }
    const last = times[times.length - 1];
    if (token.before !== 'none' || times.length < 2 || last?.before === 'none' || tokens[tokens.length - 1] !== last)
      return;
    times.pop();
    tokens.pop();
    this.#begin();
    this.#repeat();
    this.#clause.times.push(last!);
    this.#clause.tokens.push(last!);
  }

  #modifies(token: Token | undefined): boolean {
    return token !== undefined && MODIFIERS.includes(token.kind);
  }

  /** Whether days or times follow, with nothing but other modifiers before them. */
  #leads(index: number): boolean {
    for (let i = index + 1; i < this.#tokens.length; i++) {
      const { kind, before, bracket } = this.#tokens[i]!;
      if (bracket || WIDE.includes(before)) return false;
      if (['days', 'nth', 'times', 'always', 'date', 'period', 'open-end'].includes(kind)) return true;
      if (!MODIFIERS.includes(kind) && kind !== 'filler') return false;
    }
    return false;
  }

  #apply(clause: Clause, token: Token): void {
    const hasTimes = clause.times.length + clause.ends.length > 0;
    if (hasTimes && token.kind !== 'break') clause.isSealed = true;
    switch (token.kind) {
      case 'period':
        clause.period = token;
        break;
      case 'every':
        clause.every = token;
        break;
      case 'iso':
        clause.iso = token;
        break;
      case 'mode':
        if (token.mode === 'walk-in') clause.isWalkIn = true;
        else clause.mode = token;
        break;
      case 'appointment':
        clause.mode = token;
        break;
      case 'language':
        clause.languages.push(token);
        break;
      case 'note':
      case 'beyond':
        clause.notes.push(token);
        break;
      case 'closed':
      case 'break':
        clause.closed = token;
        break;
    }
  }

  /** By appointment, said of the place, of a day without times, or of times; true: of the first two. */
  #appointment(token: Of<'appointment'> | Of<'mode'>, index: number): boolean {
    const clause = this.#clause;
    const next = this.#after(index);
    const hasTimes = clause.times.length + clause.ends.length > 0;
    const isOnly = token.isOnly;
    const leads = this.#leads(index) && next?.before === 'none' && this.#timesAhead(index);
    if (leads && (!hasTimes || token.before !== 'none')) return false;
    if (token.hasColon && this.#timesAhead(index)) return false;
    const isAlso =
      token.before === 'weak' ||
      (this.#tokens[index - 1]?.kind === 'filler' && Boolean((this.#tokens[index - 1] as Of<'filler'>).isAlso));
    if (hasTimes && !isAlso) {
      // "Do 14-18 (nach Vereinbarung)", "Do 14-18, nur mit Termin"
      if (token.bracket || token.before === 'none' || token.kind === 'mode' || isOnly) return false;
    }
    if (hasTimes || clause.closed) {
      this.#finish();
    }
    this.#clause.appointment = token;
    this.#clause.tokens.push(token);
    if (next?.before !== 'none' || next.kind !== 'days' || next.bracket) {
      if (next?.bracket && this.#clause.days.length === 0) return true;
      this.#finish();
    }
    return true;
  }

  #timesAhead(index: number): boolean {
    for (let i = index + 1; i < this.#tokens.length; i++) {
      const { kind, before } = this.#tokens[i]!;
      if (before === 'strong') return false;
      if (kind === 'times' || kind === 'open-end' || kind === 'always') return true;
      if (before === 'comma' && kind !== 'days') return false;
    }
    return false;
  }

  /** How far a piece stands from the last one that says something. */
  #gapBefore(index: number): Separation {
    let i = index;
    while (i > 0 && this.#tokens[i]!.before === 'none' && this.#tokens[i - 1]!.kind === 'filler') i--;
    return this.#tokens[i]!.before;
  }

  /** The next piece that says something. */
  #after(index: number): Token | undefined {
    let before: Separation = 'none';
    for (let i = index + 1; i < this.#tokens.length; i++) {
      const token = this.#tokens[i]!;
      if (token.before !== 'none') before = token.before;
      if (token.kind !== 'filler' && token.kind !== 'of-month')
        return before === token.before ? token : { ...token, before };
    }
    return undefined;
  }

  #beginsLine(index: number): boolean {
    return this.#tokens[index - 1]?.endsLine ?? false;
  }

  #begin(): void {
    this.#finish();
  }

  #finish(): void {
    const clause = this.#clause;
    if (clause.tokens.length > 0) {
      for (const token of this.#heading) if (!clause.tokens.includes(token)) this.#inherit(clause, token);
      for (const token of this.#heading) if (clause.tokens.includes(token)) this.#inherit(clause, token);
      this.#clauses.push(clause);
    }
    this.#clause = newClause();
    this.#isExcept = false;
  }

  /** What a heading says holds where the clause itself says nothing else. */
  #inherit(clause: Clause, token: Token): void {
    if (clause.times.length + clause.ends.length === 0 && !clause.closed) return;
    const has = {
      period: clause.period,
      every: clause.every,
      iso: clause.iso,
      mode: clause.mode ?? clause.isWalkIn,
      appointment: clause.mode ?? clause.isWalkIn,
      language: clause.languages.length,
      note: clause.notes.length,
      beyond: clause.notes.length,
      closed: clause.closed,
    }[token.kind as string];
    if (!has) this.#apply(clause, token);
  }
}
