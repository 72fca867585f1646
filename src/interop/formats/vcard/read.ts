/** vCards as places, whatever program they come from. */
import type { Text } from '../../../model/schema/schema.ts';
import { type Component, type ContentLine, readComponents, unescaped } from '../../read-content-lines.ts';
import { Unread } from '../fields.ts';
import { FormatError, type Read } from '../format.ts';
import { type PartEntry, present } from '../part.ts';
import { hoursIn } from './hours.ts';

/** What programs say to each other. */
const TECHNICAL = 'VERSION KIND PRODID REV SOURCE XML N CLIENTPIDMAP'.split(' ');

/** Throws a FormatError where there is none. */
export function readVCards(text: string): Read {
  const cards = readComponents(text).filter(({ name }) => name === 'VCARD');
  if (cards.length === 0) throw new FormatError('Die Datei enthält keine vCard (BEGIN:VCARD).');
  const unread = new Unread();
  return { part: { places: cards.map((card) => placeIn(card, unread)) }, left: unread.left() };
}

class Lines {
  readonly #lines: ContentLine[];

  constructor(lines: readonly ContentLine[]) {
    this.#lines = [...lines];
  }

  take(name: string, matches: (line: ContentLine) => boolean = () => true): ContentLine | undefined {
    const at = this.#lines.findIndex((line) => line.name === name && matches(line));
    return at < 0 ? undefined : this.#lines.splice(at, 1)[0];
  }

  all(name: string): ContentLine[] {
    const found: ContentLine[] = [];
    for (let line = this.take(name); line; line = this.take(name)) found.push(line);
    return found;
  }

  value(name: string): string | undefined {
    const line = this.take(name);
    return line && (unescaped(line.value).trim() || undefined);
  }

  /** A text, in all languages that have the same mark; of several texts the first. */
  text(name: string, valueOf = (value: string): string | undefined => value): Text | undefined {
    const first = this.take(name, ({ value }) => Boolean(valueOf(value)));
    if (!first) return undefined;
    const { LANGUAGE, ALTID } = first.params;
    const words = (line: ContentLine): string => unescaped(valueOf(line.value)!);
    if (LANGUAGE === undefined) return words(first);
    const text: Record<string, string> = { [LANGUAGE]: words(first) };
    const isOther = ({ params }: ContentLine) =>
      ALTID !== undefined && params.ALTID === ALTID && params.LANGUAGE !== undefined;
    for (let line = this.take(name, isOther); line; line = this.take(name, isOther))
      text[line.params.LANGUAGE!] = words(line);
    return text;
  }

  rest(owner: string, unread: Unread): void {
    for (const { name, value } of this.#lines)
      if (!TECHNICAL.includes(name) && value.trim()) unread.add(name, owner, unescaped(value));
  }
}

function placeIn({ lines }: Component, unread: Unread): PartEntry {
  const groups = new Map<string, ContentLine[]>();
  for (const line of lines) {
    // Other programs have groups for single lines; ours are those of contacts.
    const key = line.group !== undefined && /^c\d+$/.test(line.group) ? line.group : '';
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const own = new Lines(groups.get('') ?? []);
  const name = own.text('FN');
  const owner = typeof name === 'object' ? (Object.values(name)[0] ?? '') : (name ?? '');
  const id = own.value('UID');
  const hours = own.take('NOTE', ({ value }) => Boolean(hoursIn('Öffnungszeiten', unescaped(value))));
  const [provider, ...units] = partsOf(own, 'ORG');
  if (units.some(Boolean)) unread.add('ORG', owner, units.join(', '));
  const address = addressIn(own, owner, unread);
  const contacts = [...groups].filter(([key]) => key).map(([, group]) => contactIn(new Lines(group), owner, unread));
  // Whose lines have no group has one contact; each further number is one more.
  const [telephones, emails] = [own.all('TEL'), own.all('EMAIL')];
  const [title, role] = [own.value('TITLE'), own.value('ROLE')];
  for (let i = 0; i < Math.max(telephones.length, emails.length); i++)
    contacts.push(
      present({
        contactType: i === 0 ? (role ?? title) : undefined,
        telephone: telephones[i] && telephoneIn(telephones[i]!),
        email: emails[i] && unescaped(emails[i]!.value).trim(),
      }),
    );
  const found = present({
    ...(id && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) && { id }),
    name,
    description: own.text('NOTE'),
    provider: own.text('ORG') ?? provider,
    url: own.value('URL'),
    address,
    geo: geoIn(own.value('GEO'), owner, unread),
    contactPoint: contacts,
    ...(hours && hoursIn('Öffnungszeiten', unescaped(hours.value))),
    availableLanguage: own.all('LANG').map(({ value }) => value.trim()),
  });
  own.rest(owner, unread);
  return found;
}

/** The parts of a value that has several; of one in several languages none. */
function partsOf(own: Lines, name: string): string[] {
  const line = own.take(name, ({ params }) => params.LANGUAGE === undefined);
  return line ? splitParts(line.value) : [];
}

const splitParts = (value: string): string[] =>
  [...value.matchAll(/((?:\\[^]|[^\\;])*)(?:;|$)/g)].map(([, part = '']) => unescaped(part).trim());

function addressIn(own: Lines, owner: string, unread: Unread): object | undefined {
  const line = own.take('ADR');
  if (!line) return undefined;
  const [box, more, streetAddress, addressLocality, , postalCode] = splitParts(line.value);
  for (const each of [box, more]) if (each) unread.add('ADR', owner, each);
  const found = present({ streetAddress, postalCode, addressLocality });
  return Object.keys(found).length > 0 ? found : undefined;
}

function geoIn(value: string | undefined, owner: string, unread: Unread): object | undefined {
  if (value === undefined) return undefined;
  const [, latitude, longitude] = /^(?:geo:)?\s*(-?\d+(?:\.\d+)?)[,;]\s*(-?\d+(?:\.\d+)?)/.exec(value) ?? [];
  if (longitude !== undefined) return { latitude: Number(latitude), longitude: Number(longitude) };
  unread.add('GEO', owner, value);
  return undefined;
}

const telephoneIn = ({ value }: ContentLine): string => unescaped(value).trim().replace(/^tel:/, '');

function contactIn(own: Lines, owner: string, unread: Unread): object {
  const hours = own.take('NOTE', ({ value }) => Boolean(hoursIn('Sprechzeiten', unescaped(value))));
  const telephone = own.take('TEL');
  const found = present({
    name: own.text('RELATED'),
    contactType: own.text('ROLE'),
    room: own.text('ADR', (value) => /^;;;;;;;([^]+)$/.exec(value)?.[1]),
    telephone: telephone && telephoneIn(telephone),
    email: own.value('EMAIL'),
    url: own.value('URL'),
    availableLanguage: own.all('LANG').map(({ value }) => value.trim()),
    hoursAvailable: hours && hoursIn('Sprechzeiten', unescaped(hours.value))?.openingHoursSpecification,
  });
  own.rest(owner, unread);
  return found;
}
