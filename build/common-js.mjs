/**
 * A rollup plugin for a package that is no ES module: it is bundled into one, with the names that are imported of it. For the command
 * line only: no page loads such a package.
 */
import { buildSync } from 'esbuild';

/** `names`: what of it is imported. */
export const commonJs = (name, names) => ({
  name: 'common-js',
  load(id) {
    if (!id.includes(`/node_modules/${name}/`)) return null;
    const { outputFiles } = buildSync({
      stdin: { contents: `export { ${names.join(', ')} } from ${JSON.stringify(name)};`, resolveDir: '.' },
      bundle: true,
      format: 'esm',
      write: false,
      legalComments: 'inline',
    });
    return outputFiles[0].text;
  },
});
