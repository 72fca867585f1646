/**
 * Servers on this machine only, all of them @web/dev-server: `npm start` shows the demo page from the source, and the tests
 * serve their bare pages and the built Storybook.
 *
 * Ours is what it leaves out: it listens on every network of the machine whatever it is told, and has one root for all.
 *
 *     node scripts/serve.mjs          the demo page at /, reloaded when anything it was made of changes
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));

/** How TypeScript is served, by `npm start` and to the tests in browsers. */
export const source = {
  nodeResolve: { exportConditions: ['development'] },
  mimeTypes: { '**/*.ts': 'js' },
  plugins: [
    zodInOneFile(),
    jsonModules(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(project, 'tsconfig.json') }),
  ],
};

/**
 * Serves folders and files as they are.
 *
 * @param {object} options
 * @param {Record<string, string>} options.mounts URL prefix → file or folder of the project; the longest prefix that fits wins
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.handle]
 *   asked first; true when it has answered (or will)
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url without a slash at its end
 */
export function startServer({ mounts, headers = {}, handle }) {
  const own = async (context, next) => {
    const { req, res } = context;
    res.statusCode = 200;
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    if (handle?.(req, res)) {
      context.respond = false;
      return;
    }
    res.statusCode = 404;
    await next();
    context.set(headers);
  };
  return listen({ middleware: [own, mounted(mounts)], disableFileWatcher: true });
}

/**
 * The demo page as it would lie on a site, with the data beside it, but made from the source. An open page reloads when
 * something it loaded changes.
 *
 * @param {number} [port] the wanted port; where it is taken, or by default, a free one
 */
export function startDemo(port = 0) {
  const mounts = {
    '/': 'stories/pages',
    '/data': 'data',
    '/src': 'src',
    '/node_modules': 'node_modules',
    '/__web-dev-server__web-socket.js': '__web-dev-server__web-socket.js',
  };
  const home = (context, next) => {
    if (context.path === '/') context.path = '/demo.html';
    return next();
  };
  return listen(
    {
      ...source,
      nodeResolve: { exportConditions: ['production'] },
      plugins: [demoFromSource(), ...source.plugins],
      middleware: [home, mounted(mounts)],
      watch: true,
    },
    port,
  );
}

async function listen(config, port = 0) {
  const server = createServer();
  const devServer = await startDevServer({
    config: { rootDir: project, clearTerminalOnReload: false, ...config, middlewareMode: { server } },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  server.on('request', devServer.koaApp.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error) => {
    if (port === 0 || !['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
    return once(server.listen(0, '127.0.0.1'), 'listening');
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      await devServer.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Maps what is asked for to where it lies in the project; nothing else can be had. */
function mounted(mounts) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  return (context, next) => {
    const { path } = context;
    const prefix = prefixes.find((each) => path === each || path.startsWith(each.endsWith('/') ? each : `${each}/`));
    // Browsers ask for a favicon unasked, and would complain of its absence.
    if (path === '/favicon.ico') context.status = 204;
    else if (prefix === undefined) context.status = 404;
    else {
      const folder = relative(project, resolve(project, mounts[prefix])).split(sep);
      context.path = posix.join('/', ...folder, path.slice(prefix.length));
      return next();
    }
    return undefined;
  };
}

/** The pages load the source where they would load what is built from it. */
function demoFromSource() {
  const built = '<script src="dist/embed.js" defer>';
  return {
    name: 'demo-from-source',
    transform({ path, body }) {
      if (!path.endsWith('.html')) return undefined;
      if (!body.includes(built)) throw new Error(`${path} does not contain ${built}`);
      return { body: body.replace(built, '<script type="module" src="/src/embed.ts">') };
    },
  };
}

/** zod's hundred small files keep a busy browser for seconds. */
function zodInOneFile() {
  const path = '/node_modules/zod/in-one-file.js';
  let bundle;
  return {
    name: 'zod-in-one-file',
    resolveImport: ({ source: specifier }) => (specifier === 'zod/mini' ? path : undefined),
    async serve(context) {
      if (context.path !== path) return undefined;
      bundle ??= build({
        entryPoints: ['zod/mini'],
        bundle: true,
        format: 'esm',
        write: false,
        absWorkingDir: project,
      });
      return (await bundle).outputFiles[0].text;
    },
  };
}

/** `import data from './data.json' with { type: 'json' }` in every engine: the file comes as a module, the clause goes. */
function jsonModules() {
  const clause = /(\bfrom\s*['"][^'"]+\.json)(['"])\s*with\s*\{[^}]*\}/g;
  return {
    name: 'json-modules',
    transform(context) {
      if (context.path.endsWith('.ts')) return { body: context.body.replace(clause, '$1?module$2') };
      if (context.path.endsWith('.json') && context.query.module !== undefined) {
        return { body: `export default ${context.body};`, headers: { 'content-type': 'text/javascript' } };
      }
      return undefined;
    },
    resolveMimeType: (context) =>
      context.query.module !== undefined && context.path.endsWith('.json') ? 'js' : undefined,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startDemo(Number(process.env.PORT ?? 8000));
  console.log(`\n  KMT Widgets, Emden and Emsland:  ${url}/\n\n  Ctrl+C ends the server.\n`);

  // Whoever edits the languages or the schema sees the source that is made from them.
  let waiting;
  const generate = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => spawn('npm', ['run', '--silent', 'generate'], { cwd: project, stdio: 'inherit' }), 100);
  };
  for (const folder of ['src/i18n/xliff', 'src/model/schema']) watch(join(project, folder), generate);
}
