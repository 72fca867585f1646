/** What a text without script is about: which widget, of which place or topic; and what a choice means in a directory. */
import { CATEGORIES } from '../elements/offer-list/categories.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { WordsPart } from '../i18n/locale-files.ts';
import { msgFrom } from '../i18n/msg.ts';
import { telHref } from '../model/places/telephone.ts';
import { isOver, offersOf } from '../model/places/offers.ts';
import type { Directory, Network, Offer, Place, Task } from '../model/schema/schema.ts';

export const WIDGETS = [
  'office-card',
  'opening-hours-badge',
  'counselling-locator',
  'task-list',
  'offer-list',
  'document-list',
  'event-list',
  'network',
] as const;
export type Widget = (typeof WIDGETS)[number];

export type WidgetChoice = {
  widget: Widget;
  /** Id of a counselling place, for card and badge; without it, the office itself. */
  place?: string;
  /** Id of a topic, for tasks and locator. */
  topic?: string;
  /** Which categories of offers, separated by commas or spaces; without it, all. */
  category?: string;
  /** Id of a network; without it, all of the file. */
  network?: string;
};

/** The words of German, which need no file. */
export const GERMAN: I18n = { msg: msgFrom({}), locale: 'de', dir: 'ltr', textLanguages: ['de'] };

/** The place that a card or badge is about. */
export const placeOf = (directory: Directory, id: string | undefined): Place =>
  directory.places.find((place) => place.id === id) ?? directory.office;

/** The places that a locator is about: those that advise, on the topic where one is named. */
export const counsellingPlaces = ({ office, places }: Directory, topic: string | undefined): Place[] =>
  places.filter(
    (place) => place !== office && place.counselling !== false && (!topic || place.topics?.includes(topic)),
  );

/** The tasks of a topic, or all. */
export const tasksOf = ({ tasks }: Directory, topic: string | undefined): Task[] =>
  tasks.filter((task) => !topic || task.topic === topic);

/** A directory that a program has made may lack lists that it does not need. */
const allOffers = ({ offers = [], projects = [] }: Partial<Directory>): Offer[] => offersOf({ offers, projects });

/** The offers of the categories that are named, or all where none of these is known; on a day (YYYY-MM-DD), those that are not over. */
export function chosenOffers(directory: Directory, category = '', today?: string): Offer[] {
  const named = category.split(/[\s,]+/);
  const known = CATEGORIES.filter((each) => named.includes(each));
  return allOffers(directory).filter(
    (offer) => (known.length === 0 || known.includes(offer.category)) && (today === undefined || !isOver(offer, today)),
  );
}

/** The categories that a file's offers have. */
export const categoriesOf = (directory: Directory): Offer['category'][] =>
  CATEGORIES.filter((each) => allOffers(directory).some(({ category }) => category === each));

/** The network with an id; all where there is none of that id. */
export function chosenNetworks({ networks = [] }: Partial<Directory>, id: string | undefined): Network[] {
  const chosen = networks.filter((network) => network.id === id);
  return chosen.length > 0 ? chosen : networks;
}

const hasEntries = (list?: readonly unknown[]): boolean => Boolean(list?.length);

/** Whether a file has anything for a widget to show; an office it always has. */
export function hasContent(directory: Directory, widget: Widget): boolean {
  switch (widget) {
    case 'office-card':
    case 'opening-hours-badge':
      return true;
    case 'counselling-locator':
      return hasEntries(counsellingPlaces(directory, undefined));
    case 'task-list':
      return hasEntries(directory.tasks);
    case 'offer-list':
      return hasEntries(allOffers(directory));
    case 'document-list':
      return hasEntries(directory.documents);
    case 'event-list':
      return hasEntries(directory.events);
    case 'network':
      return hasEntries(directory.networks);
  }
}

/** The first number of a place that dials, and not that of a vacant post. */
export const numberOf = ({ contactPoint = [] }: Place): string | undefined =>
  contactPoint.find(({ telephone, vacant }) => !vacant && telephone && telHref(telephone))?.telephone;

/** The parts of a language's words that a widget has beside those of all. */
export function wordsParts(widget: Widget): WordsPart[] {
  if (widget === 'counselling-locator') return ['locator'];
  return ['offer-list', 'document-list', 'event-list', 'network'].includes(widget) ? ['more'] : [];
}

/** The files with the widget's words in a language, beside the script: one or two, none for German, which the script has in itself. */
export const wordFiles = ({ widget }: WidgetChoice, locale: string): string[] =>
  locale === 'de'
    ? []
    : [locale, ...wordsParts(widget).map((part) => `${locale}-${part}`)].map((name) => `locales/${name}.js`);
