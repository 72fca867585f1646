/** All that WordPress says of a data file without script, in one language. */
import type { I18n } from '../../i18n/i18n.ts';
import { toJsonLd } from '../../interop/json-ld.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { categoriesOf, counsellingPlaces, type Widget, type WidgetChoice, WIDGETS } from '../../render/choice.ts';
import { contentOf, shownOf } from '../../render/content.ts';
import { eventsHtml, noEvents } from '../../render/events.ts';
import { element, escaped } from '../../render/html.ts';
import { emptyHtml, offersHtml } from '../../render/offers.ts';
import { titleOf } from '../../render/page.ts';
import { nameAndNumber } from '../../render/parts.ts';
import { placeHtml } from '../../render/place.ts';
import { translationNote } from '../../render/translation-note.ts';
import { widgetWord } from '../../render/words.ts';
import { withDates } from './dated-html.ts';
import { type ToldDay, todayLine } from './today-lines.ts';

export type LanguageTexts = {
  dir: 'ltr' | 'rtl';
  /** What a page about a widget is called; plain text, as all that follows is HTML. */
  titles: Record<Widget, string>;
  /** The text of a widget under a heading of the second level; of the locator, what stands before its places. */
  texts: Record<Widget, string>;
  /** By topic. */
  tasks: Record<string, string>;
  /** By place, under a heading of the second level. */
  places: Record<string, string>;
  /** By category. */
  offers: Record<string, string>;
  /** By id. */
  networks: Record<string, string>;
  /** What is said once all offers or events are over. */
  none: Partial<Record<Widget, string>>;
  /** The office's days, one line each, from the first one on. */
  days: string[];
  /** Nodes of a graph: of each place by its id, and of the tasks. */
  jsonLd: { places: Record<string, object>; tasks: object[] };
};

/** The texts, with special days from `today` on (YYYY-MM-DD); `days`: those of the office, from there on. */
export function languageTexts(
  directory: Directory,
  i18n: I18n,
  today: string,
  days: readonly ToldDay[],
): LanguageTexts {
  const { office, places, topics, networks } = directory;
  const topicIds = Object.keys(topics);
  const languages = i18n.textLanguages;
  const ofOffice = (widget: Widget): string =>
    below(withDates(contentOf({ widget }, directory, i18n, today), directory, office, i18n, { today, holidays: true }));
  const noteOn = (choice: WidgetChoice): string => {
    const note = translationNote(directory, shownOf(choice, directory, today), i18n);
    return note && `\n${note}`;
  };
  const ofOffers = (category?: string): string =>
    below(offersHtml(directory, i18n, { category, today, isDated: true }) + noteOn({ widget: 'offer-list', category }));
  const byId = <T>(of: (place: Place) => T): Record<string, T> =>
    Object.fromEntries([office, ...places].map((place) => [place.id, of(place)]));
  return {
    dir: i18n.dir,
    titles: Object.fromEntries(WIDGETS.map((widget) => [widget, titleOf(directory, { widget }, i18n)])) as Record<
      Widget,
      string
    >,
    texts: {
      'office-card': ofOffice('office-card'),
      'opening-hours-badge': ofOffice('opening-hours-badge'),
      'task-list': below(contentOf({ widget: 'task-list' }, directory, i18n)),
      'counselling-locator': locatorBegin(directory, i18n),
      'offer-list': ofOffers(),
      'document-list': below(contentOf({ widget: 'document-list' }, directory, i18n)),
      'event-list': below(eventsHtml(directory, i18n, { today, isDated: true }) + noteOn({ widget: 'event-list' })),
      network: below(contentOf({ widget: 'network' }, directory, i18n)),
    },
    tasks: Object.fromEntries(
      topicIds.map((topic) => [topic, below(contentOf({ widget: 'task-list', topic }, directory, i18n))]),
    ),
    places: byId((place) => {
      const html = placeHtml(directory, place, i18n, { level: 2, today });
      return withDates(html, directory, place, i18n, { today, holidays: false });
    }),
    offers: Object.fromEntries(categoriesOf(directory).map((category) => [category, ofOffers(category)])),
    networks: Object.fromEntries(
      networks.map(({ id }) => [id, below(contentOf({ widget: 'network', network: id }, directory, i18n))]),
    ),
    none: { 'offer-list': emptyHtml(directory, i18n), 'event-list': noEvents(i18n) },
    days: days.map(({ day }) => todayLine(directory, office, day, i18n)),
    jsonLd: {
      places: byId((place) => toJsonLd(directory, { places: [place], today, languages })['@graph'][0]!),
      tasks: toJsonLd(directory, { places: [], tasks: directory.tasks, languages })['@graph'],
    },
  };
}

/** Title, and whom to ask about all others; without any place, that there is none. */
function locatorBegin(directory: Directory, i18n: I18n): string {
  return [
    element('h2', {}, escaped(widgetWord(i18n, 'locator-title'))),
    element('p', {}, nameAndNumber(directory, directory.office, i18n)),
    translationNote(directory, shownOf({ widget: 'counselling-locator' }, directory), i18n),
    ...(counsellingPlaces(directory, undefined).length > 0
      ? []
      : [element('p', {}, escaped(widgetWord(i18n, 'locator-empty')))]),
  ]
    .filter(Boolean)
    .join('\n');
}

/** One level down: a page of a site has a title of its own. Of the data, nothing can look like a tag. */
const below = (html: string): string =>
  html.replace(/<(\/?)h([1-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
