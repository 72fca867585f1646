/**
 * One request per URL for the whole page, shared by every element that asks for it. The request is aborted when the last
 * of them leaves; a failure is told to those who wait and then forgotten, so that the next one tries anew.
 */
import { remember } from '../model/calendar/remember.ts';
import { loadDiagnosis } from './load-diagnosis.ts';
import type { FileAnswered, FileRead, LoadResult } from './load-result.ts';
import { inTime, loadPart, PartError } from './parts.ts';
import { inSlices } from './slices.ts';

/**
 * The quick look at what JSON.parse gave, as far as an element shows it: flawless or flawlessHours. Gives that part of the
 * directory, or undefined where anything is wrong with it.
 */
export type QuickLook<D> = (json: unknown, lenient?: boolean) => Generator<void, D | undefined>;

type Entry = {
  file: Promise<FileRead>;
  results: Map<QuickLook<unknown>, Promise<LoadResult<unknown>>>;
  /** The same for every quick look that is not content. */
  diagnosed?: Promise<LoadResult>;
  /** By which each share is told of a newer text. */
  users: Set<() => void>;
  settled: boolean;
  abort: AbortController;
  /** The page gave the text, and knows it better than any server. */
  offered?: boolean;
};

/** Characters that JSON.parse reads in some ten milliseconds. */
const LARGE = 500_000;

const entries = new Map<string, Entry>();

/** A share in the data behind one URL. */
export type Share<D> = {
  /** Never rejects; after the last share is released before the end, it never settles. */
  result: Promise<LoadResult<D>>;
  release(): void;
  /** Makes the next one who asks load the file anew. */
  forget(): void;
};

/** Takes a share in a data file. `url` is absolute; `renew`, of this share alone, is called when the next one has a newer text. */
export function shareDirectory<D>(url: string, quickLook: QuickLook<D>, renew = () => {}): Share<D> {
  const entry = remember(entries, url, startLoading);
  entry.users.add(renew);
  return {
    // A file in which something is wrong is read as a whole, which is more than any quick look gives.
    result: remember(entry.results, quickLook, () => look(url, entry, quickLook)) as Promise<LoadResult<D>>,
    release: () => {
      entry.users.delete(renew);
      // In a moment: an element that a script moves leaves and comes back at once.
      queueMicrotask(() => stopUnused(url, entry));
    },
    forget: () => forget(url, entry),
  };

  function startLoading(): Entry {
    const abort = new AbortController();
    return { file: read(url, abort), results: new Map(), users: new Set(), settled: false, abort };
  }
}

/**
 * Answers for a URL with this text, without a request, and tells the elements that show it, which keep what the reader typed and
 * opened: for a page that edits a data file. Without a text, the server is asked again.
 */
export function offerDirectory(url: string, text?: string): void {
  const before = entries.get(url);
  const abort = new AbortController();
  entries.delete(url);
  if (text !== undefined) {
    const file = Promise.resolve(textRead(text));
    entries.set(url, { file, results: new Map(), users: new Set(), settled: true, abort, offered: true });
  }
  before?.abort.abort();
  before?.users.forEach((renew) => renew());
}

function textRead(text: string): FileRead {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { text };
  }
}

function stopUnused(url: string, entry: Entry): void {
  if (entry.users.size > 0 || entry.settled) return;
  forget(url, entry);
  entry.abort.abort();
}

function forget(url: string, entry: Entry): void {
  if (entries.get(url) === entry && !entry.offered) entries.delete(url);
}

async function read(url: string, abort: AbortController): Promise<FileRead> {
  let buffer: ArrayBuffer;
  try {
    // Ask the server whether its copy is newer: hours that were corrected this morning must be seen today.
    const response = await inTime(fetch(url, { signal: abort.signal, cache: 'no-cache' }));
    if (!response.ok) return { status: response.status };
    // It answers: a large file takes its time on a slow line.
    buffer = await inTime(response.arrayBuffer(), 60_000);
  } catch (error) {
    if (error instanceof PartError) {
      abort.abort();
      return { silent: true };
    }
    // Nobody waits any more for what was aborted.
    return abort.signal.aborted ? new Promise<never>(() => {}) : { status: 0 };
  }
  const text = new TextDecoder().decode(buffer);
  const bytes = text.includes('\ufffd') ? buffer : undefined;
  try {
    return { json: text.length < LARGE ? JSON.parse(text) : await parseLarge(text), bytes };
  } catch {
    return { text, bytes };
  }
}

async function parseLarge(text: string): Promise<unknown> {
  try {
    const { parseInSteps } = await loadPart('large-json', () => import('./large-json.ts'));
    return await inSlices(parseInSteps(text));
  } catch {
    return JSON.parse(text);
  }
}

async function look(url: string, entry: Entry, quickLook: QuickLook<unknown>): Promise<LoadResult<unknown>> {
  const file = await entry.file;
  entry.settled = true;
  // What finds the words is on the same server.
  if ('silent' in file) return failed(url, entry, 'Der Server antwortet nicht.');
  const flawless = 'json' in file && !file.bytes && (await inSlices(quickLook(file.json)));
  if (flawless) return { directory: flawless, problems: [] };
  try {
    return await (entry.diagnosed ??= diagnose(url, entry, file));
  } catch {
    const harmless = 'json' in file && (await inSlices(quickLook(file.json, true)));
    if (harmless) return { directory: harmless, problems: [] };
    return failed(
      url,
      entry,
      url.startsWith('file:')
        ? 'Die Seite ist von der Festplatte geöffnet, und da darf kein Browser etwas nachladen. Bitte öffnen Sie sie über einen Webserver.'
        : 'Mit der Datendatei stimmt etwas nicht. Was, sagt „diagnosis.js“, und das fehlt.',
    );
  }
}

/**
 * Lets the diagnosis, a file of its own, find the words for what is wrong, and what can be shown all the same. Rejects where it
 * is missing.
 */
async function diagnose(url: string, entry: Entry, file: FileAnswered): Promise<LoadResult> {
  const { diagnosisOf } = await loadDiagnosis();
  const result = await diagnosisOf(file);
  if (!result.directory) forget(url, entry);
  // Whoever edits reads it beside the field.
  if (!entry.offered) report(url, result);
  return result;
}

/** A failure that needs no more words; the next one who asks tries anew. */
function failed(url: string, entry: Entry, message: string): LoadResult {
  forget(url, entry);
  const result: LoadResult = { problems: [{ path: '', message, severity: 'error' }] };
  report(url, result);
  return result;
}

/** What the webmaster reads in the console: once per file, not once per element. */
function report(url: string, { directory, problems }: LoadResult): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  console[directory ? 'warn' : 'error'](`kmt-widgets: ${url}\n${lines.join('\n')}`);
}
