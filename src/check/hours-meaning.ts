/**
 * What the check says of hours that are valid but may mean something else than their author thinks: what adds up, what falls
 * away, what has ended; and, for files written before `hours-2`, what is read differently now. No page loads it.
 */
import { isoDate, parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { WEEKDAYS } from '../model/hours/rules.ts';
import type { Hours } from '../model/hours/schedule.ts';
import { dateWords } from '../model/reading/hours-problems.ts';
import type { Directory, Place } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { placesOf } from './entries.ts';
import type { Hint } from './hint.ts';
import { readDifferently } from './hours-before.ts';
import { regularOverlaps } from './hours-overlap.ts';
import { contradictions, senseless } from './hours-sense.ts';
import { dayOfWeekLine, exceptionWords, weekdayWords } from './hours-words.ts';

/** The feature that a file names whose author knows what hours mean now. */
const KNOWN = 'hours-2';

/** Hints for the office and all places, and errors where exceptions contradict each other; `today` is "2026-11-26". */
export function hoursMeaning(directory: Directory, today: string): Problem[] {
  const { timeZone, region, requires } = directory;
  return placesOf(directory).flatMap(({ value: place, path: at }) => {
    const hours: Hours = { ...place, timeZone, region };
    const told = (hints: Hint[], severity: Problem['severity']) =>
      hints.map(({ path, message }): Problem => ({
        path: `${at}.${path}`,
        message: `Stelle „${nameOf(place)}“ (${at}): ${message}`,
        severity,
      }));
    const hints = [
      ...senseless(hours),
      ...regularOverlaps(hours, today),
      ...beginHints(place, today),
      ...turnHints(place),
      ...specialHints(place, today),
      ...(requires?.includes(KNOWN) ? [] : readDifferently(hours, today)),
    ];
    return [...told(contradictions(hours), 'error'), ...told(hints, 'warning')];
  });
}

const nameOf = ({ name, id }: Place): string => (typeof name === 'string' ? name : (name.de ?? id));

const isOneOff = (date: string | undefined): boolean => date !== undefined && !date.startsWith('--');

/** Hours of which all periods are yet to come; of those that are over, dates.ts tells. */
function beginHints({ openingHoursSpecification: entries = [], appointment }: Place, today: string): Hint[] {
  const begins = entries.map(({ validFrom, everyWeeks }) => (isOneOff(validFrom) && !everyWeeks ? validFrom! : ''));
  const begin = begins.sort()[0] ?? '';
  if (begin <= today) return [];
  const meanwhile = appointment?.required ? 'gilt immer „Nur mit Termin“' : 'sind sie nicht bekannt';
  const message = `Die Öffnungszeiten beginnen erst am ${dateWords(begin)} ("validFrom"); bis dahin ${meanwhile}. Gelten sie schon, lassen Sie "validFrom" weg.`;
  return [{ path: 'openingHoursSpecification', message }];
}

/** Every other week, counted from a day that is none of its weekdays. */
function turnHints({ openingHoursSpecification: entries = [] }: Place): Hint[] {
  return entries.flatMap(({ everyWeeks, validFrom, dayOfWeek }, index) => {
    if (!everyWeeks || !validFrom || dayOfWeek.includes(weekdayAt(validFrom))) return [];
    const named = [0, 1, 2, 3, 4, 5, 6].map((days) => isoDate(parseIsoDate(validFrom) + days));
    const next = named.find((date) => dayOfWeek.includes(weekdayAt(date)))!;
    const message = `Gezählt wird ab ${dateWords(validFrom)}, und das ist ein ${weekdayWords([weekdayAt(validFrom)])}. Nennen Sie den ersten Tag, an dem es stattfindet, zum Beispiel "validFrom": "${next}" (${weekdayWords([weekdayAt(next)])}).`;
    return [{ path: `openingHoursSpecification[${index}].validFrom`, message }];
  });
}

const weekdayAt = (date: string) => WEEKDAYS[weekdayOf(parseIsoDate(date))]!;

function specialHints(place: Place, today: string): Hint[] {
  const { specialOpeningHoursSpecification: entries = [], openingHoursSpecification: regular = [] } = place;
  return entries.flatMap((entry, index): Hint[] => {
    const { validFrom, validThrough = validFrom, dayOfWeek, opens, mode } = entry;
    const path = `specialOpeningHoursSpecification[${index}]`;
    const isSingle = isOneOff(validFrom) && validFrom === validThrough;
    if (isSingle && dayOfWeek && !dayOfWeek.includes(weekdayAt(validFrom))) {
      const message = `Die Ausnahme ${exceptionWords(entry)} gilt an diesem einen Tag, und das ist ein ${weekdayWords([weekdayAt(validFrom)])}: ${dayOfWeekLine(dayOfWeek)} bewirkt nichts. Prüfen Sie das Datum, oder lassen Sie die Zeile weg.`;
      return [{ path: `${path}.dayOfWeek`, message }];
    }
    const isOver = isOneOff(validThrough) && validThrough < today;
    if (isSingle || isOver || dayOfWeek || !opens || mode === 'closed' || regular.length) return [];
    const message = `Die Ausnahme ${exceptionWords(entry)} gilt Montag bis Freitag, weil es keine regelmäßigen Öffnungszeiten gibt. Für andere Tage nennen Sie sie, zum Beispiel ${dayOfWeekLine(['Saturday'])}.`;
    return [{ path, message }];
  });
}
