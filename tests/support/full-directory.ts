/** A file with every property that the schema knows, and what is to be read on a page of each value. */
import type { ContactPoint, Directory } from '../../src/model/schema/schema.ts';

let count = 0;
/** A text that stands nowhere else. */
const word = (): string => `Wort${(count += 1) + 1000}`;

const proven = (source: string) => ({
  source,
  checked: '2026-06-03',
  status: 'verified' as const,
  sourceOf: { name: `${source}-also` },
  checkedOf: { name: '2026-06-04' },
  conflicts: [{ property: 'telephone', value: word(), source: `${source}-other` }],
});

const source = () => ({
  title: word(),
  publisher: word(),
  url: `https://example.org/${word()}`,
  license: word(),
  asOf: null,
  seen: '2026-05-04',
});

const hours = (time: string) => ({
  dayOfWeek: ['Wednesday' as const],
  opens: `${time}:11`,
  closes: `${time}:57`,
  weekOfMonth: [4 as const],
  isoWeek: 'even' as const,
  everyWeeks: 1,
  validFrom: '2026-01-05',
  validThrough: '2026-12-05',
  mode: 'phone' as const,
  availableLanguage: ['pl'],
  note: word(),
});

/** A contact with all it can have. */
const contact = (time: string, facts: Partial<ContactPoint> = {}): ContactPoint => ({
  name: word(),
  contactType: word(),
  room: word(),
  telephone: '04921 87-1779',
  email: 'office@example.org',
  url: 'https://example.org/contact',
  availableLanguage: ['uk'],
  hoursAvailable: [hours(time)],
  vacant: true,
  ...facts,
});

const office = () => ({
  id: 'office',
  name: word(),
  description: word(),
  url: 'https://example.org/office',
  provider: word(),
  address: { streetAddress: `${word()} 5`, postalCode: '00003', addressLocality: word(), note: word() },
  geo: { latitude: 52.7, longitude: 7.3, precision: '100 m' },
  contactPoint: [contact('07')],
  openingHoursSpecification: [hours('08')],
  specialOpeningHoursSpecification: [
    {
      validFrom: '2026-11-03',
      validThrough: '2026-11-05',
      dayOfWeek: ['Tuesday' as const, 'Wednesday' as const, 'Thursday' as const],
      opens: '13:13',
      closes: '14:14',
      mode: 'appointment' as const,
      availableLanguage: ['tr'],
      note: word(),
      name: word(),
    },
  ],
  publicHolidays: 'closed' as const,
  appointment: { required: false, outsideHours: true, url: 'https://example.org/appointment', note: word() },
  topics: ['topic'],
  availableLanguage: ['ar'],
  interpretation: word(),
  areaServed: ['034540001001'],
  audience: word(),
  fees: word(),
  requiredDocuments: word(),
  accessibility: { wheelchair: 'limited' as const, note: word() },
  signLanguageVideo: 'https://example.org/gebaerdensprache',
  easyToRead: 'https://example.org/leichte-sprache',
  counselling: false,
  ...proven('first'),
});

/** What is offered has most of what a place has. */
const offer = () => {
  const { counselling: _, ...service } = office();
  return {
    ...service,
    contactPoint: [contact('02')],
    openingHoursSpecification: [hours('03')],
    ...proven('third'),
    id: 'offer',
    category: 'course' as const,
    startDate: '2026-05-05',
    endDate: '2027-05-06',
    requirements: word(),
    waitingList: word(),
    documents: ['document'],
  };
};

const entry = (id: string) => ({ id, name: word(), description: word(), ...proven('third') });

