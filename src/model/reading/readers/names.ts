/** What properties are called elsewhere: in other formats, in German, in a hurry. */
import { hasOwn } from '../../schema/has-own.ts';

/** By our name; each counts only where an object may have ours, does not have it, and has no property of the other name. */
const ALIASES: Record<string, readonly string[]> = {
  latitude: ['lat', 'breite', 'breitengrad', 'geographischebreite'],
  longitude: ['lng', 'lon', 'long', 'länge', 'laenge', 'längengrad', 'laengengrad'],
  geo: ['coordinates', 'coords', 'geocoordinates', 'position', 'koordinaten'],
  telephone: ['phone', 'tel', 'telefon', 'phonenumber', 'telephonenumber', 'telefonnummer', 'rufnummer', 'fon'],
  email: ['mail', 'emailaddress', 'mailadresse', 'emailadresse'],
  url: ['website', 'homepage', 'web', 'webseite', 'internet', 'link', 'href'],
  name: ['title', 'titel', 'label', 'bezeichnung'],
  description: ['beschreibung', 'desc'],
  note: ['description', 'comment', 'remark', 'hinweis', 'bemerkung', 'anmerkung', 'notiz', 'info'],
  reason: ['note', 'description', 'grund', 'name', 'comment'],
  address: ['adresse', 'anschrift', 'postaladdress'],
  streetAddress: ['street', 'strasse', 'straße', 'straßehausnummer', 'strassehausnummer'],
  postalCode: ['plz', 'zip', 'zipcode', 'postcode', 'postleitzahl'],
  addressLocality: ['city', 'town', 'ort', 'stadt', 'locality', 'wohnort'],
  contactPoint: ['contacts', 'contact', 'kontakt', 'kontakte', 'ansprechpartner', 'ansprechpersonen', 'contactpoints'],
  contactType: ['role', 'jobtitle', 'funktion', 'position'],
  openingHoursSpecification: ['openinghours', 'öffnungszeiten', 'oeffnungszeiten', 'hours', 'sprechzeiten'],
  specialOpeningHoursSpecification: [
    'specialopeninghours',
    'specialhours',
    'ausnahmen',
    'exceptions',
    'sonderöffnungszeiten',
  ],
  hoursAvailable: ['openinghours', 'hours', 'sprechzeiten', 'openinghoursspecification'],
  publicHolidays: ['holidays', 'feiertage'],
  temporarilyClosed: ['vorübergehendgeschlossen', 'voruebergehendgeschlossen'],
  appointment: ['appointments', 'termin', 'appointmentrequired', 'terminvereinbarung'],
  required: ['erforderlich', 'nötig', 'noetig', 'pflicht'],
  availableLanguage: [
    'languages',
    'language',
    'sprachen',
    'sprache',
    'knowslanguage',
    'availablelanguages',
    'spokenlanguages',
  ],
  interpretation: ['interpreting', 'interpreter', 'dolmetschen', 'interpretationservices'],
  areaServed: ['areasserved', 'servicearea', 'gebiet', 'zuständigfür'],
  audience: ['zielgruppe', 'targetgroup', 'eligibility'],
  fees: ['fee', 'kosten', 'cost', 'costs', 'price', 'gebühren'],
  requiredDocuments: ['documents', 'unterlagen', 'dokumente', 'requireddocument'],
  accessibility: ['barrierefreiheit', 'accessible'],
  wheelchair: ['rollstuhl', 'wheelchairaccessible', 'rollstuhlgerecht'],
  topics: ['topic', 'themen', 'thema', 'categories', 'category'],
  topic: ['topics', 'thema'],
  provider: ['träger', 'traeger', 'organization', 'organisation', 'operator'],
  dayOfWeek: ['day', 'days', 'weekday', 'weekdays', 'tag', 'tage', 'wochentag', 'wochentage', 'daysofweek'],
  opens: ['open', 'from', 'von', 'start', 'opensat', 'ab', 'starttime', 'beginn'],
  closes: ['close', 'to', 'until', 'bis', 'end', 'closesat', 'endtime', 'ende'],
  validFrom: ['date', 'datum', 'startdate', 'from', 'von', 'day', 'tag', 'ab', 'start'],
  validThrough: ['enddate', 'validuntil', 'validto', 'until', 'through', 'to', 'bis', 'end'],
  isoWeek: ['week', 'woche', 'kw', 'weekparity'],
  mode: ['art', 'modus'],
  postalCodes: ['postalcode', 'plz', 'postleitzahlen', 'zipcodes'],
  checked: ['lastchecked', 'geprüft', 'geprueft', 'assureddate', 'stand'],
  source: ['quelle', 'sourceid'],
  sources: ['quellen'],
  timeZone: ['timezone', 'zeitzone', 'tz'],
  inLanguage: ['language', 'lang', 'sprache'],
  region: ['land', 'bundesland', 'state'],
  dateModified: ['modified', 'lastmodified', 'updated', 'stand', 'updatedat'],
  places: ['stellen', 'locations', 'beratungsstellen', 'services'],
  tasks: ['aufgaben'],
  areas: ['gemeinden', 'municipalities'],
  events: ['veranstaltungen', 'termine'],
  documents: ['dokumente'],
  networks: ['netzwerke'],
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
  const called = known.filter((each) => hasOwn(ALIASES, each) && ALIASES[each]!.includes(written));
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
