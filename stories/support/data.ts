/** Where stories get their data from: the two real offices, or files that are made on the spot. */

export const EMDEN = 'data/emden.json';
export const EMSLAND = 'data/emsland.json';

/** Serves a file that exists only here; `content` is what it holds, or its text as it stands. */
export function served(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** A file that nobody serves. */
export const MISSING = 'data/gibt-es-nicht.json';

/** An address at which no answer ever comes, as long as a story with `beforeEach: neverAnswering` is shown. */
export const SILENT = 'data/antwortet-nie.json';

/** Lets requests for SILENT wait for ever; returns what ends it. */
export function neverAnswering(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    String(input).endsWith(SILENT) ? new Promise<never>(() => {}) : fetch(input, init);
  return () => {
    globalThis.fetch = fetch;
  };
}
