/** Small directories for tests of the search: four towns in a row, about 11 km apart, and whatever places the test needs. */
import type { Area, Directory, Place } from '../../src/model/schema/schema.ts';

/** A Tuesday, 11:00 in Berlin. */
export const TUESDAY_MORNING = new Date('2026-03-03T10:00:00Z');

const town = (ars: string, name: string, postalCodes: string[], latitude: number, precision = '100 m'): Area => ({
  ars,
  ags: ars.slice(0, 5) + ars.slice(9),
  name,
  postalCodes,
  geo: { latitude, longitude: 7, precision },
});

export const areas: Area[] = [
  town('034540001001', 'Nordstadt (Ems)', ['10001'], 53),
  town('034545501002', 'Birkendorf', ['10002'], 52.9),
  town('034545501003', 'Groß Lünne', ['10002', '10003'], 52.8),
  town('034540002004', 'Südhausen', ['10004'], 52.7, '1-2 km'),
  { ars: '034545501', ags: '034545501', name: 'Samtgemeinde Birkendorf', postalCodes: [] },
  { ars: '034545502', ags: '034545502', name: 'Samtgemeinde Moorland', postalCodes: [] },
  town('034545502005', 'Moorende', ['10005'], 52.6),
];

export const NORDSTADT = '034540001001';
export const BIRKENDORF = '034545501002';
export const LUENNE = '034545501003';

export function placeWith(id: string, facts: Partial<Place> = {}): Place {
  return { id, name: id, source: 'test', checked: null, status: 'verified', ...facts };
}

export function directoryWith(places: Place[], facts: Partial<Directory> = {}): Directory {
  return {
    version: 1,
    inLanguage: 'de',
    timeZone: 'Europe/Berlin',
    region: 'DE-NI',
    dateModified: '2026-01-01',
    sources: {},
    topics: {
      residence: { de: 'Aufenthaltsrecht', en: 'Residence law', ar: 'قانون الإقامة' },
      asylum: { de: 'Asylberatung', en: 'Asylum counselling', uk: 'Консультації щодо притулку', fa: 'مشاوره پناهندگی' },
      debts: { de: 'Schuldnerberatung', tr: 'Borç danışmanlığı' },
      language: { de: 'Integrationskurse und Sprachförderung', ru: 'Интеграционные курсы' },
    },
    areas,
    office: placeWith('office'),
    tasks: [],
    places,
    offers: [],
    projects: [],
    documents: [],
    networks: [],
    events: [],
    ...facts,
  };
}

/** An address in one of the towns. */
export function inTown(addressLocality: string, postalCode?: string): Pick<Place, 'address'> {
  return { address: { addressLocality, postalCode } };
}
