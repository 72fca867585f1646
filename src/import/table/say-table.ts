/** What a table was taken for, in German words. */
import { dayOf, type Role } from './roles.ts';
import type { Column, TableReading } from './types.ts';

const ROLE_NAMES: Partial<Record<Role, string>> = {
  ...{
    name: 'Name',
    provider: 'Träger',
    street: 'Straße',
    housenumber: 'Hausnummer',
    plzort: 'PLZ und Ort',
    plz: 'PLZ',
  },
  ...{ ort: 'Ort', address: 'Anschrift', phone: 'Telefon', areacode: 'Vorwahl', fax: 'Fax', email: 'E-Mail' },
  ...{
    url: 'Internetadresse',
    contact: 'Kontakt',
    person: 'Ansprechperson',
    hours: 'Öffnungszeiten',
    appointment: 'Termin nötig',
  },
  ...{ languages: 'Sprachen', interpretation: 'Dolmetschen', topics: 'Themen', areas: 'zuständig für' },
  ...{ description: 'Beschreibung', audience: 'für wen', fees: 'Kosten', requiredDocuments: 'mitzubringen' },
  ...{ accessibility: 'Barrierefreiheit', note: 'Bemerkung', ignore: 'nicht einlesen' },
};
const DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** "Öffnungszeiten" for "hours", "Montag" for "day0". */
export function roleName(role: Role): string {
  const day = dayOf(role);
  return day === undefined ? (ROLE_NAMES[role] ?? role) : DAYS[day]!;
}

/** "„Träger“ ist Name, „Tel.“ ist Telefon": every column that has something in it. */
export const columnSummary = (columns: readonly Column[]): string =>
  columns
    .map(({ head, role, filled }, i) => ({ head: head || `Spalte ${i + 1}`, role, filled }))
    .filter(({ filled, role }) => filled > 0 || role !== null)
    .map(({ head, role }) => `„${head}“ ist ${role ? roleName(role) : 'unbekannt'}`)
    .join(', ');

const ENCODINGS = {
  ...{ 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 („Unicode“)', 'utf-16be': 'UTF-16 („Unicode“)' },
  ...{ 'windows-1252': 'Windows-1252 („ANSI“)', ibm850: 'MS-DOS', macintosh: 'Macintosh' },
} as const;
const SEPARATORS = { ';': 'Semikolon', '\t': 'Tabulator', '|': 'senkrechten Strich', ',': 'Komma' } as const;

/** How a text was read: ", als UTF-8, getrennt durch Semikolon"; for an Excel file its sheet. */
export function encodingName({ encoding, delimiter, sheet }: TableReading): string {
  if (sheet !== undefined) return `, aus dem Blatt „${sheet}“`;
  const read = encoding ? `, gelesen als ${ENCODINGS[encoding]}` : '';
  return delimiter ? `${read}, getrennt durch ${SEPARATORS[delimiter]}` : read;
}
