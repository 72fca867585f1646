/**
 * How long a reader of the locator waits: parse, check, index, and from a keystroke to its result, beside two libraries and a plain
 * scan over folded strings.
 *
 *     node --import tsx bench/locator.ts          100, 1,000, 5,000 and 20,000 places
 *     node --import tsx bench/locator.ts 5000
 *
 * The model is measured as pages get it: bundled and minified. Times are of the process's own CPU, garbage collection
 * included, so that a busy machine changes them little.
 */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type * as LargeJson from '../src/load/large-json.ts';
import type * as Flawless from '../src/model/reading/flawless.ts';
import { fold, wordsOf } from '../src/model/places/fold.ts';
import type * as Places from '../src/model/places/find.ts';
import type * as Nearby from '../src/model/places/nearby.ts';
import type { Directory, Place, Text } from '../src/model/schema/schema.ts';
import { generatedDirectory } from '../tests/support/places-generated.ts';
import { emsland } from '../tests/support/real-data.ts';

const { allFacets, countFacets, findPlaces, suggest } = await bundled<typeof Places>('../src/model/places/find.ts');
const { flawless } = await bundled<typeof Flawless>('../src/model/reading/flawless.ts');
const { nearby } = await bundled<typeof Nearby>('../src/model/places/nearby.ts');
const { parseInSteps } = await bundled<typeof LargeJson>('../src/load/large-json.ts');
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const NOW = new Date('2026-03-03T10:00:00Z');
/** What is typed letter by letter; the misspelt ones are the dear ones. */
const TYPED = [
  'Papenberg',
  'asyl papenburg',
  'schuldnr',
  'Asylberatug meppen',
  'sprachkurs',
  '49751 frauentreff',
  'اللجوء',
  'Beispielstelle 0042',
];
/** What is asked for in earnest, and answered whole: all places in order, the near ones, and the counts. */
const QUESTIONS = [
  'Papenburg',
  '49716',
  '49808 lingen',
  'Samtgemeinde Werlte',
  'Beratungsstelle in der Nähe von Papenburg',
  'Ich suche Hilfe in Meppen',
  'Папенбург',
  'Sögel polnisch',
  'Asyl',
  'Anwalt Lingen',
  'Deutschkurs Haren',
  'Kirchstraße 48',
  'Frauen Nordhümmling',
  'Nordhorn',
  'heute offen',
  '',
];
const KEYSTROKES = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));

type Row = { what: string; ms: number; worst?: number; p95?: number };

for (const size of SIZES.length ? SIZES : [100, 1_000, 5_000, 20_000]) {
  const json = jsonOf(size);
  const rows: Row[] = [];

  const memory = heapUsed();
  let directory!: Directory;
  rows.push(timed('JSON.parse', () => (directory = JSON.parse(json) as Directory)));
  const withData = heapUsed();
  rows.push(inSteps('JSON.parse in steps', parseInSteps(json)));
  rows.push(inSteps('quick look for what is wrong', flawless(directory)));
  rows.push(inSteps('index and who is open', allFacets(directory, NOW)));
  const withIndex = heapUsed();

  rows.push(timed('first findPlaces with facets', () => keystroke(directory, 'a')));
  rows.push(
    each('question: all that answer, counts', (text) => question(directory, text), [...QUESTIONS, ...KEYSTROKES]),
  );
  rows.push(each('keystroke: findPlaces + facets', (text) => keystroke(directory, text)));
  rows.push(each('  findPlaces, 20 results', (text) => findPlaces(directory, { text, limit: 20 }, NOW)));
  rows.push(each('  … with every filter', (text) => filtered(directory, text)));
  rows.push(each('  countFacets', (text) => countFacets(directory, { text }, NOW)));
  rows.push(each('  suggest', (text) => suggest(directory, text)));
  rows.push(...others(directory));

  console.log(
    `\n${size} places, ${kB(json.length)} of JSON, data ${kB(withData - memory)}, index ${kB(withIndex - withData)}`,
  );
  for (const { what, ms, p95, worst } of rows) {
    const others = Object.entries({ p95, worst }).filter(([, each]) => each !== undefined);
    const also = others.map(([name, each]) => `   ${name} ${each!.toFixed(2)} ms`).join('');
    console.log(`${what.padEnd(36)} ${ms.toFixed(2).padStart(9)} ms${also}`);
  }
}

