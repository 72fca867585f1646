/**
 * What dist/ holds and how it is made (package.json, "wireit", adds types, the manifest and the JSON Schema). Two sets, and
 * why: docs/decisions/package.md.
 *
 * For pages without a bundler, everything inside:
 * - embed.js: the elements as one classic script, for a single tag; embed-all-languages.js: the same with everything
 *   inside that the other loads on demand.
 * - ES modules: index, model, one entry per element, and the chunks they share.
 * - locales/*.js: three self-contained modules per language, under stable names, loaded by both of the above.
 * - diagnosis.js, large-json.js, map.js: what is loaded on demand, by both of the above.
 *
 * The Redaktion: redaktion.html, and redaktion/ with its script, the elements inside, its style sheet and the municipalities.
 *
 * For apps: npm/, a module for each of src/, with the packages left to the app.
 * For Node: cli/validate.js, the command line tool.
 *
 * A circular import, or any other warning, ends the build.
 */

import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify as quickMinify } from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { addressedParts } from './build/addressed-parts.mjs';
import { beginWithBom } from './build/begin-with-bom.mjs';
import { classicChunks } from './build/classic-chunks.mjs';
import { commonJs } from './build/common-js.mjs';
import { compileAtOnce } from './build/compile-at-once.mjs';
import { dropNotes } from './build/drop-notes.mjs';
import { leafletUnderTrustedTypes } from './build/leaflet-under-trusted-types.mjs';
import { litWithoutReduce } from './build/lit-without-reduce.mjs';
import { minifyTemplates } from './build/minify-templates.mjs';
import { redaktionFiles } from './build/redaktion.mjs';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! KMT Widgets ${version}, MIT: see LICENSES.txt */`;

const common = {
  // These make values and change nothing: what nobody uses of the design's tokens and styles may go.
  treeshake: { manualPureFunctions: ['css', 'unsafeCSS'] },
  onwarn(warning) {
    // zod's modules import each other in circles, which does no harm, and one has a comment about annotations.
    if ((warning.ids ?? [warning.id]).every((id) => id?.includes('/node_modules/zod/'))) return;
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

/**
 * The oldest browsers that the widgets run in; what they cost: docs/decisions/browsers.md. Chrome before 91 errs only where an
 * optional call spreads its arguments, `a?.(...b)`, which nothing here does: all others would be written out at length.
 */
const typescript = esbuild({
  target: ['chrome87', 'firefox91', 'safari15'],
  supported: { 'optional-chain': true },
  tsconfig: 'tsconfig.json',
});

const plugins = [
  nodeResolve({ extensions: ['.js'], exportConditions: ['production'] }),
  typescript,
  litWithoutReduce(),
  minifyTemplates(),
  dropNotes(),
  licences,
];

const minify = (module) =>
  terser({
    module,
    ecma: 2020,
    // A function called by its name repeats what stands elsewhere, and compresses better than its body put in place.
    compress: { passes: 3, inline: 0, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/, ecma: 2020 },
  });

/** What is imported on demand stays a file of its own, from wherever it is asked for: dist/diagnosis.js and so on. */
const onDemand = (names, folder) => ({
  name: 'files-on-demand',
  resolveDynamicImport(specifier) {
    const name = names.find((each) => typeof specifier === 'string' && specifier.endsWith(`/${each}.ts`));
    return name ? { id: resolve(folder, `${name}.js`), external: 'relative' } : null;
  },
});
const filesOnDemand = onDemand(['diagnosis', 'large-json', 'map'], 'src');
/** From dist/npm/, the map is one folder further up. */
const onlyMapOnDemand = onDemand(['map'], '.');

/**
 * On a page without a bundler, languages lie in a folder under their names, and one import for all of them does: written
 * out, each would cost a page 12 bytes.
 */
const languagesFrom = (folder, ...base) => ({
  name: 'languages-from-folder',
  load: (id) =>
    id.endsWith('src/i18n/generated/language-files.ts')
      ? `export const languageFiles = { load: (name, at) => import(at(${[`\`${folder}/\${name}.js\``, ...base].join()})) };`
      : null,
});

const esModules = {
  format: 'es',
  dir: 'dist',
  sourcemap: true,
  banner: ({ isEntry }) => (isEntry ? banner : ''),
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  plugins: [minify(true)],
};

const elementModules = { ...esModules, plugins: [minify(true), compileAtOnce] };

/** Module → the chunk that elements share it in, or null; see sharedChunkOf. */
const shared = new Map();

const entries = entriesOf('src/define', (name) => name !== 'define');
const { 'opening-hours-badge': badgeEntry, ...sharingEntries } = entries;

const elements = {
  ...common,
  input: { index: 'src/index.ts', ...sharingEntries },
  plugins: [filesOnDemand, addressedParts(), languagesFrom('../locales', 'import.meta.url'), ...plugins],
  output: { ...elementModules, manualChunks: (id, { getModuleInfo }) => sharedChunkOf(id, getModuleInfo) },
};

/** By itself: its hours in a file that it shares with others would cost its page 0.8 kB more. */
const badge = {
  ...elements,
  input: { 'opening-hours-badge': badgeEntry },
  plugins: [filesOnDemand, addressedParts(), languagesFrom('./locales', 'import.meta.url'), ...plugins],
  output: elementModules,
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
  plugins: [filesOnDemand, addressedParts({ classic: true }), languagesFrom('./locales'), ...plugins],
  output: {
    ...esModules,
    chunkFileNames: 'chunks/embed-[name]-[hash:6].js',
    manualChunks: (id, { getModuleInfo }) => placeMoreWith('src/embed.ts', getModuleInfo).get(id),
    // Else what they import would go with them, out of the entry.
    onlyExplicitManualChunks: true,
    plugins: [classicChunks, minify(false), compileAtOnce, beginWithBom],
  },
};

const classicScriptWithEverything = {
  ...map,
  input: 'src/embed.ts',
  plugins: map.plugins,
  output: {
    file: 'dist/embed-all-languages.js',
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    banner,
    intro: 'if (!globalThis.document) return;',
    plugins: [minify(false), beginWithBom],
  },
};

/** A page of its own, opened from the disk as well: a classic script with everything inside. */
const redaktion = {
  ...classicScriptWithEverything,
  input: 'src/editor/redaktion.ts',
  output: {
    ...classicScriptWithEverything.output,
    file: 'dist/redaktion/redaktion.js',
    sourcemap: false,
    intro: '',
    // Nobody waits for it on a slow line, and everybody for the build.
    plugins: [quickMinify({ target: 'es2021', legalComments: 'inline' }), beginWithBom, redaktionFiles],
  },
};

/** For apps, which bundle and minify for themselves. Of their map, Leaflet is a part: it needs a patch before it is bundled. */
const npmModules = {
  ...common,
  input: ['src/index.ts', 'src/embed.ts', 'src/model/index.ts', 'src/render/index.ts', ...Object.values(entries)],
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [onlyMapOnDemand, typescript, dropNotes()],
  output: { dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

/**
 * The import by itself, with what reads Excel files inside: as a dependency that would be fetched by everyone who only wants the
 * elements, and what it brings along for Node and for workers is not used.
 */
const importModule = {
  ...common,
  input: 'src/import/index.ts',
  external: npmModules.external,
  plugins,
  output: { file: 'dist/npm/import/index.js', format: 'es', sourcemap: true },
};

/** npm links a command once: a file that a later build leaves without the right to run could not be started any more. */
const executable = { name: 'executable', writeBundle: ({ file }) => chmodSync(file, 0o755) };

const commandLine = {
  ...common,
  input: 'src/cli/validate.ts',
  external: /^node:/,
  // Pages in other languages take their words from where pages do.
  plugins: [
    commonJs('@xmldom/xmldom', ['DOMParser']),
    addressedParts(),
    languagesFrom('../locales', 'import.meta.url'),
    ...plugins,
    executable,
  ],
  output: { file: 'dist/cli/validate.js', format: 'es', sourcemap: true },
};

export default [
  elements,
  badge,
  model,
  classicScript,
  classicScriptWithEverything,
  ...locales,
  diagnosis,
  largeJson,
  map,
  redaktion,
  npmModules,
  importModule,
  commandLine,
];

/**
 * The chunk of a module that several elements share; left to rollup, there would be many, which compress worse. "core": what the
 * smallest of the sharing elements needs, its own aside, and nearly every element. "place": what the card needs besides, and nearly
 * all of it the insides of the others; not what these have in themselves. "place-more": what a card loads besides.
 */
function sharedChunkOf(id, getModuleInfo) {
  if (shared.size === 0) {
    const put = (chunk, first) => {
      const walk = (each) => {
        if (shared.has(each)) return;
        shared.set(each, chunk);
        getModuleInfo(each)?.importedIds.forEach(walk);
      };
      first.flatMap((name) => getModuleInfo(resolve(`src/elements/${name}/${name}.ts`)).importedIds).forEach(walk);
    };
    put('core', ['task-list']);
    shared.set(resolve('src/define/define.ts'), 'core');
    shared.set(resolve('src/version.ts'), 'core');
    put(null, ['counselling-locator', 'offer-list']);
    put('place', ['office-card']);
    for (const each of importedBy('src/elements/shared/place-more.ts', getModuleInfo))
      if (!shared.has(each)) shared.set(each, 'place-more');
  }
  return shared.get(id) ?? null;
}

/** Module → the chunk "place-more", for what it needs beyond an entry: in chunks of their own, a card would ask for one after the other. */
function placeMoreWith(entry, getModuleInfo) {
  const known = importedBy(entry, getModuleInfo);
  const more = [...importedBy('src/elements/shared/place-more.ts', getModuleInfo)].filter((each) => !known.has(each));
  return new Map(more.map((each) => [each, 'place-more']));
}

/** A file and all modules that it imports statically. */
function importedBy(file, getModuleInfo) {
  const found = new Set([resolve(file)]);
  for (const each of found) for (const imported of getModuleInfo(each)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Name → path of the TypeScript files in a folder. */
function entriesOf(folder, wanted = () => true) {
  const names = readdirSync(folder).map((file) => basename(file, '.ts'));
  return Object.fromEntries(names.filter(wanted).map((name) => [name, `${folder}/${name}.ts`]));
}
