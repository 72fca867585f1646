/** What properties are called elsewhere: in other formats, in German, in a hurry. */
import { hasOwn } from '../../schema/has-own.ts';

/** By our name; each counts only where an object may have ours, does not have it, and has no property of the other name. */
const ALIASES: Record<string, string> = {
  latitude: 'lat breite',
  longitude: 'lng lon long länge',
  geo: 'coordinates',
  telephone: 'phone tel telefon',
  email: 'mail',
  url: 'website homepage link',
  name: 'title',
  note: 'description comment hinweis',
  reason: 'note description',
  address: 'adresse',
  streetAddress: 'street strasse straße',
  postalCode: 'plz zip zipcode postcode',
  addressLocality: 'city town ort',
  contactPoint: 'contact contacts',
  openingHoursSpecification: 'openinghours öffnungszeiten hours',
  specialOpeningHoursSpecification: 'specialopeninghours',
  hoursAvailable: 'openinghours hours openinghoursspecification',
  availableLanguage: 'language languages sprachen knowslanguage availablelanguages',
  fees: 'fee kosten',
  wheelchair: 'rollstuhl',
  signLanguageVideo: 'signlanguage gebärdensprache dgs',
  easyToRead: 'leichtesprache easylanguage',
  topics: 'topic',
  topic: 'topics',
  provider: 'träger',
  dayOfWeek: 'day days weekday weekdays tag tage',
  opens: 'open from von',
  closes: 'close to until bis',
  validFrom: 'date datum from von',
  validThrough: 'until to bis',
  postalCodes: 'postalcode plz',
  inLanguage: 'language',
};

/** What belongs one level deeper: on a place, a telephone number is that of a contact. By our name of the property there. */
const DEEPER: Record<string, string> = {
  ...{
    telephone: 'contactPoint',
    email: 'contactPoint',
    latitude: 'geo',
    longitude: 'geo',
    wheelchair: 'accessibility',
  },
  ...{ streetAddress: 'address', postalCode: 'address', addressLocality: 'address' },
};

const spelling = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** Of the properties `known`, those that another name may stand for, the likeliest first. */
export function namesFor(name: string, known: readonly string[]): string[] {
  const written = spelling(name);
  const same = known.filter((each) => spelling(each) === written);
  const called = known.filter((each) => hasOwn(ALIASES, each) && ALIASES[each]!.split(' ').includes(written));
  return [...same, ...called];
}

/** Where a property belongs that stands a level too high, and its name there. */
export function deeperName(name: string, known: readonly string[]): { into: string; name: string } | undefined {
  const [found] = namesFor(
    name,
    Object.keys(DEEPER).filter((each) => !known.includes(each)),
  );
  const into = found === undefined ? undefined : DEEPER[found];
  return found !== undefined && into !== undefined && known.includes(into) ? { into, name: found } : undefined;
}

/** Properties of JSON-LD and of schema.org that say nothing here. */
export const saysNothing = (name: string): boolean => /^@(type|context|id)$|^address(Country|Region)$/.test(name);
