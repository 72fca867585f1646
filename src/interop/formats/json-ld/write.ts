/** A whole directory as schema.org JSON-LD, for other programs; pages have json-ld.ts, which says less, and of the dates ahead. */
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import { offersOf } from '../../../model/places/offers.ts';
import { telHref } from '../../../model/places/telephone.ts';
import type {
  ContactPoint,
  Directory,
  DirectoryDocument,
  DirectoryEvent,
  Funder,
  Network,
  Offer,
  OpeningHours,
  Place,
  Text,
} from '../../../model/schema/schema.ts';
import { addable, placesOf, present } from '../part.ts';
import { hoursOut } from './hours.ts';
import { textOut } from './texts.ts';
import { EVENT_STATUS, MEMBER_TYPES } from './types.ts';

export function jsonLdText(directory: Directory): string {
  const { topics, areas, tasks, documents, networks, events } = directory;
  const graph = [
    ...placesOf(directory).map((place) => placeLd(directory, place)),
    ...tasks.map(({ id, name, description, topic }) =>
      present({
        ...named('GovernmentService', `task-${id}`, name, description),
        provider: ref(directory.office.id),
        category: topic && ref(`topic-${topic}`),
      }),
    ),
    ...offersOf(directory).map((offer) => offerLd(directory, offer)),
    ...documents.map(documentLd),
    ...networks.map(networkLd),
    ...events.map(eventLd),
    ...Object.entries(topics).map(([id, name]) => ({ ...named('DefinedTerm', `topic-${id}`, name), termCode: id })),
    ...areas.map(({ ars, ags, name, partOf, geo }) =>
      present({
        ...named('AdministrativeArea', `area-${ars}`, name),
        identifier: [keyLd('ARS', ars), ...(ags ? [keyLd('AGS', ags)] : [])],
        geo: geo && geoLd(geo),
        containedInPlace: partOf && { '@type': 'AdministrativeArea', identifier: keyLd('ARS', partOf) },
      }),
    ),
  ];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

const named = (type: string | string[], id: string, name: Text, description?: Text): object =>
  present({ '@type': type, '@id': `#${id}`, name: textOut(name), description: textOut(description) });

const ref = (id: string): object => ({ '@id': `#${id}` });
const keyLd = (propertyID: string, value: string): object => ({ '@type': 'PropertyValue', propertyID, value });

const organization = (name: Text | undefined, more: object = {}): object | undefined =>
  name === undefined && Object.keys(more).length === 0
    ? undefined
    : present({ '@type': 'Organization', name: textOut(name), ...more });

const geoLd = ({ latitude, longitude }: NonNullable<Place['geo']>): object => ({
  '@type': 'GeoCoordinates',
  latitude,
  longitude,
});

const addressLd = ({ streetAddress, postalCode, addressLocality }: NonNullable<Place['address']>): object =>
  present({ '@type': 'PostalAddress', streetAddress, postalCode, addressLocality, addressCountry: 'DE' });

/** Posts that nobody holds are not given to programs that would call them. */
const contactsLd = (contacts: readonly ContactPoint[] = []): object[] =>
  contacts
    .filter(({ vacant }) => !vacant)
    .map(({ name, contactType, telephone, email, url, availableLanguage, hoursAvailable }) => {
      const hours = hoursOut({ openingHoursSpecification: hoursAvailable, publicHolidays: 'open' });
      const { openingHoursSpecification } = hours as { openingHoursSpecification?: object[] };
      return present({
        '@type': 'ContactPoint',
        name: textOut(name),
        contactType: textOut(contactType),
        telephone: telephone && (telHref(telephone)?.slice('tel:'.length) ?? telephone),
        ...{ email, url, availableLanguage },
        hoursAvailable: openingHoursSpecification,
      });
    });

/** What places and offers have alike. */
const serviceLd = (
  { appointment, signLanguageVideo, easyToRead, areaServed, url }: Place | Offer,
  { areas }: Directory,
): object => ({
  url,
  potentialAction:
    appointment?.url &&
    present({ '@type': 'ReserveAction', target: appointment.url, description: textOut(appointment.note) }),
  areaServed: areaServed?.map((key) =>
    areas.some(({ ars }) => ars === key)
      ? ref(`area-${key}`)
      : { '@type': 'AdministrativeArea', identifier: keyLd('ARS', key) },
  ),
  subjectOf: [
    ...(signLanguageVideo ? [{ '@type': 'VideoObject', url: signLanguageVideo, inLanguage: 'gsg' }] : []),
    ...(easyToRead ? [{ '@type': 'WebPage', url: easyToRead, inLanguage: 'de-x-leicht' }] : []),
  ],
});

function placeLd(directory: Directory, place: Place): object {
  const { id, name, description, provider, address, geo, contactPoint, availableLanguage, topics, fees } = place;
  const { wheelchair, note } = place.accessibility ?? {};
  const isOffice = id === directory.office.id;
  return present({
    ...named(isOffice ? 'GovernmentOffice' : 'LocalBusiness', id, name, description),
    parentOrganization: organization(provider),
    address: address && addressLd(address),
    geo: geo && geoLd(geo),
    contactPoint: contactsLd(contactPoint),
    knowsLanguage: availableLanguage,
    knowsAbout: topics?.map((topic) => ref(`topic-${topic}`)),
    priceRange: textOut(fees),
    amenityFeature:
      (wheelchair ?? note) &&
      present({
        '@type': 'LocationFeatureSpecification',
        name: 'wheelchair',
        value: wheelchair === undefined || wheelchair === 'limited' ? wheelchair : wheelchair === 'yes',
        description: textOut(note),
      }),
    ...serviceLd(place, directory),
    ...hoursOut(place),
    funder: isOffice ? directory.funding?.map(funderLd) : undefined,
  });
}

const funderLd = ({ name, note, url, logo }: Funder): object | undefined =>
  organization(name, present({ description: textOut(note), url, logo }));

function offerLd(directory: Directory, offer: Offer): object {
  const { id, name, description, category, topics, audience, fees, provider, address, geo, place } = offer;
  const { contactPoint, availableLanguage, startDate, endDate, requirements, documents } = offer;
  const service = serviceLd(offer, directory) as { subjectOf: object[] };
  const { openingHoursSpecification } = hoursOut(offer) as { openingHoursSpecification?: object[] };
  const contacts = contactsLd(contactPoint);
  const location =
    (address ?? geo)
      ? present({ '@type': 'Place', address: address && addressLd(address), geo: geo && geoLd(geo) })
      : undefined;
  const isCourse = category === 'course';
  return present({
    ...named(isCourse ? ['Course', 'Service'] : 'Service', `offer-${id}`, name, description),
    category: [category, ...(topics ?? []).map((topic) => ref(`topic-${topic}`))],
    audience: audience && { '@type': 'Audience', audienceType: textOut(audience) },
    provider: organization(provider, present({ contactPoint: contacts })) ?? ref(directory.office.id),
    offers:
      (fees ?? startDate ?? endDate) &&
      present({ '@type': 'Offer', description: textOut(fees), validFrom: startDate, validThrough: endDate }),
    availableChannel:
      (availableLanguage ?? location ?? place) &&
      present({
        '@type': 'ServiceChannel',
        availableLanguage,
        serviceLocation: [...(place ? [ref(place)] : []), ...(location ? [location] : [])],
      }),
    hoursAvailable: openingHoursSpecification,
    coursePrerequisites: isCourse ? textOut(requirements) : undefined,
    ...service,
    subjectOf: [...service.subjectOf, ...(documents ?? []).map((document) => ref(`document-${document}`))],
  });
}

function documentLd(document: DirectoryDocument): object {
  const { id, name, description, category, url, encodingFormat, contentSize, inLanguage, availableLanguage } = document;
  const contacts = contactsLd(document.contactPoint);
  return present({
    ...named('DigitalDocument', `document-${id}`, name, description),
    ...{ url, genre: category, encodingFormat, inLanguage, datePublished: document.datePublished },
    encoding: contentSize && { '@type': 'MediaObject', contentSize },
    workTranslation: availableLanguage?.map((tag) => ({ '@type': 'CreativeWork', inLanguage: tag })),
    publisher: contacts.length > 0 ? organization(undefined, { contactPoint: contacts }) : undefined,
  });
}

function networkLd({
  id,
  name,
  description,
  foundingDate,
  url,
  workingGroups,
  members,
  contactPoint,
}: Network): object {
  return present({
    ...named('Organization', `network-${id}`, name, description),
    ...{ foundingDate, url },
    subOrganization: workingGroups?.map((group) =>
      organization(group.name, present({ description: textOut(group.description) })),
    ),
    member: members?.map((member) =>
      present({
        '@type': MEMBER_TYPES[member.category ?? 'other'] ?? 'Organization',
        name: textOut(member.name),
        url: member.url,
      }),
    ),
    contactPoint: contactsLd(contactPoint),
  });
}

function eventLd(event: DirectoryEvent): object {
  const { id, name, description, url, startDate, startTime, endDate, endTime, eventStatus, place, address } = event;
  const { provider, audience, availableLanguage, fees, registration, contactPoint } = event;
  const hours = addable(event.openingHoursSpecification).filter(isSchedule);
  const recurs = hours.length > 0;
  const at = (date: string | undefined, time: string | undefined) =>
    date === undefined || recurs || time === undefined ? date : `${date}T${time}`;
  const contacts = contactsLd(contactPoint);
  // Without a day of its own, the end is on the first.
  const end = endDate ?? (endTime && !recurs ? startDate : undefined);
  return present({
    ...named('Event', `event-${id}`, name, description),
    ...{ url, startDate: at(startDate, startTime), endDate: at(end, endTime) },
    eventStatus: eventStatus && EVENT_STATUS[eventStatus],
    eventSchedule: hours.map(scheduleLd),
    location: [...(place ? [ref(place)] : []), ...(address ? [{ '@type': 'Place', address: addressLd(address) }] : [])],
    organizer: organization(provider, present({ contactPoint: contacts })),
    audience: audience && { '@type': 'Audience', audienceType: textOut(audience) },
    inLanguage: availableLanguage,
    offers:
      (fees ?? registration?.url ?? registration?.deadline) &&
      present({
        '@type': 'Offer',
        description: textOut(fees),
        url: registration?.url,
        validThrough: registration?.deadline,
      }),
  });
}

/** What a Schedule means as well. */
const isSchedule = ({ mode, isoWeek, weekOfMonth, everyWeeks, validFrom, validThrough }: OpeningHours): boolean =>
  (mode ?? 'walk-in') === 'walk-in' &&
  !isoWeek &&
  !(weekOfMonth?.length && everyWeeks) &&
  ![validFrom, validThrough].some((date) => date?.startsWith('--'));

const scheduleLd = ({
  dayOfWeek,
  opens,
  closes,
  weekOfMonth,
  everyWeeks,
  validFrom,
  validThrough,
  note,
}: OpeningHours): object =>
  present({
    '@type': 'Schedule',
    description: textOut(note),
    byDay: WEEKDAYS.filter((day) => dayOfWeek.includes(day)).map((day) => `https://schema.org/${day}`),
    byMonthWeek: weekOfMonth,
    repeatFrequency: weekOfMonth?.length ? 'P1M' : `P${everyWeeks ?? 1}W`,
    ...{
      startTime: opens,
      endTime: closes === '24:00' ? '23:59' : closes,
      startDate: validFrom,
      endDate: validThrough,
    },
  });
