/** Places as vCards (RFC 6350), one for each with all its contacts; the elements' vcard.ts has what a reader saves of one. */
import { telHref } from '../../../model/places/telephone.ts';
import type { ContactPoint, Directory, Place, Text } from '../../../model/schema/schema.ts';
import { escaped, fileOf } from '../../content-lines.ts';
import { placesOf } from '../part.ts';
import { hoursOut } from './hours.ts';

export function vCardText(directory: Directory): string {
  return fileOf(placesOf(directory).flatMap(cardOf));
}

const cardOf = (place: Place): string[] => {
  const { id, name, description, provider, url, address, geo, contactPoint = [], availableLanguage = [] } = place;
  const { streetAddress = '', postalCode = '', addressLocality = '' } = address ?? {};
  const hours = hoursOut('Öffnungszeiten', place);
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID;VALUE=text:${id}`,
    ...texts('FN', name),
    ...texts('ORG', provider),
    ...texts('NOTE', description),
    ...(hours ? [`NOTE:${escaped(hours)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(address ? [`ADR;TYPE=work:;;${[streetAddress, addressLocality, '', postalCode].map(escaped).join(';')};`] : []),
    ...(geo ? [`GEO:geo:${geo.latitude},${geo.longitude}`] : []),
    ...availableLanguage.map((tag) => `LANG:${tag}`),
    ...contactPoint.filter(({ vacant }) => !vacant).flatMap(contactLines),
    'END:VCARD',
  ];
};

/** What belongs to one contact has one group. */
function contactLines(contact: ContactPoint, i: number): string[] {
  const { name, contactType, room, telephone, email, url, availableLanguage = [], hoursAvailable } = contact;
  const hours = hoursOut('Sprechzeiten', { openingHoursSpecification: hoursAvailable }, false);
  return [
    ...texts('RELATED;TYPE=contact;VALUE=text', name),
    ...texts('ROLE', contactType),
    // The room has its place behind the country (RFC 9554).
    ...texts('ADR;TYPE=work', room, (value) => `;;;;;;;${value}`),
    ...(telephone ? [`TEL;TYPE=work:${escaped(telHref(telephone)?.slice('tel:'.length) ?? telephone)}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escaped(email)}`] : []),
    ...(url ? [`URL;TYPE=work:${url}`] : []),
    ...availableLanguage.map((tag) => `LANG:${tag}`),
    ...(hours ? [`NOTE:${escaped(hours)}`] : []),
  ].map((line) => `c${i + 1}.${line}`);
}

/** A line for each language; they are one value in several (RFC 6350, 5.4). */
const texts = (name: string, text: Text | undefined, value = (words: string) => words): string[] =>
  text === undefined
    ? []
    : typeof text === 'string'
      ? [`${name}:${value(escaped(text))}`]
      : Object.entries(text).map(([tag, words]) => `${name};ALTID=1;LANGUAGE=${tag}:${value(escaped(words))}`);
