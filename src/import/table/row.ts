/** One row of a table as a place: what was understood, what has to be asked, what was not understood. */
import * as z from 'zod/mini';
import { type ContactPoint, type Directory, listSchemas } from '../../model/schema/schema.ts';
import { type Address, type AddressReading, readAddress, readPostcode, readTown } from './address-cells.ts';
import { isBlankWord } from './cell-words.ts';
import { type ContactsReading, readContacts, urlOf } from './contact-cells.ts';
import { hoursBehindDate, lostContent } from './excel-traps.ts';
import { addDayHours, addHours, type HoursCellsReading, hoursProperties, noHours, timeOfDay } from './hours-cells.ts';
import { type LanguagesReading, readLanguages } from './language-cells.ts';
import { namedIn } from './named.ts';
import { dayOf, type Role } from './roles.ts';
import type { Column, PlaceRow, ProposedPlace, Question, Unread } from './types.ts';

const { places: placeSchema } = listSchemas;

type Cell = { text: string; column: Column; index: number };

/** Properties that are what was written, whatever that is. */
const TEXTS = ['description', 'audience', 'fees', 'requiredDocuments'] as const;

/** What questions and remarks call a column; its heading where it has no property of a place. */
const FIELDS: Partial<Record<Role, string>> = {
  ...{
    name: 'name',
    provider: 'provider',
    street: 'address',
    housenumber: 'address',
    plzort: 'address',
    ort: 'address',
  },
  ...{
    address: 'address',
    plz: 'postalCode',
    phone: 'telephone',
    areacode: 'telephone',
    contact: 'telephone',
    email: 'email',
  },
  ...{ url: 'url', hours: 'hours', appointment: 'hours', languages: 'languages', interpretation: 'interpretation' },
  ...{ topics: 'topics', areas: 'areas', accessibility: 'accessibility' },
};

export const columnName = ({ head }: Column, index: number): string => head || `Spalte ${index + 1}`;

const fieldOf = ({ column, index }: Cell): string =>
  (column.role && (dayOf(column.role) === undefined ? FIELDS[column.role] : 'hours')) ?? columnName(column, index);

/** Reads the cells of a row; `number` is the row's as a spreadsheet counts. A directory's topics and areas are known by name. */
export function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  number: number,
  directory?: Pick<Directory, 'topics' | 'areas'>,
): PlaceRow {
  const ask: Question[] = [];
  const unread: Unread[] = [];
  const written: Record<string, string> = {};
  const good: Cell[] = [];
  columns.forEach((column, index) => {
    const text = cells[index] ?? '';
    if (!text) return;
    const name = columnName(column, index);
    written[name in written ? `${name} (Spalte ${index + 1})` : name] = text;
    const cell = { text, column, index };
    const lost = column.role === 'ignore' ? undefined : lostContent(fieldOf(cell), text);
    if (lost) ask.push(lost);
    else good.push(cell);
  });
  const by = (...roles: Role[]) => good.filter(({ column: { role } }) => role !== null && roles.includes(role));
  const textOf = (role: Role) => by(role)[0]?.text ?? '';

  const place: ProposedPlace = {};
  const name = textOf('name').replace(/\s+/g, ' ');
  if (name && !isBlankWord(name)) place.name = name;
  else if (!ask.some(({ field }) => field === 'name')) ask.push({ field: 'name', id: 'no-name', text: '' });
  const provider = textOf('provider').replace(/\s+/g, ' ');
  if (provider && !isBlankWord(provider)) place.provider = provider;

  for (const role of TEXTS) {
    const text = textOf(role).replace(/\s+/g, ' ');
    if (/[\p{L}\d]/u.test(text)) place[role] = text;
  }

  const address = addressOf(by);
  ask.push(...address.ask);
  const { addressLocality, ...others } = address.address;
  if (addressLocality !== undefined) place.address = { ...others, addressLocality };
  else if (Object.keys(others).length > 0) {
    Object.assign(place, { address: others });
    const isAsked = ask.some(({ field }) => field === 'address');
    if (!isAsked) ask.push({ field: 'address', id: 'no-town', text: [others.streetAddress, others.postalCode].filter(Boolean).join(' ') });
  }

  const contacts = contactsOf(by);
  addContacts(place, contacts, by('person'), unread);
  ask.push(...contacts.ask);
  unread.push(...contacts.unread);

  const hours = hoursOf(good);
  Object.assign(place, hoursProperties(hours));
  ask.push(...hours.ask);
  unread.push(...hours.unread);

  const languages = languagesOf(by);
  if (languages.availableLanguage.length > 0) place.availableLanguage = languages.availableLanguage;
  if (languages.interpretation !== undefined) place.interpretation = languages.interpretation;
  ask.push(...languages.ask);
  unread.push(...languages.unread);

  for (const field of ['topics', 'areas'] as const) {
    const known = by(field).flatMap(({ text }) => (isBlankWord(text) ? [] : namedIn(directory, field, text)));
    const ids = [...new Set(known.flatMap(({ id }) => id ?? []))];
    if (ids.length > 0) place[field === 'topics' ? 'topics' : 'areaServed'] = ids;
    for (const { id, text } of known) if (id === undefined) unread.push({ field, text });
  }
  addAccessibility(place, by('accessibility'), unread);
  for (const cell of good) {
    const { role } = cell.column;
    if (!(role === null || role === 'note' || role === 'fax') || isBlankWord(cell.text)) continue;
    unread.push({ field: fieldOf(cell), text: cell.text });
  }
  if (ask.length === 0) ask.push(...impossible(place));
  return { row: number, place, ask, unread, written };
}

