/**
 * Builds dist/ from scratch: generated source first, then everything that only reads the source at the same time. Types are
 * not checked here but by `npm test`.
 *
 *     npm run build
 *     npm run build -- --generated      the generated source is fresh
 */

import { rm } from 'node:fs/promises';
import { bin, project, runNode, secondsSince } from './run.mjs';

const started = performance.now();
process.chdir(project);
await rm('dist', { recursive: true, force: true });

if (!process.argv.includes('--generated')) {
  await steps({ 'generated source': () => runNode('scripts/generate.mjs') });
}
await steps({
  bundles: () => runNode(bin('rollup/dist/bin/rollup'), ['--config', '--silent']),
  types: () => runNode(bin('typescript/bin/tsc'), ['--project', 'tsconfig.types.json']),
  manifest: () =>
    runNode(bin('@custom-elements-manifest/analyzer/cem.js'), [
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    ]),
  'JSON schema': () => runNode(bin('tsx/dist/cli.mjs'), ['scripts/generate-schema.ts']),
});
console.log(`dist/ is built (${secondsSince(started)})`);

/** Runs steps at the same time; where one fails, what it said is shown and the build ends when all have. */
async function steps(builds) {
  const outcomes = Object.entries(builds).map(async ([name, build]) => {
    const start = performance.now();
    const { code, output } = await build();
    if (code !== 0) console.error(`${output.trim()}\n\nBuild: ${name} failed.`);
    else console.log(`  ${name} (${secondsSince(start)})`);
    return code;
  });
  if ((await Promise.all(outcomes)).some((code) => code !== 0)) process.exit(1);
}
