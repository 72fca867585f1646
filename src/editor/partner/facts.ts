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
  const ofText = (label: string, value: Text | undefined, ...path: string[]): Fact[] =>
    value === undefined
      ? []
      : [
          {
            label,
            value: text(value),
            path: typeof value === 'string' ? path : [...path, languageOf(value, directory)],
          },
        ];
  return [
    fact('Name', text(place.name)),
    ...known('Träger', text(place.provider)),
    fact('Anschrift', address && addressWords(address)),
    ...ofText('Gebäude oder Zimmer', address?.note, 'address', 'note'),
    ...contactFacts(contactPoint, text),
    ...known('Internet', place.url),
    fact('Öffnungszeiten', openWords(place)),
    ...known(
      'Ausnahmen',
      place.specialOpeningHoursSpecification?.map((each) => exceptionWords(each).replace(/,$/, '')).join('; '),
    ),
    ...known('Termin', appointment && (appointment.required ? 'nur mit Termin' : 'auch ohne Termin')),
    fact('Sprachen', place.availableLanguage?.map(languageName).join(', ')),
    ...ofText('Dolmetschen', place.interpretation, 'interpretation'),
    ...known(
      'Themen',
      place.topics?.map((id) => (hasOwn(directory.topics, id) ? text(directory.topics[id]) : id)).join(', '),
    ),
    ...known('Zuständig für', areaWords(place, directory)),
    ...ofText('Für wen', place.audience, 'audience'),
    ...ofText('Kosten', place.fees, 'fees'),
    ...ofText('Mitzubringen', place.requiredDocuments, 'requiredDocuments'),
    ...known(
      'Barrierefrei',
      accessibility?.wheelchair && { yes: 'ja', limited: 'eingeschränkt', no: 'nein' }[accessibility.wheelchair],
    ),
  ];
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
function contactFacts(contacts: readonly ContactPoint[], text: (value: Text | undefined) => string): Fact[] {
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
      ...(isOnly && text(contact.name) ? [{ label: 'Ansprechperson', value: text(contact.name) }] : []),
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
