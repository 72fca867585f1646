/** What of the data a vCard has words for. */
import { all, type FormatTable, no, partly, yes } from '../cells.ts';

const HOURS =
  'vCard kennt keine Öffnungszeiten; als Notiz stehen die da, die jede Woche, gerade oder ungerade Wochen oder Wochen des Monats meinen';
const NOBODY = 'wer nicht besetzt ist, fehlt';
const NOTHING = 'vCard beschreibt Stellen und Personen, sonst nichts';

export const TABLE: FormatTable = {
  ...all('root', ['inLanguage', 'timeZone', 'region', 'dateModified', 'attribution'], no(NOTHING)),
  'root.office': no(),
  'root.languages': yes('LANGUAGE'),
  ...Object.fromEntries(
    ['source', 'topic', 'area', 'funder', 'task', 'offer', 'document', 'network', 'event'].map((kind) => [
      kind,
      no(NOTHING),
    ]),
  ),
  place: yes('VCARD'),
  ...{ 'place.id': yes('UID'), 'place.name': yes('FN'), 'place.description': yes('NOTE'), 'place.url': yes('URL') },
  ...{ 'place.provider': yes('ORG'), 'place.address': yes('ADR'), 'place.geo': yes('GEO') },
  'place.contactPoint': partly('c1.TEL, c1.EMAIL', NOBODY),
  'place.openingHoursSpecification': partly('NOTE', HOURS),
  'place.publicHolidays': partly('NOTE', 'nur wo die Zeiten dastehen'),
  'place.availableLanguage': yes('LANG'),
  ...all(
    'place',
    [
      ...[
        'specialOpeningHoursSpecification',
        'appointment',
        'temporarilyClosed',
        'topics',
        'interpretation',
        'areaServed',
      ],
      ...['audience', 'fees', 'requiredDocuments', 'accessibility', 'signLanguageVideo', 'easyToRead', 'counselling'],
    ],
    no(),
  ),
  ...all('provenance', ['source', 'checked', 'status', 'sourceOf', 'checkedOf', 'conflicts'], no()),
  ...{
    'contactPoint.name': yes('c1.RELATED'),
    'contactPoint.contactType': yes('c1.ROLE'),
    'contactPoint.room': yes('c1.ADR'),
  },
  ...{
    'contactPoint.telephone': yes('c1.TEL'),
    'contactPoint.email': yes('c1.EMAIL'),
    'contactPoint.url': yes('c1.URL'),
  },
  'contactPoint.availableLanguage': yes('c1.LANG'),
  'contactPoint.hoursAvailable': partly('c1.NOTE', HOURS),
  'contactPoint.vacant': no(),
  'hours.mode': yes('(mit Termin)'),
  ...all('hours', ['availableLanguage', 'note', 'name'], no()),
  ...{ 'address.streetAddress': yes('ADR'), 'address.postalCode': yes('ADR'), 'address.addressLocality': yes('ADR') },
  'address.note': no(),
  ...{ 'geo.latitude': yes('GEO'), 'geo.longitude': yes('GEO'), 'geo.precision': no() },
};
