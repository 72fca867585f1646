/**
 * The contract's section "Hours" (the guide and docs/decisions/hours-meaning.md say the same), written out as plainly as it can
 * be: each day is 2,880 minutes, the day and the night after it, and each rule of the contract paints them. Shares nothing with
 * src. Niedersachsen from 2025 to 2030 only.
 */
import type { Hours } from '../../src/model/hours/schedule.ts';
import type { OpeningHours, SpecialOpeningHours } from '../../src/model/schema/schema.ts';
import { HOLIDAYS_OF_NIEDERSACHSEN } from './hours-holidays-ni.ts';

type Painted = 'walk-in' | 'phone' | 'appointment' | undefined;

/** One date: what each of its minutes is, those of the following night included, and why it is closed. */
type Day = {
  minutes: Painted[];
  /** The same before anything was cut out. */
  uncut: Painted[];
  unknown: boolean;
  reason?: 'temporary' | 'special' | 'holiday';
};

export type Said = { state: string; closure?: string };

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TWO_DAYS = 2880;

const plus = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const weekdayName = (date: string) => NAMES[new Date(date).getUTCDay()]!;
const isHoliday = (date: string) => (HOLIDAYS_OF_NIEDERSACHSEN[Number(date.slice(0, 4))] ?? []).includes(date);
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const isYearly = (date: string | undefined) => date?.startsWith('--') ?? false;

/** Whether a date lies in a range, of which an end may be missing and which may come every year. */
function isIn(date: string, from: string | undefined, through: string | undefined): boolean {
  if (!isYearly(from) && !isYearly(through)) {
    return (from === undefined || date >= from) && (through === undefined || date <= through);
  }
  const day = `-${date.slice(4)}`;
  const [first, last] = [from ?? '--01-01', through ?? '--12-31'];
  return first <= last ? day >= first && day <= last : day >= first || day <= last;
}

/** "The year's weeks": Thursday decides which year a week belongs to. */
function isoWeekOf(date: string): number {
  const thursday = plus(mondayOf(date), 3);
  let week = 1;
  for (let before = plus(thursday, -7); before.slice(0, 4) === thursday.slice(0, 4); before = plus(before, -7)) week++;
  return week;
}

function mondayOf(date: string): string {
  let monday = date;
  while (weekdayName(monday) !== 'Monday') monday = plus(monday, -1);
  return monday;
}

function isOnDate(entry: OpeningHours, date: string): boolean {
  if (!isIn(date, entry.validFrom, entry.validThrough)) return false;
  if (!entry.dayOfWeek.includes(weekdayName(date) as never)) return false;
  if (entry.isoWeek && (isoWeekOf(date) % 2 === 1 ? 'odd' : 'even') !== entry.isoWeek) return false;
  if (entry.everyWeeks) {
    const days = (Date.parse(mondayOf(date)) - Date.parse(mondayOf(entry.validFrom!))) / 86_400_000;
    if ((days / 7) % entry.everyWeeks !== 0) return false;
  }
  if (!entry.weekOfMonth || entry.weekOfMonth.length === 0) return true;
  const month = date.slice(0, 7);
  let nth = 1;
  for (let before = plus(date, -7); before.slice(0, 7) === month; before = plus(before, -7)) nth++;
  const isLast = plus(date, 7).slice(0, 7) !== month;
  return entry.weekOfMonth.some((week) => week === nth || (week === -1 && isLast));
}

/** How narrow: no period, one of every year, one that comes once. The first date of every other week is no period. */
function rankOf({ validFrom, validThrough, everyWeeks }: OpeningHours): 0 | 1 | 2 {
  const dates = [everyWeeks ? undefined : validFrom, validThrough].filter((date) => date !== undefined);
  return dates.length === 0 ? 0 : dates.some(isYearly) ? 1 : 2;
}

/** What the regular week says of a date; undefined: nothing is known. */
function regularOn(entries: OpeningHours[] | undefined, date: string): OpeningHours[] | undefined {
  if (!entries) return undefined;
  const on = entries.filter((entry) => isOnDate(entry, date));
  if (on.length > 0) {
    for (const rank of [2, 1, 0]) {
      const ofRank = on.filter((entry) => rankOf(entry) === rank);
      if (ofRank.length > 0) return ofRank;
    }
  }
  if (entries.length > 0 && entries.every((entry) => rankOf(entry) === 2)) {
    const begins = entries.map(({ validFrom, everyWeeks }) => (everyWeeks ? '' : (validFrom ?? '')));
    const ends = entries.map(({ validThrough }) => validThrough ?? '9999');
    if (begins.every((begin) => date < begin) || ends.every((end) => date > end)) return undefined;
  }
  return [];
}

const isSingleDate = ({ validFrom, validThrough }: SpecialOpeningHours) =>
  !isYearly(validFrom) && (validThrough === undefined || validThrough === validFrom);

const isShut = ({ opens, closes }: SpecialOpeningHours) =>
  opens === undefined || (opens === '00:00' && closes === '00:00');

/** A part of the day that is closed, whatever else holds. */
const isCut = (entry: SpecialOpeningHours) => entry.mode === 'closed' && !isShut(entry);

/** Whether an exception speaks of a date at all. */
function concerns(entry: SpecialOpeningHours, date: string): boolean {
  if (!isIn(date, entry.validFrom, entry.validThrough ?? entry.validFrom)) return false;
  return isSingleDate(entry) || !entry.dayOfWeek || entry.dayOfWeek.includes(weekdayName(date) as never);
}