/** What the data file would refuse although it looked right here: the schema has the last word. */
export function impossible(place: ProposedPlace): Question[] {
  const { success, error } = z.safeParse(placeSchema, {
    id: 'a',
    source: 'a',
    checked: null,
    status: 'seed',
    ...place,
  });
  if (success) return [];
  return error.issues.map(({ path }) => {
    let value: unknown = place;
    for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
    return {
      field: fieldAt(path),
      id: 'not-possible',
      text: typeof value === 'string' ? value : JSON.stringify(value),
    };
  });
}

/** What questions call a property of a place. */
function fieldAt(path: readonly PropertyKey[]): string {
  const [first, , last] = path.map(String);
  if (first === 'contactPoint') return last ?? 'contactPoint';
  return first === 'openingHoursSpecification' ? 'hours' : first === 'availableLanguage' ? 'languages' : (first ?? '');
}

type By = (...roles: Role[]) => Cell[];

function addressOf(by: By): { address: Address; ask: Question[] } {
  const address: Address = {};
  const ask: Question[] = [];
  const add = (read: AddressReading) => {
    Object.assign(address, read.address);
    ask.push(...read.ask);
  };
  const told = (...roles: Role[]) => by(...roles).filter(({ text }) => !isBlankWord(text));
  const hasTown = told('plzort', 'plz', 'ort').length > 0;
  for (const { text } of told('street', 'address')) {
    if (/\b\d{5} +\p{L}/u.test(text)) add(readAddress(text));
    else if (hasTown || !/[,\n]/.test(text)) {
      if (hasTown || /\p{L}/u.test(text)) address.streetAddress = text.replace(/\s+/g, ' ');
      else ask.push({ field: 'address', text });
    } else add(readAddress(text));
  }
  for (const { text } of told('housenumber')) {
    const range = hoursBehindDate(text);
    if (range) ask.push({ field: 'address', id: 'excel-date', text, options: [range] });
    else address.streetAddress = `${address.streetAddress ?? ''} ${text}`.trim();
  }
  for (const { text } of told('plzort', 'ort')) add(readTown(text));
  for (const { text } of told('plz')) add(readPostcode(text));
  return { address, ask };
}

type Contacts = ContactsReading & { names: string[] };

function contactsOf(by: By): Contacts {
  const all: Contacts = { telephones: [], emails: [], urls: [], ask: [], unread: [], names: [] };
  const areaCode = by('areacode')[0]?.text ?? '';
  for (const cell of by('phone', 'contact', 'email')) {
    const field = fieldOf(cell);
    const read = readContacts(cell.text, areaCode);
    const isKnown = (number: string) => all.telephones.some(({ telephone }) => telephone === number);
    const telephones = read.telephones.filter(({ telephone }) => !isKnown(telephone));
    // "Tel./Fax": the second number is likely the fax.
    if (/fax/i.test(cell.column.head) && telephones.length > 1 && read.unread.length === 0) {
      for (const { telephone } of telephones.splice(1)) all.ask.push({ field, id: 'fax?', text: telephone });
    }
    all.telephones.push(...telephones);
    all.emails.push(...read.emails.filter((each) => !all.emails.includes(each)));
    all.urls.push(...read.urls);
    all.ask.push(...read.ask);
    for (const { text } of read.unread) {
      if (/^(Frau|Herr|Fr\.|Hr\.|Dr\.) \p{Lu}[\p{L}. -]+$/u.test(text)) all.names.push(text);
      else all.unread.push({ field, text });
    }
  }
  for (const { text } of by('url')) {
    if (isBlankWord(text)) continue;
    const url = urlOf(text);
    if (url) all.urls.push(url);
    else all.unread.push({ field: 'url', text });
  }
  return all;
}

