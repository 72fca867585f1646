/** What offices keep in tables and on signs, read into the data: `kmt-widgets/import`. Pure: no DOM, no clock, no network. */
export { readHoursText, readHoursTextWithSpans } from './hours/read.ts';
export { hoursWords } from './hours/say.ts';
export type { HoursReading, HoursReadingWithSpans, HoursQuestion, TextSpan } from './hours/reading.ts';
