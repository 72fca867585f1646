/**
 * Runs `npm start` as a newcomer does, asks for the page it names and for all that the page needs, and ends it again.
 * Part of .ci/run; whether the page works in a browser is a matter of tests/embed/demo.test.ts.
 */

import { spawn } from 'node:child_process';

const TAGS = ['kmt-office-card', 'kmt-task-list', 'kmt-opening-hours-badge', 'kmt-counselling-locator'];
const PATIENCE_MS = 300_000;

// A process group of its own: npm does not hand a signal on to everything it starts.
const child = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const page = await addressOf(child);
  const html = await answer(page);
  for (const tag of TAGS) if (!html.includes(`<${tag}`)) throw new Error(`${page} has no <${tag}>.`);

  const loaded = new Set([page]);
  for (const address of loaded) for (const each of needs(address, await answer(address))) loaded.add(each);
  for (const path of ['src/embed.ts', 'data/emden.json', 'data/emden.ar.json', 'data/emsland.json'])
    if (!loaded.has(`${page}${path}`)) throw new Error(`${page} does not load ${path}.`);
  console.log(`npm start serves ${page} and all ${loaded.size} files that it needs.`);
} finally {
  process.kill(-child.pid);
}

/** The address that npm start prints once it serves. */
function addressOf({ stdout }) {
  return new Promise((resolve, reject) => {
    let said = '';
    setTimeout(() => reject(new Error('npm start names no address in time.')), PATIENCE_MS).unref();
    stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve(address);
    });
    stdout.on('close', () => reject(new Error('npm start ended by itself.')));
  });
}

async function answer(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const text = await response.text();
  if (address.endsWith('.json')) JSON.parse(text);
  return text;
}

/** What a page names, what a module imports when it is loaded, or the languages that lie beside data. */
function needs(address, text) {
  if (address.endsWith('.json')) {
    const { translated = {}, office } = JSON.parse(text);
    return office ? Object.keys(translated).map((tag) => address.replace('.json', `.${tag}.json`)) : [];
  }
  const named = /(?:\/|\.html)$/.test(address)
    ? text.matchAll(/(?:src|href)="([\w./-]+)"/g)
    : /\.[jt]s\b/.test(address)
      ? text.matchAll(/^(?:import|export)\b[^;'"]*?["']([./][^"'\n]+)["']/gm)
      : [];
  return [...named].map(([, path]) => new URL(path, address).href);
}
