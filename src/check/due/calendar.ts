/** The next checks as a calendar file, so that nobody has to think of them. */
import { isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';
import { dateWords } from '../../model/reading/hours-problems.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { ownerOf } from '../../interop/events-ics.ts';
import { type CalendarDay, toICalendar } from '../../interop/ics.ts';
import { lastDayOf } from '../dates.ts';
import { type AtPath, placesOf } from '../entries.ts';
import { listed } from '../hours-words.ts';
import { checksOf, factWords } from './checks.ts';
import { ASKED_FROM } from './christmas.ts';
import { nameIn } from './names.ts';

/** New hours are asked for so many days before the old ones end. */
const DAYS_BEFORE_END = 30;

/** The text of an .ics file with the next check of each place, ends of hours and closures, and Christmas every year. */
export const dueCalendar = (directory: Directory, today: string, now: Date): string =>
  toICalendar(reminders(directory, today), now);

/** The days to remember, by date; what is overdue is one reminder for today. */
export function reminders(directory: Directory, today: string): CalendarDay[] {
  const owner = ownerOf(directory);
  const uid = (what: string) => `kmt-${what}-${owner}@kmt-widgets`;
  const places = placesOf(directory);
  const next = places.flatMap((place) => nextCheck(directory, place, today, uid));
  const overdue = places.filter(({ value }) => checksOf(value).some(({ dueOn = '' }) => dueOn <= today));
  const names = overdue.map(({ value }) => nameIn(directory, value.name));
  const now: CalendarDay = {
    uid: uid('overdue'),
    date: today,
    summary: `Angaben prüfen: ${names.length === 1 ? names[0]! : `${names.length} Stellen`}`,
    description: `Lange nicht oder noch nie geprüft:\n${names.join('\n')}`,
  };
  return [
    ...(names.length > 0 ? [now] : []),
    ...next,
    ...places.flatMap((place) => ends(directory, place, today, uid)),
    christmas(today, uid('christmas')),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

type Uid = (what: string) => string;

function nextCheck(directory: Directory, { value: place }: AtPath<Place>, today: string, uid: Uid): CalendarDay[] {
  const ahead = checksOf(place).filter(({ dueOn = '' }) => dueOn > today);
  const date = ahead[0]?.dueOn;
  if (!date) return [];
  const name = nameIn(directory, place.name);
  const facts = listed(ahead.filter(({ dueOn }) => dueOn === date).map(({ property }) => factWords(property)));
  const description = ahead.map(
    ({ property, since, dueOn }) =>
      `${factWords(property)}: geprüft am ${dateWords(since!)}, wieder zum ${dateWords(dueOn!)}`,
  );
  return [
    { uid: uid(`check-${place.id}`), date, summary: `Prüfen: ${name} (${facts})`, description: description.join('\n') },
  ];
}

function ends(directory: Directory, { value: place }: AtPath<Place>, today: string, uid: Uid): CalendarDay[] {
  const name = nameIn(directory, place.name);
  const before = (end: string, days: number) => {
    const date = isoDate(parseIsoDate(end) - days);
    return date > today ? date : today;
  };
  const hours = lastDayOf((place.openingHoursSpecification ?? []).map(({ validThrough }) => validThrough));
  const closed = place.temporarilyClosed?.validThrough;
  return [
    ...(hours && hours >= today
      ? [
          {
            uid: uid(`hours-${place.id}`),
            date: before(hours, DAYS_BEFORE_END),
            summary: `Neue Zeiten erfragen: ${name}`,
            description: `Die eingetragenen Zeiten gelten nur bis ${dateWords(hours)}.`,
          },
        ]
      : []),
    ...(closed && closed >= today
      ? [
          {
            uid: uid(`closed-${place.id}`),
            date: before(closed, 7),
            summary: `Öffnet wieder? ${name}`,
            description: `Eingetragen ist: geschlossen bis ${dateWords(closed)}.`,
          },
        ]
      : []),
  ];
}

function christmas(today: string, uid: string): CalendarDay {
  const year = Number(today.slice(0, 4)) + (today.slice(5) > ASKED_FROM ? 1 : 0);
  return {
    uid,
    date: `${year}-${ASKED_FROM}`,
    summary: 'Zeiten zwischen den Jahren eintragen',
    description: 'Für jede Stelle: was gilt vom 24. Dezember bis zum 1. Januar?',
    yearly: true,
  };
}
