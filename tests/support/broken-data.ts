/**
 * Data files to break: a small good one of an office that visibly isn't real, a way to change it at a path, and the broken
 * files that tests and stories share.
 */

const provenance = { source: 'example', checked: null, status: 'seed' };

const GOOD = {
  version: 1,
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  region: 'DE-NI',
  dateModified: '2026-11-21',
  sources: { example: { title: 'Beispielquelle', publisher: 'Beispielverlag', asOf: null, seen: null } },
  topics: { housing: 'Wohnen', work: { de: 'Arbeit', ar: 'العمل' } },
  areas: [{ ars: '034540099099', ags: '03454099', name: 'Beispielort', postalCodes: ['00000'] }],
  office: {
    id: 'office',
    name: 'Beispielamt',
    openingHoursSpecification: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00' }],
    ...provenance,
  },
  tasks: [{ id: 'advise', name: 'Beispielaufgabe', topic: 'work', ...provenance }],
  places: [
    {
      id: 'first',
      name: { de: 'Beispielstelle 0001', en: 'Example place 0001' },
      url: 'https://example.org/',
      address: { postalCode: '00000', addressLocality: 'Beispielort' },
      geo: { latitude: 52.7, longitude: 7.3 },
      contactPoint: [{ email: 'info@example.org' }, { url: 'kontakt.html' }],
      openingHoursSpecification: [
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Tuesday'], opens: '14:00', closes: '16:00' },
      ],
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-23', opens: '09:00', closes: '10:00' },
        { validFrom: '--12-24', validThrough: '--12-31' },
      ],
      topics: ['housing'],
      availableLanguage: ['ar', 'de'],
      ...provenance,
    },
    { id: 'second', name: 'Beispielstelle 0002', ...provenance },
  ],
  projects: [{ id: 'project', name: 'Beispielprojekt', ...provenance }],
  documents: [{ id: 'document', name: 'Beispieldokument', url: 'dokument.pdf', ...provenance }],
  networks: [{ id: 'network', name: 'Beispielnetz', workingGroups: [{ name: 'Gruppe 1' }], ...provenance }],
  events: [{ id: 'event', name: 'Beispielfest', startDate: '2026-12-24', ...provenance }],
};

/** Paths as in a Problem, and what to put there; undefined takes the property away. */
export type Changes = Record<string, unknown>;

/** The good file, changed: `dataFile({ 'places[0].url': 'javascript:alert(1)' })`. */
export function dataFile(changes: Changes = {}): Record<string, unknown> {
  return changed(GOOD, changes);
}

/** The good file with nearly everything a place may have, for changes that meet anything. */
export const richFile = (): Record<string, unknown> =>
  dataFile({
    'office.address': {
      streetAddress: 'Beispielweg 1',
      postalCode: '00000',
      addressLocality: 'Beispielort',
      note: 'Hof',
    },
    'office.contactPoint': [{ name: 'Zentrale', telephone: '04921 87-0', availableLanguage: ['de'] }],
    'office.description': 'Beispieltext',
    'office.url': 'https://example.org/amt',
    'places[0].address.streetAddress': 'Beispielweg 2',
    'places[0].geo.precision': '100 m',
    'places[0].provider': 'Beispielverein',
    'places[0].description': { de: 'Beispieltext', ar: 'مثال' },
    'places[0].interpretation': 'mit Dolmetschern',
    'places[0].audience': 'alle',
    'places[0].fees': 'kostenlos',
    'places[0].requiredDocuments': 'Ausweis',
    'places[0].accessibility': { wheelchair: 'limited', note: 'Rampe' },
    'places[0].appointment': { required: false, url: 'https://example.org/termin', note: 'auch ohne' },
    'places[0].temporarilyClosed': { validFrom: '2027-01-01', validThrough: '2027-01-08', reason: 'Umzug' },
    'places[0].areaServed': ['034540099099'],
  });

/** A copy of any file, changed. */
export function changed(file: object, changes: Changes): Record<string, unknown> {
  const copy = structuredClone(file) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.match(/[^.[\]]+/g) ?? [];
    const last = keys.pop()!;
    const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return copy;
}

/** What webmasters upload by mistake. Each is a file's content after JSON.parse. */
export const BROKEN_FILES = {
  notAnObject: ['Beispielamt'],
  otherVersion: dataFile({ version: 2 }),
  withoutOffice: dataFile({ office: undefined }),
  withoutLists: dataFile({
    areas: undefined,
    tasks: undefined,
    places: undefined,
    offers: undefined,
    projects: undefined,
    documents: undefined,
    networks: undefined,
    events: undefined,
  }),
  oneBadPlace: dataFile({ 'places[0].name': '' }),
  badContact: dataFile({ 'places[0].contactPoint[0].email': 'info at example.org' }),
  badHours: dataFile({ 'places[0].openingHoursSpecification[0].opens': 'gegen neun' }),
  badOfficeHours: dataFile({ 'office.openingHoursSpecification[0].closes': '25:00' }),
  unknownTimeZone: dataFile({ timeZone: 'Europe/Emden' }),
  scriptAsLink: dataFile({ 'places[0].url': 'javascript:alert(1)', 'documents[0].url': 'JavaScript:alert(1)' }),
  markupInTexts: dataFile({
    'office.name': '<img src=x onerror=alert(1)>Beispielamt',
    'tasks[0].name': '<script>alert(1)</script>Beispielaufgabe',
    'places[0].name.de': '<b>Beispielstelle</b> &amp; Co.',
  }),
  misspeltProperties: dataFile({ 'places[1].adress': { addressLocality: 'Beispielort' }, project: [] }),
} satisfies Record<string, unknown>;

/** What is not JSON at all. */
export const NOT_JSON = { comma: '{ "version": 1, }', html: '<!doctype html><title>404</title>', empty: '' };
