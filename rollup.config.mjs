/**
 * What dist/ holds and how it is made (package.json, "wireit", adds types, the manifest and the JSON Schema):
 *
 * - ES modules: index, model, one entry per element, and the chunks they share. Lit is inside, in a chunk, so that a page
 *   can load them without a bundler.
 * - embed.js: the four elements as one classic script, for a single tag; embed-all-languages.js: the same with everything
 *   inside that the other loads on demand.
 * - locales/*.js: one self-contained module per language, under stable names, loaded by both of the above.
 * - diagnosis.js, large-json.js: what is loaded for a faulty or very large data file only, by both of the above.
 * - cli/validate.js: the command line tool, for Node.
 *
 * A circular import, or any other warning, ends the build.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { classicChunks, importFromScript } from './scripts/classic-chunks.mjs';
import { dropNotes } from './scripts/drop-notes.mjs';
import { leafletUnderTrustedTypes } from './scripts/leaflet-under-trusted-types.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! KMT Widgets ${version}, MIT: see LICENSES.txt */`;

const common = {
  // These make values and change nothing: what nobody uses of the design's tokens and styles may go.
  treeshake: { manualPureFunctions: ['css', 'unsafeCSS', 'scheme'] },
  onwarn(warning) {
    throw new Error(`${warning.code}: ${warning.message}`);
  },
};

const ACCEPTED_LICENCES = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** One for all bundles: each writes the file anew, with the packages seen so far. A licence nobody agreed to ends the build. */
const licences = license({
  thirdParty: {
    allow: {
      test: ({ license, licenseText }) => ACCEPTED_LICENCES.includes(license) && Boolean(licenseText),
      failOnUnlicensed: true,
      failOnViolation: true,
    },
    output: { file: 'dist/LICENSES.txt' },
  },
});

const plugins = [
  nodeResolve({ extensions: ['.js'], exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minifyTemplates(),
  dropNotes(),
  licences,
];

const minify = (module) =>
  terser({
    module,
    ecma: 2022,
    // A function called by its name repeats what stands elsewhere, and compresses better than its body put in place.
    compress: { passes: 3, inline: 0, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/, ecma: 2022 },
  });

/** What is imported on demand stays a file of its own, from wherever it is asked for: dist/diagnosis.js and so on. */
const filesOnDemand = {
  name: 'files-on-demand',
  resolveDynamicImport(specifier) {
    if (typeof specifier !== 'string') return null;
    const file = /\/(diagnosis|large-json|map)\.ts$/.exec(specifier);
    return file ? { id: resolve(`src/${file[1]}.js`), external: 'relative' } : null;
  },
};

/** Languages are imported by name, from where their files lie seen from the file that imports them. */
const languagesFrom = (folder) => changingLocaleFiles((name) => `import(\`${folder}/\${${name}}.js\`)`);

/** Languages are no files: each is inside. */
const languagesInside = changingLocaleFiles((name, locales) => {
  const modules = locales.map((locale) => `'${locale}': () => import('./generated/locales/${locale}.ts')`);
  return `({ ${modules.join(', ')} })[${name}]()`;
});

function changingLocaleFiles(expression) {
  const byName = /import\(`\.\/generated\/locales\/\$\{(\w+)\}\.ts`\)/;
  return {
    name: 'changing-locale-files',
    transform(code, id) {
      if (!id.endsWith('src/i18n/locale-files.ts')) return null;
      if (!byName.test(code)) throw new Error('locale-files.ts no longer imports languages as the build expects.');
      const locales = Object.keys(entriesOf('src/i18n/generated/locales'));
      return { code: code.replace(byName, (_, name) => expression(name, locales)), map: null };
    },
  };
}

const esModules = {
  format: 'es',
  dir: 'dist',
  sourcemap: true,
  banner: ({ isEntry }) => (isEntry ? banner : ''),
  chunkFileNames: 'chunks/[name]-[hash].js',
  plugins: [minify(true)],
};

const elements = {
  ...common,
  input: { index: 'src/index.ts', ...entriesOf('src/define', (name) => name !== 'define') },
  plugins: [filesOnDemand, languagesFrom('../locales'), ...plugins],
  output: { ...esModules, manualChunks: (id, { getModuleInfo }) => (isCore(id, getModuleInfo) ? 'core' : null) },
};

/** By itself: sharing chunks with it would cut what every element needs into more and worse compressed files. */
const model = { ...common, input: { model: 'src/model/index.ts' }, plugins, output: esModules };

const locales = Object.entries(entriesOf('src/i18n/generated/locales')).map(([name, input]) => ({
  ...common,
  input,
  plugins,
  output: { file: `dist/locales/${name}.js`, format: 'es', sourcemap: true, plugins: [minify(true)] },
}));

const [diagnosis, largeJson] = ['diagnosis', 'large-json'].map((name) => ({
  ...common,
  input: `src/load/${name}.ts`,
  plugins,
  output: { file: `dist/${name}.js`, format: 'es', sourcemap: true, banner, plugins: [minify(true)] },
}));

/** Leaflet's modules import each other in circles, which does no harm where they are bundled in this order. */
const map = {
  ...common,
  onwarn: (warning) => warning.code === 'CIRCULAR_DEPENDENCY' || common.onwarn(warning),
  input: 'src/map/map.ts',
  plugins: [leafletUnderTrustedTypes(), ...plugins],
  output: { file: 'dist/map.js', format: 'es', sourcemap: true, banner, plugins: [minify(true)] },
};

/** The classic script in two forms: with files on demand beside it, and with everything inside. */
const classicScript = {
  ...common,
  input: 'src/embed.ts',
  plugins: [filesOnDemand, importFromScript, languagesFrom('./locales'), ...plugins],
  output: { ...esModules, chunkFileNames: 'chunks/embed-[name]-[hash].js', plugins: [classicChunks, minify(false)] },
};

const classicScriptWithEverything = {
  ...map,
  input: 'src/embed.ts',
  plugins: [languagesInside, ...map.plugins],
  output: {
    file: 'dist/embed-all-languages.js',
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    banner,
    plugins: [minify(false)],
  },
};

const commandLine = {
  ...common,
  input: 'src/cli/validate.ts',
  external: /^node:/,
  plugins,
  output: { file: 'dist/cli/validate.js', format: 'es', sourcemap: true },
};

const core = new Set();

export default [
  elements,
  model,
  classicScript,
  classicScriptWithEverything,
  ...locales,
  diagnosis,
  largeJson,
  map,
  commandLine,
];

/**
 * Whether a module is among those that the smallest element needs. Nearly all of them are what every element needs, and
 * in one chunk they compress better than in the many that rollup would make: 1 kB less for the badge, 1.6 for the card.
 */
function isCore(id, getModuleInfo) {
  if (core.size === 0) {
    const walk = (each) => {
      if (core.has(each)) return;
      core.add(each);
      getModuleInfo(each)?.importedIds.forEach(walk);
    };
    walk(resolve('src/elements/opening-hours-badge/opening-hours-badge.ts'));
    walk(resolve('src/define/define.ts'));
  }
  return core.has(id);
}

/** Name → path of the TypeScript files in a folder. */
function entriesOf(folder, wanted = () => true) {
  const names = readdirSync(folder).map((file) => basename(file, '.ts'));
  return Object.fromEntries(names.filter(wanted).map((name) => [name, `${folder}/${name}.ts`]));
}
