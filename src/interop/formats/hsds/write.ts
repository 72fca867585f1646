/** A directory as a list of HSDS 3 services (Open Referral), each whole, with its organization and its location inside. */
import { offersOf } from '../../../model/places/offers.ts';
import type { ContactPoint, Directory, Offer, Place, Text } from '../../../model/schema/schema.ts';
import { pickText } from '../../../model/schema/text.ts';
import { addable, placesOf, present } from '../part.ts';
import { uuidOf } from './ids.ts';
import { isSchedule, scheduleOut } from './schedules.ts';

/** By which our own ids and categories are told from others' terms. */
export const TAXONOMY = 'KMT Widgets';

type Words = (text: Text | undefined) => string | undefined;

export function hsdsText(directory: Directory): string {
  const words: Words = (text) => text && pickText(text, directory.inLanguage, [directory.inLanguage]).value;
  const services = [
    ...placesOf(directory).map((place) => serviceOf(directory, place, words)),
    ...offersOf(directory).map((offer) => serviceOf(directory, offer, words)),
  ];
  return `${JSON.stringify(services, null, 2)}\n`;
}

/** The schema wants absolute addresses. */
const absolute = (url: string | undefined): string | undefined => (url && /^https?:/.test(url) ? url : undefined);

function serviceOf(directory: Directory, entry: Place | Offer, words: Words): object {
  const { id, name, description, url, provider, contactPoint = [], availableLanguage = [], topics = [] } = entry;
  const { appointment, temporarilyClosed, interpretation, audience, fees, requiredDocuments, areaServed = [] } = entry;
  const isOffer = 'category' in entry;
  const isOffice = entry === directory.office;
  const kind = isOffer ? 'offer' : 'place';
  const uuid = (...names: string[]) => uuidOf(kind, id, ...names);
  const contacts = contactPoint.filter(({ vacant }) => !vacant);
  const location = locationOf(directory, entry, uuid, words);
  const hours = addable(entry.openingHoursSpecification).filter(isSchedule);
  const booking = absolute(appointment?.url);
  const funding = isOffice
    ? (directory.funding ?? []).map(({ name: source }, i) => ({ id: uuid('funding', `${i}`), source: words(source) }))
    : [];
  const owner = words(provider) ?? words(directory.office.provider) ?? words(directory.office.name)!;
  return present({
    id: uuid(),
    name: words(name),
    description: words(description),
    url: absolute(url),
    status: temporarilyClosed ? 'temporarily closed' : 'active',
    alert: words(temporarilyClosed?.reason),
    interpretation_services: words(interpretation),
    application_process: words(appointment?.note),
    fees_description: words(fees),
    eligibility_description: words(audience),
    assured_date: entry.checked ?? undefined,
    organization: present({
      id: uuidOf('organization', owner),
      name: owner,
      // The schema wants one; our data has none of providers.
      description: owner,
      funding,
    }),
    languages: availableLanguage.map((code) => ({ id: uuid('language', code), code })),
    contacts: contacts.map((contact, i) => contactOf(contact, (...names) => uuid('contact', `${i}`, ...names), words)),
    schedules: [
      ...hours.map((hour, i) => ({ id: uuid('schedule', `${i}`), ...scheduleOut(hour, words) })),
      ...(booking ? [{ id: uuid('booking'), schedule_link: booking }] : []),
    ],
    service_areas: areaServed.map((key) => ({
      id: uuid('area', key),
      name: directory.areas.find(({ ars }) => ars === key)?.name ?? key,
      extent: key,
      extent_type: 'text',
    })),
    required_documents: requiredDocuments && [{ id: uuid('documents'), document: words(requiredDocuments) }],
    service_at_locations: location && [{ id: uuid('at'), location }],
    attributes: [
      attribute(uuid, 'id', id),
      ...(isOffice ? [attribute(uuid, 'role', 'office')] : []),
      ...(provider === undefined ? [attribute(uuid, 'provider', 'none')] : []),
      ...(isOffer ? offerAttributes(entry, uuid) : []),
      ...topics.map((topic) => ({
        id: uuid('topic', topic),
        taxonomy_term: {
          id: uuidOf('topic', topic),
          code: topic,
          name: words(directory.topics[topic]) ?? topic,
          description: words(directory.topics[topic]) ?? topic,
          taxonomy: `${TAXONOMY}: topics`,
        },
      })),
    ],
  });
}

type Uuid = (...names: string[]) => string;

const offerAttributes = ({ category, place }: Offer, uuid: Uuid): object[] => [
  attribute(uuid, 'category', category),
  ...(place ? [attribute(uuid, 'place', place)] : []),
];

/** What only our own data has, as attributes: HSDS' own way to add to it. */
const attribute = (uuid: Uuid, code: string, value: string): object => ({
  id: uuid('attribute', code),
  value,
  taxonomy_term: { id: uuidOf('term', code), code, name: code, description: code, taxonomy: TAXONOMY },
});

function contactOf(
  { name, contactType, telephone, email, availableLanguage = [] }: ContactPoint,
  uuid: Uuid,
  words: Words,
): object {
  const languages = availableLanguage.map((code) => ({ id: uuid('language', code), code }));
  return present({
    id: uuid(),
    name: words(name),
    title: words(contactType),
    email,
    phones: telephone && [present({ id: uuid('phone'), number: telephone, languages })],
  });
}

function locationOf({ region }: Directory, entry: Place | Offer, uuid: Uuid, words: Words): object | undefined {
  const { address, geo, accessibility } = entry;
  if (!address && !geo && !accessibility) return undefined;
  const { wheelchair, note } = accessibility ?? {};
  return present({
    id: uuid('location'),
    location_type: 'physical',
    latitude: geo?.latitude,
    longitude: geo?.longitude,
    addresses: address && [
      {
        id: uuid('address'),
        address_1: address.streetAddress ?? '',
        ...(address.note && { address_2: words(address.note) }),
        city: address.addressLocality,
        state_province: region,
        postal_code: address.postalCode ?? '',
        country: 'DE',
        address_type: 'physical',
      },
    ],
    accessibility: accessibility && [
      present({
        id: uuid('accessibility'),
        description: wheelchair && `wheelchair: ${wheelchair}`,
        details: words(note),
      }),
    ],
  });
}
