/** A place as a vCard 4.0 (RFC 6350), for the reader's address book. */
import { escaped, fileOf } from './content-lines.ts';
import type { Directory, Place } from '../model/schema/schema.ts';
import { telHref } from '../model/places/telephone.ts';
import { pickText } from '../model/schema/text.ts';

/** The text of a .vcf file; names in the first wanted language the data has. */
export function toVCard(directory: Directory, place: Place, languages: readonly string[] = []): string {
  const text = (value: Place['name']): string => pickText(value, directory.inLanguage, languages).value;
  const { streetAddress = '', postalCode = '', addressLocality = '' } = place.address ?? {};
  const contacts = place.contactPoint ?? [];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escaped(text(place.name))}`,
    place.provider && `ORG:${escaped(text(place.provider))}`,
    place.address && `ADR;TYPE=work:;;${[streetAddress, addressLocality, '', postalCode].map(escaped).join(';')};`,
    ...contacts.flatMap(({ telephone, email, url }) => [
      telephone && telephoneLine(telephone),
      email && `EMAIL;TYPE=work:${escaped(email)}`,
      url && `URL:${url}`,
    ]),
    place.url && `URL:${place.url}`,
    'END:VCARD',
  ];
  return fileOf(lines.filter((line): line is string => Boolean(line)));
}

/** What an address book can dial; else what is written, as a note. */
function telephoneLine(telephone: string): string {
  const href = telHref(telephone);
  return href ? `TEL;TYPE=work,voice:${href.slice('tel:'.length)}` : `NOTE:${escaped(telephone)}`;
}
