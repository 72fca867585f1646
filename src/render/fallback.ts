/**
 * What stands on the page until the widget is there, and stays where it does not come: whom to call, where to go, when. It is
 * written once and gets old, so it says nothing that holds only today; and it is never empty, as editors delete what is empty.
 */
import type { I18n } from '../i18n/i18n.ts';
import type { Directory, Place } from '../model/schema/schema.ts';
import { counsellingPlaces, GERMAN, placeOf, type WidgetChoice } from './choice.ts';
import { element, languageMarks } from './html.ts';
import { addressText, contactLine, marked, nameAndNumber, words } from './parts.ts';
import { weekLines } from './week.ts';

/** More of the places than these are what the locator is for. */
const SHOWN_PLACES = 12;

/** The fallback of a widget as blocks of HTML, in the words' language. */
export function fallbackFor(choice: WidgetChoice, directory: Directory, i18n: I18n = GERMAN): string[] {
  switch (choice.widget) {
    case 'office-card':
      return fallbackOf(directory, placeOf(directory, choice.place), i18n);
    case 'opening-hours-badge':
      return hoursOnly(directory, placeOf(directory, choice.place), i18n);
    case 'task-list':
      return tasks(directory, choice.topic, i18n);
    case 'counselling-locator':
      return places(directory, choice.topic, i18n);
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
  const shown = directory.tasks.filter((task) => !topic || task.topic === topic);
  if (shown.length === 0) return paragraph([nameAndNumber(directory, directory.office, i18n)], i18n);
  return [
    list(
      shown.map(({ name }) => words(directory, name, i18n)),
      i18n,
    ),
  ];
}

/** The places that advise, with their numbers, and whom to ask about all others. */
function places(directory: Directory, topic: string | undefined, i18n: I18n): string[] {
  const { office } = directory;
  const shown = counsellingPlaces(directory, topic);
  const items = shown.slice(0, SHOWN_PLACES).map((place) => {
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
