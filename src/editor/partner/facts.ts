/** What is known of a place, in lines that somebody who works there can confirm or correct. */
import { hoursWords } from '../../import/hours/say.ts';
import { languageName } from '../../import/table/say.ts';
import { exceptionWords } from '../../check/hours-words.ts';
import { nameIn } from '../../check/due/names.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { ContactPoint, Directory, Place, Text } from '../../model/schema/schema.ts';

export type Fact = {
  label: string;
  /** NOT_KNOWN where there is none. */
  value: string;
  /** Where in the place a text or a part of a contact stands; of other facts, reading the label tells. */
  path?: readonly (string | number)[];
};

export const NOT_KNOWN = 'nicht bekannt';

/** The facts of a place, labels as people write them. What a partner would be asked for in any case is there without a value. */
export function factsOf(place: Place, directory: Directory): Fact[] {
  const text = (value: Text | undefined) => (value === undefined ? '' : nameIn(directory, value));
  const { address, contactPoint = [], appointment, accessibility } = place;
  const fact = (label: string, value: string | undefined): Fact => ({ label, value: value || NOT_KNOWN });
  const known = (label: string, value: string | undefined): Fact[] => (value ? [{ label, value }] : []);
  return [
    ...textFact('Name', place.name, directory, 'name'),
    ...textFact('Träger', place.provider, directory, 'provider'),
    fact('Anschrift', address && addressWords(address)),
    ...textFact('Gebäude oder Zimmer', address?.note, directory, 'address', 'note'),
    ...contactFacts(contactPoint, directory),
    ...known('Internet', place.url),
    fact('Öffnungszeiten', openWords(place)),
    ...known(
      'Ausnahmen',
      place.specialOpeningHoursSpecification?.map((each) => exceptionWords(each).replace(/,$/, '')).join('; '),
    ),
    ...known('Termin', appointment && (appointment.required ? 'nur mit Termin' : 'auch ohne Termin')),
    fact('Sprachen', place.availableLanguage?.map(languageName).join(', ')),
    ...textFact('Dolmetschen', place.interpretation, directory, 'interpretation'),
    ...known(
      'Themen',
      place.topics?.map((id) => (hasOwn(directory.topics, id) ? text(directory.topics[id]) : id)).join(', '),
    ),
    ...known('Zuständig für', areaWords(place, directory)),
    ...textFact('Für wen', place.audience, directory, 'audience'),
    ...textFact('Kosten', place.fees, directory, 'fees'),
    ...textFact('Mitzubringen', place.requiredDocuments, directory, 'requiredDocuments'),
    ...known(
      'Barrierefrei',
      accessibility?.wheelchair && { yes: 'ja', limited: 'eingeschränkt', no: 'nein' }[accessibility.wheelchair],
    ),
  ];
}

/** A text that is corrected in the language in which it was asked about. */
function textFact(label: string, text: Text | undefined, directory: Directory, ...path: (string | number)[]): Fact[] {
  if (text === undefined) return [];
  const value = nameIn(directory, text);
  return [{ label, value, path: typeof text === 'string' ? path : [...path, languageOf(text, directory)] }];
}

const languageOf = (text: Exclude<Text, string>, { inLanguage }: Directory): string =>
  ['de', 'de-simple', inLanguage].find((tag) => hasOwn(text, tag)) ?? Object.keys(text)[0]!;

function openWords({ openingHoursSpecification: hours }: Place): string | undefined {
  return hours?.length === 0 ? 'keine festen Zeiten' : hours && hoursWords(hours);
}

function addressWords({ streetAddress, postalCode, addressLocality }: NonNullable<Place['address']>): string {
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  return [streetAddress, town].filter(Boolean).join(', ');
}

/** A single contact has plain labels; of several, each has its name or number in brackets. */
function contactFacts(contacts: readonly ContactPoint[], directory: Directory): Fact[] {
  const text = (value: Text | undefined) => (value === undefined ? '' : nameIn(directory, value));
  const isOnly = contacts.length < 2;
  const facts = contacts.flatMap((contact, index): Fact[] => {
    const who = text(contact.name) || text(contact.contactType) || String(index + 1);
    const whose = isOnly ? '' : ` (${who})`;
    const part = (label: string, name: 'telephone' | 'email' | 'url'): Fact[] => {
      const value = contact[name];
      return value === undefined ? [] : [{ label: label + whose, value, path: ['contactPoint', index, name] }];
    };
    const hours = contact.hoursAvailable;
    return [
      ...(isOnly ? textFact('Ansprechperson', contact.name, directory, 'contactPoint', index, 'name') : []),
      ...part('Telefon', 'telephone'),
      ...(hours?.length
        ? [
            {
              label: `Telefonisch erreichbar${whose}`,
              value: hoursWords(hours),
              path: ['contactPoint', index, 'hoursAvailable'],
            },
          ]
        : []),
      ...part('E-Mail', 'email'),
      ...part('Internet-Adresse', 'url'),
    ];
  });
  const has = (label: string) => facts.some((fact) => fact.label.startsWith(label));
  for (const label of ['Telefon', 'E-Mail']) if (!has(label)) facts.push({ label, value: NOT_KNOWN });
  return facts;
}

function areaWords({ areaServed = [] }: Place, { areas }: Directory): string {
  return areaServed.flatMap((ars) => areas.find((area) => area.ars === ars)?.name ?? []).join(', ');
}
