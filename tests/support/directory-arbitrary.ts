/** Whole directories for property tests of the formats: every property of the schema, there or not, in one language or several. */
import fc from 'fast-check';
import type { ContactPoint, Directory, DirectoryEvent, Offer, Place, Text } from '../../src/model/schema/schema.ts';
import { arbitraryHours } from './hours-arbitrary.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** Words with what formats have to escape. */
const words = fc
  .array(
    fc.constantFrom(
      'Beratung',
      'Straße',
      'für „alle“',
      'A; B',
      'x, y',
      'a\\n',
      'a "b"',
      'Zeile\nZwei',
      'قاعة',
      '<b>',
      '=1',
      'Café',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.join(' '));

const text: fc.Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.constant('Sehr viele Worte. '.repeat(20).trim()) },
  {
    weight: 2,
    arbitrary: fc
      .record({ de: words, ar: maybe(words), 'de-simple': maybe(words) })
      .map(withoutGaps) as fc.Arbitrary<Text>,
  },
  { weight: 1, arbitrary: fc.record({ en: words }) },
);

const url = fc.constantFrom(
  'https://example.org/a',
  'https://example.org/b?c=d&e',
  'seite.html',
  'http://example.net/',
);
const language = fc.constantFrom('de', 'ar', 'uk', 'en', 'kmr', 'prs', 'de-simple');
const languages = fc.uniqueArray(language, { minLength: 1, maxLength: 3 });
const date = fc.constantFrom('2026-12-24', '2027-01-02', '2027-02-28', '2026-11-30');
const telephone = fc.constantFrom(
  '04921 87-1779',
  '+49 4921 871780',
  '0491 1234-0 oder 56',
  '05931 44-0 (Zentrale)',
  '0800 1234567',
);
const email = fc.constantFrom('info@example.org', 'a.b+c@example.net');

const TOPICS = ['work', 'housing'];
const ARS = ['034020000000', '03454'];
const PLACES = ['office', 'first', 'second'];
const DOCUMENTS = ['guide', 'list'];

const provenance = {
  source: fc.constant('example'),
  checked: fc.option(date, { nil: null }),
  status: fc.constantFrom('verified' as const, 'seed' as const, 'stale' as const),
  sourceOf: maybe(fc.constant({ name: 'other' })),
  checkedOf: maybe(fc.constantFrom({ openingHoursSpecification: '2026-11-02' }, { name: '2026-11-03' })),
  conflicts: maybe(fc.constant([{ property: 'telephone', value: '12345', source: 'other' }])),
};

const hours = arbitraryHours(2026).map(
  ({ timeZone: _, region: __, appointment: ___, temporarilyClosed: ____, ...rest }) => rest,
);

/** The same with what is said of single hours. */
const saidHours = fc
  .tuple(hours, maybe(text), maybe(languages), maybe(text))
  .map(([each, note, availableLanguage, name]) => ({
    ...each,
    openingHoursSpecification: each.openingHoursSpecification?.map((entry, i) =>
      i === 0 ? { ...entry, note, availableLanguage } : entry,
    ),
    specialOpeningHoursSpecification: each.specialOpeningHoursSpecification?.map((entry, i) =>
      i === 0 ? { ...entry, name, note } : entry,
    ),
  }));

const address = fc.record({
  streetAddress: maybe(fc.constantFrom('Beispielweg 1', 'Am Markt 5 a', 'Haus Nordlicht', 'Straße des 17. Juni 3')),
  postalCode: maybe(fc.constantFrom('26721', '00000')),
  addressLocality: fc.constantFrom('Emden', 'Beispielort, Ortsteil'),
  note: maybe(text),
});

const geo = fc.record({
  latitude: fc.constantFrom(53.36592, 52.7, -1.5),
  longitude: fc.constantFrom(7.20846, 7.3, 0.25),
  precision: maybe(fc.constant('100 m')),
});

