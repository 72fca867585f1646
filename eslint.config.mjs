/**
 * Rules: ESLint's and typescript-eslint's strict sets with types, Lit's three plugins, and the house's import rule.
 *
 * Off, and why: non-null assertions are allowed (indexed access is checked, and an array walked in its own bounds needs no
 * branch that every page would load); `||` may replace empty strings and zeros; numbers may stand in strings; an element
 * may have role="list", without which Safari reads out no list where its bullets are styled away; types may be aliases.
 */

import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import * as importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each room of src/ may import from: folders and files of src/. One with rooms inside is given room by room. */
const ROOMS = {
  check: ['interop', 'model', 'texts'],
  cli: ['check', 'exchange', 'i18n', 'import', 'interop', 'model', 'render', 'texts'],
  define: ['elements', 'load', 'version.ts'],
  // A page of its own: nothing imports it.
  editor: [
    'check',
    'define',
    'elements',
    'i18n',
    'import',
    'interop',
    'load',
    'model',
    'render',
    'texts',
    'version.ts',
  ],
  // Texts that translators work on, and back: no page loads it.
  exchange: ['import', 'interop', 'model', 'texts'],
  frameworks: ['define', 'elements', 'load'],
  elements: {
    shared: ['i18n', 'interop', 'load', 'model', 'texts', 'version.ts'],
    ...Object.fromEntries(
      foldersIn('src/elements')
        .filter((folder) => folder !== 'shared')
        .map((element) => [element, ['elements/shared', 'i18n', 'interop', 'load', 'map', 'model', 'version.ts']]),
    ),
  },
  i18n: ['load', 'model'],
  import: ['check', 'interop', 'model'],
  interop: ['model'],
  load: ['model', 'texts', 'version.ts'],
  map: ['elements', 'version.ts'],
  // Text for where no script runs: nothing that a page loads imports it.
  render: ['elements', 'i18n', 'interop', 'model', 'texts'],
  texts: ['model'],
  markers: ['define', 'load'],
  // The script of the plugin's settings page: nothing imports it.
  wordpress: [
    'check',
    'cli/check-file.ts',
    'i18n',
    'interop',
    'load/parts.ts',
    'model',
    'render',
    'texts',
    'version.ts',
  ],
  // The elements of the one script that it does not have inside.
  'on-demand': ['define', 'elements', 'load', 'version.ts'],
  model: {
    calendar: [],
    schema: ['model/calendar'],
    hours: ['model/calendar', 'model/schema'],
    places: ['model/calendar', 'model/schema', 'model/hours', 'model/languages.ts'],
    reading: ['model/calendar', 'model/schema', 'model/hours'],
    // Documents and events in the order in which a reader wants them.
    lists: ['model/calendar', 'model/schema', 'model/hours', 'model/languages.ts'],
  },
};

/** The packages a room may import; lit and @lit/localize where nothing else is said. */
const PACKAGES = {
  map: ['leaflet(/.*)?', 'lit'],
  model: ['zod/mini'],
  interop: ['schema-dts'],
  render: [],
  wordpress: [],
  texts: [],
  exchange: ['@xmldom/xmldom'],
  frameworks: ['lit', 'react', 'vue'],
  load: ['lit'],
  check: ['jsonc-parser', 'libphonenumber-js/max'],
  cli: ['node:.*'],
  import: ['fflate', 'read-excel-file/universal', 'zod/mini'],
  editor: ['lit(/.*)?', '@lit/.*', 'jsonc-parser'],
};

/** What old libraries on a page replace by something else, or old browsers lack; plain code does as well. */
const REPLACED_BUILTINS = [
  'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
  'MemberExpression[object.name="Object"][property.name=/^(groupBy|hasOwn)$/]',
  'CallExpression[callee.property.name=/^(at|findLast|reduce|reduceRight|replaceAll|to(Reversed|Sorted|Spliced))$/]',
].map((selector) => ({ selector, message: 'A library on the page may have replaced it. Loop, or see has-own.ts.' }));

export default tseslint.config(
  { ignores: ['.cache/', '.wireit/', 'dist/', 'storybook-static/', 'src/**/generated/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // One program for all of it: a quarter faster than one for each of the projects, which `tsc --build` checks.
    languageOptions: { parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.configs.recommended, wc['flat/recommended']],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [importX.createNodeResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: zonesOf(ROOMS), basePath: import.meta.dirname }],
      'no-restricted-syntax': ['error', ...REPLACED_BUILTINS],
    },
  },
  ...Object.keys(ROOMS).map((room) => packagesOf(room, PACKAGES[room] ?? ['lit(/.*)?', '@lit/.*'])),
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // @open-wc/testing types `equal()` as a promise, which it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }] },
      ],
      // Messages of assertions, and stand-ins that are plain objects.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['stories/pages/**/*.js'],
    languageOptions: {
      globals: { URLSearchParams: false, customElements: false, document: false, location: false, window: false },
    },
  },
  { files: ['src/wordpress/**/*.js'], languageOptions: { globals: { window: false } } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        URL: false,
        console: false,
        clearTimeout: false,
        fetch: false,
        performance: false,
        process: false,
        setTimeout: false,
      },
    },
  },
);

/** In each room nothing else of src/ is imported, be it a type or on demand; every folder is a room and has its rule. */
function zonesOf(rooms, inside = 'src') {
  const without = foldersIn(inside).filter((folder) => !(folder in rooms));
  if (without.length > 0) throw new Error(`What may ${inside}/${without[0]} import? Say so in eslint.config.mjs.`);
  return Object.entries(rooms).flatMap(([name, mayUse]) => {
    const room = `${inside}/${name}`;
    if (!Array.isArray(mayUse)) return zonesOf(mayUse, room);
    const except = [room.slice('src/'.length), ...mayUse];
    const message = `${room} may import from ${mayUse.join(', ') || 'no other room'} only.`;
    return { target: `./${room}`, from: './src', except: except.map((each) => `./${each}`), message };
  });
}

/** The packages that a room may use, and what it may import on demand only. */
function packagesOf(room, packages) {
  const patterns = [
    { regex: `^(?!\\.|(${packages.join('|') || '(?!)'})$)`, message: `src/${room} may not use this package.` },
    { regex: '^(\\.\\./)+map/', message: 'The map is loaded on demand.' },
  ];
  return { files: [`src/${room}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function foldersIn(folder) {
  const entries = readdirSync(new URL(folder, import.meta.url), { withFileTypes: true });
  return entries.filter((each) => each.isDirectory() && each.name !== 'generated').map(({ name }) => name);
}
