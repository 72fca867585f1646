/** A place as a vCard 4.0 (RFC 6350), for the reader's address book. */
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
  return (
    lines
      .filter((line): line is string => Boolean(line))
      .map(folded)
      .join('\r\n') + '\r\n'
  );
}

/** What an address book can dial; else what is written, as a note. */
function telephoneLine(telephone: string): string {
  const href = telHref(telephone);
  return href ? `TEL;TYPE=work,voice:${href.slice('tel:'.length)}` : `NOTE:${escaped(telephone)}`;
}

/**
 * A text as a value (RFC 6350, 4). Any line break is one of its own, also a lone CR: what follows must not become a line of the
 * card. Other control characters go.
 */
const escaped = (value: string): string =>
  value
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** RFC 6350, 3.2: no line over 75 bytes of UTF-8, continued after a line break and a space. */
function folded(line: string): string {
  let width = 0;
  let result = '';
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (width + bytes > 75) {
      result += '\r\n ';
      width = 1;
    }
    result += character;
    width += bytes;
  }
  return result;
}
