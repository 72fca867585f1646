/**
 * Starts bench/hours.ts as a page would run it: bundled and minified. (tsx keeps function names at a cost per call.) The process
 * stands in Europe/Berlin, because opening_hours reads its clock.
 */
import { build } from 'esbuild';

process.env.TZ = 'Europe/Berlin';
const outfile = 'node_modules/.cache/kmt-widgets/bench-hours.mjs';
await build({
  entryPoints: ['bench/hours.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  minify: true,
  outfile,
});
await import(new URL(`../${outfile}`, import.meta.url).href);