const contact: fc.Arbitrary<ContactPoint> = fc
  .record({
    ...{
      name: maybe(text),
      contactType: maybe(text),
      room: maybe(text),
      telephone: maybe(telephone),
      email: maybe(email),
      url: maybe(url),
    },
    availableLanguage: maybe(languages),
    hoursAvailable: maybe(hours.map(({ openingHoursSpecification }) => openingHoursSpecification ?? [])),
    vacant: rarely(fc.constant(true as const)),
  })
  .filter((each) => Boolean(each.telephone ?? each.email ?? each.url));

/** Two contacts with the same number would be one. */
const contacts = fc.uniqueArray(contact, {
  maxLength: 3,
  selector: ({ telephone, email, url }) => telephone ?? email ?? url,
});

const service = {
  url: maybe(url),
  provider: maybe(text),
  address: maybe(address),
  geo: maybe(geo),
  contactPoint: maybe(contacts),
  appointment: maybe(
    fc.record({ required: fc.boolean(), outsideHours: maybe(fc.boolean()), url: maybe(url), note: maybe(text) }),
  ),
  temporarilyClosed: rarely(
    fc.record({
      validFrom: maybe(fc.constant('2026-12-01')),
      validThrough: maybe(fc.constant('2027-01-08')),
      reason: maybe(text),
    }),
  ),
  topics: maybe(fc.subarray(TOPICS, { minLength: 1 })),
  availableLanguage: maybe(languages),
  interpretation: maybe(text),
  areaServed: maybe(fc.subarray(ARS, { minLength: 1 })),
  audience: maybe(text),
  fees: maybe(fc.oneof(text, fc.constant('kostenlos'))),
  requiredDocuments: maybe(text),
  accessibility: maybe(
    fc
      .record({
        wheelchair: maybe(fc.constantFrom('yes' as const, 'limited' as const, 'no' as const)),
        note: maybe(text),
      })
      .filter(({ wheelchair, note }) => Boolean(wheelchair ?? note)),
  ),
  signLanguageVideo: maybe(url),
  easyToRead: maybe(url),
};

const named = (id: string) => ({ id: fc.constant(id), name: text, description: maybe(text), ...provenance });

const place = (id: string): fc.Arbitrary<Place> =>
  fc
    .tuple(fc.record({ ...named(id), ...service, counselling: rarely(fc.constant(false as const)) }), saidHours)
    .map(([each, when]) => ({ ...each, ...when }));

const offer = (id: string): fc.Arbitrary<Offer> =>
  fc
    .tuple(
      fc.record({
        ...named(id),
        ...service,
        category: fc.constantFrom(
          'project',
          'course',
          'interpreting',
          'volunteering',
          'training',
          'group',
          'advice',
          'other',
        ),
        place: maybe(fc.constantFrom(...PLACES)),
        startDate: maybe(fc.constantFrom('2026', '2026-09', '2026-09-01')),
        endDate: maybe(fc.constantFrom('2028', '2028-01-31')),
        requirements: maybe(text),
        waitingList: maybe(text),
        documents: maybe(fc.subarray(DOCUMENTS, { minLength: 1 })),
      }),
      saidHours,
    )
    .map(([each, when]) => ({ ...each, ...when }));

const event = (id: string): fc.Arbitrary<DirectoryEvent> =>
  fc
    .tuple(
      fc.record({
        ...named(id),
        url: maybe(url),
        eventStatus: maybe(fc.constantFrom('scheduled' as const, 'cancelled' as const, 'postponed' as const)),
        place: maybe(fc.constantFrom(...PLACES)),
        address: maybe(address),
        ...{ provider: maybe(text), audience: maybe(text), availableLanguage: maybe(languages), fees: maybe(text) },
        registration: maybe(
          fc.record({ required: fc.boolean(), url: maybe(url), deadline: maybe(date), note: maybe(text) }),
        ),
        contactPoint: maybe(contacts),
      }),
      fc.oneof(
        saidHours,
        fc.constant({}),
        fc.constant({ startTime: '18:00', endTime: '20:00' }),
        fc.record({
          startDate: date,
          startTime: maybe(fc.constantFrom('09:30', '18:00')),
          endTime: maybe(fc.constantFrom('20:00', '24:00')),
        }),
        fc.record({
          startDate: fc.constant('2027-06-18'),
          endDate: fc.constantFrom('2027-06-18', '2027-06-20'),
          startTime: maybe(fc.constant('15:00')),
          endTime: maybe(fc.constant('20:00')),
        }),
        fc
          .record({
            startDate: maybe(fc.constant('2026-12-01')),
            endDate: maybe(fc.constant('2027-03-31')),
            startTime: rarely(fc.constant('18:00')),
            endTime: rarely(fc.constant('19:00')),
          })
          .chain((span) => hours.map((when) => ({ ...when, ...span }))),
      ),
    )
    .map(([each, when]) => ({ ...each, ...when }));

