/**
 * Makes the source that is generated and not committed: the languages from their XLIFF, the shapes from the schema.
 *
 *     npm run generate
 */
import { bin, runNode } from './run.mjs';

const outcomes = await Promise.all([
  runNode('scripts/i18n-build.mjs'),
  runNode(bin('tsx/dist/cli.mjs'), ['scripts/generate-shapes.ts']),
]);
for (const { code, output } of outcomes) {
  if (code !== 0) {
    console.error(output.trim());
    process.exitCode = 1;
  }
}
