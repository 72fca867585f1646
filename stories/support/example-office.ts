/**
 * A data file of an office that visibly isn't real: one counselling place for each state that hours can have at one
 * moment, and an office that uses every property a card shows.
 */
import type { Place } from '../../src/model/schema/schema.ts';

/** Thursday, 4 June 2026, 10:40: a working day in Niedersachsen, Fronleichnam in Nordrhein-Westfalen. */
export const MOMENT = '2026-06-04T10:40+02:00';

const provenance = { source: 'example', checked: null, status: 'seed' } as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

type OpeningHours = NonNullable<Place['openingHoursSpecification']>;
type Times = Pick<
  Place,
  | 'openingHoursSpecification'
  | 'specialOpeningHoursSpecification'
  | 'temporarilyClosed'
  | 'appointment'
  | 'contactPoint'
>;

const everyDay = (opens: string, closes: string): OpeningHours => [{ dayOfWeek: [...WEEKDAYS], opens, closes }];
const nineToFive = everyDay('09:00', '17:00');

/** Every state, under the id of its place. */
const STATES = {
  open: { openingHoursSpecification: nineToFive },
  'closing-soon': { openingHoursSpecification: everyDay('09:00', '11:00') },
  'opens-later': { openingHoursSpecification: everyDay('14:00', '17:00') },
  'opens-tomorrow': { openingHoursSpecification: [{ dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' }] },
  'opens-on-monday': { openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }] },
  'opens-on-a-date': {
    openingHoursSpecification: [],
    specialOpeningHoursSpecification: [{ validFrom: '2026-06-22', opens: '09:00', closes: '12:00' }],
  },
  'special-day': {
    openingHoursSpecification: nineToFive,
    specialOpeningHoursSpecification: [
      { validFrom: '2026-06-04', name: { de: 'Betriebsausflug', en: 'Staff outing', ar: 'نزهة الموظفين' } },
    ],
  },
  'temporarily-closed': {
    openingHoursSpecification: nineToFive,
    temporarilyClosed: {
      validFrom: '2026-06-01',
      validThrough: '2026-06-30',
      reason: { de: 'Umbau', en: 'Building work', ar: 'أعمال بناء' },
    },
  },
  'closed-until-further-notice': { openingHoursSpecification: nineToFive, temporarilyClosed: {} },
  'by-appointment': { openingHoursSpecification: nineToFive.map((hours) => ({ ...hours, mode: 'appointment' })) },
  'by-phone': { openingHoursSpecification: nineToFive.map((hours) => ({ ...hours, mode: 'phone' })) },
  'only-by-appointment': {
    openingHoursSpecification: nineToFive,
    appointment: { required: true, outsideHours: true, url: 'https://example.org/termine' },
  },
  'no-regular-hours': { openingHoursSpecification: [] },
  // A number that the Bundesnetzagentur keeps for fiction.
  'unknown-with-telephone': { contactPoint: [{ telephone: '030 23125001' }] },
  unknown: {},
} satisfies Record<string, Times>;

export type StateId = keyof typeof STATES;

const office: Place = {
  id: 'office',
  name: { de: 'Beispielamt für Migration und Teilhabe', en: 'Example Office for Migration', ar: 'مكتب نموذجي للهجرة' },
  provider: 'Stadt Beispielort',
  description: {
    de: 'Das Beispielamt gibt es nicht. Es zeigt, was eine Karte zeigen kann.\n\nDieser Text hat einen zweiten Absatz.',
  },
  url: 'https://example.org/',
  address: {
    streetAddress: 'Beispielstraße 1',
    postalCode: '00000',
    addressLocality: 'Beispielort',
    note: { de: 'Eingang im Hof', en: 'Entrance in the courtyard', ar: 'المدخل من الفناء' },
  },
  contactPoint: [
    {
      name: 'Beispielperson',
      room: { de: 'Zimmer 3, Erdgeschoss', en: 'Room 3, ground floor', ar: 'الغرفة ٣، الطابق الأرضي' },
      contactType: { de: 'Beratung', en: 'Counselling', ar: 'الاستشارة' },
      email: 'info@example.org',
      hoursAvailable: [{ dayOfWeek: ['Monday', 'Wednesday'], opens: '09:00', closes: '12:00', mode: 'phone' }],
    },
    {
      contactType: { de: 'Sprachkurse', en: 'Language courses', ar: 'دورات اللغة' },
      url: 'https://example.org/kurse',
      vacant: true,
    },
    { contactType: { de: 'Termine', en: 'Appointments', ar: 'المواعيد' }, url: 'https://example.org/termine' },
  ],
  availableLanguage: ['de', 'ar', 'uk', 'tr'],
  appointment: {
    required: false,
    outsideHours: true,
    url: 'https://example.org/termine',
    note: { de: 'Auch abends.', en: 'In the evening, too.', ar: 'في المساء أيضًا.' },
  },
  audience: { de: 'Für alle', en: 'For everybody', ar: 'للجميع' },
  fees: { de: 'Kostenlos', en: 'Free of charge', ar: 'مجانًا' },
  requiredDocuments: { de: 'Ausweis oder Pass', en: 'Identity card or passport', ar: 'بطاقة الهوية أو جواز السفر' },
  accessibility: { wheelchair: 'yes' },
  signLanguageVideo: 'https://example.org/gebaerdensprache',
  easyToRead: 'https://example.org/leichte-sprache',
  counselling: false,
  interpretation: {
    de: 'Weitere Sprachen mit Dolmetscherin oder Dolmetscher',
    en: 'Other languages with an interpreter',
    ar: 'لغات أخرى بمساعدة مترجم',
  },
  openingHoursSpecification: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '12:00' },
    { dayOfWeek: ['Monday', 'Tuesday'], opens: '13:00', closes: '16:00', mode: 'appointment' },
    { dayOfWeek: ['Wednesday'], opens: '13:00', closes: '15:00', mode: 'phone' },
    {
      dayOfWeek: ['Thursday'],
      opens: '14:00',
      closes: '16:00',
      availableLanguage: ['ru', 'uk'],
      note: { de: 'Zimmer 12', en: 'Room 12', ar: 'الغرفة ١٢' },
    },
  ],
  specialOpeningHoursSpecification: [
    {
      validFrom: '2026-06-09',
      validThrough: '2026-06-11',
      name: { de: 'Fortbildung', en: 'Training', ar: 'دورة تدريبية' },
    },
    { validFrom: '2026-06-22', opens: '09:00', closes: '10:30' },
  ],
  ...provenance,
};