function keystroke(directory: Directory, text: string): void {
  // Reading the status is what works it out.
  findPlaces(directory, { text, limit: 20 }, NOW).forEach(({ status }) => status.state);
  countFacets(directory, { text }, NOW);
}

/** What the locator does when somebody asks. */
function question(directory: Directory, text: string): void {
  nearby(findPlaces(directory, { text }, NOW))
    .matches.slice(0, 20)
    .forEach(({ status }) => status.state);
  countFacets(directory, { text }, NOW);
}

function filtered(directory: Directory, text: string): void {
  const query = { text, limit: 20, languages: ['ar'], openNow: true, withoutAppointment: true, wheelchair: true };
  findPlaces(directory, query, NOW);
}

/** The words alone, by others: no areas, filters, order by responsibility or counts. */
function others({ places, topics }: Directory): Row[] {
  const textOf = (text: Text | undefined): string =>
    typeof text === 'object' ? Object.values(text).join(' ') : (text ?? '');
  const documents = places.map((place: Place, id) => ({
    id,
    name: `${textOf(place.name)} ${textOf(place.provider)} ${(place.topics ?? []).map((topic) => textOf(topics[topic])).join(' ')}`,
    text: `${textOf(place.description)} ${place.address?.addressLocality ?? ''}`,
  }));
  const rows: Row[] = [];

  let folded: string[] = [];
  rows.push(timed('plain scan: fold all', () => (folded = documents.map((d) => fold(`${d.name} ${d.text}`)))));
  rows.push(
    each('plain scan: keystroke', (text) => {
      const words = wordsOf(text);
      return folded.filter((document) => words.every((word) => document.includes(word)));
    }),
  );

  const mini = new MiniSearch({ fields: ['name', 'text'], processTerm: fold });
  rows.push(timed('MiniSearch: index', () => mini.addAll(documents)));
  rows.push(
    each('MiniSearch: keystroke', (text) => mini.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })),
  );

  if (places.length <= 5_000) {
    let fuse!: Fuse<(typeof documents)[number]>;
    rows.push(
      timed(
        'Fuse.js: index',
        () => (fuse = new Fuse(documents, { keys: ['name', 'text'], ignoreLocation: true, threshold: 0.3 })),
      ),
    );
    const few = KEYSTROKES.filter((_, i) => i % 8 === 7);
    rows.push(each('Fuse.js: keystroke', (text) => fuse.search(text, { limit: 20 }), few));
  }
  return rows;
}

/** All steps of a generator, and the longest of them. */
function inSteps(what: string, steps: Iterator<void, unknown>): Row {
  let ms = 0;
  let worst = 0;
  for (let done: boolean | undefined = false; !done;) {
    const begun = process.cpuUsage();
    done = steps.next().done;
    const step = milliseconds(begun);
    ms += step;
    worst = Math.max(worst, step);
  }
  return { what, ms, worst };
}

function timed(what: string, work: () => unknown): Row {
  const begun = process.cpuUsage();
  work();
  return { what, ms: milliseconds(begun) };
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Mean over all texts, and the worst and the 95th percentile of their medians of five; nothing is remembered in between. */
function each(what: string, work: (text: string) => unknown, keystrokes = KEYSTROKES): Row {
  keystrokes.forEach(work);
  const times = keystrokes.map((text) => {
    const runs = Array.from({ length: 5 }, () => {
      work(`${text}~`);
      return timed('', () => work(text)).ms;
    });
    return runs.sort((a, b) => a - b)[2]!;
  });
  const ordered = [...times].sort((a, b) => a - b);
  return {
    what,
    ms: times.reduce((sum, ms) => sum + ms, 0) / times.length,
    worst: Math.max(...times),
    p95: ordered[Math.floor(ordered.length * 0.95)],
  };
}

/** In a function of its own, so that nothing keeps the generated places in memory. */
function jsonOf(size: number): string {
  return JSON.stringify(generatedDirectory(size, emsland));
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

async function bundled<T>(entry: string): Promise<T> {
  const entryPoints = [fileURLToPath(new URL(entry, import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, minify: true, format: 'esm', write: false });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as T;
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
