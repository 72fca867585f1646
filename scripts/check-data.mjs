/** Checks every file in data/ with the command that webmasters use; hints count as errors here. */

import { readdirSync } from 'node:fs';
import { bin, runNode } from './run.mjs';

const files = readdirSync('data').filter((name) => name.endsWith('.json'));
const { code, output } = await runNode(bin('tsx/dist/cli.mjs'), [
  'src/cli/validate.ts',
  'validate',
  '--strict',
  ...files.map((name) => `data/${name}`),
]);
console.log(output.trim());
process.exitCode = files.length > 0 ? code : 1;