function paint(minutes: Painted[], { opens, closes, mode = 'walk-in' }: SpecialOpeningHours, required: boolean): void {
  const from = minutesOf(opens!);
  const to = minutesOf(closes!) > from ? minutesOf(closes!) : minutesOf(closes!) + 1440;
  const colour = required && mode === 'walk-in' ? 'appointment' : (mode as Painted);
  const strength: Painted[] = [undefined, 'appointment', 'phone', 'walk-in'];
  for (let minute = from; minute < to; minute++) {
    if (strength.indexOf(colour) > strength.indexOf(minutes[minute])) minutes[minute] = colour;
  }
}

/** The minutes of this date (and the night after) that exceptions of this date and the one before cut out. */
function cutsOn(hours: Hours, date: string): boolean[] {
  const cut = Array.from({ length: TWO_DAYS }, () => false);
  const cuts = (hours.specialOpeningHoursSpecification ?? []).filter(isCut);
  for (const [on, shift] of [
    [date, 0],
    [plus(date, -1), -1440],
  ] as const) {
    for (const { opens, closes } of cuts.filter((entry) => concerns(entry, on))) {
      const from = minutesOf(opens!);
      const to = minutesOf(closes!) > from ? minutesOf(closes!) : minutesOf(closes!) + 1440;
      for (let minute = from; minute < to; minute++) if (minute + shift >= 0) cut[minute + shift] = true;
    }
  }
  return cut;
}

function wholeDay(hours: Hours, date: string): Pick<Day, 'uncut' | 'unknown' | 'reason'> {
  const required = hours.appointment?.required ?? false;
  const nothing: Painted[] = Array.from({ length: TWO_DAYS }, () => undefined);
  const regular = regularOn(hours.openingHoursSpecification, date);
  const hasWeek = regular !== undefined && hours.openingHoursSpecification!.length > 0;
  const always = required && !hasWeek;
  // Whether it is worth a reason that nobody is there.
  const wouldBe = always || regular === undefined || regular.length > 0;
  const holiday = isHoliday(date) && hours.publicHolidays !== 'open';

  const closed = hours.temporarilyClosed;
  if (closed && isIn(date, closed.validFrom, closed.validThrough)) {
    return { uncut: nothing, unknown: false, reason: 'temporary' };
  }

  const holding = (hours.specialOpeningHoursSpecification ?? []).filter((entry) => {
    if (isCut(entry) || !concerns(entry, date)) return false;
    if (isShut(entry) || isSingleDate(entry)) return true;
    if (holiday) return false;
    if (entry.dayOfWeek) return true;
    return hasWeek ? regular.length > 0 : !['Saturday', 'Sunday'].includes(weekdayName(date));
  });
  const oneOff = holding.filter(({ validFrom }) => !isYearly(validFrom));
  const special = oneOff.length > 0 ? oneOff : holding;
  if (special.length > 0) {
    if (special.every(isShut)) return { uncut: nothing, unknown: false, ...(wouldBe && { reason: 'special' }) };
    if (special.some(isShut)) return { uncut: nothing, unknown: true };
    special.forEach((entry) => {
      paint(nothing, entry, required);
    });
    return { uncut: nothing, unknown: false };
  }

  if (always) return { uncut: nothing.map((_, minute) => (minute < 1440 ? 'appointment' : undefined)), unknown: false };
  if (regular === undefined) return { uncut: nothing, unknown: true };
  if (holiday && regular.length > 0) return { uncut: nothing, unknown: false, reason: 'holiday' };
  regular.forEach((entry) => {
    paint(nothing, { ...entry, validFrom: '' }, required);
  });
  return { uncut: nothing, unknown: false };
}

function dayOf(hours: Hours, date: string): Day {
  const whole = wholeDay(hours, date);
  const cut = cutsOn(hours, date);
  const minutes = whole.uncut.map((mode, minute) => (cut[minute] ? undefined : mode));
  return { ...whole, minutes };
}

const STATES = { 'walk-in': 'open', phone: 'by-phone', appointment: 'by-appointment' };

/** Asks of one schedule, remembering the days it has painted. */
export function reference(hours: Hours): (date: string, time: string) => Said {
  const days = new Map<string, Day & { cut: boolean[] }>();
  const day = (date: string) => {
    let found = days.get(date);
    if (!found) days.set(date, (found = { ...dayOf(hours, date), cut: cutsOn(hours, date) }));
    return found;
  };
  let asked = '1970-01-02';
  let [today, yesterday] = [day(asked), day(plus(asked, -1))];
  return (date, time) => {
    const minute = minutesOf(time);
    if (date !== asked) [asked, today, yesterday] = [date, day(date), day(plus(date, -1))];
    const modes = [today.minutes[minute], yesterday.minutes[minute + 1440]];
    for (const mode of ['walk-in', 'phone', 'appointment'] as const) {
      if (modes.includes(mode)) return { state: STATES[mode] };
    }
    const isCutNow = today.cut[minute]!;
    if (today.unknown && !isCutNow) return { state: 'unknown' };
    const hasHours = today.unknown || today.uncut.some(Boolean);
    const closure = today.reason ?? (isCutNow && hasHours ? 'special' : undefined);
    return { state: 'closed', ...(closure && { closure }) };
  };
}
