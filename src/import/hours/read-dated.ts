/** Times of single days by their dates, or of some weeks in which the usual ones do not hold. */
import type { Clause, Of } from './clause.ts';
import { modeOf, noteOf, timesOf } from './clause-facts.ts';
import type { Findings } from './findings.ts';
import { askTimes, askYear } from './questions.ts';

export function readDated(clause: Clause, findings: Findings, dates: readonly (Of<'date'> | Of<'period'>)[]): void {
  const { times } = clause;
  for (const date of dates) {
    const validFrom = date.kind === 'date' ? date.date : date.from;
    const validThrough = date.kind === 'date' ? undefined : date.through;
    if (!validFrom) {
      findings.ask('no-days', times, timesOf(clause, times[0]!));
      findings.drop(clause);
      return;
    }
    askYear(date, findings);
    for (const token of times) {
      const dated = { validFrom, ...(validThrough && { validThrough }) };
      findings.special.push({
        ...dated,
        ...timesOf(clause, token),
        ...modeOf(clause),
        ...noteOf(clause, findings.text),
      });
    }
  }
  askTimes(clause, findings, []);
}
