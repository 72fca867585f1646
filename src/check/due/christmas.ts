/** Places of which nobody has said what holds between Christmas and the new year. */
import { dayNumber, isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';
import { planOf } from '../../model/hours/plan.ts';
import { scheduleOf } from '../../model/hours/schedule.ts';
import { hoursOf } from '../../model/hours/status.ts';
import { dateWords } from '../../model/reading/hours-problems.ts';
import type { Directory, Place, SpecialOpeningHours } from '../../model/schema/schema.ts';
import { type AtPath, placesOf } from '../entries.ts';
import { entryLine } from '../hours-words.ts';
import { daysUntil } from './dates.ts';
import { type Due, keysOf } from './due.ts';
import { nameIn } from './names.ts';

/** Asked for from 1 November on. */
export const ASKED_FROM = '11-01';

/** 24 December to 1 January, days counted since 1970. */
export type Christmas = { first: number; last: number; words: string };

/** The Christmas that is to be entered on a day; undefined: not yet. */
export function christmasAt(today: string): Christmas | undefined {
  const year = Number(today.slice(0, 4)) - (today.endsWith('-01-01') ? 1 : 0);
  if (today < `${year}-${ASKED_FROM}`) return undefined;
  return {
    first: dayNumber(year, 12, 24),
    last: dayNumber(year + 1, 1, 1),
    words: `Weihnachten ${year}/${String(year + 1).slice(2)}`,
  };
}

export function christmasDue(directory: Directory, today: string): Due[] {
  const christmas = christmasAt(today);
  return christmas ? placesOf(directory).flatMap((place) => dueOf(directory, place, christmas, today)) : [];
}

function dueOf(directory: Directory, at: AtPath<Place>, christmas: Christmas, today: string): Due[] {
  const { value: place, path } = at;
  if (!place.openingHoursSpecification?.length) return [];
  const from = Math.max(christmas.first, parseIsoDate(today));
  const { open, gaps, isEntered } = lookAt(directory, place, christmas);
  const ahead = open.filter((day) => day >= from);
  // Who has entered something has thought of these days: then only the two that are holidays nearly everywhere are asked for.
  const eves = [christmas.first, christmas.last - 1];
  if (ahead.length === 0 || (isEntered && !ahead.some((day) => eves.includes(day)))) return [];

  const property = 'specialOpeningHoursSpecification';
  const dueOn = isoDate(christmas.first);
  const days = daysUntil(today, dueOn);
  const entries = gaps.map(([first, last]): SpecialOpeningHours => ({
    validFrom: isoDate(first),
    ...(last > first && { validThrough: isoDate(last) }),
    name: directory.inLanguage === 'de' ? 'Zwischen den Jahren' : { de: 'Zwischen den Jahren' },
  }));
  const count = place.specialOpeningHoursSpecification?.length ?? 0;
  const list = [...keysOf(path), property];
  const when = `am ${dateWords(isoDate(ahead[0]!))}${ahead.length > 1 ? ` und an ${ahead.length - 1} weiteren Tagen bis Neujahr` : ''}`;
  return [
    {
      ...{
        kind: 'christmas',
        severity: days > 0 ? 'soon' : 'wrong',
        path,
        property,
        name: nameIn(directory, place.name),
      },
      ...{ since: dueOn, dueOn, days },
      message: `${christmas.words} ist noch nicht${isEntered ? ' ganz' : ''} eingetragen: ${when} gelten die gewöhnlichen Zeiten. Ist die Stelle dann geschlossen, tragen Sie das ein; ist sie offen, ihre Zeiten an diesen Tagen.`,
      write: `"${property}": [${count > 0 ? '…, ' : ''}${entries.map(entryLine).join(', ')}]`,
      repair: {
        label: 'Zwischen den Jahren eintragen',
        changes: place.specialOpeningHoursSpecification
          ? entries.map((value, i) => ({ path: [...list, count + i], value, insert: true }))
          : [{ path: list, value: entries }],
      },
    },
  ];
}

/** The days that are open as in any other week, the runs of days of which nothing is said, and whether anything is. */
function lookAt(directory: Directory, place: Place, { first, last }: Christmas) {
  const schedule = scheduleOf(hoursOf(directory, place));
  const open: number[] = [];
  let gaps: [number, number][] = [];
  let isEntered = false;
  for (let day = first; day <= last; day++) {
    const { slots, exceptional, closure, cuts } = planOf(schedule, day);
    const isSaid = (exceptional && closure?.kind !== 'holiday') || Boolean(cuts?.length);
    if (isSaid) {
      isEntered = true;
      continue;
    }
    if (slots.length > 0 && !exceptional) open.push(day);
    const run = gaps[gaps.length - 1];
    if (run?.[1] === day - 1) run[1] = day;
    else gaps.push([day, day]);
  }
  gaps = gaps.filter(([from, to]) => open.some((day) => day >= from && day <= to));
  return { open, gaps, isEntered };
}
