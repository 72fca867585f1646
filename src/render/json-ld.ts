/** What a page says, for search engines: as schema.org's JSON-LD, in the page's language. */
import type { I18n } from '../i18n/i18n.ts';
import { jsonLdText } from '../interop/formats/json-ld/write.ts';
import { type JsonLd, toJsonLd } from '../interop/json-ld.ts';
import type { Directory, Place } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';
import { withChangedTexts } from '../texts/places.ts';
import { chosenNetworks, chosenOffers, counsellingPlaces, placeOf, tasksOf, type WidgetChoice } from './choice.ts';
import { eventsFrom } from './events.ts';

/** Of a widget, what its page tells: the office, or the place that it is about, and what is listed. `today`: as for the text. */
export function jsonLdOf(directory: Directory, choice: WidgetChoice, i18n: I18n, today: string | undefined): JsonLd {
  const { office } = directory;
  const told = (places: readonly Place[], more = {}): JsonLd =>
    toJsonLd(directory, { today, languages: i18n.textLanguages, places, ...more });
  switch (choice.widget) {
    case 'office-card':
    case 'opening-hours-badge':
      return told([placeOf(directory, choice.place)]);
    case 'task-list':
      return told([office], { tasks: tasksOf(directory, choice.topic) });
    case 'counselling-locator':
      return told([office, ...counsellingPlaces(directory, choice.topic)]);
    default: {
      const listed = listOf(directory, choice, today);
      const at = [...(listed.offers ?? []), ...(listed.events ?? [])].map(({ place }) => place);
      const { '@graph': places, ...context } = told([office, ...directory.places.filter(({ id }) => at.includes(id))]);
      return { ...context, '@graph': [...places, ...nodesOf(directory, listed, i18n)] };
    }
  }
}

type Listed = Partial<Pick<Directory, 'offers' | 'documents' | 'events' | 'networks'>>;

function listOf(directory: Directory, choice: WidgetChoice, today: string | undefined): Listed {
  const { documents } = directory;
  switch (choice.widget) {
    case 'offer-list': {
      // What they are about is no node of the page.
      const offers = chosenOffers(directory, choice.category, today).map((offer) => ({ ...offer, topics: undefined }));
      return { offers, documents: documents.filter(({ id }) => offers.some((offer) => offer.documents?.includes(id))) };
    }
    case 'document-list':
      return { documents };
    case 'event-list':
      return { events: eventsFrom(directory, today).map(({ event }) => event) };
    default:
      return { networks: chosenNetworks(directory, choice.network) };
  }
}

/** The nodes as other programs get those of a whole file, but in one language: search engines want texts, not several. */
function nodesOf(directory: Directory, listed: Listed, { textLanguages }: I18n): object[] {
  const none = { topics: {}, areas: [], places: [], tasks: [], offers: [], projects: [] };
  const alone: Directory = { ...directory, ...none, documents: [], events: [], networks: [], ...listed };
  const steps = withChangedTexts(alone, (text) => pickText(text, directory.inLanguage, textLanguages).value);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    const { '@graph': graph } = JSON.parse(jsonLdText(value)) as { '@graph': { '@id': string }[] };
    return graph.filter((node) => node['@id'] !== `#${directory.office.id}`);
  }
}
