/**
 * What each entry makes a page load: the file itself and the chunks it imports statically. Fails where an entry is over its
 * budget in size-budgets.json (kB of 1000 bytes, brotli).
 *
 *     npm run size          after npm run build
 */

import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));

const scriptsIn = (folder) => readdirSync(join(dist, folder)).filter((name) => name.endsWith('.js'));
const entries = [
  ...scriptsIn('.'),
  // What a locator loads besides, once it is on a page.
  ...scriptsIn('chunks')
    .filter((name) => name.includes('panel'))
    .map((name) => `chunks/${name}`),
  ...scriptsIn('locales').map((name) => `locales/${name}`),
];

const rows = entries.map((entry) => {
  const files = [...filesLoadedBy(join(dist, entry))].map((file) => readFileSync(file));
  const total = (compress) => files.reduce((sum, content) => sum + compress(content).length, 0) / 1000;
  const budget = budgets[entry] ?? budgets[`${dirname(entry)}/*`];
  return {
    entry,
    files: files.length,
    raw: total((content) => content),
    gzip: total(gzipSync),
    brotli: total(brotliCompressSync),
    budget,
  };
});

const line = (entry, ...cells) => entry.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join('');
const kilobytes = (number) => number.toFixed(2);
console.log(line('kB', 'files', 'raw', 'gzip', 'brotli', 'budget'));
for (const { entry, files, raw, gzip, brotli, budget } of rows) {
  console.log(line(entry, files, ...[raw, gzip, brotli].map(kilobytes), budget ?? ''));
}

const over = rows.filter(({ brotli, budget }) => brotli > budget);
for (const { entry, brotli, budget } of over) {
  console.error(`Over budget: ${basename(entry)} makes a page load ${kilobytes(brotli)} kB, allowed are ${budget} kB.`);
}
const unmatched = Object.keys(budgets).filter(
  (name) => !rows.some(({ entry }) => [entry, `${dirname(entry)}/*`].includes(name)),
);
for (const name of unmatched) console.error(`No file for the budget of ${name}.`);
if (over.length > 0 || unmatched.length > 0) process.exit(1);

/** An ES module and everything it imports statically; a classic script imports nothing so. */
function filesLoadedBy(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g);
  for (const [, specifier] of imports) filesLoadedBy(join(dirname(file), specifier), seen);
  return seen;
}