/** The first number and the first e-mail address are one contact, as they stand side by side; all others are their own. */
function addContacts(place: ProposedPlace, contacts: Contacts, persons: Cell[], unread: Unread[]): void {
  const { telephones, emails, urls, names } = contacts;
  const count = Math.max(telephones.length, emails.length);
  const points: ContactPoint[] = [];
  for (let i = 0; i < count; i++) {
    const email = emails[i];
    points.push({ ...telephones[i], ...(email ? { email } : {}) });
  }
  if (urls[0]) place.url = urls[0];
  for (const url of urls.slice(1)) points.push({ url });
  const who = [...names, ...persons.map(({ text }) => text.replace(/\s+/g, ' '))].filter((text) => !isBlankWord(text));
  if (points[0]) {
    if (who.length > 0) points[0] = { name: who.join(', '), ...points[0] };
    place.contactPoint = points;
  } else for (const text of who) unread.push({ field: persons[0] ? fieldOf(persons[0]) : 'telephone', text });
}

function hoursOf(cells: readonly Cell[]): HoursCellsReading {
  const result = noHours();
  const begins = new Map<number, string>();
  for (const { text, column } of cells) {
    const { role, head } = column;
    const day = dayOf(role);
    if (role === 'hours') addHours(result, text, /telefon|tel\./i.test(head));
    else if (role === 'appointment') addAppointment(result, text);
    else if (day !== undefined && /\bvon$/i.test(head)) begins.set(day, timeOfDay(text));
    else if (day !== undefined && /\bbis$/i.test(head) && begins.has(day)) {
      addDayHours(result, day, `${begins.get(day)!}-${timeOfDay(text)}`);
      begins.delete(day);
    } else if (day !== undefined) addDayHours(result, day, text);
  }
  for (const [day, text] of begins) addDayHours(result, day, text);
  return result;
}

function addAppointment(result: HoursCellsReading, text: string): void {
  if (/^(ja|j|x|erforderlich|notwendig|nötig|pflicht|nur mit termin)$/i.test(text)) result.isRequired = true;
  else if (!/^(nein|n|nicht (erforderlich|nötig|notwendig)|ohne( termin)?)$/i.test(text)) addHours(result, text);
}

function languagesOf(by: By): LanguagesReading {
  const all: LanguagesReading = { availableLanguage: [], ask: [], unread: [] };
  const spoken = new Set<string>();
  const interpretation: string[] = [];
  for (const { text } of by('languages')) {
    const read = readLanguages(text);
    for (const tag of read.availableLanguage) spoken.add(tag);
    if (read.interpretation !== undefined) interpretation.push(read.interpretation);
    all.ask.push(...read.ask);
    all.unread.push(...read.unread);
  }
  for (const { text } of by('interpretation')) {
    if (isBlankWord(text) || /^nein$/i.test(text)) continue;
    interpretation.push(/^(ja|x|möglich|vorhanden)$/i.test(text) ? 'mit Dolmetscher' : text.replace(/\s+/g, ' '));
  }
  all.availableLanguage = [...spoken];
  if (interpretation.length > 0) all.interpretation = interpretation.join(', ');
  return all;
}

function addAccessibility(place: ProposedPlace, cells: readonly Cell[], unread: Unread[]): void {
  for (const cell of cells) {
    if (isBlankWord(cell.text)) continue;
    const wheelchair = /^(ja|j|x|barrierefrei|rollstuhlgerecht)$/i.test(cell.text)
      ? 'yes'
      : /^(nein|n|nicht barrierefrei)$/i.test(cell.text)
        ? 'no'
        : /^(teilweise|eingeschränkt|bedingt|teils)( barrierefrei)?$/i.test(cell.text)
          ? 'limited'
          : undefined;
    if (wheelchair) place.accessibility = { wheelchair };
    else unread.push({ field: columnName(cell.column, cell.index), text: cell.text });
  }
}
