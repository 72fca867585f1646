/**
 * The network of a test: files that `fetch` finds at addresses of their own. Whatever no test serves is unreachable, so no
 * test ever asks a real server.
 */

export type ServedFile = {
  /** Absolute, and new for every file: the page remembers what it has loaded. */
  readonly url: string;
  /** How often it was asked for, and how many of these requests were given up. */
  readonly requests: number;
  readonly aborted: number;
  /** From now on it is this: a text, bytes, or something to be written as JSON. Requests that wait get it too. */
  answer(body: unknown, status?: number): void;
  /** From now on there is no connection. */
  disconnect(): void;
};

type Waiting = { resolve: (response: Response) => void; reject: (error: Error) => void };
type Answer = (waiting: Waiting) => void;

const files = new Map<string, (signal?: AbortSignal | null) => Promise<Response>>();
let count = 0;

window.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : input.toString();
  const request = files.get(url);
  return request ? request(init?.signal) : Promise.reject(new TypeError(`No test serves ${url}`));
};

/** A real response, but for its bytes, which are there at once: a busy browser takes its time, and no test is to wait for that. */
function responseOf(bytes: Uint8Array, status: number): Response {
  const read = () => Promise.resolve(bytes.buffer);
  return Object.defineProperty(new Response(null, { status }), 'arrayBuffer', { value: read });
}

/** A file that can be loaded; without a body, requests wait until there is an answer. */
export const serve = (body?: unknown, status = 200): ServedFile =>
  serveAt(new URL(`/served/${++count}.json`, location.href).href, body, status);

/** The texts in a language beside a file. */
export const serveBeside = ({ url }: ServedFile, tag: string, body?: unknown, status = 200): ServedFile =>
  serveAt(url.replace(/json$/, `${tag}.json`), body, status);

function serveAt(url: string, body: unknown, status: number): ServedFile {
  let answer: Answer | undefined;
  const waiting = new Set<Waiting>();
  const file = {
    url,
    requests: 0,
    aborted: 0,
    answer(body: unknown, status = 200) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(text);
      settle(({ resolve }) => resolve(responseOf(bytes, status)));
    },
    disconnect: () => settle(({ reject }) => reject(new TypeError('Failed to fetch'))),
  };
  function settle(newAnswer: Answer): void {
    answer = newAnswer;
    waiting.forEach(answer);
    waiting.clear();
  }
  files.set(file.url, (signal) => {
    file.requests++;
    return new Promise((resolve, reject) => {
      const request = { resolve, reject };
      signal?.addEventListener('abort', () => {
        file.aborted++;
        waiting.delete(request);
        reject(new DOMException('The user aborted a request.', 'AbortError'));
      });
      if (answer) answer(request);
      else waiting.add(request);
    });
  });
  if (body !== undefined) file.answer(body, status);
  return file;
}
