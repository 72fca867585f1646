/**
 * What stands on the page until the widget is there, and stays where it does not come: whom to call, where to go, when. It is
 * written once and gets old, so it says nothing that holds only today; and it is never empty, as editors delete what is empty.
 */
import type { I18n } from '../i18n/i18n.ts';
import { documentsFor } from '../model/lists/documents.ts';
import type { Directory, Place, Text } from '../model/schema/schema.ts';
import {
  chosenNetworks,
  chosenOffers,
  counsellingPlaces,
  GERMAN,
  placeOf,
  tasksOf,
  type WidgetChoice,
} from './choice.ts';
import { titled } from './documents.ts';
import { daysText } from './event-dates.ts';
import { eventsFrom, rhythmOf } from './events.ts';
import { element, escaped, languageMarks } from './html.ts';
import { dateOfFile } from './origin.ts';
import { addressText, contactLine, marked, nameAndNumber, words } from './parts.ts';
import { weekLines } from './week.ts';
import { widgetWord } from './words.ts';

/** More places, offers or events than these are what the widget is for. */
const SHOWN = 12;

/** The fallback of a widget as blocks of HTML, in the words' language. `today`: what is over on that day is left out (YYYY-MM-DD). */
export function fallbackFor(
  choice: WidgetChoice,
  directory: Directory,
  i18n: I18n = GERMAN,
  today = dateOfFile(directory),
): string[] {
  switch (choice.widget) {
    case 'office-card':
      return fallbackOf(directory, placeOf(directory, choice.place), i18n);
    case 'opening-hours-badge':
      return hoursOnly(directory, placeOf(directory, choice.place), i18n);
    case 'task-list':
      return tasks(directory, choice.topic, i18n);
    case 'counselling-locator':
      return places(directory, choice.topic, i18n);
    case 'offer-list':
      return names(directory, chosenOffers(directory, choice.category, today), i18n);
    case 'document-list':
      return documents(directory, i18n);
    case 'event-list':
      return events(directory, i18n, today);
    case 'network':
      return networks(directory, choice.network, i18n);
  }
}

/** A place with its address, whom to reach and how, and its regular week; at least its name. */
export function fallbackOf(directory: Directory, place: Place, i18n: I18n = GERMAN): string[] {
  const address = addressText(place);
  const note = place.address?.note;
  const lines = [
    element('strong', {}, words(directory, place.name, i18n)),
    place.provider && words(directory, place.provider, i18n),
    address && marked(address, i18n),
    note && words(directory, note, i18n),
  ];
  const contacts = (place.contactPoint ?? [])
    .filter(({ vacant }) => !vacant)
    .map((point) => contactLine(directory, point, i18n));
  return [lines, contacts, weekLines(directory, place, i18n)].flatMap((block) => paragraph(block, i18n));
}

/** For a badge: the week, and whom to ask where nothing is known of it. */
function hoursOnly(directory: Directory, place: Place, i18n: I18n): string[] {
  const lines = weekLines(directory, place, i18n);
  return paragraph(lines.length > 0 ? lines : [nameAndNumber(directory, place, i18n)], i18n);
}

function tasks(directory: Directory, topic: string | undefined, i18n: I18n): string[] {
  const shown = tasksOf(directory, topic);
  const asked = nameAndNumber(directory, directory.office, i18n);
  if (shown.length === 0) return paragraph([asked], i18n);
  return [
    list(
      shown.map(({ name }) => words(directory, name, i18n)),
      i18n,
    ),
  ];
}

/** The first of some lines, and whom to ask about all others. */
function listed(directory: Directory, lines: readonly string[], i18n: I18n): string[] {
  const asked = paragraph([nameAndNumber(directory, directory.office, i18n)], i18n);
  return lines.length > 0 ? [list(lines.slice(0, SHOWN), i18n), ...asked] : asked;
}

/** What is offered, by name. */
const names = (directory: Directory, entries: readonly { name: Text }[], i18n: I18n): string[] =>
  listed(
    directory,
    entries.map(({ name }) => words(directory, name, i18n)),
    i18n,
  );

/** The documents, as links where they have a file. */
const documents = (directory: Directory, i18n: I18n): string[] =>
  listed(
    directory,
    documentsFor(directory, i18n.textLanguages).map((document) => titled(directory, document, i18n)),
    i18n,
  );

/** The events with their one date, or the rhythm in which they come again: of single dates, the next would be over soon. */
const events = (directory: Directory, i18n: I18n, today: string | undefined): string[] =>
  listed(
    directory,
    eventsFrom(directory, today).map(({ event, dates, recurring, undated }) => {
      const when = recurring
        ? weekLines(directory, rhythmOf(directory, event), i18n)
        : undated
          ? [escaped(widgetWord(i18n, 'event-undated'))]
          : dates.map((date) => escaped(daysText(i18n, date)));
      const cancelled = event.eventStatus === 'cancelled' ? [escaped(widgetWord(i18n, 'event-cancelled'))] : [];
      return [words(directory, event.name, i18n), ...cancelled, ...when].join('<br>');
    }),
    i18n,
  );

/** What a network is, and whom to ask. */
function networks(directory: Directory, id: string | undefined, i18n: I18n): string[] {
  const about = chosenNetworks(directory, id).flatMap(({ name, description }) =>
    paragraph(
      [
        element('strong', {}, words(directory, name, i18n)),
        description && words(directory, firstParagraph(description), i18n),
      ],
      i18n,
    ),
  );
  return [...about, ...paragraph([nameAndNumber(directory, directory.office, i18n)], i18n)];
}

/** As much as stands in for the widget until it is there. */
const firstParagraph = (text: Text): Text => {
  const first = (whole: string): string => whole.trim().split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/)[0]!;
  return typeof text === 'string'
    ? first(text)
    : Object.fromEntries(Object.entries(text).map(([lang, whole]) => [lang, first(whole)]));
};

/** The places that advise, with their numbers, and whom to ask about all others. */
function places(directory: Directory, topic: string | undefined, i18n: I18n): string[] {
  const { office } = directory;
  const shown = counsellingPlaces(directory, topic);
  const items = shown.slice(0, SHOWN).map((place) => {
    const town = place.address?.addressLocality;
    return nameAndNumber(directory, place, i18n, town && marked(town, i18n));
  });
  const asked = paragraph([nameAndNumber(directory, office, i18n)], i18n);
  return items.length > 0 ? [list(items, i18n), ...asked] : asked;
}

/** A paragraph with lines, in one line of HTML, as editors make breaks of others; none where there are no lines. */
function paragraph(lines: readonly (string | undefined)[], i18n: I18n): string[] {
  const written = lines.filter(Boolean);
  return written.length > 0 ? [element('p', languageMarks(i18n), written.join('<br>'))] : [];
}

const list = (items: readonly string[], i18n: I18n): string =>
  element('ul', languageMarks(i18n), items.map((item) => element('li', {}, item)).join(''));
