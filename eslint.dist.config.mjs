/**
 * Whether the oldest browsers that the widgets run in (docs/decisions/browsers.md) know all of the language and of the web's
 * interfaces that what we publish uses:
 *
 *     npm run build && npx eslint --config eslint.dist.config.mjs dist
 */

import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';

/** Methods of arrays, and one of zod's, that iterators and sets have got as well; the rules go by names alone. */
const sameNames = Object.keys(esX.rules).filter((name) => /^no-(iterator|set)-prototype-/.test(name));

export default [
  // The Redaktion is for the desks of town halls, not for every visitor.
  { ignores: ['dist/cli/', 'dist/npm/map/', 'dist/redaktion/'] },
  {
    files: ['dist/**/*.js'],
    ...esX.configs['flat/restrict-to-es2021'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    settings: { 'es-x': { aggressive: true }, browsers: ['chrome 87', 'firefox 91', 'safari 15'] },
  },
  {
    files: ['dist/**/*.js'],
    plugins: { compat },
    languageOptions: { globals: compat.configs['flat/recommended'].languageOptions?.globals },
    rules: {
      'compat/compat': 'error',
      ...Object.fromEntries(sameNames.map((name) => [`es-x/${name}`, 'off'])),
      // Of ES2022, these browsers have all of classes but static blocks.
      'es-x/no-class-instance-fields': 'off',
      'es-x/no-class-private-fields': 'off',
      'es-x/no-class-private-methods': 'off',
      'es-x/no-class-static-fields': 'off',
      // Of ES2018, Safari has this since 16.4 only.
      'es-x/no-regexp-lookbehind-assertions': 'error',
    },
  },
];
