/** Writes a ZIP. Two runs give the same bytes: the order is fixed and no clock is asked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** The first day that a ZIP can name, by the clock on the wall, which ZIP means. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * @param {string} name of the file in release/, without ".zip"
 * @param {string} root the one folder in the ZIP
 * @param {Map<string, Uint8Array>} files name in that folder → content
 */
export function writeZip(name, root, files) {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zip = zipSync(
    Object.fromEntries(entries.map(([path, content]) => [`${root}/${path}`, [content, { mtime: NO_DATE }]])),
    { level: 9 },
  );
  mkdirSync('release', { recursive: true });
  const file = `release/${name}.zip`;
  writeFileSync(file, zip);
  console.log(`${file}: ${entries.length} files, ${(zip.length / 1e6).toFixed(1)} MB`);
}
