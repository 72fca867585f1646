/** The ZIP for town halls: everything, to be unpacked and uploaded. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folder, redaktionFiles, siteFiles } from './files.mjs';

/** Name in the ZIP → content. */
export function townHallFiles(version) {
  const pages = examplePages();
  const files = new Map([
    ...redaktionFiles(),
    ...siteFiles('kmt', ['embed-all-languages.js', 'directory.schema.json']),
    ...exampleData('kmt/beratung'),
    ...pages,
    // The pages of the Redaktion ask for them there.
    ...pages
      .filter(([name]) => /\/kmt-page\.\w+$/.test(name))
      .map(([name, text]) => [name.replace(/^\w+/, 'kmt'), text]),
    ['LIZENZ.txt', readFileSync('LICENSE')],
  ]);
  files.set('LIESMICH.html', Buffer.from(readme(version, files)));
  return files;
}

/** The data of Emden under another name, and beside it their texts in other languages. */
const exampleData = (to) =>
  readdirSync('data')
    .filter((name) => /^emden(\.[\w-]+)?\.json$/.test(name))
    .map((name) => [name.replace(/^emden/, to), readFileSync(`data/${name}`)]);

/**
 * Pages as the command writes them, in a folder of their own: beside a data file that a webmaster replaces, they would go on telling
 * everybody without script of Emden.
 */
function examplePages() {
  const made = mkdtempSync(join(tmpdir(), 'kmt-pages-'));
  try {
    const options = ['--languages', 'ar', '--leaflet', 'de,ar', '--script', '../../kmt/embed.js'];
    execFileSync(process.execPath, ['dist/cli/validate.js', 'render', 'data/emden.json', '-o', made, ...options]);
    return folder(made, 'beispiel');
  } finally {
    rmSync(made, { recursive: true });
  }
}

function readme(version, files) {
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
