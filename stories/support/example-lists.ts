/** Documents and events of the office that visibly isn't real: one for each thing that the lists can show at MOMENT. */
import type { DirectoryDocument, DirectoryEvent } from '../../src/model/schema/schema.ts';
import { exampleFile } from './example-office.ts';

const provenance = { source: 'example', checked: '2026-05-28', status: 'verified' } as const;

const documents: DirectoryDocument[] = [
  {
    id: 'guide',
    name: { de: 'Wegweiser für Neuzugewanderte', en: 'Guide for newcomers', ar: 'دليل الوافدين الجدد' },
    description: {
      de: 'Adressen von Ämtern, Beratungsstellen und Sprachschulen.',
      en: 'Addresses of authorities, advice centres and language schools.',
      ar: 'عناوين الدوائر ومراكز المشورة ومدارس اللغة.',
    },
    category: 'guide',
    url: 'https://example.org/wegweiser.pdf',
    encodingFormat: 'application/pdf',
    contentSize: '1,2 MB',
    availableLanguage: ['de', 'ar', 'uk'],
    datePublished: '2026-03',
    ...provenance,
  },
  {
    id: 'guide-2022',
    name: { de: 'Wegweiser 2022', ar: 'دليل 2022' },
    category: 'guide',
    url: 'https://example.org/wegweiser-2022.pdf',
    encodingFormat: 'application/pdf',
    inLanguage: 'de',
    datePublished: '2022',
    replacedBy: 'guide',
    ...provenance,
  },
  {
    id: 'concept',
    name: { de: 'Integrationskonzept', en: 'Integration concept', ar: 'خطة الاندماج' },
    category: 'concept',
    inLanguage: 'de',
    datePublished: '2025-04-30',
    contactPoint: [{ name: 'Beispielperson', telephone: '030 23125001', email: 'konzept@example.org' }],
    ...provenance,
  },
  { id: 'list', name: { de: 'Liste der Sprachkurse', ar: 'قائمة دورات اللغة' }, category: 'list', ...provenance },
  {
    id: 'leaflet',
    name: { de: 'Faltblatt auf Türkisch', ar: 'منشور بالتركية' },
    category: 'flyer',
    url: 'https://example.org/tr.pdf',
    inLanguage: 'tr',
    datePublished: 'um 2023',
    ...provenance,
    status: 'stale',
  },
];

export const events: DirectoryEvent[] = [
  {
    id: 'fest',
    name: { de: 'Fest der Kulturen', en: 'Festival of cultures', ar: 'مهرجان الثقافات' },
    description: {
      de: 'Musik, Essen und Spiele aus vielen Ländern.',
      en: 'Music, food and games from many countries.',
      ar: 'موسيقى وطعام وألعاب من بلدان كثيرة.',
    },
    url: 'https://example.org/fest',
    startDate: '2026-06-20',
    startTime: '14:00',
    endTime: '22:00',
    address: { streetAddress: 'Festplatz 1', postalCode: '00000', addressLocality: 'Beispielort' },
    provider: { de: 'Netzwerk Integration', ar: 'شبكة الاندماج' },
    audience: { de: 'Für alle', ar: 'للجميع' },
    fees: { de: 'Eintritt frei', ar: 'الدخول مجاني' },
    availableLanguage: ['de', 'ar', 'uk'],
    registration: { required: false },
    ...provenance,
  },
  {
    id: 'cafe',
    name: { de: 'Sprachcafé', en: 'Language café', ar: 'مقهى اللغات' },
    openingHoursSpecification: [{ dayOfWeek: ['Thursday'], opens: '15:00', closes: '17:00' }],
    specialOpeningHoursSpecification: [
      { validFrom: '2026-06-11', name: { de: 'Fortbildung', en: 'Training', ar: 'دورة تدريبية' } },
    ],
    place: 'office',
    availableLanguage: ['de'],
    contactPoint: [{ name: 'Beispielperson', telephone: '030 23125002' }],
    ...provenance,
  },
  {
    id: 'weekend',
    name: { de: 'Wochenende für Lotsinnen und Lotsen', ar: 'عطلة نهاية الأسبوع للمرشدين' },
    startDate: '2026-07-03',
    startTime: '18:00',
    endDate: '2026-07-05',
    endTime: '14:00',
    fees: { de: '20 Euro, mit Essen', ar: '20 يورو مع الطعام' },
    registration: {
      required: true,
      url: 'https://example.org/anmelden',
      deadline: '2026-06-19',
      note: { de: 'Es gibt 20 Plätze.', ar: 'يوجد 20 مكانًا.' },
    },
    ...provenance,
  },
  {
    id: 'full',
    name: { de: 'Vortrag: Arbeiten in Deutschland', ar: 'محاضرة: العمل في ألمانيا' },
    startDate: '2026-06-04',
    startTime: '18:00',
    registration: { required: true, url: 'https://example.org/anmelden', deadline: '2026-05-31' },
    ...provenance,
  },
  {
    id: 'cancelled',
    name: { de: 'Fahrradkurs für Frauen', ar: 'دورة دراجات للنساء' },
    startDate: '2026-06-10',
    startTime: '10:00',
    endTime: '12:00',
    eventStatus: 'cancelled',
    ...provenance,
  },
  {
    id: 'postponed',
    name: { de: 'Tag der offenen Tür', ar: 'يوم الباب المفتوح' },
    startDate: '2026-06-12',
    eventStatus: 'postponed',
    ...provenance,
  },
  { id: 'weeks', name: { de: 'Interkulturelle Wochen', ar: 'الأسابيع بين الثقافات' }, ...provenance },
  { id: 'over', name: { de: 'Neujahrsempfang', ar: 'حفل رأس السنة' }, startDate: '2026-01-15', ...provenance },
];

/** The data file with these documents and events. */
export const listsFile = (): Record<string, unknown> => ({ ...exampleFile(), documents, events });
