/**
 * Rollup plugins for a classic script that loads parts of itself on demand. Rollup splits code for ES modules only, and a
 * classic script cannot be imported; so the entry becomes a plain script that leaves what its chunks need on the page's
 * global object, and each chunk, still a module, takes it from there. What chunks need of each other they import.
 */

import { readFileSync } from 'node:fs';
import MagicString from 'magic-string';

/** Where the first of several copies of a version's script leaves its insides. */
const SHARED = `globalThis[Symbol.for('kmt-widgets.embed ${JSON.parse(readFileSync('package.json', 'utf8')).version}')]`;

export const classicChunks = {
  name: 'classic-chunks',
  renderChunk(code, chunk, _options, { chunks }) {
    const edited = new MagicString(code);
    const isEntry = (path) => chunks[path.replace(/^\.*\//, '')]?.isEntry;
    for (const node of this.parse(code).body) {
      if (chunk.isEntry && node.type === 'ExportNamedDeclaration') {
        edited.overwrite(node.start, node.end, `${SHARED} ??= ${properties(node, 'exported', 'local')};`);
      } else if (node.type === 'ImportDeclaration' && isEntry(node.source.value)) {
        edited.overwrite(node.start, node.end, `const ${properties(node, 'imported', 'local')} = ${SHARED};`);
      }
    }
    if (chunk.isEntry) {
      edited.prepend('(() => {\nif (!globalThis.document) return;\n').append('\n})();\n');
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
};

/** With an underscore: shortened names can be those of methods that old engines lack, `at`, for which the bundles are searched. */
const properties = ({ specifiers }, outside, inside) =>
  `{ ${specifiers.map((each) => `_${each[outside].name}: ${each[inside].name}`).join(', ')} }`;
