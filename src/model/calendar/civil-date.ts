/**
 * Dates of the calendar without a time or a zone ("2026-12-24"), counted as days since 1970-01-01 on UTC arithmetic:
 * no clock change can make a day longer or shorter here.
 */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a proleptic Gregorian date; month is 1…12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** "2026-12-24" of a day number. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day number of "2026-12-24"; NaN when it is no such date (30 February included). */
export function parseIsoDate(date: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return NaN;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(day) === date ? day : NaN;
}

/** Whether "2026-12-24" is a date that exists. */
export function isCivilDate(date: string): boolean {
  return !Number.isNaN(parseIsoDate(date));
}

/** Whether "--12-24" is a day that exists in some year (29 February does). */
export function isMonthDay(value: string): boolean {
  return value.startsWith('--') && isCivilDate(`2024-${value.slice(2)}`);
}

/** Monday = 0 … Sunday = 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
