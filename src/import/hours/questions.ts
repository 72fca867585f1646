/** What is asked about hours that were read: each id with what a person can decide (src/editor/screens/hours/answers.ts). */
import type { DayOfWeek } from '../../model/schema/schema.ts';
import type { Clause, Of } from './clause.ts';
import { daysOf, namesOf, periodOf, spanOf, timesOf } from './clause-facts.ts';
import type { Findings } from './findings.ts';
import type { Token } from './tokens.ts';

/** The clauses before and after one. */
export type Neighbours = { before?: Clause; after?: Clause };

/** `first`: where in the hours those of this clause begin. */
export function askAbout(clause: Clause, findings: Findings, neighbours: Neighbours, first: number): void {
  const { every, period, nth, mode, except, notes } = clause;
  const days = namesOf(daysOf(clause));
  const dayTokens = clause.days.map(({ token }) => token);
  if (!clause.isRepeat) {
    for (const token of dayTokens) if (token.ask) findings.ask(token.ask, [token], { days: namesOf(token.days) });
  }
  askTimes(clause, findings, days);
  const isAnchored = period?.from && !period.from.startsWith('--');
  if (every && !isAnchored) findings.ask('first-date', [every], { weeks: every.weeks, days });
  if (period?.asks && !every) findings.ask('which-year', [period], { date: period.from ?? period.through });
  if (nth?.isEvery && !clause.tokens.some(({ kind }) => kind === 'of-month')) {
    findings.ask('nth-or-every', [nth, ...dayTokens], { weeks: nth.weeks[0], days });
  }
  if (mode?.kind === 'mode' && mode.isBooking) findings.ask('phone-or-booking', clause.tokens, { days });
  if (except) askExcept(clause, findings, days);
  for (const note of notes) if (note.kind === 'beyond') findings.ask('cannot-express', [note]);
  askWhichTimes(clause, findings, neighbours, first);
}

/** What is doubtful in times themselves. */
export function askTimes(clause: Clause, findings: Findings, days: DayOfWeek[]): void {
  for (const token of clause.times) {
    if (token.kind === 'always') {
      if (!findings.namesHolidays) findings.ask('holidays?', [token]);
      continue;
    }
    const { opens, closes, asks = [] } = token;
    // "nachmittags 2-4" is no night.
    const isMoved = timesOf(clause, token).opens !== opens;
    for (const id of asks) if (id !== 'overnight?' || !isMoved) findings.ask(id, [token], { opens, closes, days });
  }
}

/** A day without its year may be the next one, or that of every year. */
export function askYear(token: Of<'date'> | Of<'period'>, findings: Findings): void {
  const date = token.kind === 'date' ? token.date : token.from;
  if (date?.startsWith('--') && !token.isYearly) findings.ask('which-year', [token], { date });
}

function askExcept(clause: Clause, findings: Findings, days: DayOfWeek[]): void {
  const { token, days: without } = clause.except!;
  const dayTokens = clause.days.map((each) => each.token);
  // Those of public holidays go without saying.
  if (without.length === 0) token.isUnread = !clause.holidays;
  else {
    const parts = [spanOf(dayTokens), spanOf([token, ...without])];
    findings.ask('except', [...dayTokens, token, ...without], { days, parts });
  }
}

/** Said once behind several times, or before several clauses: of all of them, or of one? */
function askWhichTimes(clause: Clause, findings: Findings, { before, after }: Neighbours, first: number): void {
  const { mode, times, period, every } = clause;
  const last = findings.hours.length - 1;
  const isList = times.slice(1).some((time) => time.before === 'comma');
  const ask = (token: Token, from: number) => {
    const only = findings.hours.slice(from).map((_, i) => from + i);
    const sets = token.kind === 'period' ? periodOf(token) : { mode: findings.hours[last]!.mode };
    findings.ask('which-times', [token], { only, sets });
  };
  const stands = (token: Token | undefined): 'ahead' | 'behind' | undefined => {
    if (!token || token.bracket || token.hasColon) return undefined;
    return token.start < times[0]!.start ? 'ahead' : 'behind';
  };
  const isApart = mode?.before === 'comma' || mode?.before === 'strong';
  if (mode && stands(mode) === 'behind' && (isList || (isApart && isPlain(before)))) ask(mode, isList ? last : first);
  if (period && !every && stands(period) === 'behind' && (isList || isPlain(before)))
    ask(period, isList ? last : first);
  const said = stands(period) === 'ahead' ? period : stands(mode) === 'ahead' ? mode : undefined;
  if (said && isPlain(after) && !after!.isRepeat && after!.tokens[0]!.before === 'comma') ask(said, first);
}

/** Times of which nothing else is said. */
const isPlain = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  clause.times.length > 0 &&
  !clause.mode &&
  !clause.isWalkIn &&
  !clause.period &&
  !clause.closed;
