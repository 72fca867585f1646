/** What of the data OpenStreetMap's tags can hold. */
import { all, type FormatTable, no, partly, yes } from '../cells.ts';

const SHORT = 'OpenStreetMap nimmt höchstens 255 Zeichen und keine Einfache Sprache';
const ONE_LANGUAGE = 'OpenStreetMap hat hier nur eine Sprache, mit höchstens 255 Zeichen';
const FIRST =
  'OpenStreetMap hat Platz für einen Kontakt: den ersten, der besetzt ist, mit einer Nummer, die man wählen kann';
const HOURS = 'nicht alles hat in opening_hours eine Entsprechung, und manches wird dort anders geschrieben';
const WEB = 'nur Adressen mit https: oder http:';
const NOTHING = 'OpenStreetMap verzeichnet Orte, sonst nichts';

export const TABLE: FormatTable = {
  ...all('root', ['inLanguage', 'timeZone', 'region', 'dateModified', 'attribution'], no(NOTHING)),
  'root.office': yes('office=government'),
  'root.languages': partly('name:ar und so weiter', SHORT),
  ...Object.fromEntries(
    ['source', 'topic', 'area', 'funder', 'task', 'offer', 'document', 'network', 'event'].map((kind) => [
      kind,
      no(NOTHING),
    ]),
  ),
  place: yes('Feature'),
  ...{
    'place.id': yes('id'),
    'place.name': partly('name, name:ar', SHORT),
    'place.description': partly('description, description:ar', SHORT),
  },
  ...{
    'place.url': partly('website', WEB),
    'place.provider': partly('operator', ONE_LANGUAGE),
    'place.address': yes('addr:*'),
  },
  ...{ 'place.geo': yes('geometry'), 'place.contactPoint': partly('contact:*', FIRST) },
  'place.openingHoursSpecification': partly('opening_hours', HOURS),
  'place.specialOpeningHoursSpecification': partly('opening_hours', HOURS),
  'place.publicHolidays': partly('opening_hours: PH', HOURS),
  'place.appointment': yes('reservation'),
  'place.temporarilyClosed': partly('opening_hours: off', HOURS),
  'place.availableLanguage': partly('language:ar=yes', 'nur Kürzel ohne Zusatz'),
  'place.fees': partly('fee, charge', ONE_LANGUAGE),
  'place.accessibility': yes('wheelchair'),
  ...all(
    'place',
    [
      'topics',
      'interpretation',
      'areaServed',
      'audience',
      'requiredDocuments',
      'signLanguageVideo',
      'easyToRead',
      'counselling',
    ],
    no(),
  ),
  ...all('provenance', ['source', 'status', 'sourceOf', 'conflicts'], no()),
  'provenance.checked': yes('check_date'),
  'provenance.checkedOf': partly('check_date:opening_hours', 'nur für die Öffnungszeiten'),
  ...all('contactPoint', ['name', 'contactType', 'room', 'availableLanguage', 'hoursAvailable', 'vacant'], no()),
  'contactPoint.telephone': yes('contact:phone'),
  ...{ 'contactPoint.email': yes('contact:email'), 'contactPoint.url': partly('contact:website', WEB) },
  ...{
    'hours.mode': partly('unknown "by appointment"', HOURS),
    'hours.availableLanguage': no(),
    'hours.note': partly('open "…"', HOURS),
  },
  'hours.name': partly('off "…"', HOURS),
  ...{ 'address.streetAddress': yes('addr:street, addr:housenumber'), 'address.postalCode': yes('addr:postcode') },
  ...{ 'address.addressLocality': yes('addr:city'), 'address.note': no() },
  ...{ 'geo.latitude': yes('coordinates'), 'geo.longitude': yes('coordinates'), 'geo.precision': no() },
  ...{
    'appointment.required': partly('reservation=required', HOURS),
    ...all('appointment', ['outsideHours', 'url', 'note'], no()),
  },
  ...all('temporarilyClosed', ['validFrom', 'validThrough', 'reason'], partly('opening_hours: off', HOURS)),
  ...{ 'accessibility.wheelchair': yes('wheelchair'), 'accessibility.note': partly('wheelchair:description', SHORT) },
};
