/** What the properties of the file are called for somebody who never saw them. */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import { msg } from '../i18n/msg.ts';
import { dayName } from './day-name.ts';

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
  const known = WEEKDAYS.find((each) => each === day);
  return known && dayName(known);
}

const words = (): Record<string, string> => ({
  $schema: msg('Adresse des Schemas'),
  accessibility: msg('Barrierefreiheit'),
  address: msg('Anschrift'),
  addressLocality: msg('Ort'),
  ags: msg('Gemeindeschlüssel'),
  appointment: msg('Termin'),
  areas: msg('Gemeinden'),
  areaServed: msg('zuständig für'),
  ars: msg('Regionalschlüssel'),
  asOf: msg('Stand der Quelle'),
  attribution: msg('Namensnennungen'),
  audience: msg('Für wen'),
  availableLanguage: msg('Sprachen'),
  checked: msg('Geprüft am'),
  checkedOf: msg('Einzeln geprüft'),
  closes: msg('Schließt um'),
  conflicts: msg('andere Angaben'),
  contactPoint: msg('Kontakt'),
  contactType: msg('Aufgabe'),
  counselling: msg('Berät selbst'),
  dateModified: msg('Geändert am'),
  datePublished: msg('Veröffentlicht'),
  dayOfWeek: msg('Wochentage'),
  description: msg('Beschreibung'),
  documents: msg('Dokumente'),
  easyToRead: msg('Leichte Sprache'),
  email: msg('E-Mail'),
  encodingFormat: msg('Dateiart'),
  endDate: msg('Letzter Tag'),
  events: msg('Veranstaltungen'),
  everyWeeks: msg('Alle so viele Wochen'),
  fees: msg('Kosten'),
  foundingDate: msg('Gegründet'),
  geo: msg('Koordinaten'),
  hoursAvailable: msg('Telefonzeit'),
  id: msg('Kennung'),
  inLanguage: msg('Sprache'),
  interpretation: msg('Dolmetschen'),
  isoWeek: msg('Kalenderwoche'),
  latitude: msg('Geografische Breite'),
  license: msg('Lizenz'),
  longitude: msg('Geografische Länge'),
  mode: msg('Art der Sprechzeit'),
  name: msg('Name'),
  networks: msg('Netzwerke'),
  note: msg('Hinweis'),
  numberOfMembers: msg('Zahl der Mitglieder'),
  office: msg('Unsere Stelle'),
  openingHoursSpecification: msg('Öffnungszeit'),
  opens: msg('Öffnet um'),
  outsideHours: msg('Termine auch außerhalb der Zeiten'),
  partOf: msg('Teil von'),
  places: msg('Beratungsstellen'),
  postalCode: msg('Postleitzahl'),
  postalCodes: msg('Postleitzahlen'),
  precision: msg('Genauigkeit'),
  projects: msg('Projekte'),
  property: msg('Angabe'),
  provider: msg('Träger'),
  publicHolidays: msg('An Feiertagen'),
  publisher: msg('Herausgegeben von'),
  reason: msg('Grund'),
  region: msg('Land'),
  required: msg('Nur mit Termin'),
  requiredDocuments: msg('Mitzubringen'),
  requires: msg('Was ein Skript verstehen muss'),
  seen: msg('Gelesen am'),
  signLanguageVideo: msg('Deutsche Gebärdensprache'),
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
  timeZone: msg('Zeitzone'),
  title: msg('Titel'),
  topic: msg('Thema'),
  topics: msg('Themen'),
  url: msg('Adresse im Netz'),
  vacant: msg('Nicht besetzt'),
  validFrom: msg('Gilt ab'),
  validThrough: msg('Gilt bis'),
  value: msg('Wert'),
  version: msg('Fassung des Formats'),
  weekOfMonth: msg('Woche im Monat'),
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
