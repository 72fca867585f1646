/** What a text without script is about: which widget, of which place or topic; and what a choice means in a directory. */
import type { I18n } from '../i18n/i18n.ts';
import { msgFrom } from '../i18n/msg.ts';
import { telHref } from '../model/places/telephone.ts';
import type { Directory, Place } from '../model/schema/schema.ts';

export const WIDGETS = ['office-card', 'opening-hours-badge', 'counselling-locator', 'task-list'] as const;
export type Widget = (typeof WIDGETS)[number];

export type WidgetChoice = {
  widget: Widget;
  /** Id of a counselling place, for card and badge; without it, the office itself. */
  place?: string;
  /** Id of a topic, for tasks and locator. */
  topic?: string;
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

/** The first number of a place that dials, and not that of a vacant post. */
export const numberOf = ({ contactPoint = [] }: Place): string | undefined =>
  contactPoint.find(({ telephone, vacant }) => !vacant && telephone && telHref(telephone))?.telephone;

/** The files with the widget's words in a language, beside the script: two for the locator, none for German, which the script has in itself. */
export const wordFiles = ({ widget }: WidgetChoice, locale: string): string[] =>
  locale === 'de'
    ? []
    : (widget === 'counselling-locator' ? ['', '-locator'] : ['']).map((part) => `locales/${locale}${part}.js`);
