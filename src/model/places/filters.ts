/** The choices a reader can make among places, and how many places each choice would leave. */
import type { PlaceQuery } from './query.ts';
import { serves } from '../languages.ts';
import { isOpen, type PlaceEntry } from './entry.ts';
import type { SearchIndex } from './search-index.ts';

/** How many places would be listed with a choice, all other choices staying as they are. */
export type Facets = {
  /** With the choices as they are. */
  total: number;
  /** By topic id; topics of no place are missing. */
  topics: Map<string, number>;
  /** By language, however the data writes its tag (`languageOf`). */
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
  interpretation: ({ hasInterpreter }) => hasInterpreter,
  wheelchair: ({ isStepFree }) => isStepFree,
  openNow: isOpen,
};
const flags = Object.keys(FLAGS) as Flag[];

/** The choices made, as tests of a place. */
export function testsOf(query: PlaceQuery, index: SearchIndex): [Filter, Test][] {
  const { topics = [], languages = [] } = query;
  const tests: [Filter, Test][] = [];
  if (topics.length > 0) {
    const asked = index.topics.values.map((topic) => topics.includes(topic));
    tests.push(['topics', (entry) => entry.topics.some((topic) => asked[topic])]);
  }
  if (languages.length > 0) {
    const asked = index.languages.values.map((spoken) => languages.some((language) => serves(spoken, language)));
    tests.push(['languages', (entry) => entry.languages.some((language) => asked[language])]);
  }
  for (const flag of flags) if (query[flag]) tests.push([flag, FLAGS[flag]]);
  return tests;
}

/** Counts places for each choice, one after the other. */
export class Counter {
  readonly #index: SearchIndex;
  readonly #tests: readonly [Filter, Test][];
  readonly #now: Date;
  #total = 0;
  readonly #topics: number[];
  readonly #languages: number[];
  readonly #flags = { openNow: 0, withoutAppointment: 0, interpretation: 0, wheelchair: 0 };

  constructor(index: SearchIndex, query: PlaceQuery, now: Date) {
    this.#index = index;
    this.#tests = testsOf(query, index);
    this.#now = now;
    this.#topics = index.topics.values.map(() => 0);
    this.#languages = index.languages.values.map(() => 0);
  }

  /** Counts a place for each choice with which it passes every other filter. */
  add(entry: PlaceEntry): void {
    let failed: Filter | undefined;
    for (const [filter, test] of this.#tests) {
      if (test(entry, this.#now)) continue;
      if (failed) return;
      failed = filter;
    }
    if (!failed) this.#total++;
    if (!failed || failed === 'topics') for (const topic of entry.topics) this.#topics[topic]!++;
    if (!failed || failed === 'languages') for (const language of entry.languages) this.#languages[language]!++;
    const counts = this.#flags;
    if ((!failed || failed === 'openNow') && isOpen(entry, this.#now)) counts.openNow++;
    if ((!failed || failed === 'withoutAppointment') && entry.walkIn) counts.withoutAppointment++;
    if ((!failed || failed === 'interpretation') && entry.hasInterpreter) counts.interpretation++;
    if ((!failed || failed === 'wheelchair') && entry.isStepFree) counts.wheelchair++;
  }

  get facets(): Facets {
    const { topics, languages } = this.#index;
    return {
      total: this.#total,
      topics: counted(topics.values, this.#topics),
      languages: counted(languages.values, this.#languages),
      ...this.#flags,
    };
  }
}

function counted(values: readonly string[], counts: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  values.forEach((value, number) => {
    if (counts[number]) found.set(value, counts[number]);
  });
  return found;
}
