/** What the properties of the file are called for somebody who never saw them. */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import { msg, uiLanguage } from '../i18n/msg.ts';

/** "Beschreibung" of "description", "Anschrift" of "address"; a name that nobody knows stands for itself. */
export function propertyWord(property: string): string {
  return words()[property] ?? property;
}

/** "Aufgabe" of "tasks": one of the list. */
export function entryWord(list: string, other = list): string {
  return entries()[list] ?? other;
}

export const isKnownProperty = (property: string): boolean => Object.prototype.hasOwnProperty.call(words(), property);

/** "Mittwoch" of "Wednesday". */
export function dayWord(day: string): string | undefined {
  const index = WEEKDAYS.findIndex((each) => each === day);
  if (index < 0) return undefined;
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + index),
  );
}

const words = (): Record<string, string> => ({
  accessibility: msg('Barrierefreiheit'),
  address: msg('Anschrift'),
  addressLocality: msg('Ort'),
  appointment: msg('Termin'),
  areas: msg('Gemeinden'),
  areaServed: msg('zuständig für'),
  asOf: msg('Stand der Quelle'),
  audience: msg('Für wen'),
  availableLanguage: msg('Sprachen'),
  checked: msg('Geprüft am'),
  closes: msg('bis'),
  conflicts: msg('andere Angaben'),
  contactPoint: msg('Kontakt'),
  contactType: msg('Aufgabe'),
  datePublished: msg('Veröffentlicht'),
  dayOfWeek: msg('Wochentage'),
  description: msg('Beschreibung'),
  documents: msg('Dokumente'),
  email: msg('E-Mail'),
  encodingFormat: msg('Dateiart'),
  endDate: msg('Letzter Tag'),
  events: msg('Veranstaltungen'),
  fees: msg('Kosten'),
  foundingDate: msg('Gegründet'),
  geo: msg('Koordinaten'),
  hoursAvailable: msg('Telefonzeit'),
  id: msg('Kennung'),
  inLanguage: msg('Sprache'),
  interpretation: msg('Dolmetschen'),
  latitude: msg('Breitengrad'),
  license: msg('Lizenz'),
  longitude: msg('Längengrad'),
  name: msg('Name'),
  networks: msg('Netzwerke'),
  note: msg('Hinweis'),
  numberOfMembers: msg('Zahl der Mitglieder'),
  office: msg('Unsere Stelle'),
  opens: msg('von'),
  openingHoursSpecification: msg('Öffnungszeit'),
  places: msg('Beratungsstellen'),
  postalCode: msg('Postleitzahl'),
  projects: msg('Projekte'),
  provider: msg('Träger'),
  publisher: msg('Herausgegeben von'),
  publicHolidays: msg('Feiertage'),
  reason: msg('Grund'),
  region: msg('Land'),
  required: msg('nur mit Termin'),
  requiredDocuments: msg('Mitzubringen'),
  seen: msg('Gelesen am'),
  source: msg('Quelle'),
  sourceOf: msg('Quellen einzelner Angaben'),
  sources: msg('Quellen'),
  specialOpeningHoursSpecification: msg('Ausnahme'),
  startDate: msg('Beginn'),
  status: msg('Wie verlässlich'),
  streetAddress: msg('Straße und Hausnummer'),
  tasks: msg('Aufgaben'),
  telephone: msg('Telefon'),
  temporarilyClosed: msg('Vorübergehend geschlossen'),
  title: msg('Titel'),
  topic: msg('Thema'),
  topics: msg('Themen'),
  url: msg('Adresse im Netz'),
  validFrom: msg('Erster Tag'),
  validThrough: msg('Letzter Tag'),
  wheelchair: msg('Mit dem Rollstuhl'),
  workingGroups: msg('Arbeitsgruppe'),
});

const entries = (): Record<string, string> => ({
  areas: msg('Gemeinde'),
  documents: msg('Dokument'),
  events: msg('Veranstaltung'),
  networks: msg('Netzwerk'),
  places: msg('Beratungsstelle'),
  projects: msg('Projekt'),
  sources: msg('Quelle'),
  tasks: msg('Aufgabe'),
  topics: msg('Thema'),
});
