/**
 * A rollup plugin for pages without a bundler: what is imported on demand gets its address from loadPart (src/load/parts.ts), which
 * changes it for a retry. The source says `loadPart('map', () => import('./map.ts'))`, which bundlers of apps understand.
 */

import MagicString from 'magic-string';

/** `classic`: the entry is no module, and knows its folder by other means. */
export const addressedParts = ({ classic = false } = {}) => ({
  name: 'addressed-parts',
  transform(code, id) {
    const edited = new MagicString(code);
    if (id.includes('/src/')) edited.replaceAll('() => import(', '(at) => import(');
    return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
  },
  // Of languages, rollup knows no path: rollup.config.mjs writes their import as it shall be.
  renderDynamicImport: ({ chunk, moduleId }) =>
    moduleId.endsWith('language-files.ts')
      ? null
      : { left: 'import(at(', right: classic && chunk.isEntry ? '))' : ', import.meta.url))' },
});
