/** The office and the places of Emsland with words, addresses and numbers as long as they come, none made up to be broken. */
import type { Directory } from '../../src/model/schema/schema.ts';
import { changed } from './broken-data.ts';
import { emsland } from './real-data.ts';

const EMAIL = 'vorname.nachname-doppelname.koordinierungsstelle@landkreis-mit-langem-namen.de';
const PAGE = 'https://www.example.org/ein-sehr-langer-pfad-ohne-jede-stelle-an-der-er-getrennt-werden-koennte.html';
const TELEPHONE = '+49 (0) 5931 44-1234567890';
const NOTE = { de: 'Terminvereinbarungsnotwendigkeit: Schwangerschaftskonfliktberatungsbescheinigung' };
const ABSENCE = 'Betriebsversammlungsvorbereitungskommissionssitzungstag';

const hours = [
  { dayOfWeek: ['Monday', 'Wednesday'], opens: '09:00', closes: '17:00', mode: 'phone', note: NOTE },
  { dayOfWeek: ['Thursday'], opens: '09:00', closes: '17:00', mode: 'appointment', availableLanguage: ['uk', 'ar'] },
];
const contact = {
  name: 'Charlotte-Wilhelmine Müller-Lüdenscheidt-Brinkmannsdorf',
  contactType: { de: 'Flüchtlingssozialarbeiterin/Verwaltungsfachangestellte' },
  telephone: TELEPHONE,
  email: EMAIL,
  url: PAGE,
  availableLanguage: ['ar', 'uk', 'ku', 'sr-Latn'],
};

export const LONG_WORDS = changed(emsland, {
  'office.name': { de: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzkoordinierungsstelle' },
  'office.provider': 'Landwirtschaftskammerbezirksverwaltungsgemeinschaft',
  'office.url': PAGE,
  'office.contactPoint[0]': contact,
  'office.openingHoursSpecification': hours,
  'office.specialOpeningHoursSpecification': [
    { validFrom: '2026-10-29', name: { de: ABSENCE } },
    { validFrom: '2026-11-02', validThrough: '2026-11-19' },
  ],
  'tasks[0].name': { de: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung' },
  'tasks[1].description': { de: `Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung ${PAGE}` },
  'documents[0].name': { de: 'Aufenthaltsgenehmigungsverlaengerungsantrag_2026-10-28_Endfassung_unterschrieben.pdf' },
  'documents[0].url': 'antrag.pdf',
  'documents[1].contactPoint': [contact],
  'documents[1].contentSize': 'etwa 1,2 Megabyte',
  'documents[1].availableLanguage': ['ar', 'uk', 'ku', 'sr-Latn'],
  events: [
    {
      id: 'long',
      name: 'Erstaufnahmeeinrichtungsunterbringungsberatungsveranstaltung',
      description: NOTE,
      provider: 'Kreisarbeitsgemeinschaft der Wohlfahrtsverbändezusammenschlüsse',
      url: PAGE,
      startDate: '2026-11-27',
      startTime: '10:00',
      endDate: '2026-11-29',
      address: {
        streetAddress: 'Bürgermeister-Schwerdtfeger-Gedächtnisstraße 123456',
        addressLocality: 'Ort',
        note: NOTE,
      },
      audience: NOTE,
      contactPoint: [contact],
      availableLanguage: ['ar', 'uk', 'ku', 'sr-Latn'],
      registration: { required: true, url: PAGE, note: NOTE },
      source: 'seed-emsland',
      checked: null,
      status: 'seed',
    },
  ],
  networks: [
    {
      id: 'long',
      name: 'Kreisarbeitsgemeinschaft der Wohlfahrtsverbändezusammenschlüsse',
      description: NOTE,
      url: PAGE,
      foundingDate: 'Gründungsversammlungsbeschlussjahr 2005',
      numberOfMembers: 44,
      workingGroups: [{ name: 'Erstaufnahmeeinrichtungsunterbringungsberatung', description: NOTE }],
      members: [
        { name: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsstelle', category: 'authority' },
        { name: PAGE, category: 'association', url: PAGE },
      ],
      participation: NOTE,
      contactPoint: [contact],
      source: 'seed-emsland',
      checked: null,
      status: 'conflict',
      conflicts: [{ property: 'numberOfMembers', value: '42', source: 'seed-emsland' }],
    },
  ],
  funding: [{ name: 'Wohlfahrtsverbändezusammenschlüssefördergemeinschaft', note: NOTE, url: PAGE }],
  places: emsland.places.map((place, index) => ({
    ...place,
    ...(index < 3 && {
      name: { de: `Erstaufnahmeeinrichtungsunterbringungsberatungsstelle Nummer ${index}` },
      provider: 'Kreisarbeitsgemeinschaft der Wohlfahrtsverbändezusammenschlüsse',
      address: { ...place.address, streetAddress: 'Bürgermeister-Schwerdtfeger-Gedächtnisstraße 123456', note: NOTE },
      description: NOTE,
      audience: NOTE,
      contactPoint: [contact],
      openingHoursSpecification: hours,
      availableLanguage: ['ar', 'uk', 'ku', 'sr-Latn'],
    }),
  })),
}) as unknown as Directory;
