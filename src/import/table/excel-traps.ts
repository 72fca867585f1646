/** What Excel makes of things it takes for numbers, dates or formulas. */
import { tidy } from '../../model/reading/readers/tidy.ts';
import type { Question } from './types.ts';

const ERROR =
  /^#(REF!|BEZUG!|NV|N\/A|WERT!|VALUE!|NAME\??!?|DIV\/0!|NULL!|ZAHL!|NUM!|ÜBERLAUF!|SPILL!|CALC!|KALK!)$|^#{3,}$/i;

/** A cell whose content is lost: an error, a formula that nobody computed, a number cut to "5,8E+11". */
export function lostContent(field: string, cell: string): Question | undefined {
  if (ERROR.test(cell)) return { field, id: 'formula-error', text: cell };
  if (/^[=@](?=[A-Z$(]+)/i.test(cell)) return { field, id: 'formula', text: cell };
  return /^-?\d([.,]\d+)?E\+?\d{1,2}$/i.test(cell) ? { field, id: 'number-cut', text: cell } : undefined;
}

const MONTHS = ['jan', 'feb', 'mär|mar|mrz', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec'];
const MONTH = `(${MONTHS.join('|')})\\p{L}*`;
const DAY_FIRST = new RegExp(`^(\\d{1,2})\\.?[ -]*${MONTH}\\.?(?:[ -]*\\d{2,4})?$`, 'iu');
const MONTH_FIRST = new RegExp(`^${MONTH}\\.?[ -]*(\\d{1,2})$`, 'iu');

/** The day and the month of a cell that is nothing but a date: "09. Dez", "09.12.2026", "2026-12-09", 46365. */
function dateOf(cell: string): [number, number] | undefined {
  const numeric =
    /^(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(cell) ??
    /^(\d{1,2})(\.)(\d{1,2})\.$/.exec(cell);
  if (numeric) return [Number(numeric[1]), Number(numeric[3])];
  const iso = /^\d{4}-(\d\d)-(\d\d)(?:[T ]00:00(?::00)?)?$/.exec(cell);
  if (iso) return [Number(iso[2]), Number(iso[1])];
  const worded = DAY_FIRST.exec(cell);
  if (worded) return [Number(worded[1]), monthOf(worded[2]!)];
  const monthFirst = MONTH_FIRST.exec(cell);
  if (monthFirst) return [Number(monthFirst[2]), monthOf(monthFirst[1]!)];
  // Excel counts days since 1900; these are of 2009 to 2064.
  if (!/^(4|5)\d{4}(\.0)?$/.test(cell)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.trunc(Number(cell))));
  return [date.getUTCDate(), date.getUTCMonth() + 1];
}

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1;

/** The hours that were turned into a date: "9-12" for "09. Dez"; '' for a date that can have been none; undefined for no date. */
export function hoursBehindDate(cell: string): string | undefined {
  const date = dateOf(tidy(cell));
  if (!date) return undefined;
  const [from, to] = [Math.min(...date), Math.max(...date)];
  return from > 0 && from < to && to <= 24 ? `${from}-${to}` : '';
}

/** "29525.0" and "29525,00" are whole numbers that a program wrote with decimals. */
export const withoutDecimals = (cell: string): string => cell.replace(/^(\d+)[.,]0{1,2}$/, '$1');
