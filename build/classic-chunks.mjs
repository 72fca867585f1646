/**
 * Rollup plugins for a classic script that loads parts of itself on demand. Rollup splits code for ES modules only, and a
 * classic script cannot be imported; so the entry becomes a plain script that leaves what its chunks need on the page's
 * global object, and each chunk, still a module, takes it from there.
 */

import MagicString from 'magic-string';

/** Where the first of several copies of the script leaves its insides; the name of each chunk holds its content's hash. */
const SHARED = "globalThis[Symbol.for('kmt-widgets.embed')]";

/**
 * Addresses in the script are resolved against its own: for one of another origin, the browser knows no base. A chunk is a
 * module, and has one.
 */
export const importFromScript = {
  name: 'import-from-script',
  renderDynamicImport: ({ chunk }) => (chunk.isEntry ? { left: 'import(new URL(', right: ', scriptUrl).href)' } : null),
};

export const classicChunks = {
  name: 'classic-chunks',
  renderChunk(code, chunk) {
    const edited = new MagicString(code);
    for (const node of this.parse(code).body) {
      if (chunk.isEntry && node.type === 'ExportNamedDeclaration') {
        edited.overwrite(node.start, node.end, `${SHARED} ??= ${properties(node, 'exported', 'local')};`);
      } else if (!chunk.isEntry && node.type === 'ImportDeclaration') {
        edited.overwrite(node.start, node.end, `const ${properties(node, 'imported', 'local')} = ${SHARED};`);
      }
    }
    if (chunk.isEntry) {
      edited
        .prepend(
          // currentScript may be <img name="currentScript"> of a visitor's comment.
          '(() => {\nif (!globalThis.document) return;\nconst { currentScript, baseURI } = document;\n' +
            'const scriptUrl = (currentScript instanceof HTMLScriptElement && currentScript.src) || baseURI;\n',
        )
        .append('\n})();\n');
    }
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
};

const properties = ({ specifiers }, outside, inside) =>
  `{ ${specifiers.map((each) => `${each[outside].name}: ${each[inside].name}`).join(', ')} }`;
