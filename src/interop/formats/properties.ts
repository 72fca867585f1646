/**
 * Every property of the data with its German name: the rows of the formats' tables. A test holds the list to the schema: what the
 * schema gets, each format has to say something of.
 */

const CONTACT = 'Ansprechpersonen';

/** What places and offers have alike. */
const SERVICE = {
  url: 'Internetseite',
  provider: 'Träger',
  address: 'Anschrift',
  geo: 'Lage',
  contactPoint: CONTACT,
  openingHoursSpecification: 'Öffnungszeiten',
  specialOpeningHoursSpecification: 'Besondere Tage',
  publicHolidays: 'Ob an Feiertagen geöffnet ist',
  appointment: 'Termine',
  temporarilyClosed: 'Vorübergehend geschlossen',
  topics: 'Themen',
  availableLanguage: 'Gesprochene Sprachen',
  interpretation: 'Dolmetschen',
  areaServed: 'Zuständig für',
  audience: 'Für wen',
  fees: 'Kosten',
  requiredDocuments: 'Was mitzubringen ist',
  accessibility: 'Barrierefreiheit',
  signLanguageVideo: 'Video in Gebärdensprache',
  easyToRead: 'Seite in Leichter Sprache',
};

const NAMED = { id: 'Kennung', name: 'Name', description: 'Beschreibung' };

