/** What is offered, on a page without script: what helps, then where one can help, each with all that is known of it. */
import { CATEGORIES } from '../elements/offer-list/categories.ts';
import type { I18n } from '../i18n/i18n.ts';
import { comma } from '../i18n/list.ts';
import { fill } from '../i18n/msg.ts';
import { isAhead, isForHelpers, languagesOfOffer } from '../model/places/offers.ts';
import type { Directory, Offer, Place } from '../model/schema/schema.ts';
import { chosenOffers } from './choice.ts';
import { documentRows } from './documents.ts';
import { attributesText, element, escaped } from './html.ts';
import { dateHtml, haveOneOrigin, originHtml } from './origin.ts';
import { nameAndNumber, paragraphs, words } from './parts.ts';
import { addressHtml, contactsHtml, factsHtml, hoursHtml, languagesText } from './place.ts';
import { widgetWord, widgetWords } from './words.ts';

export type OffersOptions = {
  /** Which categories, separated by commas or spaces; without it, all. */
  category?: string;
  /** What is over on this day is left out (YYYY-MM-DD); without it, nothing is. */
  today?: string;
  /** Whether what ends carries its last day, for whoever leaves it out later: `data-through`. */
  isDated?: boolean;
};

/** What a list of these offers is called: "Hilfe und Angebote", "Mitmachen und helfen"; "Angebote" where there are both, or none. */
export function offersTitle(offers: readonly Offer[], i18n: I18n): string {
  const [help = '', join = ''] = widgetWords(i18n, 'offer-groups');
  if (offers.length === 0) return widgetWord(i18n, 'offers');
  return offers.every(isForHelpers) ? join : offers.some(isForHelpers) ? widgetWord(i18n, 'offers') : help;
}

/** All offers under a heading of the first level, and whom to ask. */
export function offersHtml(directory: Directory, i18n: I18n, options: OffersOptions): string {
  const offers = chosenOffers(directory, options.category, options.today);
  const title = element('h1', {}, escaped(offersTitle(offers, i18n)));
  const asked = nameAndNumber(directory, directory.office, i18n);
  if (offers.length === 0) return [title, emptyHtml(directory, i18n)].join('\n');
  const groups = [false, true]
    .map((forHelpers) => offers.filter((offer) => isForHelpers(offer) === forHelpers))
    .filter((group) => group.length > 0);
  const parted = groups.length > 1;
  const together = haveOneOrigin(offers);
  return [
    title,
    ...groups.flatMap((group) => [
      ...(parted ? [element('h2', {}, escaped(offersTitle(group, i18n)))] : []),
      ...group.map((offer) => offerHtml(directory, offer, i18n, { ...options, level: parted ? 3 : 2, together })),
    ]),
    element('p', {}, asked),
    ...(together ? [originHtml(directory, offers[0]!, i18n)] : []),
  ].join('\n');
}

/** What is said where there is none. */
export const emptyHtml = (directory: Directory, i18n: I18n): string =>
  element('p', {}, `${escaped(widgetWord(i18n, 'offers-empty'))} ${nameAndNumber(directory, directory.office, i18n)}`);

/** `together`: the origin of all is said once, elsewhere. */
type OfferOptions = OffersOptions & { level: number; together: boolean };

function offerHtml(directory: Directory, offer: Offer, i18n: I18n, options: OfferOptions): string {
  const { level, today, isDated, together } = options;
  const { id, name, provider, category, description, endDate } = offer;
  const site = [directory.office, ...directory.places].find((place) => place.id === offer.place);
  // Where it takes place and whom one asks, unless the offer says otherwise; its name stands above.
  const reached: Place = {
    ...offer,
    contactPoint: offer.contactPoint ?? site?.contactPoint,
    availableLanguage: undefined,
  };
  const kind = category === 'other' ? undefined : widgetWords(i18n, 'offer-categories')[CATEGORIES.indexOf(category)];
  const about = [kind && escaped(kind), provider && words(directory, provider, i18n)].filter(Boolean);
  const languages = languagesOfOffer(offer);
  const papers = directory.documents.filter((document) => offer.documents?.includes(document.id));
  const blocks = [
    element(`h${level}`, {}, words(directory, name, i18n)),
    about.length > 0 ? element('p', { class: 'kmt-provider' }, about.join(' · ')) : '',
    periodHtml(directory, offer, i18n, today),
    offer.address
      ? addressHtml(directory, offer, i18n)
      : site && addressHtml(directory, site, i18n, words(directory, site.name, i18n)),
    languages.length > 0 ? element('p', {}, languagesText(languages, i18n)) : '',
    description ? paragraphs(directory, description, i18n) : '',
    contactsHtml(directory, reached, i18n),
    hasHours(offer) ? hoursHtml(directory, offer, i18n, { level, today }) : '',
    factsHtml(directory, reached, i18n, ownFacts(directory, offer, i18n)),
    papers.length > 0
      ? element(`h${level + 1}`, {}, escaped(widgetWord(i18n, 'documents'))) +
        `\n${documentRows(directory, papers, i18n)}`
      : '',
    together ? '' : originHtml(directory, offer, i18n),
  ];
  // What ends "2026" lasts until the year has ended, and so with a month.
  const through = isDated && endDate ? `${endDate}-99-99`.slice(0, 10) : undefined;
  const attributes = attributesText({ class: 'kmt-offer', id, 'data-through': through });
  return `<section${attributes}>${blocks.filter(Boolean).join('\n')}</section>`;
}

/** Whether anything is known of its times; what is open to come to has none to tell. */
const hasHours = ({ openingHoursSpecification, temporarilyClosed, appointment }: Offer): boolean =>
  Boolean(openingHoursSpecification ?? temporarilyClosed ?? appointment);

/** From when and until when, as far as it is known. */
function periodHtml(directory: Directory, offer: Offer, i18n: I18n, today: string | undefined): string {
  const { startDate, endDate } = offer;
  const [ahead = '', since = '', until = ''] = widgetWords(i18n, 'offer-period');
  const begins = today === undefined || isAhead(offer, today) ? ahead : since;
  const periods = [
    startDate && fill(escaped(begins), { date: dateHtml(directory, startDate, i18n) }),
    endDate && fill(escaped(until), { date: dateHtml(directory, endDate, i18n) }),
  ].filter(Boolean);
  return periods.length > 0 ? element('p', {}, periods.join(' · ')) : '';
}

/** What only offers have: what one needs, whether one waits, the towns that it is for. */
function ownFacts(directory: Directory, offer: Offer, i18n: I18n): (readonly [string, string])[] {
  const { requirements, waitingList, areaServed } = offer;
  const names = widgetWords(i18n, 'offer-facts');
  const towns = directory.areas.filter(({ ars }) => areaServed?.some((key) => ars.startsWith(key)));
  const values = [
    requirements && words(directory, requirements, i18n),
    waitingList && words(directory, waitingList, i18n),
    towns.length > 0 && element('span', germanNames(i18n), escaped(towns.map(({ name }) => name).join(comma(i18n)))),
  ];
  return values.flatMap((value, index) => (value ? [[names[index] ?? '', value] as const] : []));
}

const germanNames = ({ locale, dir }: I18n): Record<string, string | undefined> =>
  locale.startsWith('de') ? {} : { lang: 'de', dir: dir === 'rtl' ? 'ltr' : undefined };
