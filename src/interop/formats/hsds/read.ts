/** HSDS 3 services as parts of a directory: a list of them, a page of an API, or one alone. */
import { isRecord } from '../../../model/reading/fits.ts';
import { Fields, Unread } from '../fields.ts';
import { FormatError, jsonOf, type Read } from '../format.ts';
import { type PartEntry, present } from '../part.ts';
import { scheduleIn } from './schedules.ts';
import { TAXONOMY } from './write.ts';

/** Throws a FormatError where it is none. */
export function readHsds(text: string): Read {
  const json = jsonOf(text);
  const services = servesIn(json);
  if (services.length === 0 || !services.every((each) => isRecord(each) && typeof each.name === 'string'))
    throw new FormatError('Die Datei enthält keine Liste von HSDS-Diensten („services“, je mit „name“).');
  const unread = new Unread();
  const places: PartEntry[] = [];
  const offers: PartEntry[] = [];
  const topics: Record<string, string> = {};
  const funding: PartEntry[] = [];
  const offices: string[] = [];
  for (const service of services as Record<string, unknown>[]) {
    const fields = new Fields(service, '', String(service.name), unread);
    const own = attributesIn(fields, topics);
    const entry = serviceIn(fields, own, funding);
    if (own.get('role') === 'office' && own.has('id')) offices.push(own.get('id')!);
    if (own.has('category'))
      offers.push({ ...entry, category: own.get('category'), ...(own.has('place') && { place: own.get('place') }) });
    else places.push(entry);
  }
  const [office] = offices;
  return {
    part: {
      ...(offices.length === 1 && office !== undefined && { office }),
      ...{ places, offers },
      ...(funding.length > 0 && { funding }),
      ...(Object.keys(topics).length > 0 && { topics }),
    },
    left: unread.left(),
  };
}

function servesIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json as unknown[];
  if (!isRecord(json)) return [];
  const list = [json.contents, json.services].find((each) => Array.isArray(each));
  return (list as unknown[] | undefined) ?? [json];
}

/** Our own values by their names; terms of other taxonomies are topics, which the directory may not know yet. */
function attributesIn(fields: Fields, topics: Record<string, string>): Map<string, string> {
  const own = new Map<string, string>();
  const found: string[] = [];
  for (const value of fields.list('attributes')) {
    const attribute = fields.of(value, 'attributes');
    const term = attribute.inner('taxonomy_term');
    const [code, name, taxonomy] = [term.text('code'), term.text('name'), term.text('taxonomy')];
    const said = attribute.text('value');
    if (taxonomy === TAXONOMY && code && said) own.set(code, said);
    else if (taxonomy === `${TAXONOMY}: topics` && code) {
      topics[code] = name ?? code;
      found.push(code);
    } else fields.unread('attributes', name ?? value);
  }
  if (found.length > 0) own.set('topics', found.join(' '));
  return own;
}

const IDS = ['id', 'organization_id', 'program_id', 'service_id', 'location_id', 'last_modified'];