/** The kinds of entries, and those of what stands inside of them, each with its properties. */
export const KINDS: Readonly<Record<string, { label: string; properties: Readonly<Record<string, string>> }>> = {
  root: {
    label: 'Datei',
    properties: {
      inLanguage: 'Sprache der Datei',
      timeZone: 'Zeitzone',
      region: 'Land, dessen Feiertage gelten',
      dateModified: 'Stand der Datei',
      attribution: 'Nennungen',
      office: 'Welche Stelle die eigene ist',
      languages: 'Texte in weiteren Sprachen',
    },
  },
  source: {
    label: 'Quellen',
    properties: {
      ...{ title: 'Titel', publisher: 'Herausgeber', url: 'Internetseite', license: 'Lizenz' },
      ...{ asOf: 'Stand', seen: 'Gelesen am' },
    },
  },
  topic: { label: 'Themen der Datei', properties: { name: 'Name' } },
  area: {
    label: 'Gemeinden',
    properties: {
      ...{ ars: 'Regionalschlüssel', ags: 'Gemeindeschlüssel', name: 'Name', partOf: 'Gehört zu' },
      ...{ postalCodes: 'Postleitzahlen', geo: 'Lage' },
    },
  },
  funder: {
    label: 'Förderung',
    properties: { name: 'Name', note: 'Hinweis', url: 'Internetseite', logo: 'Zeichen' },
  },
  task: { label: 'Aufgaben', properties: { ...NAMED, topic: 'Thema' } },
  place: { label: 'Stellen', properties: { ...NAMED, ...SERVICE, counselling: 'Berät nicht selbst' } },
  offer: {
    label: 'Angebote',
    properties: {
      ...{ ...NAMED, category: 'Art', ...SERVICE, place: 'Stelle', startDate: 'Beginn', endDate: 'Ende' },
      ...{ requirements: 'Voraussetzungen', waitingList: 'Warteliste', documents: 'Dokumente dazu' },
    },
  },
  document: {
    label: 'Dokumente',
    properties: {
      ...{ ...NAMED, category: 'Art', url: 'Adresse', encodingFormat: 'Dateiformat', contentSize: 'Größe' },
      ...{ inLanguage: 'Sprache', availableLanguage: 'Weitere Sprachen', datePublished: 'Erschienen' },
      ...{ replacedBy: 'Ersetzt durch', contactPoint: CONTACT },
    },
  },
  network: {
    label: 'Netzwerke',
    properties: {
      ...{ ...NAMED, foundingDate: 'Gegründet', url: 'Internetseite', numberOfMembers: 'Zahl der Mitglieder' },
      ...{ workingGroups: 'Arbeitsgruppen', members: 'Mitglieder', participation: 'Mitmachen', contactPoint: CONTACT },
    },
  },
  event: {
    label: 'Veranstaltungen',
    properties: {
      ...{ ...NAMED, url: 'Internetseite', startDate: 'Beginn', startTime: 'Uhrzeit des Beginns', endDate: 'Ende' },
      ...{ endTime: 'Uhrzeit des Endes', openingHoursSpecification: 'Wiederkehrende Zeiten' },
      ...{ specialOpeningHoursSpecification: 'Besondere Tage', publicHolidays: 'Ob es an Feiertagen stattfindet' },
      ...{ eventStatus: 'Abgesagt oder verschoben', place: 'Stelle', address: 'Anschrift', provider: 'Wer einlädt' },
      ...{ audience: 'Für wen', availableLanguage: 'Gesprochene Sprachen', fees: 'Kosten' },
      ...{ registration: 'Anmeldung', contactPoint: CONTACT },
    },
  },
  provenance: {
    label: 'Herkunft jedes Eintrags',
    properties: {
      ...{ source: 'Quelle', checked: 'Geprüft am', status: 'Wie verlässlich' },
      ...{ sourceOf: 'Quelle einzelner Angaben', checkedOf: 'Prüfung einzelner Angaben', conflicts: 'Widersprüche' },
    },
  },
  contactPoint: {
    label: CONTACT,
    properties: {
      ...{ name: 'Name', contactType: 'Aufgabe', room: 'Raum', telephone: 'Telefon', email: 'E-Mail' },
      ...{
        url: 'Internetseite',
        availableLanguage: 'Sprachen',
        hoursAvailable: 'Sprechzeiten',
        vacant: 'Nicht besetzt',
      },
    },
  },
  hours: {
    label: 'Öffnungszeit',
    properties: { mode: 'Mit Termin oder am Telefon', availableLanguage: 'Sprachen', note: 'Hinweis', name: 'Name' },
  },
  address: {
    label: 'Anschrift',
    properties: { streetAddress: 'Straße', postalCode: 'Postleitzahl', addressLocality: 'Ort', note: 'Hinweis' },
  },
  geo: { label: 'Lage', properties: { latitude: 'Breite', longitude: 'Länge', precision: 'Genauigkeit' } },
  appointment: {
    label: 'Termine',
    properties: {
      ...{ required: 'Nur mit Termin', outsideHours: 'Auch außerhalb der Zeiten', url: 'Adresse der Buchung' },
      ...{ note: 'Hinweis' },
    },
  },
  temporarilyClosed: {
    label: 'Vorübergehend geschlossen',
    properties: { validFrom: 'Von', validThrough: 'Bis', reason: 'Grund' },
  },
  accessibility: { label: 'Barrierefreiheit', properties: { wheelchair: 'Mit dem Rollstuhl', note: 'Hinweis' } },
  registration: {
    label: 'Anmeldung',
    properties: { required: 'Nötig', url: 'Adresse', deadline: 'Bis', note: 'Hinweis' },
  },
  workingGroup: { label: 'Arbeitsgruppen', properties: { name: 'Name', description: 'Beschreibung' } },
  member: { label: 'Mitglieder', properties: { name: 'Name', category: 'Art', url: 'Internetseite' } },
};

/** The kind of a list at the root. */
export const KIND_OF: Readonly<Record<string, string>> = {
  ...{ places: 'place', offers: 'offer', documents: 'document', networks: 'network', events: 'event' },
  ...{ tasks: 'task', areas: 'area', funding: 'funder', topics: 'topic', sources: 'source' },
};

/** The kind of what stands inside of an entry. */
export const INSIDE: Readonly<Record<string, string>> = {
  ...{ contactPoint: 'contactPoint', address: 'address', geo: 'geo', appointment: 'appointment' },
  ...{ openingHoursSpecification: 'hours', specialOpeningHoursSpecification: 'hours', hoursAvailable: 'hours' },
  ...{ temporarilyClosed: 'temporarilyClosed', accessibility: 'accessibility', registration: 'registration' },
  ...{ workingGroups: 'workingGroup', members: 'member' },
};

/** "Ansprechpersonen: Raum" for `contactPoint.room`. */
export function labelOf(key: string): string {
  const [kind = '', property] = key.split('.');
  const { label = key, properties } = KINDS[kind] ?? {};
  const name = property && properties?.[property];
  if (!name) return label;
  return kind === 'root' ? name : `${label}: ${name}`;
}