/** The data file; `region` decides which public holidays hold. */
export function exampleFile(region = 'DE-NI'): Record<string, unknown> {
  return {
    version: 1,
    inLanguage: 'de',
    timeZone: 'Europe/Berlin',
    region,
    sources: { example: { title: 'Beispielquelle', publisher: 'Beispielverlag', asOf: '2026-05', seen: null } },
    topics: { work: { de: 'Arbeit', en: 'Work', ar: 'العمل' } },
    funding: [
      {
        name: { de: 'Beispielministerium', en: 'Example ministry', ar: 'وزارة نموذجية' },
        note: {
          de: 'Hier steht der Satz, den der Bescheid verlangt.',
          en: 'Here stands the sentence that the grant asks for.',
          ar: 'هنا ترد الجملة التي يشترطها قرار التمويل.',
        },
        url: 'https://example.org/foerderung',
        logo: 'favicon.svg',
      },
    ],
    office,
    tasks: [
      { id: 'plain', name: { de: 'Eine Beispielaufgabe', en: 'An example task', ar: 'مهمة نموذجية' }, ...provenance },
      {
        id: 'described',
        name: {
          de: 'Eine Beispielaufgabe mit Beschreibung',
          en: 'A described example task',
          ar: 'مهمة نموذجية مع وصف',
        },
        description: { de: 'Die Beschreibung steht hinter der Zeile.', en: 'The description.', ar: 'الوصف.' },
        topic: 'work',
        ...provenance,
      },
    ],
    places: Object.entries(STATES).map(([id, times], index) => ({
      id,
      name: `Beispielstelle ${String(index + 1).padStart(4, '0')}`,
      ...times,
      ...provenance,
    })),
    documents: [{ id: 'guide', name: 'Beispielwegweiser', url: 'https://example.org/wegweiser.pdf', ...provenance }],
  };
}
