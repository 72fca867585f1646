/** What goes into a ZIP: name in it → content. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files of a folder and of those in it, without source maps, under another name. */
export function folder(from, to) {
  return readdirSync(from, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.map') && statSync(join(from, name)).isFile())
    .map((name) => [posix.join(to, name), readFileSync(join(from, name))]);
}

/** Of dist/, what a page without a bundler loads; the modules are for developers, who have npm. `more`: names of further files. */
export const siteFiles = (to, more = []) => [
  ...['embed.js', 'diagnosis.js', 'large-json.js', 'map.js', 'LICENSES.txt', ...more].map((name) => [
    `${to}/${name}`,
    readFileSync(`dist/${name}`),
  ]),
  ...folder('dist/locales', `${to}/locales`),
  ...folder('dist/chunks', `${to}/chunks`).filter(([name]) => posix.basename(name).startsWith('embed-')),
];

/** The page on which a data file is filled in. */
export const redaktionFiles = () => [
  ['redaktion.html', readFileSync('dist/redaktion.html')],
  ...folder('dist/redaktion', 'redaktion'),
];
