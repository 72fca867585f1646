/**
 * Directories of any size for tests of scale: visibly fake places ("Beispielstelle 0001", no telephone number) in the real
 * municipalities of a base directory. The same number always gives the same places.
 */
import type { Area, Directory, OpeningHours, Place } from '../../src/model/schema/schema.ts';

const LANGUAGES = ['de', 'ar', 'en', 'fr', 'ru', 'ro', 'es', 'tr', 'uk', 'ku', 'bg', 'nl', 'fa', 'hu', 'pl'];
const FIRST_PARTS = (
  'Asyl Schuldner Sozial Familien Jugend Frauen Migrations Integrations Sprach Bildungs Arbeits Gesundheits Wohnungs ' +
  'Flüchtlings Rückkehr Aufenthalts Berufs Kinder Eltern Schul Alltags Behörden Rechts Senioren Ausländer Trauma Sucht'
).split(' ');
const SECOND_PARTS = (
  'beratung hilfe dienst gruppe kurs treff angebot stelle begleitung förderung vermittlung sprechstunde projekt zentrum ' +
  'netzwerk paten schulung information unterstützung betreuung'
).split(' ');
const PLAIN_WORDS = (
  'wir helfen bei Anträgen und Briefen vom Amt für Menschen die neu sind mit oder ohne Termin kostenlos vertraulich auch ' +
  'am Telefon in vielen Sprachen nach Absprache im ersten Stock über den Hof gemeinsam suchen eine Lösung'
).split(' ');

/** The base directory with `count` generated places in place of its own. */
export function generatedDirectory(count: number, base: Directory): Directory {
  const random = randomNumbers(count);
  const municipalities = base.areas.filter((area) => area.ars.length === 12);
  const places = Array.from({ length: count }, (_, i) =>
    generatedPlace(i + 1, pick(municipalities, random), base, random),
  );
  return { ...base, places };
}

function generatedPlace(number: number, area: Area, base: Directory, random: () => number): Place {
  const compound = () => pick(FIRST_PARTS, random) + pick(SECOND_PARTS, random);
  const sentence = (words: number) => Array.from({ length: words }, () => pick(PLAIN_WORDS, random)).join(' ');
  const serial = String(number).padStart(4, '0');
  const topics = some(Object.keys(base.topics), 1 + random() * 3, random);
  return {
    id: `beispiel-${serial}`,
    name: `Beispielstelle ${serial} ${compound()} ${area.name}`,
    provider: `Beispielträger ${String(1 + Math.floor(random() * 60)).padStart(2, '0')}`,
    description: {
      de: `${compound()}, ${compound()}: ${sentence(18)}.`,
      'de-simple': `${sentence(10)}.`,
      en: `Example place ${serial} in ${area.name}, made up for a test.`,
    },
    address: {
      streetAddress: `Beispielweg ${number}`,
      postalCode: pick(area.postalCodes, random),
      addressLocality: area.name,
    },
    geo: area.geo && {
      latitude: area.geo.latitude + (random() - 0.5) / 10,
      longitude: area.geo.longitude + (random() - 0.5) / 10,
      precision: '100 m',
    },
    openingHoursSpecification: random() < 0.8 ? generatedHours(random) : undefined,
    appointment: random() < 0.3 ? { required: random() < 0.5 } : undefined,
    topics,
    availableLanguage: some(LANGUAGES, random() * 5, random),
    areaServed: random() < 0.5 ? [area.ars.slice(0, pick([5, 9, 12], random))] : undefined,
    accessibility: random() < 0.5 ? { wheelchair: pick(['yes', 'limited', 'no'], random) } : undefined,
    source: Object.keys(base.sources)[0] ?? 'test',
    checked: null,
    status: 'stale',
  };
}

function generatedHours(random: () => number): OpeningHours[] {
  const opens = pick(['08:00', '08:30', '09:00', '10:00'], random);
  return [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens, closes: '12:30' },
    { dayOfWeek: ['Tuesday', 'Thursday'], opens: '14:00', closes: pick(['16:00', '17:00', '18:00'], random) },
    { dayOfWeek: ['Thursday'], opens: '18:00', closes: '19:00', weekOfMonth: [1, 3], mode: 'appointment' },
  ];
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

function some<T>(list: readonly T[], count: number, random: () => number): T[] {
  return [...new Set(Array.from({ length: Math.floor(count) }, () => pick(list, random)))];
}

/** mulberry32: numbers from 0 to 1 that look random and are the same in every run. */
function randomNumbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
