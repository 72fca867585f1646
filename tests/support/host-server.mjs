/**
 * Whole sites of a municipality on the test runner's server, each below an address of its own: the published files, the
 * data and the unpacked ZIP in folders of the site, and whatever else a test puts there. See host-site.ts, which is the tests' side of this.
 */

import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What every site has: its folder → the project's. */
const FOLDERS = { '/kmt/': 'dist', '/data/': 'data', '/packages/': 'node_modules', '/recorder.js': 'tests/support' };
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
};

const sites = new Map();

/** What is in the ZIP for town halls, made when the first test asks for it. */
let unzipped;
const inZip = (path) => {
  unzipped ??= unzip();
  return unzipped.get(path);
};

function unzip() {
  execFileSync(process.execPath, ['scripts/release.mjs'], { cwd: project });
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const files = unzipSync(readFileSync(join(project, `release/kmt-widgets-${version}.zip`)));
  // Without the one folder that all lies in.
  return new Map(Object.entries(files).map(([name, content]) => [name.slice(name.indexOf('/')), Buffer.from(content)]));
}

/** For the runner's `middleware`. */
export async function hostSites(context, next) {
  const [, name, path] = /^\/sites\/([^/]+)(\/.*)$/.exec(context.path) ?? [];
  if (!name) return next();
  const site = sites.get(name) ?? { files: {}, requests: [] };
  sites.set(name, site);

  if (path === '/.files') {
    Object.assign(site.files, JSON.parse(await textOf(context.req)));
    context.status = 204;
  } else if (path === '/.requests') {
    context.body = site.requests;
  } else {
    if (path !== '/recorder.js') site.requests.push(path + context.search);
    await answer(context, path, site.files[path]);
  }
}

async function answer(context, path, file) {
  context.set('Cache-Control', 'no-store');
  context.set('Content-Type', TYPES[extname(path)] ?? 'text/plain');
  if (file) {
    // What never answers holds its connection until the browser gives it up.
    if (file.never) return new Promise((resolve) => context.req.once('close', resolve));
    if (file.type) context.set('Content-Type', file.type);
    context.set(file.headers ?? {});
    context.status = file.status ?? 200;
    context.body = Buffer.from(file.body ?? '', file.latin1 ? 'latin1' : 'utf8');
    return undefined;
  }
  const packed = path.startsWith('/unzipped/') && inZip(path.slice('/unzipped'.length));
  if (packed) {
    context.body = packed;
    return undefined;
  }
  const folder = Object.keys(FOLDERS).find((each) => path.startsWith(each));
  const inside = folder?.endsWith('/') ? path.slice(folder.length) : path;
  try {
    context.body = await readFile(join(project, FOLDERS[folder], normalize(`/${decodeURIComponent(inside)}`)));
  } catch {
    context.status = 404;
    context.body = 'Not Found';
  }
  return undefined;
}

async function textOf(request) {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}
