/**
 * A directory's office and places as schema.org JSON-LD, for search engines and assistants.
 *
 * Told: name, description, provider (`parentOrganization`), address, geo, contacts with their hours and languages, languages spoken
 * (`knowsLanguage`), topics (`knowsAbout`), areas (`areaServed`), steps (`amenityFeature`), tasks (`GovernmentService`), the week,
 * special days and closures.
 *
 * Left out, because schema.org has no word for it, or one that would say something else:
 * - hours with an appointment or on the telephone, which would be read as open; so are those of a place with `appointment.required`
 * - notes and languages of single hours; that appointments can be had beside the hours; the address of the booking
 * - turns (every other week, the first Tuesday) as rules: their dates are told, for a year
 * - dates more than a year ahead, and yearly ones as rules: their dates are told
 * - hours of a contact in turns or in yearly periods
 * - whom it is for, costs, what to bring, interpreters, the note of an address or of the steps
 * - posts that are vacant, and what is no dialable number stands as it is written
 * - where a fact comes from, when it was checked, and what contradicts it; plain German, sign language and Leichte Sprache
 * - every language but one: search engines want texts, not several
 * - documents, events, projects and networks
 */
import type { AdministrativeArea, ContactPoint, GovernmentService, Organization, Thing } from 'schema-dts';
import { telHref } from '../model/places/telephone.ts';
import type { Directory, Place, Task, Text } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import { languageOf } from '../model/languages.ts';
import { contactHoursLd, hoursLd } from './json-ld-hours.ts';

/** The typed form stays in here, so that nobody who uses this needs schema-dts. */
export type JsonLd = { '@context': 'https://schema.org'; '@graph': object[] };

export type JsonLdOptions = {
  /** The places that are told, the office among them; by default the office and all that advise. */
  places?: readonly Place[];
  /** Whether the office's tasks are told, or only some. */
  tasks?: readonly Task[];
  /** Date from which special days are told (YYYY-MM-DD); without it, none are. */
  today?: string;
  /** BCP 47 tags in which texts are wanted, most wanted first. */
  languages?: readonly string[];
};

/** The office and the places as JSON-LD. Never throws on a directory that parseDirectory has read. */
export function toJsonLd(directory: Directory, options: JsonLdOptions = {}): JsonLd {
  const { office } = directory;
  const others = directory.places.filter((place) => place !== office && place.counselling !== false);
  const { places = [office, ...others], tasks = [] } = options;
  const graph: Thing[] = [
    ...places.map((place) => placeLd(directory, place, options)),
    ...tasks.map((task) => taskLd(directory, task, options)),
  ];
  return { '@context': 'https://schema.org', '@graph': graph as object[] };
}

/** The text for `<script type="application/ld+json">`: nothing in it ends the script or begins another. */
export const jsonLdText = (data: JsonLd): string => JSON.stringify(data).replace(/</g, '\\u003c');

const idOf = ({ id }: Pick<Place, 'id'>): string => `#${id}`;

function placeLd(directory: Directory, place: Place, { today, languages = [] }: JsonLdOptions): Thing {
  const { description, url, provider, address, geo, availableLanguage, topics = [], areaServed, accessibility } = place;
  const words = (text: Text): string => pickText(text, directory.inLanguage, languages).value;
  const contacts = (place.contactPoint ?? []).filter(({ vacant }) => !vacant);
  const telephone = contacts.find((point) => point.telephone)?.telephone;
  const email = contacts.find((point) => point.email)?.email;
  const about = topics.filter((id) => hasOwn(directory.topics, id)).map((id) => words(directory.topics[id]!));
  const wheelchair = accessibility?.wheelchair;
  const facts = {
    '@id': idOf(place),
    name: words(place.name),
    ...(description && { description: words(description) }),
    ...(url && { url }),
    ...(provider && { parentOrganization: { '@type': 'Organization', name: words(provider) } satisfies Organization }),
    ...(address && {
      address: {
        '@type': 'PostalAddress' as const,
        ...(address.streetAddress && { streetAddress: address.streetAddress }),
        ...(address.postalCode && { postalCode: address.postalCode }),
        addressLocality: address.addressLocality,
        addressCountry: 'DE',
      },
    }),
    ...(geo && {
      geo: { '@type': 'GeoCoordinates' as const, latitude: geo.latitude, longitude: geo.longitude },
    }),
    ...(telephone && { telephone: dialled(telephone) }),
    ...(email && { email }),
    ...(contacts.length > 0 && { contactPoint: contacts.map((point) => contactLd(point, words)) }),
    ...(availableLanguage?.length && { knowsLanguage: tagsOf(availableLanguage) }),
    ...(about.length > 0 && { knowsAbout: about }),
    ...(areaServed?.length && { areaServed: areaServed.map((key) => areaLd(directory, key)) }),
    ...(wheelchair && {
      amenityFeature: {
        '@type': 'LocationFeatureSpecification' as const,
        name: 'wheelchair',
        value: wheelchair === 'limited' ? wheelchair : wheelchair === 'yes',
      },
    }),
    ...hoursLd(directory, place, today, languages),
  };
  // Others are often associations' or churches'.
  return place === directory.office
    ? { '@type': 'GovernmentOffice', ...facts }
    : { '@type': 'LocalBusiness', ...facts };
}

function contactLd(point: NonNullable<Place['contactPoint']>[number], words: (text: Text) => string): ContactPoint {
  const { name, contactType, telephone, email, url, availableLanguage, hoursAvailable } = point;
  const hours = contactHoursLd(hoursAvailable ?? []);
  return {
    '@type': 'ContactPoint',
    ...(name && { name: words(name) }),
    ...(contactType && { contactType: words(contactType) }),
    ...(telephone && { telephone: dialled(telephone) }),
    ...(email && { email }),
    ...(url && { url }),
    ...(availableLanguage?.length && { availableLanguage: tagsOf(availableLanguage) }),
    ...(hours.length > 0 && { hoursAvailable: hours }),
  };
}

/** "+494921871779"; as it is written where nobody can dial it. */
const dialled = (telephone: string): string => telHref(telephone)?.slice('tel:'.length) ?? telephone;

/** Plain German is German to a search engine. */
const tagsOf = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => languageOf(tag).replace(/^de-simple$/, 'de'))),
];

/** By its name, where the file has one, and by its key. */
function areaLd({ areas }: Directory, key: string): AdministrativeArea {
  const area = areas.find(({ ars }) => ars === key);
  return {
    '@type': 'AdministrativeArea',
    ...(area && { name: area.name }),
    identifier: { '@type': 'PropertyValue', propertyID: 'ARS', value: key },
  };
}

function taskLd(directory: Directory, { id, name, description }: Task, { languages = [] }: JsonLdOptions): Thing {
  const words = (text: Text): string => pickText(text, directory.inLanguage, languages).value;
  return {
    '@type': 'GovernmentService',
    '@id': `#task-${id}`,
    name: words(name),
    ...(description && { description: words(description) }),
    provider: { '@id': idOf(directory.office) },
  } satisfies GovernmentService;
}
