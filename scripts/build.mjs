/**
 * Builds dist/ from scratch: languages first (they are generated source), then everything that only reads the source at
 * the same time.
 *
 *     npm run build
 */

import { rm } from 'node:fs/promises';
import { bin, project, runNode, secondsSince } from './run.mjs';

const steps = {
  bundles: () => runNode(bin('rollup/dist/bin/rollup'), ['--config', '--silent']),
  types: () => runNode(bin('typescript/bin/tsc'), ['--project', 'tsconfig.types.json']),
  manifest: () =>
    runNode(bin('@custom-elements-manifest/analyzer/cem.js'), [
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    ]),
  'json schema': () => runNode(bin('tsx/dist/cli.mjs'), ['scripts/generate-schema.ts']),
};

const started = performance.now();
process.chdir(project);
await rm('dist', { recursive: true, force: true });

await step('languages', () => runNode('scripts/i18n-build.mjs'));
await Promise.all(Object.entries(steps).map(([name, build]) => step(name, build)));
console.log(`dist/ is built (${secondsSince(started)})`);

/** Runs one step; shows what it said and ends the build where it fails. */
async function step(name, build) {
  const start = performance.now();
  const { code, output } = await build();
  if (code !== 0) {
    console.error(`${output.trim()}\n\nBuild: ${name} failed.`);
    process.exit(1);
  }
  console.log(`  ${name} (${secondsSince(start)})`);
}
