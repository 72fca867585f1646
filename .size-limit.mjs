/**
 * What each entry makes a page load, compressed with brotli: the file itself and the chunks it imports statically, which
 * size-limit counts but does not find by itself (its bundlers would compress another file than the one we publish).
 *
 *     npm run size
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** kB of 1000 bytes. Every file that a page can load by its name has one. */
const BUDGETS = {
  'opening-hours-badge.js': 18.4,
  'task-list.js': 20.8,
  'office-card.js': 32.6,
  'counselling-locator.js': 20.9,
  'document-list.js': 20.9,
  'event-list.js': 20.9,
  'network.js': 20.9,
  'offer-list.js': 20.9,
  'index.js': 35.3,
  'model.js': 31.4,
  'embed.js': 32.4,
  'embed-all-languages.js': 169.3,
  'diagnosis.js': 22,
  'large-json.js': 0.7,
  'map.js': 23.9,
  'locales/*.js': 3,
  // With what an element loads besides: what few cards show, the locator's panel once it is on a page, and what understands texts
  // once somebody types.
  'office-card.js + chunks/place-more-*.js': 36.7,
  'counselling-locator.js + chunks/panel-*.js': 48.1,
  'counselling-locator.js + chunks/panel-*.js + chunks/typing-*.js': 54.7,
  'offer-list.js + chunks/offers-*.js': 40.1,
  'document-list.js + chunks/every-document-*.js': 36.9,
  'event-list.js + chunks/events-ahead-*.js': 40,
  'network.js + chunks/networks-*.js': 38.1,
  'embed.js + chunks/embed-insides-*.js': 45.6,
  // Where the texts lie beside the data in the reader's language.
  'office-card.js + chunks/translation-*.js': 35.3,
  'embed.js + chunks/embed-panel-*.js': 49.4,
  'embed.js + chunks/embed-panel-*.js + chunks/embed-map-panel-*.js': 51.3,
};

/** What comes on demand for one element only, without what it shares with others: at most 4 (docs/decisions/on-demand.md). */
const INSIDES = {
  'chunks/offers-*.js': 3.6,
  'chunks/events-ahead-*.js': 3.8,
  'chunks/networks-*.js': 1.9,
  'chunks/every-document-*.js': 0.7,
};

const published = ['', 'chunks/', 'locales/'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}${name}`),
);

const checks = Object.entries(BUDGETS).flatMap(([names, budget]) => {
  const [first, ...besides] = names.split(' + ').map(matching);
  const several = besides.find(({ length }) => length > 1);
  if (several) throw new Error(`Two chunks of one name: ${several.join(', ')}.`);
  return first.map((entry) => check(besides.length > 0 ? names : entry, [entry, ...besides.flat()], budget));
});
for (const [name, budget] of Object.entries(INSIDES)) {
  const [file] = matching(name);
  checks.push({ name, path: `dist/${file}`, limit: `${budget} kB` });
}
const without = published.filter((name) => !name.startsWith('chunks/') && !checks.some((each) => each.name === name));
if (without.length > 0) throw new Error(`Files without a budget: ${without.join(', ')}`);

export default checks;

function check(name, entries, budget) {
  const files = new Set(entries);
  for (const file of files) for (const each of staticImports(file)) files.add(each);
  return { name, path: [...files].map((file) => `dist/${file}`), limit: `${budget} kB` };
}

/** The published files of a name with a * for the part that changes. */
function matching(name) {
  const [before, after = ''] = name.split('*');
  const found = published.filter((each) =>
    name.includes('*') ? each.startsWith(before) && each.endsWith(after) : each === name,
  );
  if (found.length === 0) throw new Error(`No file for the budget of ${name}.`);
  return found;
}

/** Of an ES module, minified; a classic script imports nothing so. */
function staticImports(file) {
  const imports = readFileSync(`dist/${file}`, 'utf8').matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g);
  return [...imports].map(([, specifier]) => posix.join(posix.dirname(file), specifier));
}
