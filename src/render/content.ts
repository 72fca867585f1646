/** What a page says instead of a widget: the same facts, complete, in the widget's order. */
import type { I18n } from '../i18n/i18n.ts';
import type { Directory, Place } from '../model/schema/schema.ts';
import { chosenNetworks, chosenOffers, counsellingPlaces, placeOf, tasksOf, type WidgetChoice } from './choice.ts';
import { documentListHtml, documentsHtml } from './documents.ts';
import { eventsFrom, eventsHtml } from './events.ts';
import { fundingHtml } from './funding.ts';
import { element, escaped } from './html.ts';
import { networksHtml } from './network.ts';
import { offersHtml } from './offers.ts';
import { originHtml } from './origin.ts';
import { nameAndNumber, paragraphs, words } from './parts.ts';
import { hoursHtml, listHtml, placeHtml } from './place.ts';
import { translationNote } from './translation-note.ts';
import { widgetWord } from './words.ts';

/**
 * The text of a widget, with a heading of the first level. `today`: from when exceptions are told, and what is over on that day is left
 * out (YYYY-MM-DD).
 */
export function contentOf(choice: WidgetChoice, directory: Directory, i18n: I18n, today?: string): string {
  return [textOf(choice, directory, i18n, today), translationNote(directory, shownOf(choice, directory, today), i18n)]
    .filter(Boolean)
    .join('\n');
}

function textOf(choice: WidgetChoice, directory: Directory, i18n: I18n, today: string | undefined): string {
  const place = placeOf(directory, choice.place);
  switch (choice.widget) {
    case 'office-card':
      return cardHtml(directory, place, i18n, today);
    case 'opening-hours-badge':
      return [
        element('h1', {}, words(directory, place.name, i18n)),
        hoursHtml(directory, place, i18n, { level: 1, today, holidays: true }),
        element('p', {}, nameAndNumber(directory, place, i18n)),
        originHtml(directory, place, i18n),
      ].join('\n');
    case 'task-list':
      return tasksHtml(directory, choice.topic, i18n);
    case 'counselling-locator':
      return placesHtml(directory, choice.topic, i18n, today);
    case 'offer-list':
      return offersHtml(directory, i18n, { category: choice.category, today });
    case 'document-list':
      return documentListHtml(directory, i18n);
    case 'event-list':
      return eventsHtml(directory, i18n, { today });
    case 'network':
      return networksHtml(directory, choice.network, i18n);
  }
}

/** The part of a directory whose texts a widget shows. */
export function shownOf(choice: WidgetChoice, directory: Directory, today?: string): Partial<Directory> {
  const { office, documents, funding, topics } = directory;
  const place = placeOf(directory, choice.place);
  switch (choice.widget) {
    case 'office-card':
      return place === office ? { office, documents, funding } : { office: place };
    case 'opening-hours-badge': {
      const { id, name, provider, openingHoursSpecification, specialOpeningHoursSpecification, appointment } = place;
      const { source, checked, status } = place;
      const hours = { openingHoursSpecification, specialOpeningHoursSpecification, appointment };
      return { office: { id, name, provider, ...hours, source, checked, status } };
    }
    case 'task-list':
      return { tasks: tasksOf(directory, choice.topic) };
    case 'counselling-locator':
      return { topics, places: counsellingPlaces(directory, choice.topic) };
    case 'offer-list':
      return { offers: chosenOffers(directory, choice.category, today) };
    case 'document-list':
      return { documents };
    case 'event-list':
      return { events: eventsFrom(directory, today).map(({ event }) => event) };
    case 'network':
      return { networks: chosenNetworks(directory, choice.network) };
  }
}

/** More names than these are what the locator is for. */
const SHOWN_PLACES = 50;

/** A place with all that is known of it; of the office also its documents and who pays for it. */
function cardHtml(directory: Directory, place: Place, i18n: I18n, today: string | undefined): string {
  const others = counsellingPlaces(directory, undefined).filter((other) => other !== place);
  const isOffice = place === directory.office;
  const names = others.slice(0, SHOWN_PLACES).map((other) => nameAndNumber(directory, other, i18n));
  return [
    placeHtml(directory, place, i18n, { level: 1, today, holidays: true }),
    // Who does, where it advises nobody itself.
    place.counselling === false && others.length > 0
      ? `${element('h2', {}, escaped(widgetWord(i18n, 'locator-title')))}\n${listHtml(names, 'kmt-places')}`
      : '',
    isOffice ? documentsHtml(directory, i18n) : '',
    isOffice ? fundingHtml(directory, i18n) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The office's tasks under a heading, each with what it means. */
function tasksHtml(directory: Directory, topic: string | undefined, i18n: I18n): string {
  const tasks = tasksOf(directory, topic);
  const list = tasks.flatMap(({ name, description }) => [
    element('dt', {}, words(directory, name, i18n)),
    ...(description ? [element('dd', {}, paragraphs(directory, description, i18n))] : []),
  ]);
  // A list of terms needs what they mean; without any, it is a list of names.
  const hasText = tasks.some(({ description }) => description);
  return [
    element('h1', {}, escaped(widgetWord(i18n, 'tasks'))),
    tasks.length === 0
      ? element('p', {}, escaped(widgetWord(i18n, 'no-tasks')))
      : hasText && tasks.every(({ description }) => description)
        ? element('dl', { class: 'kmt-tasks' }, `\n${list.join('\n')}\n`)
        : listHtml(
            tasks.map(({ name, description }) =>
              [element('strong', {}, words(directory, name, i18n)), description && words(directory, description, i18n)]
                .filter(Boolean)
                .join('<br>'),
            ),
            'kmt-tasks',
          ),
    element('p', {}, nameAndNumber(directory, directory.office, i18n)),
  ].join('\n');
}

/** Every place that advises, and whom to ask about the others. */
export function placesHtml(directory: Directory, topic: string | undefined, i18n: I18n, today?: string): string {
  const shown = counsellingPlaces(directory, topic);
  return [
    element('h1', {}, escaped(widgetWord(i18n, 'locator-title'))),
    element('p', {}, nameAndNumber(directory, directory.office, i18n)),
    ...(shown.length > 0
      ? shown.map((place) => placeHtml(directory, place, i18n, { level: 2, today }))
      : [element('p', {}, escaped(widgetWord(i18n, 'locator-empty')))]),
  ].join('\n');
}
