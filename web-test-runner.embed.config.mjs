/**
 * The tests of what is published on whole host pages, in all browsers: `npm run build`, then
 *
 *     npx wtr --config web-test-runner.embed.config.mjs                                       all of them
 *     npx wtr --config web-test-runner.embed.config.mjs tests/embed/host-pages/kinds.test.ts  one file
 *
 * See tests/support/host-site.ts.
 */

import { hostSites } from './tests/support/host-server.mjs';
import tests from './web-test-runner.config.mjs';

export default {
  ...tests,
  groups: [],
  files: ['tests/embed/host-pages/*.test.ts'],
  middleware: [hostSites, ...tests.middleware],
  plugins: tests.plugins.filter(({ name }) => name !== 'in-one-page').map(asPublished),
  testFramework: { config: { timeout: 30_000 } },
};

/** What is published reaches the browser as it is, to the byte; only the tests themselves are compiled. */
function asPublished(plugin) {
  if (!plugin.transform) return plugin;
  const transform = (context) => (/^\/(sites|dist)\//.test(context.path) ? undefined : plugin.transform(context));
  return new Proxy(plugin, { get: (target, name) => (name === 'transform' ? transform : bound(target, name)) });
}

const bound = (target, name) => (typeof target[name] === 'function' ? target[name].bind(target) : target[name]);
