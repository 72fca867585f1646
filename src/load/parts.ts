/**
 * The parts of the widgets that a page loads on demand: languages, the locator's panel, the map, what reads large files, and
 * the diagnosis. Each exports its version (docs/decisions/parts.md).
 */
import { VERSION } from '../version.ts';

/** How long a server may be silent, in milliseconds. */
const PATIENCE = 15_000;

/** What the build makes of a part's path, in an `import()`: its address, which a retry changes. `base`: of a module. */
export type At = (path: string, base?: string) => string;

/** A part could not be had, and the console is told why; or nothing came in time. */
export class PartError extends Error {}

const loaded = new Map<string, Promise<{ version: string }>>();
const failures = new Map<string, number>();
let folder: string | undefined;

/** What a server answers, or a PartError where it is silent for too long. */
export function inTime<T>(answer: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PartError('keine Antwort')), patience);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** Where the script's parts lie; undefined where that is beside each module. */
export const partsFolder = (): string | undefined => folder;

/** Names the folder in which the script has its parts. Without it, they lie where the module is that imports them. */
export function partsLieIn(address: string): void {
  folder = address;
}

/**
 * Loads a part once. Rejects with a PartError where it does not come, not in time, or is of another version, and says so in
 * the console; the next call asks the server again. `load` imports it; `at` is for the build (build/addressed-parts.mjs).
 */
export function loadPart<P extends { version: string }>(name: string, load: (at: At) => Promise<P>): Promise<P> {
  let part = loaded.get(name) as Promise<P> | undefined;
  if (!part) {
    part = tried(name, load);
    loaded.set(name, part);
  }
  return part;
}

async function tried<P extends { version: string }>(name: string, load: (at: At) => Promise<P>): Promise<P> {
  const tries = failures.get(name) ?? 0;
  let address = name;
  // Firefox never asks again for an address that has failed once.
  const at: At = (path, base = folder) => (address = new URL(path + (tries ? `?retry=${tries}` : ''), base).href);
  try {
    const part = await inTime(load(at));
    if (part.version !== VERSION) throw new PartError(`Fassung ${part.version} statt ${VERSION}`);
    return part;
  } catch (error) {
    loaded.delete(name);
    failures.set(name, tries + 1);
    const message = `„${address}“ lädt nicht`;
    void why(address, error).then((reason) => {
      console.warn(`kmt-widgets: ${message}: ${reason}. Den Ordner nennt data-kmt-base.`, error);
    });
    throw new PartError(message);
  }
}

/** What only asking once more can tell: of whatever an import lacks, the browser says the same. */
async function why(address: string, error: unknown): Promise<string> {
  if (error instanceof PartError) return error.message;
  try {
    const { ok, status, headers } = await fetch(address);
    const type = headers.get('content-type') ?? '';
    return ok && type.includes('script') && error instanceof TypeError
      ? 'Content-Security-Policy'
      : `HTTP ${status}, ${type}`;
  } catch {
    return 'kein Netz oder CORS';
  }
}