function serviceIn(fields: Fields, own: ReadonlyMap<string, string>, funding: PartEntry[]): PartEntry {
  const [status, alert] = [fields.text('status'), fields.text('alert')];
  const isClosed = status === 'temporarily closed';
  if (alert && !isClosed) fields.unread('alert', alert);
  if (status && status !== 'active' && !isClosed) fields.unread('status', status);
  const organization = fields.inner('organization');
  const [provider, about] = [organization.text('name'), organization.text('description')];
  if (about && about !== provider) fields.unread('organization.description', about);
  for (const value of organization.list('funding')) {
    const fund = fields.of(value, 'funding');
    const name = fund.text('source');
    if (name) funding.push({ name });
    fund.rest(IDS);
  }
  organization.rest(IDS);
  const schedules = fields.list('schedules');
  const isBooking = (value: unknown) => isRecord(value) && 'schedule_link' in value && !('opens_at' in value);
  const booking = schedules.filter(isBooking).map((value) => (value as Record<string, unknown>).schedule_link)[0];
  const note = fields.text('application_process');
  const documents = fields.list('required_documents').map((value) => {
    const document = fields.of(value, 'required_documents');
    const said = document.text('document');
    document.rest(IDS);
    return said;
  });
  const [location, ...others] = fields.list('service_at_locations');
  for (const each of others) fields.unread('service_at_locations', each);
  const entry = present({
    ...(own.has('id') && { id: own.get('id') }),
    name: fields.text('name'),
    description: fields.text('description'),
    url: fields.text('url'),
    provider: own.get('provider') === 'none' ? undefined : provider,
    ...locationIn(fields.of(location, 'service_at_locations')),
    contactPoint: contactsIn(fields),
    openingHoursSpecification: schedules
      .filter((value) => !isBooking(value))
      .flatMap((value) => scheduleIn(value, fields)),
    appointment: (booking ?? note) ? present({ required: false, url: booking, note }) : undefined,
    temporarilyClosed: isClosed ? present({ reason: alert }) : undefined,
    topics: own.get('topics')?.split(' '),
    availableLanguage: languagesIn(fields),
    interpretation: fields.text('interpretation_services'),
    areaServed: fields.list('service_areas').flatMap((value) => {
      const area = fields.of(value, 'service_areas');
      const [extent, name] = [area.text('extent'), area.text('name')];
      const isKey = /^\d{2,12}$/.test(extent ?? '');
      if (!isKey) fields.unread('service_areas', name ?? value);
      area.rest([...IDS, 'extent_type']);
      return isKey ? [extent!] : [];
    }),
    audience: fields.text('eligibility_description'),
    fees: fields.text('fees_description'),
    requiredDocuments: documents.filter(Boolean).join('\n'),
    checked: fields.text('assured_date')?.slice(0, 10),
  });
  fields.rest(IDS);
  return entry;
}

function languagesIn(fields: Fields): string[] {
  return fields.list('languages').flatMap((value) => {
    const language = fields.of(value, 'languages');
    const code = language.text('code');
    if (!code) fields.unread('languages', language.text('name') ?? value);
    language.rest([...IDS, 'name']);
    return code ? [code] : [];
  });
}

/** Contacts with their first number; numbers of the service itself are contacts as well. */
function contactsIn(fields: Fields): object[] {
  const contacts = fields.list('contacts').map((value) => {
    const contact = fields.of(value, 'contacts');
    const [phone, ...others] = contact.list('phones');
    for (const each of others) fields.unread('contacts.phones', each);
    const found = present({
      name: contact.text('name'),
      contactType: contact.text('title') ?? contact.text('department'),
      ...phoneIn(fields.of(phone, 'phones')),
      email: contact.text('email'),
    });
    contact.rest(IDS);
    return found;
  });
  const phones = fields.list('phones').map((value) => phoneIn(fields.of(value, 'phones')));
  const email = fields.text('email');
  return [...contacts, ...phones, ...(email ? [{ email }] : [])];
}

function phoneIn(phone: Fields): object {
  const languages = languagesIn(phone);
  const [telephone, contactType] = [phone.text('number'), phone.text('description')];
  phone.rest([...IDS, 'type']);
  return present({ telephone, ...(contactType && { contactType }), availableLanguage: languages });
}

function locationIn(at: Fields): object {
  const location = at.inner('location');
  const [address, ...others] = location.list('addresses');
  for (const each of others) location.unread('addresses', each);
  const fields = location.of(address, 'addresses');
  const found = present({
    streetAddress: fields.text('address_1'),
    postalCode: fields.text('postal_code'),
    addressLocality: fields.text('city'),
    note: fields.text('address_2'),
  });
  fields.rest(['id', 'location_id', 'state_province', 'country', 'address_type']);
  const [latitude, longitude] = [location.number('latitude'), location.number('longitude')];
  const notes: string[] = [];
  let wheelchair: string | undefined;
  for (const value of location.list('accessibility')) {
    const access = location.of(value, 'accessibility');
    const description = access.text('description');
    const own = /^wheelchair: (yes|limited|no)$/.exec(description ?? '')?.[1];
    wheelchair ??= own;
    notes.push(...[own ? undefined : description, access.text('details')].filter((each) => each !== undefined));
    access.rest(['id', 'location_id']);
  }
  location.rest(['id', 'organization_id', 'location_type']);
  at.rest(['id', 'service_id', 'location_id']);
  return present({
    address: Object.keys(found).length > 0 ? found : undefined,
    geo: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    accessibility: (wheelchair ?? notes.length > 0) ? present({ wheelchair, note: notes.join('\n') }) : undefined,
  });
}
