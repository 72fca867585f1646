/** A series of a calendar file as hours with their exceptions. */
import type { Component, ContentLine } from '../../interop/read-content-lines.ts';
import { isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';
import type { SpecialOpeningHours } from '../../model/schema/schema.ts';
import { LeftOut, lineOf, type ProposedEvent, spanOf, untilMidnight, valueOf } from './span.ts';
import type { Recurrence } from './recurrence.ts';
import { type CalendarTime, timesOf } from './times.ts';

type Series = {
  lines: readonly ContentLine[];
  /** Entries of single dates that are otherwise. */
  exceptions: readonly Component[];
  start: CalendarTime;
  end: CalendarTime | undefined;
  recurrence: Recurrence;
  timeZone: string;
  today: string;
  notes: string[];
};

/** The hours of a series, and its dates that are otherwise, as far as they are ahead; undefined: all of it is over. */
export function seriesOf({ lines, exceptions, start, end, recurrence, timeZone, today, notes }: Series) {
  const times = timesFor(start, end);
  const special = new Map<string, SpecialOpeningHours>();
  const close = (date: string) => special.set(date, { validFrom: date });
  const open = (date: string, hours: Times) => special.set(date, { validFrom: date, ...hours });

  const { rules, endDate } = recurrence;
  if (rules.length === 0) open(start.date, times);
  for (const date of datesOf(lines, 'RDATE', timeZone)) open(date.date, { ...times, ...shifted(times, date) });
  for (const { date } of datesOf(lines, 'EXDATE', timeZone)) close(date);
  for (const exception of exceptions) {
    const written = lineOf(exception.lines, 'RECURRENCE-ID')!;
    if (written.params.RANGE) throw new LeftOut('ändert sich von einem Termin an für alle folgenden');
    const { date } = timesOf(written, timeZone)[0]!;
    close(date);
    if ((valueOf(exception.lines, 'STATUS') ?? '').toUpperCase() === 'CANCELLED') continue;
    const span = spanOf(exception.lines, timeZone);
    open(span.start.date, timesFor(span.start, span.end));
    if (valueOf(exception.lines, 'SUMMARY') !== valueOf(lines, 'SUMMARY'))
      notes.push(`Am ${germanDate(span.start.date)} heißt es im Kalender anders; übernommen ist nur die Zeit.`);
  }

  const ahead = [...special.values()].filter(({ validFrom }) => validFrom >= today);
  ahead.sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  if (rules.length === 0 && !ahead.some(({ opens }) => opens)) return undefined;
  if (rules.length > 0)
    notes.push('Findet nach dem Kalender auch an Feiertagen statt ("publicHolidays": "open"); bitte prüfen.');
  const found: Partial<ProposedEvent> = {
    openingHoursSpecification: rules.map((rule) => ({ ...rule, ...times })),
    ...(ahead.length > 0 && { specialOpeningHoursSpecification: ahead }),
    ...(rules.length > 0 && { publicHolidays: 'open' }),
    // A beginning that is over bounds nothing.
    ...(rules.length > 0 && start.date > today && { startDate: start.date }),
    ...(endDate !== undefined && { endDate: lastOf(endDate, ahead) }),
  };
  return found;
}

/** Dates beside the rule may come after its end. */
const lastOf = (endDate: string, special: readonly SpecialOpeningHours[]): string =>
  special
    .filter(({ opens }) => opens)
    .map(({ validFrom }) => validFrom)
    .concat(endDate)
    .sort()
    .pop()!;

type Times = { opens: string; closes: string };

function timesFor(start: CalendarTime, written: CalendarTime | undefined): Times {
  if (start.time === undefined) {
    if (written && written.date > start.date) throw new LeftOut('wiederholt sich und dauert jedes Mal mehrere Tage');
    return { opens: '00:00', closes: '24:00' };
  }
  const end = written && untilMidnight(start, written);
  if (end?.time === undefined || (end.date === start.date && end.time === start.time))
    throw new LeftOut(
      'wiederholt sich, aber es steht nicht da, bis wann es dauert; bitte im Kalender das Ende eintragen',
    );
  const days = parseIsoDate(end.date) - parseIsoDate(start.date);
  if (days > 1 || (days === 1 && end.time >= start.time))
    throw new LeftOut('wiederholt sich und dauert jedes Mal einen Tag oder länger');
  return { opens: start.time, closes: end.time };
}

/** Another beginning on the same day moves the end as well. */
function shifted({ opens, closes }: Times, { time }: CalendarTime): Partial<Times> {
  if (time === undefined || time === opens) return {};
  const minutes = (of: string) => Number(of.slice(0, 2)) * 60 + Number(of.slice(3));
  const length = (minutes(closes) - minutes(opens) + 1440) % 1440 || 1440;
  const end = (minutes(time) + length) % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return { opens: time, closes: end === 0 ? '24:00' : `${two(Math.floor(end / 60))}:${two(end % 60)}` };
}

const datesOf = (lines: readonly ContentLine[], wanted: string, timeZone: string): CalendarTime[] =>
  lines
    .filter(({ name }) => name === wanted)
    // Of a period, its beginning.
    .flatMap(({ value, params }) => timesOf({ value: value.replace(/\/[^,]*/g, ''), params }, timeZone));

const germanDate = (date: string): string => isoDate(parseIsoDate(date)).split('-').reverse().join('.');