export const FULL: Directory = {
  $schema: 'directory.schema.json',
  version: 1,
  requires: ['hours-2'],
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  region: 'DE-NI',
  dateModified: '2026-09-09',
  attribution: [word()],
  translated: { ti: '2026-06-05' },
  sources: {
    first: source(),
    'first-also': source(),
    'first-other': source(),
    second: { ...source(), asOf: '2019' },
    third: source(),
    'third-also': source(),
    'third-other': source(),
  },
  topics: { topic: word() },
  // A picture that is there, of the page's own server.
  funding: [{ name: word(), note: word(), url: 'https://example.org/funder', logo: '/tests/support/tile.png' }],
  areas: [
    {
      ars: '034540001001',
      ags: '03454001',
      name: 'Zuständigstadt',
      partOf: '034540001',
      postalCodes: ['00003'],
      geo: { latitude: 52.7, longitude: 7.3, precision: '100 m' },
    },
  ],
  office: office(),
  tasks: [{ ...entry('task'), topic: 'topic' }],
  places: [
    {
      id: 'closed',
      name: word(),
      temporarilyClosed: { validFrom: '2026-11-09', validThrough: '2026-11-17', reason: word() },
      areaServed: ['034540001001'],
      appointment: { required: true },
      source: 'second',
      checked: null,
      status: 'stale',
    },
    { id: 'doubtful', name: word(), areaServed: ['034540001001'], source: 'third', checked: null, status: 'conflict' },
  ],
  offers: [
    offer(),
    {
      ...entry('paused-offer'),
      category: 'volunteering',
      place: 'doubtful',
      temporarilyClosed: { validFrom: '2026-11-09', validThrough: '2026-11-17', reason: word() },
    },
  ],
  projects: [{ ...entry('project'), url: 'https://example.org/project', startDate: word() }],
  documents: [
    {
      ...entry('document'),
      url: 'https://example.org/document',
      category: 'form',
      encodingFormat: word(),
      contentSize: word(),
      inLanguage: 'ro',
      availableLanguage: ['tr'],
      datePublished: word(),
    },
    { ...entry('document-before'), replacedBy: 'document', contactPoint: [contact('04')] },
  ],
  networks: [
    {
      ...entry('network'),
      url: 'https://example.org/network',
      foundingDate: word(),
      numberOfMembers: 44,
      workingGroups: [{ name: word(), description: word() }],
      members: [{ name: word(), category: 'religious', url: 'https://example.org/member' }],
      participation: word(),
      contactPoint: [
        contact('06', {
          telephone: '04921 87-1780',
          email: 'network@example.org',
          url: 'https://example.org/network/contact',
          availableLanguage: ['ru'],
          hoursAvailable: [{ ...hours('06'), availableLanguage: ['fa'] }],
        }),
      ],
    },
  ],
  events: [
    {
      ...entry('event'),
      url: 'https://example.org/event',
      startDate: '2026-12-24',
      startTime: '15:19',
      endDate: '2026-12-26',
      endTime: '17:23',
      eventStatus: 'cancelled',
      address: { streetAddress: `${word()} 6`, postalCode: '00004', addressLocality: word(), note: word() },
      provider: word(),
      audience: word(),
      availableLanguage: ['pl'],
      fees: word(),
    },
    {
      ...entry('event-again'),
      openingHoursSpecification: [hours('09')],
      // Its dates stand one by one, three at most.
      specialOpeningHoursSpecification: office().specialOpeningHoursSpecification.map((special) => ({
        ...special,
        validThrough: '2026-11-04',
      })),
      publicHolidays: 'closed',
      place: 'closed',
      registration: { required: true, url: 'https://example.org/register', deadline: '2026-11-29', note: word() },
      contactPoint: [contact('05')],
    },
  ],
};

const publisherOf = (id: string): string => String(FULL.sources[id]?.publisher ?? '');
const time = (value: string): string => value.replace(/^0/, '');

/** What the thing with an id is called. */
const nameOf = (list: readonly { id: string; name: unknown }[], id: string): string =>
  String(list.find((each) => each.id === id)?.name);

/** What is to be read for values that are not shown as they stand: by the last names of their path. */
const WORDS: Record<string, ((value: string) => string | undefined) | undefined> = {
  opens: time,
  closes: time,
  dayOfWeek: () => 'Mittwoch',
  mode: (value) => ({ phone: 'am Telefon', appointment: 'nur mit Termin' })[value],
  availableLanguage: (value) =>
    ({ pl: 'polski', uk: 'українська', tr: 'Türkçe', ar: 'العربية', ru: 'русский', fa: 'فارسی' })[value],
  inLanguage: (value) => ({ ro: 'română' })[value],
  vacant: () => 'Zurzeit nicht besetzt',
  counselling: () => 'Dieses Büro berät nicht selbst.',
  replacedBy: (value) => `Ersetzt durch: ${nameOf(FULL.documents, value)}`,
  startTime: time,
  endTime: time,
  eventStatus: (value) => ({ cancelled: 'Abgesagt' })[value],
  deadline: () => 'Anmeldung bis 29. November 2026.',
  'registration.required': () => 'Nur mit Anmeldung.',
  required: (value) => ({ true: 'Nur mit Termin', false: 'Sie können ohne Termin kommen.' })[value],
  outsideHours: () => 'Termine auch außerhalb dieser Zeiten.',
  wheelchair: () => 'Zum Teil stufenlos erreichbar.',
  topics: (value) => `Thema ${String(FULL.topics[value])}`,
  validFrom: (value) => ({ '2026-11-03': '3. November', '2026-11-09': '9. November bis' })[value],
  validThrough: (value) =>
    ({ '2026-11-04': '4. November', '2026-11-05': 'bis 5. November', '2026-11-17': 'bis 17. November' })[value],
  asOf: (value) => ({ null: 'Stand unbekannt, nicht geprüft.', '2019': 'Stand: 2019, nicht geprüft.' })[value],
  checked: (value) => ({ null: 'nicht geprüft', '2026-06-03': 'Geprüft am 3. Juni 2026.' })[value],
  status: (value) =>
    ({
      verified: 'Geprüft am',
      stale: 'Diese Angaben sind vielleicht veraltet.',
      conflict: 'Die Quellen widersprechen sich.',
    })[value],
  source: publisherOf,
  '*': (value) => publisherOf(value) || undefined,
  property: () => 'Andere Angabe: Telefon',
  category: (value) =>
    ({ form: 'Formular', course: 'Kurs', volunteering: 'Ehrenamt', religious: 'Religionsgemeinschaften' })[value],
  startDate: (value) => ({ '2026-12-24': '24. Dezember', '2026-05-05': 'Seit: 5. Mai 2026' })[value],
  endDate: (value) => ({ '2026-12-26': '26. Dezember', '2027-05-06': 'Bis: 6. Mai 2027' })[value],
  place: (id) => nameOf(FULL.places, id),
  documents: (id) => nameOf(FULL.documents, id),
};

export const wordsFor = (path: string, value: unknown): string =>
  (WORDS[path.split('.').slice(-2).join('.')] ?? WORDS[path.split('.').pop() ?? ''])?.(String(value)) ?? String(value);
