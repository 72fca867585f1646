/**
 * What dist/ holds and how it is made (scripts/build.mjs adds types, the manifest and the JSON Schema):
 *
 * - ES modules: index, model, one entry per element, and the chunks they share. Lit is inside, in a chunk, so that a page
 *   can load them without a bundler.
 * - embed.js: everything as one classic script; embed-all-languages.js: the same with every language inside.
 * - locales/*.js: one self-contained module per language, under stable names, loaded by both of the above.
 * - cli/validate.js: the command line tool, for Node.
 *
 * A circular import, or any other warning, ends the build.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { licences } from './scripts/licences.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! KMT Widgets ${version} | MIT | licences of what is inside: LICENSES.txt */`;

const common = {
  onwarn(warning) {
    throw new Error(`${warning.code}: ${warning.message}`);
  },
};

const plugins = [
  nodeResolve({ extensions: ['.js'], exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  licences('dist/LICENSES.txt'),
];

const minify = (module) =>
  terser({ module, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/, ecma: 2022 }, safari10: false });

/** A language that is imported on demand stays a file of its own: dist/locales/ar.js, from wherever it is asked for. */
const languagesStayFiles = {
  name: 'languages-stay-files',
  resolveDynamicImport(specifier) {
    const locale = typeof specifier === 'string' && /generated\/locales\/([\w-]+)\.ts$/.exec(specifier)?.[1];
    return locale ? { id: resolve(`src/locales/${locale}.js`), external: 'relative' } : null;
  },
};

const esModules = {
  format: 'es',
  dir: 'dist',
  sourcemap: true,
  banner,
  chunkFileNames: 'chunks/[name]-[hash].js',
  plugins: [minify(true)],
};

const elements = {
  ...common,
  input: { index: 'src/index.ts', ...entriesOf('src/define', (name) => name !== 'define') },
  plugins: [languagesStayFiles, ...plugins],
  output: esModules,
};

/** By itself: sharing chunks with it would cut what every element needs into more and worse compressed files. */
const model = { ...common, input: { model: 'src/model/index.ts' }, plugins, output: esModules };

const classicScript = (name) => ({
  ...common,
  input: `src/${name}.ts`,
  plugins,
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    banner,
    plugins: [minify(false)],
  },
});

const locales = Object.entries(entriesOf('src/i18n/generated/locales')).map(([name, input]) => ({
  ...common,
  input,
  plugins,
  output: { file: `dist/locales/${name}.js`, format: 'es', sourcemap: true, plugins: [minify(true)] },
}));

const commandLine = {
  ...common,
  input: 'src/cli/validate.ts',
  external: /^node:/,
  plugins,
  output: { file: 'dist/cli/validate.js', format: 'es', sourcemap: true },
};

export default [elements, model, classicScript('embed'), classicScript('embed-all-languages'), ...locales, commandLine];

/** Name → path of the TypeScript files in a folder. */
function entriesOf(folder, wanted = () => true) {
  const names = readdirSync(folder).map((file) => basename(file, '.ts'));
  return Object.fromEntries(names.filter(wanted).map((name) => [name, `${folder}/${name}.ts`]));
}
