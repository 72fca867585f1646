/** What of the data HSDS 3 has words for. */
import { all, type FormatTable, no, partly, yes } from '../cells.ts';

const NO_RULES =
  'HSDS zählt alle Zeiten zusammen: keine, die andere für eine Zeit ersetzen oder jedes Jahr wiederkommen, und kein Wechsel in einer Woche des Monats';
const NOBODY = 'wer nicht besetzt ist oder nur eine Internetseite hat, fehlt';
const WEB = 'nur Adressen mit https: oder http: sind in HSDS erlaubt';
const ONE_LANGUAGE = 'HSDS hat für jeden Text nur eine Sprache';
const FILE = 'das gehört zur Datei, nicht zu einem Dienst';

const SERVICE = (kind: string): FormatTable => ({
  [`${kind}.id`]: yes('attributes'),
  [`${kind}.name`]: partly('name', ONE_LANGUAGE),
  [`${kind}.description`]: partly('description', ONE_LANGUAGE),
  [`${kind}.url`]: partly('url', WEB),
  [`${kind}.provider`]: partly('organization.name', ONE_LANGUAGE),
  [`${kind}.address`]: yes('location.addresses'),
  [`${kind}.geo`]: yes('location.latitude, longitude'),
  [`${kind}.contactPoint`]: partly('contacts', NOBODY),
  [`${kind}.openingHoursSpecification`]: partly('schedules', NO_RULES),
  [`${kind}.specialOpeningHoursSpecification`]: no('HSDS kann Zeiten hinzufügen, aber keinen Tag schließen'),
  [`${kind}.publicHolidays`]: no('HSDS sagt nicht, ob an Feiertagen geöffnet ist'),
  [`${kind}.appointment`]: yes('schedules.schedule_link, application_process'),
  [`${kind}.temporarilyClosed`]: yes('status, alert'),
  [`${kind}.topics`]: yes('attributes'),
  [`${kind}.availableLanguage`]: yes('languages.code'),
  [`${kind}.interpretation`]: partly('interpretation_services', ONE_LANGUAGE),
  [`${kind}.areaServed`]: yes('service_areas'),
  [`${kind}.audience`]: partly('eligibility_description', ONE_LANGUAGE),
  [`${kind}.fees`]: partly('fees_description', ONE_LANGUAGE),
  [`${kind}.requiredDocuments`]: partly('required_documents.document', ONE_LANGUAGE),
  [`${kind}.accessibility`]: yes('location.accessibility'),
  ...all(kind, ['signLanguageVideo', 'easyToRead'], no()),
});

export const TABLE: FormatTable = {
  ...all('root', ['inLanguage', 'region', 'dateModified', 'attribution'], no(FILE)),
  'root.timeZone': no('HSDS kennt keine Sommerzeit; alle Zeiten sind die der Uhr vor Ort'),
  'root.office': yes('attributes'),
  'root.languages': no(ONE_LANGUAGE),
  source: no('HSDS hat dafür kein Wort'),
  topic: partly('taxonomy_term', 'nur Themen, die eine Stelle hat'),
  'topic.name': partly('taxonomy_term.name', ONE_LANGUAGE),
  area: no('HSDS hat nur die Namen der Gemeinden, für die eine Stelle zuständig ist'),
  funder: yes('organization.funding'),
  ...{ 'funder.name': partly('funding.source', ONE_LANGUAGE), ...all('funder', ['note', 'url', 'logo'], no()) },
  task: no('HSDS kennt Dienste, keine Aufgaben einer Verwaltung'),
  place: yes('service, location, service_at_location'),
  ...SERVICE('place'),
  'place.counselling': no(),
  offer: yes('service'),
  ...SERVICE('offer'),
  ...{ 'offer.category': yes('attributes'), 'offer.place': yes('attributes') },
  ...all('offer', ['startDate', 'endDate', 'requirements', 'waitingList', 'documents'], no()),
  document: no('HSDS kennt nur Unterlagen, die man mitbringt'),
  network: no(),
  event: no(),
  ...all(
    'provenance',
    ['source', 'status', 'sourceOf', 'checkedOf', 'conflicts'],
    no('HSDS sagt nur, wann etwas geprüft wurde'),
  ),
  'provenance.checked': yes('assured_date'),
  ...{ 'contactPoint.name': partly('name', ONE_LANGUAGE), 'contactPoint.contactType': partly('title', ONE_LANGUAGE) },
  ...{ 'contactPoint.room': no(), 'contactPoint.telephone': yes('phones.number'), 'contactPoint.email': yes('email') },
  'contactPoint.url': no(),
  'contactPoint.availableLanguage': partly('phones.languages', 'nur mit einer Telefonnummer'),
  ...{ 'contactPoint.hoursAvailable': no(), 'contactPoint.vacant': no() },
  ...{
    'hours.mode': yes('attending_type'),
    'hours.availableLanguage': no(),
    'hours.note': partly('notes', ONE_LANGUAGE),
    'hours.name': no(),
  },
  ...{ 'address.streetAddress': yes('address_1'), 'address.postalCode': yes('postal_code') },
  ...{ 'address.addressLocality': yes('city'), 'address.note': partly('address_2', ONE_LANGUAGE) },
  ...{ 'geo.latitude': yes('latitude'), 'geo.longitude': yes('longitude'), 'geo.precision': no() },
  'appointment.required': partly('', 'dass man einen Termin braucht, steht nicht darin'),
  'appointment.outsideHours': no(),
  'appointment.url': partly('schedule_link', WEB),
  'appointment.note': partly('application_process', ONE_LANGUAGE),
  ...{ 'temporarilyClosed.validFrom': no(), 'temporarilyClosed.validThrough': no() },
  'temporarilyClosed.reason': partly('alert', ONE_LANGUAGE),
  ...{ 'accessibility.wheelchair': yes('description'), 'accessibility.note': partly('details', ONE_LANGUAGE) },
};
