/** What of the data Integreat's table of locations has columns for. */
import { all, type FormatTable, no, partly, yes } from '../cells.ts';

const ONE_LANGUAGE = 'die Tabelle hat nur eine Sprache';
const FIRST = 'die Tabelle hat Platz für einen Kontakt: den ersten, der besetzt ist';
const WEEK = 'die Tabelle hat je Wochentag eine Zeit, ohne Wechsel und Zeiträume';
const WEB = 'nur Adressen mit https: oder http:';
const NOTHING = 'die Tabelle hat dafür keine Spalte';
const EVENTS = 'Integreat liest Veranstaltungen nicht aus Tabellen, sondern aus Kalendern; nehmen Sie --format=ics';

export const TABLE: FormatTable = {
  ...all('root', ['inLanguage', 'timeZone', 'region', 'dateModified', 'attribution', 'office'], no(NOTHING)),
  'root.languages': no(ONE_LANGUAGE),
  ...Object.fromEntries(
    ['source', 'topic', 'area', 'funder', 'task', 'offer', 'document', 'network'].map((kind) => [kind, no(NOTHING)]),
  ),
  event: no(EVENTS),
  place: yes('Zeile'),
  ...{ 'place.id': no(NOTHING), 'place.name': partly('name', ONE_LANGUAGE), 'place.url': partly('website', WEB) },
  ...{ 'place.address': yes('street_address, postal_code, city'), 'place.geo': yes('latitude, longitude') },
  'place.contactPoint': partly('phone_number, email', FIRST),
  'place.openingHoursSpecification': partly('monday_start und so weiter', WEEK),
  'place.appointment': yes('appointment_url, monday_appointment_only'),
  'place.temporarilyClosed': partly('temporarily_closed', 'nur ob jetzt geschlossen ist, ohne Tage und Grund'),
  'place.accessibility': yes('barrier_free'),
  ...all(
    'place',
    [
      ...[
        'description',
        'provider',
        'specialOpeningHoursSpecification',
        'publicHolidays',
        'topics',
        'availableLanguage',
      ],
      ...[
        'interpretation',
        'areaServed',
        'audience',
        'fees',
        'requiredDocuments',
        'signLanguageVideo',
        'easyToRead',
        'counselling',
      ],
    ],
    no(NOTHING),
  ),
  ...all('provenance', ['source', 'checked', 'status', 'sourceOf', 'checkedOf', 'conflicts'], no(NOTHING)),
  ...all(
    'contactPoint',
    ['name', 'contactType', 'room', 'url', 'availableLanguage', 'hoursAvailable', 'vacant'],
    no(NOTHING),
  ),
  ...{ 'contactPoint.telephone': yes('phone_number'), 'contactPoint.email': yes('email') },
  'hours.mode': partly('monday_appointment_only', WEEK),
  ...all('hours', ['availableLanguage', 'note', 'name'], no(NOTHING)),
  ...{ 'address.streetAddress': yes('street_address'), 'address.postalCode': yes('postal_code') },
  ...{ 'address.addressLocality': yes('city'), 'address.note': no(NOTHING) },
  ...{ 'geo.latitude': yes('latitude'), 'geo.longitude': yes('longitude'), 'geo.precision': no(NOTHING) },
  'appointment.required': partly('monday_appointment_only', 'nur bei den Zeiten der einzelnen Tage'),
  ...{
    'appointment.url': partly('appointment_url', WEB),
    ...all('appointment', ['outsideHours', 'note'], no(NOTHING)),
  },
  ...all('temporarilyClosed', ['validFrom', 'validThrough', 'reason'], no(NOTHING)),
  'accessibility.wheelchair': partly('barrier_free', 'nur ja oder nein'),
  'accessibility.note': no(NOTHING),
};
