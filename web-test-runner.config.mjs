/**
 * The tests that run in browsers: the model's (the very files that Node runs), loading, words and elements, in Chromium,
 * Firefox and WebKit, all far from the offices' time zone.
 *
 *     npx wtr                                          all of them
 *     npx wtr 'tests/elements/office-card/office-card.test.ts'     one file
 *     KMT_BROWSERS=chromium npx wtr --watch            one browser
 */

import { readdirSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { countingReporter } from './scripts/count-tests.mjs';
import { source } from './scripts/serve.mjs';
import { startWebKit } from './scripts/webkit.mjs';
import { testPage } from './tests/support/test-page.mjs';

/** Tests that need nothing of a browser but its engine share a page. */
const IN_ONE_PAGE = 'tests/model/in-one-page.ts';
const ENGINE_ONLY = ['model', 'interop'];

const launchers = {
  async Chromium() {
    const { executablePath, args, env } = await findChromium();
    return chromeLauncher({ launchOptions: { executablePath, args, env, headless: 'shell' }, concurrency: 2 });
  },
  async Firefox() {
    const firefox = await findFirefox();
    if (!firefox) return undefined;
    const { executablePath, env } = firefox;
    return chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, env }, concurrency: 1 });
  },
  async WebKit() {
    const webkit = await findWebKit();
    return webkit && webdriverLauncher(await startWebKit(webkit));
  },
};

const wanted = process.env.KMT_BROWSERS?.split(',');
const browsers = [];
for (const [name, launch] of Object.entries(launchers)) {
  if (wanted && !wanted.includes(name.toLowerCase())) continue;
  const launcher = await launch();
  if (launcher) browsers.push(named(launcher, name));
  else console.log(`${name} is left out: it is not here and cannot be installed (that needs root and apt).`);
}

/**
 * In one engine in `npm test`, which has no more time: what is the same in each, for it is about words, roles or faults in the data; and
 * the Redaktion's screens, which are tried as they are published in all engines (tests/embed/host-pages/redaktion.test.ts). Whoever
 * names these files has all engines, and so has `npm run test:long`.
 */
const IN_ONE_ENGINE = [
  'tests/editor/screens/!(*.node).test.ts',
  'tests/elements/whole-office/*.test.ts',
  'tests/elements/**/accessibility.test.ts',
  'tests/elements/every-language/texts-beside.test.ts',
  'tests/elements/shared/all-is-shown.test.ts',
  'tests/elements/mutated-files.test.ts',
];
const isShort = Boolean(process.env.KMT_COUNTS) && !process.env.KMT_LONG;

export default {
  rootDir: '.',
  files: [
    IN_ONE_PAGE,
    'tests/**/*.test.ts',
    '!tests/**/*.{node,oracle}.test.ts',
    `!tests/{${ENGINE_ONLY},cli,data,embed,package,stories}/**/*.test.ts`,
    '!tests/wordpress/site/*.test.ts',
    ...(isShort ? IN_ONE_ENGINE.map((files) => `!${files}`) : []),
  ],
  groups: isShort ? [{ name: 'in one engine', files: IN_ONE_ENGINE, browsers: browsers.slice(0, 1) }] : [],
  testRunnerHtml: testPage,
  ...source,
  browsers,
  concurrentBrowsers: 3,
  // WebKit's driver can type only where it has one page at a time; it takes this for the whole run, Chromium its own.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: process.argv.includes('--watch') ? [] : [keep],
  plugins: [inOnePage(), ...source.plugins],
  reporters: [process.env.KMT_COUNTS ? countingReporter() : defaultReporter()],
};

/** What reports call it; the launchers' own names ("Chrome" for Firefox, "MiniBrowser") would mislead. */
function named(launcher, name) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
}

/** A browser asks for a file once in a run, and not again for every page. */
async function keep(context, next) {
  await next();
  if (/^\/(?:src|tests|data|node_modules)\//.test(context.path)) context.set('Cache-Control', 'max-age=3600');
}

function inOnePage() {
  return {
    name: 'in-one-page',
    transform(context) {
      if (context.path !== `/${IN_ONE_PAGE}`) return undefined;
      const files = ENGINE_ONLY.flatMap((folder) =>
        readdirSync(`tests/${folder}`, { recursive: true }).map((file) => `/tests/${folder}/${file}`),
      ).filter((file) => /\.test\.ts$/.test(file) && !/\.(node|oracle)\.test\.ts$/.test(file));
      return { body: files.map((file) => `import '${file}';`).join('\n') };
    },
  };
}
