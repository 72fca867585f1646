/** Hours as they stand on the sign at a door, or in a cell of a table, read into entries of the data file. */
import { withNotes } from './brackets.ts';
import { clausesOf } from './clauses.ts';
import { Findings } from './findings.ts';
import { plainText } from './plain-text.ts';
import { readClause } from './read-clause.ts';
import type { HoursReading, HoursReadingWithSpans } from './reading.ts';
import { scan } from './scan.ts';

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
  const findings = new Findings(text, tokens);
  clausesOf(tokens).forEach((clause, index, clauses) =>
    readClause(clause, findings, { before: clauses[index - 1], after: clauses[index + 1] }),
  );
  return findings.result();
}