const some = <T>(...entries: fc.Arbitrary<T>[]) =>
  fc
    .tuple(...entries.map((each) => fc.option(each, { nil: undefined })))
    .map((list) => list.filter((each) => each !== undefined) as T[]);

const source = { title: 'Quelle', publisher: 'Verlag', asOf: null, seen: null };

/** Directories that the schema takes. */
export const arbitraryDirectory: fc.Arbitrary<Directory> = fc
  .record({
    version: fc.constant(1 as const),
    inLanguage: fc.constant('de'),
    timeZone: fc.constant('Europe/Berlin'),
    region: fc.constant('DE-NI'),
    dateModified: maybe(date),
    attribution: maybe(fc.constant(['GeoNames, CC BY 4.0'])),
    sources: fc.constant({ example: source, other: source }),
    topics: fc.record({ work: text, housing: text }),
    funding: maybe(
      fc.array(fc.record({ name: text, note: maybe(text), url: maybe(url), logo: maybe(url) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    areas: some(
      fc.record({
        ars: fc.constant('034020000000'),
        ags: maybe(fc.constant('03402000')),
        name: fc.constant('Emden'),
        partOf: maybe(fc.constant('034020')),
        postalCodes: fc.constant(['26721']),
        geo: maybe(geo),
      }),
    ),
    office: place('office'),
    places: some(place('first'), place('second')),
    tasks: some(fc.record({ ...named('advise'), topic: maybe(fc.constantFrom(...TOPICS)) })),
    offers: some(offer('course'), offer('help')),
    projects: fc.constant([]),
    documents: some(
      ...DOCUMENTS.map((id) =>
        fc.record({
          ...named(id),
          category: maybe(fc.constantFrom('concept' as const, 'form' as const, 'other' as const)),
          ...{
            url: maybe(url),
            encodingFormat: maybe(fc.constant('application/pdf')),
            contentSize: maybe(fc.constant('1,2 MB')),
          },
          ...{
            inLanguage: maybe(language),
            availableLanguage: maybe(languages),
            datePublished: maybe(fc.constant('Mai 2024')),
          },
          replacedBy: maybe(fc.constant('list')),
          contactPoint: maybe(contacts),
        }),
      ),
    ),
    networks: some(
      fc.record({
        ...named('net'),
        ...{ foundingDate: maybe(fc.constant('1999')), url: maybe(url), numberOfMembers: maybe(fc.constant(44)) },
        workingGroups: maybe(
          fc.array(fc.record({ name: text, description: maybe(text) }), { minLength: 1, maxLength: 2 }),
        ),
        members: maybe(
          fc.array(
            fc.record({
              name: text,
              category: maybe(
                fc.constantFrom(
                  'authority',
                  'welfare',
                  'association',
                  'education',
                  'health',
                  'religious',
                  'person',
                  'other',
                ),
              ),
              url: maybe(url),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        ),
        participation: maybe(text),
        contactPoint: maybe(contacts),
      }),
    ),
    events: some(event('fest'), event('cafe')),
  })
  .map((directory) => withoutGaps(directory));

/** Without properties that are undefined, at any depth: no file has them. */
function withoutGaps<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutGaps(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === undefined ? [] : [[name, withoutGaps(inner as unknown)]],
    ),
  ) as T;
}
