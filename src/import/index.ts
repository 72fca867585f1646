/** What offices keep in tables and on signs, read into the data: `kmt-widgets/import`. Pure: no DOM, no clock, no network. */
export { readHoursText, readHoursTextWithSpans } from './hours/read.ts';
export { hoursWords } from './hours/say.ts';
export type { HoursReading, HoursReadingWithSpans, HoursQuestion, TextSpan } from './hours/reading.ts';
export { readTable, type TableOptions } from './table/read-table.ts';
export { TableError } from './table/grid.ts';
export { matchPlaces, type RowMatch } from './table/match.ts';
export { changesFor, type FileChange, isClear, sourceKeyOf, sourceOfTable } from './table/new-places.ts';
export { questionsOf } from './table/questions.ts';
export { differenceWords, questionWords } from './table/say.ts';
export type { Difference } from './table/differences.ts';
export type { Column, PlaceRow, ProposedPlace, Question, TableReading, Unread } from './table/types.ts';
export type { Role } from './table/roles.ts';
export { type Answer, type Answers, canKeep, decided, keyOf } from './table/decide.ts';
