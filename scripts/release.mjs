/**
 * What a town hall gets: one ZIP with everything, to be unpacked and uploaded without Node. Made from dist/, so build before.
 *
 *     npm run release        release/kmt-widgets-VERSION.zip
 *
 * Two runs give the same bytes: the order is fixed and no clock is asked.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { zipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The first day that a ZIP can name, by the clock on the wall, which ZIP means. */
const NO_DATE = new Date(1980, 0, 1);

/** Of dist/, what a page without a bundler loads; the modules are for developers, who have npm. */
const ON_SITE = [
  'embed.js',
  'embed-all-languages.js',
  'diagnosis.js',
  'large-json.js',
  'map.js',
  'LICENSES.txt',
  'directory.schema.json',
];

const files = new Map([
  ['redaktion.html', readFileSync('dist/redaktion.html')],
  ...folder('dist/redaktion', 'redaktion'),
  ...ON_SITE.map((name) => [`kmt/${name}`, readFileSync(`dist/${name}`)]),
  ...folder('dist/locales', 'kmt/locales'),
  ...folder('dist/chunks', 'kmt/chunks').filter(([name]) => posix.basename(name).startsWith('embed-')),
  ['kmt/beratung.json', readFileSync('data/emden.json')],
  ['LIZENZ.txt', readFileSync('LICENSE')],
]);
files.set('LIESMICH.html', Buffer.from(readme()));

const root = `kmt-widgets-${version}`;
const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const zip = zipSync(
  Object.fromEntries(entries.map(([name, content]) => [`${root}/${name}`, [content, { mtime: NO_DATE }]])),
  { level: 9 },
);
mkdirSync('release', { recursive: true });
const file = join('release', `${root}.zip`);
writeFileSync(file, zip);
console.log(`${file}: ${entries.length} files, ${(zip.length / 1e6).toFixed(1)} MB`);

/** The files of a folder and of those in it, without source maps, under another name. */
function folder(from, to) {
  return readdirSync(from, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.map') && statSync(join(from, name)).isFile())
    .map((name) => [`${to}/${name}`, readFileSync(join(from, name))]);
}

function readme() {
  const hashes = ['embed.js', 'embed-all-languages.js'].map((name) => {
    const hash = createHash('sha384')
      .update(files.get(`kmt/${name}`))
      .digest('base64');
    return `<tr><td><code>${name}</code></td><td><code>sha384-${hash}</code></td></tr>`;
  });
  return readFileSync('scripts/release/liesmich.html', 'utf8')
    .replaceAll('{{version}}', version)
    .replace('{{hashes}}', hashes.join('\n        '));
}
