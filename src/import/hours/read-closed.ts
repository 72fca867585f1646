/** A clause that says when it is closed: weekdays, dates, or a part of the day. */
import { withoutBreaks } from './breaks.ts';
import type { Clause } from './clause.ts';
import { daysOf, namesOf, timesOf } from './clause-facts.ts';
import type { Findings } from './findings.ts';
import { askYear } from './questions.ts';

export function readClosed(clause: Clause, findings: Findings): void {
  const { times, dates, period, notes, nth, iso, every } = clause;
  const token = clause.closed!;
  findings.closedTokens.push(token);
  const isPart = times.length > 0 || token.kind === 'break';
  if (notes.some(({ kind }) => kind === 'beyond')) findings.beyond(clause);
  else if (isPart) readBreak(clause, findings);
  else if (dates.length > 0 || (period?.from && period.through)) readClosedDates(clause, findings);
  else if (clause.days.length === 0) readClosedRest(clause, findings);
  else if (nth ?? iso ?? every ?? period) findings.beyond(clause);
  else {
    for (const { token, days } of clause.days) if (token.ask) findings.ask(token.ask, [token], { days: namesOf(days) });
    findings.closed.push(...daysOf(clause));
    findings.drop(clause, ['closed', 'days']);
  }
}

function readClosedDates(clause: Clause, findings: Findings): void {
  const { dates, period } = clause;
  const { name } = clause.closed as { name?: string };
  const named = name ? { name } : {};
  for (const date of dates) {
    findings.special.push({ validFrom: date.date, ...named });
    askYear(date, findings);
  }
  if (dates.length === 0 && period) {
    const days = namesOf(daysOf(clause));
    const dated = { validFrom: period.from!, validThrough: period.through! };
    findings.special.push({ ...dated, ...(days.length > 0 && { dayOfWeek: days }), ...named });
    askYear(period, findings);
  }
  findings.drop(clause, ['date', 'period', 'closed', 'days']);
}

/** A part of the day: cut out of the hours before, where it lies in them. */
function readBreak(clause: Clause, findings: Findings): void {
  const { closed, times, isRepeat } = clause;
  const days = daysOf(clause);
  const [time] = times;
  const on = days.length > 0 && !isRepeat ? days : undefined;
  const isCut = times.length === 1 && withoutBreaks(findings.hours, findings.hoursSpans, timesOf(clause, time!), on);
  if (!isCut) findings.ask('closed-times', [...times, closed!], time ? timesOf(clause, time) : {});
  if (!time) closed!.isUnread = true;
  findings.drop(clause, ['closed', 'break', 'days']);
}

/** "sonst geschlossen" goes without saying, and on public holidays, too; "geschlossen" alone does not say when. */
function readClosedRest(clause: Clause, findings: Findings): void {
  const token = clause.closed!;
  const before = findings.before(token);
  const isRest = before?.kind === 'filler' && before.isAlso && findings.hours.length > 0;
  if (!clause.holidays && !isRest) {
    findings.ask('no-days', [token]);
    token.isUnread = true;
  }
  findings.drop(clause, ['closed']);
}
