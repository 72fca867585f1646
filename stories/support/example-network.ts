/** A network of an office that visibly isn't real, with all that an element can show of one. */
import type { Network } from '../../src/model/schema/schema.ts';

export const exampleNetwork: Network = {
  id: 'beispielnetz',
  name: { de: 'Beispielnetz', en: 'Example network', ar: 'شبكة المثال' },
  description: {
    de: 'Ämter, Verbände und Vereine arbeiten hier zusammen.',
    en: 'Authorities, welfare associations and clubs work together here.',
    ar: 'تتعاون هنا الدوائر الرسمية والاتحادات والجمعيات.',
  },
  foundingDate: '2011-03',
  numberOfMembers: 9,
  workingGroups: [{ name: 'Sprache', description: 'Trifft sich am ersten Dienstag im Quartal.' }, { name: 'Wohnen' }],
  members: [
    { name: 'Jugendamt', category: 'authority' },
    { name: 'Ausländerbehörde', category: 'authority', url: 'https://example.org/auslaenderbehoerde' },
    { name: 'Beispielverein', category: 'association', url: 'https://example.org/verein' },
    { name: 'Volkshochschule', category: 'education' },
    { name: 'Frau Beispiel', category: 'person' },
  ],
  contactPoint: [
    {
      name: 'Herr Muster',
      contactType: 'Geschäftsführung',
      room: 'Zimmer 4',
      email: 'netz@example.org',
      hoursAvailable: [{ dayOfWeek: ['Tuesday'], opens: '10:00', closes: '12:00' }],
    },
  ],
  source: 'example',
  checked: null,
  status: 'seed',
};
