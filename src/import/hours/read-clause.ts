/** One clause read into entries, or into a question. */
import { type Clause, isAppointment } from './clause.ts';
import { daysOf, groupsOf, modeOf, namesOf, noteOf, periodOf, spanOf, timesOf } from './clause-facts.ts';
import type { Findings } from './findings.ts';
import { askAbout, type Neighbours } from './questions.ts';
import { readClosed } from './read-closed.ts';
import { readDated } from './read-dated.ts';

const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];

export function readClause(clause: Clause, findings: Findings, neighbours: Neighbours): void {
  spellOutExcel(clause, findings);
  const { dates, period, ends } = clause;
  if (clause.holidays) readHolidays(clause, findings);
  if (clause.appointment) readAppointment(clause, findings);
  else if (clause.closed) readClosed(clause, findings);
  else if (clause.times.length === 0) readWithoutTimes(clause, findings, neighbours);
  else if (clause.dates.length > 0) readDated(clause, findings, dates);
  else if (period && clause.days.length === 0 && findings.hours.length > 0) readDated(clause, findings, [period]);
  else {
    for (const end of ends) findings.ask('open-end', [end], { ...endsOf(end), days: namesOf(daysOf(clause)) });
    readWeekly(clause, findings, neighbours);
  }
}

const endsOf = ({ opens, closes }: Clause['ends'][number]) => ({ opens, closes });

function readWeekly(clause: Clause, findings: Findings, neighbours: Neighbours): void {
  const { times, iso, period, languages } = clause;
  // "14-tägig, ungerade KW" says it twice.
  if (iso && clause.every?.weeks === 2) clause.every = undefined;
  const { every } = clause;
  const isAlways = times.some(({ kind }) => kind === 'always');
  const groups: { days: number[]; weeks?: number[] }[] = groupsOf(clause);
  if (groups.length === 0 && isAlways) groups.push({ days: ALL_DAYS });
  if (groups.length === 0) {
    findings.ask('no-days', times, timesOf(clause, times[0]!));
    findings.drop(clause);
    return;
  }
  const first = findings.hours.length;
  const tags = [...new Set(languages.map(({ tag }) => tag))];
  for (const { days, weeks } of groups) {
    for (const token of times) {
      findings.hours.push({
        dayOfWeek: namesOf(days),
        ...timesOf(clause, token),
        ...(weeks && { weekOfMonth: weeks as (1 | 2 | 3 | 4 | 5 | -1)[] }),
        ...(iso && { isoWeek: iso.week }),
        ...(every && { everyWeeks: every.weeks }),
        ...(period && periodOf(period)),
        ...modeOf(clause),
        ...(tags.length > 0 && { availableLanguage: tags }),
        ...noteOf(clause, findings.text),
      });
      findings.hoursSpans.push(spanOf(clause.tokens.filter(({ kind }) => kind !== 'word')));
    }
  }
  askAbout(clause, findings, neighbours, first);
}

function readWithoutTimes(clause: Clause, findings: Findings, { before }: Neighbours): void {
  const { ends, mode, dates } = clause;
  const days = namesOf(daysOf(clause));
  const dayTokens = clause.days.map(({ token }) => token);
  if (ends.length > 0) {
    for (const end of ends) findings.ask('open-end', [end], { ...endsOf(end), days });
    if (days.length === 0 && dates.length === 0) findings.ask('no-days', ends);
    findings.drop(clause, ['open-end', 'days']);
  } else if (dates.length > 0) {
    findings.ask('no-times', dates);
    findings.drop(clause, ['date', 'days']);
  } else if (dayTokens.every(({ bracket }) => bracket)) {
    // "nur mit Termin" is said of the place; days in brackets without a time say nothing.
    if (isAppointment(mode) && days.length === 0) findings.isByAppointment = true;
    findings.drop(clause, findings.isByAppointment && isAppointment(mode) ? [mode.kind] : []);
  } else if (isAppointment(mode)) {
    findings.isByAppointment = true;
    findings.ask('day-without-times', [...dayTokens, mode], { days });
    findings.drop(clause, ['days', mode.kind]);
  } else {
    const last = before?.times[before.times.length - 1];
    // "Mo 9-12, 14-16 Di"
    if (last && before.times.length > 1 && dayTokens[0]!.before === 'none') {
      findings.ask('order', [last, dayTokens[0]!], { days, ...timesOf(before, last) });
    } else findings.ask('no-times', dayTokens, { days });
    findings.drop(clause, ['days']);
  }
}

function readAppointment(clause: Clause, findings: Findings): void {
  findings.isByAppointment = true;
  const days = clause.days.map(({ token }) => token).filter(({ bracket }) => !bracket);
  if (days.length > 0) {
    findings.ask('day-without-times', [...days, clause.appointment!], { days: namesOf(daysOf(clause)) });
  }
  for (const { token } of clause.days) token.isUnread = token.bracket > 0;
  findings.drop(clause, ['days', 'appointment', 'mode']);
}

function readHolidays({ holidays, closed, except, times }: Clause, findings: Findings): void {
  const before = findings.before(holidays!);
  const words = findings.wordsOf(holidays!) + (before?.kind === 'filler' ? findings.wordsOf(before) : '');
  if (closed ?? except) findings.publicHolidays = 'closed';
  else if (/auch/i.test(words) && times.length + findings.hours.length > 0) findings.publicHolidays = 'open';
  else findings.ask('holidays?', [holidays!]);
}

/** "09. Dez" was "9-12", before a spreadsheet read it. */
function spellOutExcel(clause: Clause, findings: Findings): void {
  const [date] = clause.dates;
  if (clause.times.length > 0 || clause.closed || clause.dates.length !== 1 || !date?.table) return;
  const [opens, closes] = date.table;
  findings.ask('excel-date', [date], { opens, closes });
  clause.dates = [];
  if (opens < closes && clause.days.length > 0) clause.times = [{ ...date, kind: 'times', opens, closes }];
  else clause.tokens = clause.tokens.filter((token) => token !== date);
}
