/**
 * A small static server, without dependencies: `npm start` shows the demo page with it, and the tests serve their bare
 * pages and the built Storybook with it. It listens on 127.0.0.1 only.
 *
 *     node scripts/serve.mjs          the demo page at /, with dist/ and data/ beside it
 */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders and files.
 *
 * @param {object} options
 * @param {Record<string, string>} options.mounts URL prefix → file or folder; the longest prefix that fits wins
 * @param {number} [options.port] the wanted port; where it is taken, or by default, a free one
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {string} [options.index] the file that stands for its folder
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.handle]
 *   asked first; true when it has answered (or will)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url without a slash at its end
 */
export async function startServer({ mounts, port = 0, headers = {}, index = 'index.html', handle }) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...headers }))
      response.setHeader(name, value);
    if (handle?.(request, response)) return;

    const file = await findFile(request.url ?? '/');
    if (!file && request.url === '/favicon.ico') {
      // Browsers ask for it unasked, and would complain of its absence.
      response.writeHead(204).end();
      return;
    }
    if (!file) {
      response.writeHead(404, { 'Content-Type': MIME_TYPES['.txt'] }).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': MIME_TYPES[extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });

  /** The file an address stands for, or undefined; never one outside of what is mounted. */
  async function findFile(address) {
    let path;
    try {
      path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    } catch {
      return undefined;
    }
    const prefix = prefixes.find((each) => path === each || path.startsWith(each.endsWith('/') ? each : `${each}/`));
    if (prefix === undefined) return undefined;
    const root = mounts[prefix];
    const file = normalize(join(root, path.slice(prefix.length)));
    if (file !== normalize(root) && !file.startsWith(normalize(root + sep))) return undefined;
    for (const candidate of [file, join(file, index)]) if (await isFile(candidate)) return candidate;
    return undefined;
  }

  await listen(server, port);
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function isFile(path) {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Listens on the wanted port or, where that is taken, on a free one. */
async function listen(server, wanted) {
  const attempt = (port) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await attempt(wanted).catch((error) => {
    if (wanted === 0 || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) throw error;
    return attempt(0);
  });
}

/** The demo page as it would lie on a site, with the data and the built widgets beside it. */
export function startDemo(port = 0) {
  return startServer({
    port,
    mounts: {
      '/': join(project, 'stories/pages'),
      '/data': join(project, 'data'),
      '/dist': join(project, 'dist'),
    },
    index: 'demo.html',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startDemo(Number(process.env.PORT ?? 8000));
  console.log(`\n  KMT Widgets, Emden and Emsland:  ${url}/\n\n  Ctrl+C ends the server.\n`);
}
