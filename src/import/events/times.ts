/** Dates and times of calendar files as wall-clock times of the office. */
import type { ContentLine } from '../../interop/read-content-lines.ts';
import { isCivilDate } from '../../model/calendar/civil-date.ts';
import { instantOf } from '../../model/calendar/instant.ts';
import { civilAt } from '../../model/calendar/zone.ts';

/** `time` is missing for a whole day; `utc`: it was written in UTC, so that its hour depends on the season. */
export type CalendarTime = { date: string; time?: string; utc?: true };

/** What could not be read, as it was written. */
export class UnreadTime extends Error {}

/** Zones that programs call otherwise and that have the time of Berlin. */
const LIKE_BERLIN =
  /^(w\. europe|central europe|central european|romance) standard time$|amsterdam, berlin|^(cet|cest|mez|mesz|met)$|europ[äa](e)?ische zeit/i;

/** The zone that a TZID means; undefined where nobody knows. Programs put a path or a name of their own before it. */
export function zoneOf(tzid: string): string | undefined {
  if (LIKE_BERLIN.test(tzid)) return 'Europe/Berlin';
  const parts = tzid.split('/');
  // "America/Argentina/Salta", "Europe/Berlin", "UTC".
  const names = [3, 2, 1].map((count) => parts.slice(-count).join('/'));
  return names.find((name) => civilAt(new Date(0), name));
}

/**
 * The values of a line, in the office's zone. Without a zone of their own, they are meant there. Throws an UnreadTime with what it
 * can't read.
 */
export function timesOf({ value, params }: Pick<ContentLine, 'value' | 'params'>, timeZone: string): CalendarTime[] {
  return value.split(',').map((each) => timeOf(each.trim(), params.TZID, timeZone));
}

function timeOf(written: string, tzid: string | undefined, timeZone: string): CalendarTime {
  const [, year, month, day, hour, minute, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?$/.exec(written) ?? [];
  const date = `${year}-${month}-${day}`;
  if (year === undefined || !isCivilDate(date)) throw new UnreadTime(`„${written}“ ist kein Datum`);
  if (hour === undefined) return { date };
  const time = `${hour}:${minute}`;
  if (time > '24:00' || Number(minute) > 59) throw new UnreadTime(`„${written}“ ist keine Uhrzeit`);
  const zone = utc ? 'UTC' : tzid === undefined ? timeZone : zoneOf(tzid);
  if (zone === undefined) throw new UnreadTime(`die Zeitzone „${tzid}“ ist nicht bekannt`);
  if (zone === timeZone) return { date, time };
  const there = civilAt(instantOf(date, time, zone) ?? new Date(NaN), timeZone);
  if (!there) throw new UnreadTime(`„${written}“ gibt es nicht`);
  return { ...there, ...(utc && { utc: true as const }) };
}

/** Minutes of "PT1H30M", "P1D", "P2W"; throws an UnreadTime. */
export function durationOf(written: string): number {
  const [, weeks, days, hours, minutes] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(written.trim()) ?? [];
  const parts = [weeks, days, hours, minutes];
  if (parts.every((part) => part === undefined)) throw new UnreadTime(`„${written}“ ist keine Dauer`);
  const [w, d, h, m] = parts.map((part) => Number(part ?? 0)) as [number, number, number, number];
  return ((w * 7 + d) * 24 + h) * 60 + m;
}
