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
  files: ['tests/embed/host-pages/*.test.ts'],
  middleware: [hostSites, ...tests.middleware],
  plugins: tests.plugins.filter(({ name }) => name !== 'in-one-page'),
  testFramework: { config: { timeout: 30_000 } },
};
