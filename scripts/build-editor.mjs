/**
 * The Redaktion alone, into dist/, in some seconds: for whoever works on it. `npm run build` makes the same with all else, smaller.
 *
 *     node scripts/build-editor.mjs
 */
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import esbuild from 'esbuild';
import { leafletUnderTrustedTypes } from '../build/leaflet-under-trusted-types.mjs';
import { writeRedaktion } from '../build/redaktion.mjs';
import { build as buildWords } from './i18n-editor.mjs';

if (!existsSync('src/i18n/generated') || !existsSync('src/model/reading/generated')) {
  execFileSync('npm', ['run', 'generate'], { stdio: 'inherit' });
}
buildWords();
writeRedaktion();
await esbuild.build({
  entryPoints: ['src/editor/redaktion.ts'],
  outfile: 'dist/redaktion/redaktion.js',
  bundle: true,
  format: 'iife',
  target: ['chrome109', 'firefox115', 'safari16'],
  conditions: ['production'],
  tsconfig: 'tsconfig.json',
  banner: { js: '\ufeff' },
  plugins: [rollupTransform(leafletUnderTrustedTypes(), /leaflet\/src\/core\/Browser\.js$/)],
});
console.log('dist/redaktion.html');

/** A plugin of rollup that changes one file, for esbuild. */
function rollupTransform({ name, transform }, filter) {
  return {
    name,
    setup: (build) =>
      build.onLoad({ filter }, async ({ path }) => {
        const { readFile } = await import('node:fs/promises');
        return { contents: transform(await readFile(path, 'utf8'), path).code, loader: 'js' };
      }),
  };
}
