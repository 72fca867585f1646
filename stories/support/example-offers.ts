/** Offers of an office that visibly isn't real: one of each kind that a list tells apart. */
import type { Offer } from '../../src/model/schema/schema.ts';
import { exampleFile } from './example-office.ts';

const provenance = { source: 'example', checked: null, status: 'seed' } as const;

const OFFERS: Offer[] = [
  {
    id: 'sprachcafe',
    category: 'group',
    name: { de: 'Sprachcafé am Donnerstag', en: 'Language café on Thursdays', ar: 'مقهى اللغة يوم الخميس' },
    description: {
      de: 'Wir trinken Kaffee und sprechen Deutsch miteinander. Kinder sind willkommen.',
      en: 'We have coffee and speak German with each other. Children are welcome.',
      ar: 'نشرب القهوة ونتحدث الألمانية معًا. الأطفال موضع ترحيب.',
    },
    place: 'open',
    openingHoursSpecification: [{ dayOfWeek: ['Thursday'], opens: '09:00', closes: '12:00' }],
    availableLanguage: ['ar', 'uk', 'de'],
    fees: { de: 'Kostenlos', en: 'Free of charge', ar: 'مجانًا' },
    contactPoint: [{ name: 'Frau Beispiel', telephone: '030 23125002' }],
    ...provenance,
  },
  {
    id: 'deutsch-am-abend',
    category: 'course',
    name: { de: 'Deutsch am Abend (B1)', en: 'German in the evening (B1)', ar: 'الألمانية في المساء (B1)' },
    description: { de: '200 Stunden, am Ende mit Prüfung.', en: '200 lessons, with an exam at the end.' },
    provider: 'Volkshochschule Beispielstadt',
    address: { streetAddress: 'Musterweg 1', postalCode: '12345', addressLocality: 'Beispielstadt' },
    startDate: '2026-09-07',
    endDate: '2027-02',
    availableLanguage: ['de'],
    fees: { de: '195 Euro, mit Berechtigungsschein kostenlos' },
    requirements: { de: 'Ein Zeugnis für A2' },
    waitingList: { de: 'Zurzeit etwa drei Monate' },
    url: 'https://example.org/deutsch',
    ...provenance,
  },
  {
    id: 'sprachmittlung',
    category: 'interpreting',
    name: { de: 'Sprachmittlung bei Ämtern und in Schulen' },
    availableLanguage: ['ar', 'bg', 'fa', 'kmr', 'pl', 'ro', 'ru', 'tr', 'uk'],
    ...provenance,
  },
  {
    id: 'lotsen',
    category: 'volunteering',
    name: { de: 'Lotsin oder Lotse werden', en: 'Become a guide' },
    description: { de: 'Sie begleiten Menschen in ihren ersten Monaten hier.' },
    requirements: { de: 'Zwei Stunden Zeit in der Woche' },
    startDate: '2007-06',
    ...provenance,
  },
];

/** The example office's file with these offers. */
export const exampleOffers = (offers: readonly Offer[] = OFFERS): object => ({ ...exampleFile(), offers });
