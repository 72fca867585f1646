/** The choices a reader can make among places, and how many places each choice would leave. */
import type { PlaceQuery } from './query.ts';
import { isOpen, type PlaceEntry } from './entry.ts';

/** How many places would be listed with a choice, all other choices staying as they are. */
export type Facets = {
  /** With the choices as they are. */
  total: number;
  /** By topic id; topics of no place are missing. */
  topics: Map<string, number>;
  /** By BCP 47 tag as the data has it. */
  languages: Map<string, number>;
  openNow: number;
  withoutAppointment: number;
  interpretation: number;
  wheelchair: number;
};

type Flag = 'openNow' | 'withoutAppointment' | 'interpretation' | 'wheelchair';
type Filter = 'topics' | 'languages' | Flag;
type Test = (entry: PlaceEntry, now: Date) => boolean;

/** What a place must be for each of the yes-or-no choices. */
const FLAGS: Record<Flag, Test> = {
  withoutAppointment: ({ walkIn }) => walkIn,
  interpretation: ({ place }) => Boolean(place.interpretation),
  wheelchair: ({ place }) => place.accessibility?.wheelchair === 'yes',
  openNow: isOpen,
};
const flags = Object.keys(FLAGS) as Flag[];

/** The choices made, as tests of a place. */
export function testsOf(query: PlaceQuery): [Filter, Test][] {
  const { topics = [], languages = [] } = query;
  const tests: [Filter, Test][] = [];
  if (topics.length) tests.push(['topics', (entry) => topics.some((topic) => entry.topics.includes(topic))]);
  if (languages.length) tests.push(['languages', (entry) => languages.some((language) => speaks(entry, language))]);
  for (const flag of flags) if (query[flag]) tests.push([flag, FLAGS[flag]]);
  return tests;
}

/** "ar" is spoken where the data says "ar" or "ar-SY". */
function speaks({ languages }: PlaceEntry, language: string): boolean {
  return languages.some((spoken) => spoken === language || spoken.startsWith(`${language}-`));
}

/** Counts of no place at all. */
export const noFacets = (): Facets => ({
  total: 0,
  topics: new Map(),
  languages: new Map(),
  openNow: 0,
  withoutAppointment: 0,
  interpretation: 0,
  wheelchair: 0,
});

/** Counts a place for each choice with which it passes every other filter. */
export function countPlace(facets: Facets, entry: PlaceEntry, tests: readonly [Filter, Test][], now: Date): void {
  let failed: Filter | undefined;
  for (const [filter, test] of tests) {
    if (test(entry, now)) continue;
    if (failed) return;
    failed = filter;
  }
  if (!failed) facets.total++;
  if (!failed || failed === 'topics') countEach(entry.topics, facets.topics);
  if (!failed || failed === 'languages') countEach(entry.languages, facets.languages);
  for (const flag of flags) if ((!failed || failed === flag) && FLAGS[flag](entry, now)) facets[flag]++;
}

function countEach(keys: readonly string[], counts: Map<string, number>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
