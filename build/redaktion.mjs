/**
 * What belongs to the Redaktion beside its script: the page, its style sheet, the municipalities of each Land and the example, as classic
 * scripts, for a page opened from the disk can't fetch what lies beside it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import Papa from 'papaparse';

/** Keys of the Länder in the municipality keys. */
const LAENDER = Array.from({ length: 16 }, (_, i) => String(i + 1).padStart(2, '0'));

/** Writes dist/redaktion.html and dist/redaktion/ but for the script. */
export function writeRedaktion() {
  mkdirSync('dist/redaktion', { recursive: true });
  writeFileSync('dist/redaktion.html', readFileSync('src/editor/redaktion.html'));
  buildSync({
    entryPoints: ['src/editor/redaktion.css'],
    outfile: 'dist/redaktion/redaktion.css',
    bundle: true,
    minify: true,
  });
  const rows = municipalities();
  for (const land of LAENDER) {
    const script = municipalityScript(
      land,
      rows.filter(({ ars }) => ars.startsWith(land)),
    );
    writeFileSync(`dist/redaktion/gemeinden-${land}.js`, script);
  }
  const example = JSON.stringify(readFileSync('data/emden.json', 'utf8'));
  writeFileSync('dist/redaktion/beispiel.js', `\ufeffglobalThis.kmtRedaktionBeispiel=${example};\n`);
}

/** The same as a plugin of rollup. */
export const redaktionFiles = { name: 'redaktion-files', writeBundle: writeRedaktion };

export const municipalities = () =>
  Papa.parse(readFileSync('data/municipalities-de.csv', 'utf8'), { header: true, skipEmptyLines: true }).data;

function municipalityScript(land, rows) {
  return `\ufeff(globalThis.kmtGemeinden??={})[${JSON.stringify(land)}]=${JSON.stringify(municipalityTable(rows))};\n`;
}

/** One column after the other, which is a third of the size; src/editor/municipalities/ reads it. */
export const municipalityTable = (rows) => ({
  districts: Object.fromEntries(rows.map(({ ars, district }) => [ars.slice(0, 5), district])),
  associations: associationsOf(rows),
  ars: rows.map(({ ars }) => ars).join(' '),
  names: rows.map(({ name }) => name),
  postalCodes: rows.map(({ postalCodes }) => postalCodes).join('|'),
  latitudes: rows.map(({ lat }) => Number(lat)),
  longitudes: rows.map(({ lon }) => Number(lon)),
});

/**
 * Keys of what several municipalities form, with its name: '' where the list has none. Those of Emsland are in its data file; a seat
 * has no association in its row where it bears the same name.
 */
function associationsOf(rows) {
  const { areas } = JSON.parse(readFileSync('data/emsland.json', 'utf8'));
  const known = new Map(areas.filter(({ ags }) => !ags).map(({ ars, name }) => [ars, name]));
  const members = new Map();
  for (const row of rows) members.set(row.associationArs, [...(members.get(row.associationArs) ?? []), row]);
  return Object.fromEntries(
    [...members]
      .filter(([key, { length }]) => key && length > 1)
      .map(([key, all]) => [key, known.get(key) ?? all.find(({ association }) => association)?.association ?? '']),
  );
}
