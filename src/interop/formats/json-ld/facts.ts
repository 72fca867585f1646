/** What several kinds of schema.org's things have alike: addresses, contacts, languages, areas. */
import { isRecord } from '../../../model/reading/fits.ts';
import type { Fields } from '../fields.ts';
import { type PartEntry, present } from '../part.ts';
import { hoursIn } from './hours.ts';
import { keysIn, typesOf } from './nodes.ts';
import { textIn } from './texts.ts';

const ALWAYS = ['@type', '@id'];

/** What an entry is called in sentences. */
export function nameIn(node: Record<string, unknown>): string {
  const name = textIn(node.name);
  return typeof name === 'object' ? (Object.values(name)[0] ?? '') : (name ?? '');
}

export function addressIn(value: unknown, fields: Fields): object | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    fields.unread('address', value);
    return undefined;
  }
  const address = fields.of(Array.isArray(value) ? value[0] : value, 'address');
  const found = present({
    streetAddress: address.text('streetAddress'),
    postalCode: address.text('postalCode'),
    addressLocality: address.text('addressLocality'),
  });
  address.rest([...ALWAYS, 'addressCountry']);
  return Object.keys(found).length > 0 ? found : undefined;
}

export function geoIn(value: unknown, fields: Fields): object | undefined {
  if (value === undefined) return undefined;
  const geo = fields.of(value, 'geo');
  const [latitude, longitude] = [geo.number('latitude'), geo.number('longitude')];
  geo.rest(ALWAYS);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** The contacts of a thing; its own number and address are one, where none of them has these. */
export function contactsIn(fields: Fields): object[] {
  const contacts = fields.list('contactPoint').map((value) => {
    const contact = fields.of(value, 'contactPoint');
    const { openingHoursSpecification } = hoursIn(contact, 'hoursAvailable');
    const found = present({
      name: textIn(contact.take('name')),
      contactType: textIn(contact.take('contactType')),
      telephone: contact.text('telephone'),
      email: contact.text('email')?.replace(/^mailto:/, ''),
      url: contact.text('url'),
      availableLanguage: languagesIn(contact.list('availableLanguage'), contact),
      hoursAvailable: openingHoursSpecification,
    });
    contact.rest(ALWAYS);
    return found;
  });
  const has = (name: 'telephone' | 'email', value: unknown) => contacts.some((each) => each[name] === value);
  const [telephone, email] = [fields.text('telephone'), fields.text('email')?.replace(/^mailto:/, '')];
  const own = present({
    telephone: has('telephone', telephone) ? undefined : telephone,
    email: has('email', email) ? undefined : email,
  });
  return Object.keys(own).length > 0 ? [own, ...contacts] : contacts;
}

/** BCP 47 tags; names of languages, which others write, are told. */
export const languagesIn = (values: readonly unknown[], fields: Fields): string[] =>
  values.flatMap((value) => {
    const tag = isRecord(value) ? (value.alternateName ?? value.name) : value;
    if (typeof tag === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/i.test(tag)) return [tag];
    fields.unread('language', value);
    return [];
  });

export const topicsIn = (values: readonly unknown[], fields: Fields): string[] =>
  values.flatMap((value) => {
    const keys = keysIn(value, 'topic');
    if (keys.length === 0) fields.unread('knowsAbout', isRecord(value) ? (value.name ?? value) : value);
    return keys;
  });

export function audienceIn(value: unknown, fields: Fields): PartEntry[string] {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  const audience = fields.of(value, 'audience');
  const found = textIn(audience.take('audienceType')) ?? textIn(audience.take('name'));
  audience.rest(ALWAYS);
  return found;
}

/** What places and offers have alike. */
export function serviceIn(fields: Fields, subjects = fields.list('subjectOf')): object {
  const action = fields.inner('potentialAction');
  const target = action.take('target');
  const url = isRecord(target) ? target.urlTemplate : target;
  const note = textIn(action.take('description'));
  action.rest(ALWAYS);
  const about = (type: string) => {
    const found = subjects.find((each) => isRecord(each) && typesOf(each).includes(type));
    return isRecord(found) && typeof found.url === 'string' ? found.url : undefined;
  };
  const known = ['VideoObject', 'WebPage'];
  for (const each of subjects)
    if (!isRecord(each) || !typesOf(each).some((type) => known.includes(type))) fields.unread('subjectOf', each);
  const areas = fields.list('areaServed').flatMap((value) => {
    const own = keysIn(value, 'area');
    if (own.length > 0) return own;
    const key = isRecord(value) ? arsIn(value.identifier) : undefined;
    if (key === undefined) fields.unread('areaServed', isRecord(value) ? (value.name ?? value) : value);
    return key ?? [];
  });
  return present({
    url: fields.text('url'),
    appointment: typeof url === 'string' ? present({ required: false, url, note }) : undefined,
    areaServed: areas,
    signLanguageVideo: about('VideoObject'),
    easyToRead: about('WebPage'),
  });
}

function arsIn(identifier: unknown, wanted = 'ARS'): string | undefined {
  const keys = Array.isArray(identifier) ? (identifier as unknown[]) : [identifier];
  const key = keys.find((each) => isRecord(each) && each.propertyID === wanted);
  return isRecord(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** An area that has a key; one without is told. */
export function areasIn(fields: Fields): PartEntry[] {
  const identifier = fields.take('identifier');
  const ars = arsIn(identifier);
  const name = textIn(fields.take('name'));
  if (ars === undefined) {
    fields.unread('AdministrativeArea', name ?? '');
    return [];
  }
  const around = fields.inner('containedInPlace');
  const found = present({
    ars,
    ags: arsIn(identifier, 'AGS'),
    name,
    partOf: arsIn(around.take('identifier')),
    geo: geoIn(fields.take('geo'), fields),
  });
  fields.rest(ALWAYS);
  return [found];
}
