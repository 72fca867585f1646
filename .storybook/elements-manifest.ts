/**
 * The manifest of the elements as a module, made from their source whenever Storybook asks for it: nothing waits for
 * `dist/`, and no old one is shown.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Plugin } from 'vite';
import config from '../custom-elements-manifest.config.mjs';

const MODULE = 'virtual:elements-manifest';
const RESOLVED = `\0${MODULE}`;

export const elementsManifest = (): Plugin => ({
  name: 'kmt-elements-manifest',
  resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
  async load(id) {
    if (id !== RESOLVED) return undefined;
    for (const file of config.globs) this.addWatchFile(file);
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs'];
    return `export default ${JSON.stringify(await cli({ argv, noWrite: true }))}`;
  },
});
