/** What is over or will be soon: exceptions, events, closures, and hours that hold until a date. */
import { dateWords, isYearly } from '../../model/reading/hours-problems.ts';
import type { Directory, Place, SpecialOpeningHours } from '../../model/schema/schema.ts';
import { lastDayOf } from '../dates.ts';
import { type AtPath, contactsOf, placesOf } from '../entries.ts';
import { lastDayOfEvent } from '../events.ts';
import { listed, periodWords } from '../hours-words.ts';
import { dayAfter, daysUntil } from './dates.ts';
import { type Due, keysOf } from './due.ts';
import { nameIn } from './names.ts';

/** Hours that end within so many days are told of: time enough to ask for the new ones. */
const HOURS_AHEAD = 60;
const CLOSURE_AHEAD = 30;

export const whatIsPast = (directory: Directory, today: string): Due[] => [
  ...placesOf(directory).flatMap((place) => [
    ...endingHours(directory, place, today),
    ...pastExceptions(directory, place, today),
    ...closure(directory, place, today),
  ]),
  ...pastEvents(directory, today),
];

function endingHours(directory: Directory, place: AtPath<Place>, today: string): Due[] {
  const { value, path } = place;
  const ofPlace = {
    hours: value.openingHoursSpecification,
    property: 'openingHoursSpecification',
    whose: 'Die Zeiten',
  };
  const ofContacts = contactsOf(place).map(({ value: contact, path: at }, index) => ({
    hours: contact.hoursAvailable,
    property: `${at.slice(path.length + 1)}.hoursAvailable`,
    whose: `Die Zeiten von „${contact.name ? nameIn(directory, contact.name) : (contact.telephone ?? contact.email ?? `Kontakt ${index + 1}`)}“`,
  }));
  return [ofPlace, ...ofContacts].flatMap(({ hours = [], property, whose }): Due[] => {
    const end = lastDayOf(hours.map(({ validThrough }) => validThrough));
    const days = end ? daysUntil(today, end) : Infinity;
    if (!end || days > HOURS_AHEAD) return [];
    const base = { path, property, name: nameIn(directory, value.name), since: end, dueOn: end, days };
    if (days >= 0) {
      const message = `${whose} gelten nur bis ${dateWords(end)}, danach ist nichts eingetragen. Bitte die neuen Zeiten eintragen, oder die Befristung weglassen, wenn sie weiter gelten.`;
      return [{ ...base, kind: 'hours-end', severity: 'soon', message }];
    }
    const now =
      property === ofPlace.property && value.appointment?.required
        ? 'seitdem heißt es immer „Nur mit Termin“'
        : 'seitdem sind für Bewohner keine bekannt';
    const message = `${whose} galten nur bis ${dateWords(end)}; ${now}. Bitte die neuen Zeiten eintragen.`;
    return [{ ...base, kind: 'hours-ended', severity: 'wrong', message }];
  });
}

function pastExceptions(directory: Directory, { value: place, path }: AtPath<Place>, today: string): Due[] {
  const property = 'specialOpeningHoursSpecification';
  const special = place.specialOpeningHoursSpecification ?? [];
  const past = special.flatMap((entry, index) => (lastDay(entry) < today ? [{ entry, index }] : []));
  if (past.length === 0) return [];
  const last = past
    .map(({ entry }) => lastDay(entry))
    .sort()
    .pop()!;
  const called = past.map(({ entry }) => exceptionName(directory, entry));
  const message =
    past.length === 1
      ? `Die Ausnahme ${called[0]!} ist vorbei und kann weg.`
      : `${past.length} Ausnahmen sind vorbei und können weg: ${listed(called)}.`;
  const at = [...keysOf(path), property];
  const dueOn = dayAfter(last);
  return [
    {
      ...{ kind: 'expired', severity: 'soon', path, property, name: nameIn(directory, place.name) },
      ...{ since: last, dueOn, days: daysUntil(today, dueOn), message },
      repair: {
        label: 'Entfernen',
        changes:
          past.length === special.length
            ? [{ path: at, value: undefined }]
            : // The last first, so that the others stay where they are.
              past.reverse().map(({ index }) => ({ path: [...at, index], value: undefined })),
      },
    },
  ];
}

/** What comes every year is never over. */
const lastDay = ({ validFrom, validThrough = validFrom }: SpecialOpeningHours): string =>
  isYearly(validThrough) ? '9999' : validThrough;

function exceptionName(directory: Directory, entry: SpecialOpeningHours): string {
  const { name, validFrom, validThrough = validFrom } = entry;
  const dates =
    validThrough === validFrom ? dateWords(validFrom) : `${dateWords(validFrom)} bis ${dateWords(validThrough)}`;
  return name ? `„${nameIn(directory, name)}“ (${dates})` : dates;
}

function closure(directory: Directory, { value: place, path }: AtPath<Place>, today: string): Due[] {
  const { temporarilyClosed: closed } = place;
  const end = closed?.validThrough;
  const days = end ? daysUntil(today, end) : Infinity;
  if (!closed || !end || days > CLOSURE_AHEAD) return [];
  // One that has yet to begin is no news.
  if (closed.validFrom && closed.validFrom > today) return [];
  const property = 'temporarilyClosed';
  const base = {
    severity: 'soon' as const,
    path,
    property,
    name: nameIn(directory, place.name),
    since: end,
    dueOn: end,
    days,
  };
  if (days >= 0) {
    const message = `Die Stelle ist bis ${dateWords(end)} geschlossen; danach gelten wieder die gewöhnlichen Zeiten. Bitte nachfragen, ob das so bleibt.`;
    return [{ ...base, kind: 'closure-ends', message }];
  }
  const message = `Die Schließung ${periodWords(closed)} ist vorbei, und die gewöhnlichen Zeiten gelten wieder. Der Eintrag kann weg; ist die Stelle noch geschlossen, tragen Sie das neue Ende ein.`;
  const changes = [{ path: [...keysOf(path), property], value: undefined }];
  return [{ ...base, kind: 'closure-ended', message, repair: { label: 'Entfernen', changes } }];
}

function pastEvents(directory: Directory, today: string): Due[] {
  return directory.events.flatMap((event, index): Due[] => {
    const { name, eventStatus } = event;
    const path = `events[${index}]`;
    const endDate = lastDayOfEvent(event);
    // Of what was postponed the new date is waited for.
    if (!endDate || endDate >= today || eventStatus === 'postponed') return [];
    const dueOn = dayAfter(endDate);
    return [
      {
        ...{ kind: 'expired', severity: 'soon', path, name: nameIn(directory, name), since: endDate, dueOn },
        days: daysUntil(today, dueOn),
        message: `Die Veranstaltung war am ${dateWords(endDate)}; der Eintrag kann weg.`,
        repair: { label: 'Entfernen', changes: [{ path: keysOf(path), value: undefined }] },
      },
    ];
  });
}
