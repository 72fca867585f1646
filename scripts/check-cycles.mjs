/**
 * Finds circles among the imports in src/: of values and of types alike, static and on demand.
 *
 *     node scripts/check-cycles.mjs
 */

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { project } from './run.mjs';

const root = join(project, 'src');
const files = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, name));

const importsOf = new Map(files.map((file) => [file, relativeImports(file)]));
const done = new Set();
const cycles = files.flatMap((file) => cyclesFrom(file, []));

for (const cycle of cycles) console.error(`Circular import: ${cycle.map((file) => relative(root, file)).join(' → ')}`);
console.log(`${files.length} files, ${cycles.length} circular imports`);
if (cycles.length > 0 || files.length === 0) process.exit(1);

function relativeImports(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));
}

/** The circles that a walk from here closes; every file is walked once. */
function cyclesFrom(file, path) {
  const start = path.indexOf(file);
  if (start >= 0) return [[...path.slice(start), file]];
  if (done.has(file)) return [];
  const cycles = (importsOf.get(file) ?? []).flatMap((next) => cyclesFrom(next, [...path, file]));
  done.add(file);
  return cycles;
}
