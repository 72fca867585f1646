/**
 * One request per URL for the whole page, shared by every element that asks for it. The request is aborted when the last
 * of them leaves; a failure is told to those who wait and then forgotten, so that the next one tries anew.
 */
import { flawless } from '../model/flawless.ts';
import type { Directory } from '../model/schema.ts';
import type { Problem } from '../model/types.ts';
import { type Diagnosis, loadDiagnosis } from './load-diagnosis.ts';

export type LoadResult =
  { directory: Directory; problems: readonly Problem[] } | { directory?: undefined; problems: readonly Problem[] };

type Entry = { result: Promise<LoadResult>; users: number; settled: boolean; abort: AbortController };

const entries = new Map<string, Entry>();

/** A share in the data behind one URL. */
export type Share = {
  /** Never rejects; after the last share is released before the end, it never settles. */
  result: Promise<LoadResult>;
  release(): void;
};

/** Takes a share in a data file. `url` is absolute. */
export function shareDirectory(url: string): Share {
  const entry = entries.get(url) ?? startLoading(url);
  entry.users++;
  let released = false;
  return {
    result: entry.result,
    release: () => {
      if (released) return;
      released = true;
      entry.users--;
      // In a moment: an element that a script moves leaves and comes back at once.
      queueMicrotask(() => stopUnused(url, entry));
    },
  };
}

function stopUnused(url: string, entry: Entry): void {
  if (entry.users > 0 || entry.settled || entry.abort.signal.aborted) return;
  entries.delete(url);
  entry.abort.abort();
}

function startLoading(url: string): Entry {
  const abort = new AbortController();
  const entry: Entry = { users: 0, settled: false, abort, result: load(url, abort.signal) };
  entries.set(url, entry);
  void entry.result.then(({ directory, problems }) => {
    entry.settled = true;
    if (!directory && entries.get(url) === entry) entries.delete(url);
    report(url, problems, !directory);
  });
  return entry;
}

async function load(url: string, signal: AbortSignal): Promise<LoadResult> {
  let text: string;
  let json: unknown;
  try {
    // Ask the server whether its copy is newer: hours that were corrected this morning must be seen today.
    const response = await fetch(url, { signal, cache: 'no-cache' });
    if (!response.ok) return await diagnose(({ statusProblem }) => ({ problems: [statusProblem(response.status)] }));
    text = await response.text();
  } catch {
    // Nobody waits any more for what was aborted.
    if (signal.aborted) return new Promise<never>(() => {});
    return diagnose(({ networkProblem }) => ({ problems: [networkProblem()] }));
  }
  try {
    json = JSON.parse(text);
  } catch (error) {
    return diagnose(({ jsonSyntaxProblem }) => ({ problems: [jsonSyntaxProblem(text, error)] }));
  }
  const directory = flawless(json);
  return directory ? { directory, problems: [] } : await diagnose(({ parseDirectory }) => parseDirectory(json));
}

/** Lets the diagnosis, a file of its own, find the words for what is wrong, and what can be shown all the same. */
async function diagnose(read: (diagnosis: Diagnosis) => LoadResult): Promise<LoadResult> {
  try {
    return read(await loadDiagnosis());
  } catch {
    const message =
      'Die Datendatei ist nicht zu lesen oder nicht in Ordnung. Auch „diagnosis.js“, die sagt, woran es liegt, fehlt neben dem Skript.';
    return { problems: [{ path: '', message, severity: 'error' }] };
  }
}

/** What the webmaster reads in the console: once per file, not once per element. */
function report(url: string, problems: readonly Problem[], failed: boolean): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  console[failed ? 'error' : 'warn'](`kmt-widgets: ${url}\n${lines.join('\n')}`);
}
