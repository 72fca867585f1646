/**
 * All checks and tests of the project.
 *
 *     npm test                              everything
 *     npm test -- --only=unit,browsers      some tasks (by the beginning of their names) and what they need
 *
 * The last line reads "N passed, N failed"; a check that counts no tests of its own counts as one.
 */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOREIGN_TIME_ZONE } from './browsers.mjs';
import { bin, project, runNode, secondsSince } from './run.mjs';
import { runTasks, select } from './tasks.mjs';

const started = performance.now();
process.chdir(project);
const scratch = await mkdtemp(join(tmpdir(), 'kmt-test-'));

const tools = {
  attw: '@arethetypeswrong/cli/dist/index.js',
  eslint: 'eslint/bin/eslint.js',
  mocha: 'mocha/bin/mocha.js',
  prettier: 'prettier/bin/prettier.cjs',
  publint: 'publint/src/cli.js',
  storybook: 'storybook/dist/bin/dispatcher.js',
  tsc: 'typescript/bin/tsc',
  wtr: '@web/test-runner/dist/bin.js',
};

/** @type {Record<string, import('./tasks.mjs').Task>} */
const tasks = {
  generated: check('languages and shapes', script('generate')),
  'browser programs': check('found or installed', script('browsers'), { show: true }),
  // First of the long ones, since it keeps one core busy longest. opening_hours reckons in the machine's zone.
  'unit: oracles': mocha('other implementations agree', ['tests/**/*.oracle.test.ts'], { zone: 'Europe/Berlin' }),

  format: check('prettier', tool('prettier', '--check', '--log-level=warn', '.')),
  lint: check('ESLint', tool('eslint', '.', '--max-warnings=0'), { after: ['generated'] }),
  'types: model': typeCheck('src/interop', 'it and its exports, without the DOM'),
  'types: command line': typeCheck('src/cli', 'in Node'),
  'types: source': typeCheck('.', 'in a browser'),
  'types: stories': typeCheck('stories', 'and Storybook itself'),
  'types: tests': typeCheck('tests', 'with what they use'),
  cycles: check('no import runs in a circle', script('check-cycles'), { after: ['generated'] }),
  translations: check('complete and well-formed', script('i18n-check'), { after: ['generated'] }),
  data: check('the offices’ files are good', script('check-data')),

  ...Object.fromEntries(
    ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'].map((zone) => [
      `unit: model in ${zone}`,
      mocha('hours, parsing, search, exports', ['tests/{model,interop}/**/!(*.node|*.oracle).test.ts'], { zone }),
    ]),
  ),
  'unit: data and command line': mocha('in Node', ['tests/**/*.node.test.ts', 'tests/{cli,data}/**/*.test.ts']),

  build: check('dist/', script('build', '--generated'), { after: ['generated'] }),
  size: check('every entry is within its budget', script('size'), { after: ['build'], show: true }),
  publint: check('the package is sound', tool('publint', '--strict'), { after: ['build'] }),
  attw: check('its types resolve', tool('attw', '--pack', '.', '--profile', 'esm-only'), { after: ['build'] }),
  browsers: { title: 'elements and model', after: ['generated', 'browser programs'], heavy: true, run: inBrowsers },
  embed: mocha('bare pages that use only dist/', ['tests/embed/**/*.test.ts'], {
    after: ['build', 'browser programs'],
  }),
  storybook: check('it builds', tool('storybook', 'build', '--quiet'), { after: ['build'] }),
  stories: mocha('no error, no axe violation', ['tests/stories/**/*.test.ts'], {
    after: ['storybook', 'browser programs'],
    heavy: true,
  }),
};

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const { passed, failed } = await runTasks(only ? select(tasks, only.split(',')) : tasks);
await rm(scratch, { recursive: true, force: true });
console.log(`\nAll of it took ${secondsSince(started)}.\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function script(name, ...args) {
  return () => runNode(`scripts/${name}.mjs`, args);
}

function tool(name, ...args) {
  return () => runNode(bin(tools[name]), args);
}

/**
 * A task that is one program: it counts what the program says it counted ("3 passed, 0 failed"), else as one.
 * `show`: what it says matters even where all is well.
 */
function check(title, command, { after, show } = {}) {
  return {
    title,
    after,
    async run() {
      const { code, output } = await command();
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [null, code === 0 ? 1 : 0, 0];
      const failures = Math.max(Number(failed), code === 0 ? 0 : 1);
      return { passed: Number(passed), failed: failures, note: show && failures === 0 ? output : '', output };
    },
  };
}

function typeCheck(folder, title) {
  return check(title, tool('tsc', '--project', folder), { after: ['generated'] });
}

/** A task that is a run of mocha over TypeScript files, in a time zone. A test that is skipped counts as failed. */
function mocha(title, files, { zone = FOREIGN_TIME_ZONE, after = ['generated'], heavy } = {}) {
  return {
    title,
    after,
    heavy,
    async run() {
      const report = join(await mkdtemp(join(scratch, 'mocha-')), 'report.json');
      const reporting = ['--reporter=json', `--reporter-option=output=${report}`];
      const args = ['--import=tsx', '--forbid-only', '--forbid-pending', ...reporting, ...files];
      const { code, output } = await runNode(bin(tools.mocha), args, { env: { TZ: zone } });
      const written = await readFile(report, 'utf8').then(JSON.parse, () => undefined);
      if (!written) return { passed: 0, failed: 1, output };
      const failures = written.failures.map(({ fullTitle, err }) => `✗ ${fullTitle}\n${err.stack ?? err.message}`);
      // Mocha may end badly without a failed test: a file that throws while it is read.
      const failed = Math.max(failures.length, code === 0 ? 0 : 1);
      return { passed: written.stats.passes, failed, output: failures.join('\n\n') || output };
    },
  };
}

async function inBrowsers() {
  const file = join(scratch, 'browsers.json');
  const { code, output } = await runNode(bin(tools.wtr), [], { env: { KMT_TEST_COUNTS: file } });
  const counts = Object.entries(await readFile(file, 'utf8').then(JSON.parse, () => ({})));
  const sum = (key) => counts.reduce((total, [, count]) => total + count[key], 0);
  return {
    passed: sum('passed'),
    failed: Math.max(sum('failed'), code === 0 ? 0 : 1),
    note: counts.map(([name, count]) => `${name}: ${count.passed} passed, ${count.failed} failed`).join('\n'),
    output,
  };
}
