/** What the properties of the file are called for somebody who never saw them. */
import { msg } from '../i18n/msg.ts';

/** "Beschreibung" of "description", "Anschrift" of "address"; a name that nobody knows stands for itself. */
export function propertyWord(property: string): string {
  return words()[property] ?? property;
}

/** "Aufgabe" of "tasks": one of the list. */
export function entryWord(list: string): string {
  return entries()[list] ?? list;
}

const words = (): Record<string, string> => ({
  accessibility: msg('Barrierefreiheit'),
  address: msg('Anschrift'),
  appointment: msg('Termin'),
  areas: msg('Gemeinden'),
  areaServed: msg('zuständig für'),
  asOf: msg('Stand der Quelle'),
  audience: msg('Für wen'),
  availableLanguage: msg('Sprachen'),
  checked: msg('Geprüft am'),
  conflicts: msg('andere Angaben'),
  contactPoint: msg('Kontakt'),
  contactType: msg('Aufgabe'),
  datePublished: msg('Veröffentlicht'),
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
  license: msg('Lizenz'),
  name: msg('Name'),
  networks: msg('Netzwerke'),
  note: msg('Hinweis'),
  numberOfMembers: msg('Zahl der Mitglieder'),
  office: msg('Unsere Stelle'),
  openingHoursSpecification: msg('Öffnungszeit'),
  places: msg('Beratungsstellen'),
  projects: msg('Projekte'),
  provider: msg('Träger'),
  publisher: msg('Herausgegeben von'),
  reason: msg('Grund'),
  requiredDocuments: msg('Mitzubringen'),
  seen: msg('Gelesen am'),
  source: msg('Quelle'),
  sourceOf: msg('Quellen einzelner Angaben'),
  sources: msg('Quellen'),
  specialOpeningHoursSpecification: msg('Ausnahme'),
  startDate: msg('Beginn'),
  status: msg('Wie verlässlich'),
  tasks: msg('Aufgaben'),
  telephone: msg('Telefon'),
  temporarilyClosed: msg('Vorübergehend geschlossen'),
  title: msg('Titel'),
  topic: msg('Thema'),
  topics: msg('Themen'),
  url: msg('Adresse im Netz'),
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
