/** Opening hours in one cell or in a column for each day, with what Excel did to them. */
import { DAYS } from '../../model/reading/readers/days.ts';
import type { DayOfWeek, OpeningHours, SpecialOpeningHours } from '../../model/schema/schema.ts';
import { readHoursTextWithSpans } from '../hours/read.ts';
import { daysNamedIn, isBlankWord } from './cell-words.ts';
import { hoursBehindDate } from './excel-traps.ts';
import type { ProposedPlace, Question, Unread } from './types.ts';

export type HoursCellsReading = {
  hours: OpeningHours[];
  special: SpecialOpeningHours[];
  closed: Set<DayOfWeek>;
  appointment?: 'only' | 'also';
  /** A column says that an appointment is needed, whatever the hours. */
  isRequired?: boolean;
  publicHolidays?: 'open';
  ask: Question[];
  unread: Unread[];
};

export const noHours = (): HoursCellsReading => ({ hours: [], special: [], closed: new Set(), ask: [], unread: [] });

/** Reads a text and adds what it says; `byTelephone` for a column of telephone hours. */
export function addHours(result: HoursCellsReading, cell: string, byTelephone = false): void {
  if (isBlankWord(cell)) return;
  const date = hoursBehindDate(cell);
  if (date !== undefined) return void result.ask.push(excelDate(cell, date));
  add(result, cell, byTelephone);
}

/** The same for the column of a day, 0 for Monday, where the day stands in the heading. */
export function addDayHours(result: HoursCellsReading, day: number, cell: string): void {
  const name = DAYS[day]!;
  if (/^[-–—/]+$/.test(cell) || /^(geschlossen|zu|closed|frei|kein(e sprechzeit)?)$/i.test(cell)) {
    result.closed.add(name);
    return;
  }
  if (isBlankWord(cell)) return;
  const date = hoursBehindDate(cell);
  if (date !== undefined) result.ask.push(excelDate(cell, date));
  if (date === '') return;
  const written = date ?? cell;
  const text = daysNamedIn(written) ? written : `${GERMAN_DAYS[day]!} ${written}`;
  add(result, text, false, written);
}

const GERMAN_DAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

function add(result: HoursCellsReading, text: string, byTelephone: boolean, written = text): void {
  const read = readHoursTextWithSpans(text);
  for (const entry of read.hours) result.hours.push(byTelephone ? { mode: 'phone', ...entry } : entry);
  result.special.push(...(read.special ?? []));
  for (const day of read.closed ?? []) result.closed.add(day);
  if (read.appointment && result.appointment !== 'also') {
    result.appointment = result.hours.length > 0 ? 'also' : read.appointment;
  } else if (result.appointment === 'only' && result.hours.length > 0) result.appointment = 'also';
  if (read.publicHolidays === 'open') result.publicHolidays = 'open';
  const located = new Set<string>();
  for (const { id, start, end } of read.questions) {
    located.add(id);
    const piece = text.slice(start, end).trim();
    result.ask.push({ field: 'hours', id, text: written === text && piece ? piece : written });
  }
  for (const id of read.ask) if (!located.has(id)) result.ask.push({ field: 'hours', id, text: written });
  for (const piece of read.unread) result.unread.push({ field: 'hours', text: piece });
}

const excelDate = (cell: string, hours: string): Question => ({
  ...{ field: 'hours', id: 'excel-date', text: cell },
  ...(hours ? { options: [hours] } : {}),
});

/** A time of day as a spreadsheet counts it, in parts of a day: "09:00" for "0,375"; other cells as they are. */
export function timeOfDay(cell: string): string {
  if (!/^0[.,]\d+$/.test(cell)) return cell;
  const minutes = Math.round(Number(cell.replace(',', '.')) * 24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

/** What the place gets of it. Hours that nobody understood are not known, which is something else than none. */
export function hoursProperties(read: HoursCellsReading): Partial<ProposedPlace> {
  const { hours, special, closed, isRequired, publicHolidays, ask, unread } = read;
  const appointment = isRequired ? 'only' : read.appointment;
  const isClosed = closed.size > 0 && ask.length === 0 && unread.length === 0;
  return {
    ...(hours.length > 0 || read.appointment === 'only' || isClosed ? { openingHoursSpecification: hours } : {}),
    ...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {}),
    ...(appointment === 'only' ? { appointment: { required: true } } : {}),
    // Beside the hours, as the words say: no appointment is needed in them, and there are others outside of them.
    ...(appointment === 'also' ? { appointment: { required: false, outsideHours: true } } : {}),
    ...(publicHolidays ? { publicHolidays } : {}),
  };
}
