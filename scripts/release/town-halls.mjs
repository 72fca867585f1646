/** The ZIP for town halls: everything, to be unpacked and uploaded. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { redaktionFiles, siteFiles } from './files.mjs';

/** Name in the ZIP → content. */
export function townHallFiles(version) {
  const files = new Map([
    ...redaktionFiles(),
    ...siteFiles('kmt', ['embed-all-languages.js', 'directory.schema.json']),
    ['kmt/beratung.json', readFileSync('data/emden.json')],
    ['LIZENZ.txt', readFileSync('LICENSE')],
  ]);
  files.set('LIESMICH.html', Buffer.from(readme(version, files)));
  return files;
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
