/**
 * The pieces of a text put together: days, their times, and what is said of both. A day after times opens a clause; times
 * without days repeat the days before. What stands between two clauses belongs to the one before, unless something separates it
 * from that and nothing from the next, or a colon follows it.
 */
import { Ahead } from './ahead.ts';
import { apply, type Clause, hasTimes, inherit, isAppointment, isComplete, newClause, type Of } from './clause.ts';
import type { Token } from './tokens.ts';

export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses = new Clauses(tokens);
  tokens.forEach((token, index) => clauses.take(token, index));
  return clauses.end();
}

class Clauses {
  readonly #ahead: Ahead;
  readonly #clauses: Clause[] = [];
  #clause = newClause();
  /** What headings say of the clauses below them. */
  #headings: Token[] = [];
  /** Days that follow are left out. */
  #isExcept = false;
  /** Whether days stand after times here, as far as that is known. */
  #isTimesFirst?: boolean;

  constructor(tokens: readonly Token[]) {
    this.#ahead = new Ahead(tokens);
  }

  end(): Clause[] {
    this.#finish();
    return this.#clauses;
  }

  take(token: Token, index: number): void {
    if (token.before === 'strong') {
      this.#isExcept = false;
      // One beside what it heads is no more that of the next line.
      if (this.#headings.some(({ endsLine }) => !endsLine) && this.#ahead.beginsLine(index)) this.#headings = [];
    }
    switch (token.kind) {
      case 'days':
        this.#days(token, index);
        break;
      case 'nth':
        this.#nth(token, index);
        break;
      case 'times':
      case 'always':
      case 'open-end':
        this.#times(token, index);
        break;
      case 'date':
        if (hasTimes(this.#clause) || this.#clause.closed) this.#finish();
        this.#clause.dates.push(token);
        break;
      case 'except':
        this.#isExcept = true;
        this.#clause.except = { token, days: [] };
        break;
      case 'daypart':
        this.#clause.dayparts.push(token);
        break;
      case 'holidays':
        if (isComplete(this.#clause) && token.before !== 'none' && !token.bracket && !this.#isExcept) this.#finish();
        this.#clause.holidays = token;
        break;
      case 'word':
      case 'filler':
      case 'of-month':
        break;
      default:
        this.#modifier(token, index);
        return;
    }
    this.#clause.tokens.push(token);
  }

  #days(token: Of<'days'>, index: number): void {
    const clause = this.#clause;
    // "Di 9-12 (1. und 3. Di im Monat)"
    if (clause.nth?.bracket && clause.nth.bracket === token.bracket && isComplete(clause)) return;
    if (this.#isExcept) {
      clause.except!.days.push(token);
      const next = this.#ahead.next(index);
      if (next?.kind !== 'days' || next.before === 'strong') this.#isExcept = false;
      return;
    }
    if (!this.#belongs(token, index)) this.#finish();
    this.#clause.days.push({ days: token.days, weeks: this.#clause.nth?.weeks, token });
  }

  /** Whether a day is one of this clause. */
  #belongs(token: Of<'days'>, index: number): boolean {
    const { isTimesFirst, days, closed, times, tokens } = this.#clause;
    const goesOn = token.before !== 'strong' && !this.#ahead.leadsToTimes(index);
    if (isTimesFirst) {
      const last = tokens[tokens.length - 1]!.kind;
      return days.length === 0 || (goesOn && ['days', 'nth', 'holidays', 'filler'].includes(last));
    }
    // "geschlossen: Sa, So"
    const isClosedFirst = closed && times.length === 0 && days.length > 0 && closed.start < days[0]!.token.start;
    return !isComplete(this.#clause) || (Boolean(isClosedFirst) && goesOn);
  }

  #nth(token: Of<'nth'>, index: number): void {
    const next = this.#ahead.next(index);
    const isBefore = next?.kind === 'days' && next.before === 'none' && !token.isOfMonth;
    const known = this.#clause.days.flatMap(({ days }) => days);
    const isAside =
      token.bracket > 0 && isBefore && hasTimes(this.#clause) && next.days.every((day) => known.includes(day));
    if (isBefore && isComplete(this.#clause) && !this.#clause.isTimesFirst && !isAside) this.#finish();
    const clause = this.#clause;
    if (isBefore && !isAside) clause.nth = token;
    else if (clause.days.length > 0) {
      clause.nth ??= token;
      for (const group of clause.days) group.weeks ??= token.weeks;
    } else clause.notes.push({ ...token, kind: 'beyond' });
  }

  #times(token: Of<'times'> | Of<'always'> | Of<'open-end'>, index: number): void {
    if (this.#opensClause(index)) this.#finish();
    const clause = this.#clause;
    if (clause.days.length === 0 && clause.dates.length === 0 && clause.times.length === 0) {
      if (this.#ahead.daysFollow(index, this.#isTimesFirst ?? true)) clause.isTimesFirst = true;
      else this.#repeat();
    }
    if (token.kind === 'open-end') clause.ends.push(token);
    else clause.times.push(token);
  }

  /** Whether times are no more those of the days before. */
  #opensClause(index: number): boolean {
    const { isTimesFirst, isSealed, days, times, closed, appointment } = this.#clause;
    if (isTimesFirst ? days.length > 0 : isSealed) return true;
    if (times.length > 0 || days.length === 0) return false;
    return (closed?.kind === 'closed' && this.#ahead.gapBefore(index) !== 'none') || appointment !== undefined;
  }

  /** The days of the clause before, and in which weeks. */
  #repeat(): void {
    const before = this.#clauses[this.#clauses.length - 1];
    if (!before || before.isTimesFirst || (before.times.length === 0 && (before.appointment ?? before.closed))) return;
    const clause = this.#clause;
    clause.days = [...before.days];
    clause.nth = before.nth;
    clause.iso ??= before.iso;
    clause.every ??= before.every;
    clause.isRepeat = true;
  }

  #modifier(token: Token, index: number): void {
    if (isAppointment(token) && this.#appointment(token, index)) return;
    const isClosed = token.kind === 'closed' || token.kind === 'break';
    if (isClosed) this.#closedApart(token, index);
    if (isComplete(this.#clause) && this.#isOfNext(token, index)) this.#finish();
    const isFirst = token.before !== 'none' || this.#clause.tokens.every(({ kind }) => kind === 'filler');
    if (token.hasColon && isFirst && !isClosed) {
      if (isComplete(this.#clause)) this.#finish();
      this.#headings = [...this.#headings.filter(({ kind }) => kind !== token.kind), token];
    } else apply(this.#clause, token);
    this.#clause.tokens.push(token);
  }

  /** Whether what stands between two clauses is said of the next. */
  #isOfNext(token: Token, index: number): boolean {
    const next = this.#ahead.next(index);
    if (token.before === 'none' || token.bracket || !next) return false;
    const isClose = next.before === 'none' && !next.bracket;
    if (next.kind === 'closed') return isClose && (token.kind === 'period' || token.kind === 'beyond');
    return (isClose || token.kind === 'closed' || token.kind === 'period') && this.#ahead.leadsToClause(index);
  }

  /** "sonst geschlossen" is no more said of the times before it than "12-13 geschlossen" is of those before that comma. */
  #closedApart(token: Token, index: number): void {
    const { times, tokens } = this.#clause;
    if (times.length > 0 && this.#ahead.isElse(this.#ahead.piece(index - 1))) {
      this.#finish();
      return;
    }
    const last = times[times.length - 1];
    const isOwn = last && last.before !== 'none' && tokens[tokens.length - 1] === last;
    if (token.before !== 'none' || times.length < 2 || !isOwn) return;
    times.pop();
    tokens.pop();
    this.#finish();
    this.#repeat();
    this.#clause.times.push(last);
    this.#clause.tokens.push(last);
  }

  /** By appointment, said of the place, of a day without times, or of times; true: of the first two. */
  #appointment(token: Of<'appointment'> | Of<'mode'>, index: number): boolean {
    const next = this.#ahead.next(index);
    const isTimed = hasTimes(this.#clause);
    const hasTimesAhead = this.#ahead.hasTimesAhead(index);
    const leads = next?.before === 'none' && hasTimesAhead && this.#ahead.leadsToClause(index);
    if ((leads && (!isTimed || token.before !== 'none')) || (token.hasColon && hasTimesAhead)) return false;
    // "Do 14-18 (nach Vereinbarung)", "Do 14-18, nur mit Termin"
    const isOfTimes = token.bracket > 0 || token.before === 'none' || token.kind !== 'appointment' || token.isOnly;
    if (isTimed && isOfTimes && !this.#ahead.isAlso(index)) return false;
    if (isTimed || this.#clause.closed) this.#finish();
    this.#clause.appointment = token;
    this.#clause.tokens.push(token);
    const hasDaysBehind = next?.before === 'none' && next.kind === 'days' && !next.bracket;
    const hasDaysAside = next?.bracket && this.#clause.days.length === 0;
    if (!hasDaysBehind && !hasDaysAside) this.#finish();
    return true;
  }

  #finish(): void {
    const clause = this.#clause;
    if (clause.tokens.length > 0) {
      for (const token of this.#headings) inherit(clause, token);
      this.#clauses.push(clause);
    }
    if (clause.isTimesFirst) this.#isTimesFirst = true;
    else if (clause.days.length > 0) this.#isTimesFirst ??= false;
    this.#clause = newClause();
    this.#isExcept = false;
  }
}
