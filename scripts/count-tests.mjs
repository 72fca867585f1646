/**
 * What reports the tests of `npm test`: failures in words, and counts in the file that KMT_COUNTS names, so that a step which
 * wireit need not run again still counts. A test that was skipped counts as failed.
 *
 * The default export is mocha's reporter, the named one the browser runner's.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { inspect } from 'node:util';
import Mocha from 'mocha';

/** Writes what a step counted; nothing where nobody asks for it. */
export function writeCounts({ passed, failed }, file = process.env.KMT_COUNTS) {
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ passed, failed }));
}

export default class extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      this.epilogue();
      writeCounts({ passed: this.stats.passes, failed: this.stats.failures });
    });
  }
}

export function countingReporter() {
  return {
    stop({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const name = session.browser.name;
        const count = (counts[name] ??= { passed: 0, failed: 0 });
        const where = `${name}, ${relative(process.cwd(), session.testFile ?? '')}`;
        try {
          add(count, session, where);
        } catch (problem) {
          // The runner says nothing of what a reporter throws, and ends.
          count.failed++;
          console.log(`✗ ${where}: its results cannot be read: ${inspect(problem)}`);
        }
      }
      for (const [name, { passed, failed }] of Object.entries(counts))
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      const sum = (key) => Object.values(counts).reduce((total, count) => total + count[key], 0);
      writeCounts({ passed: sum('passed'), failed: sum('failed') });
    },
  };
}

/** Counts what a session says, and prints what went wrong. */
function add(count, { testResults, errors, logs }, where) {
  const tests = testsIn(testResults);
  for (const test of tests.filter(({ passed }) => !passed)) report(where, test.path.join(' › '), test.error);
  for (const error of errors) {
    report(where, 'the file as a whole', error);
    // The reason stands only here when a module could not be loaded.
    for (const line of logs ?? []) console.log(`    ${inspect(line)}`);
  }
  count.passed += tests.filter(({ passed }) => passed).length;
  count.failed += tests.filter(({ passed }) => !passed).length + errors.length;
  if (tests.length === 0 && errors.length === 0) {
    report(where, 'the file as a whole', { message: 'holds no test' });
    count.failed++;
  }
}

/** All tests of a session, with the names of the suites they are in. */
function testsIn(suite, path = []) {
  if (!suite) return [];
  const inside = suite.suites.flatMap((each) => testsIn(each, [...path, each.name]));
  const own = suite.tests.map((test) => ({
    ...test,
    passed: test.passed && !test.skipped,
    path: [...path, test.name],
  }));
  return [...own, ...inside];
}

function report(where, name, error) {
  const { message, stack, expected, actual } = error ?? {};
  // Whatever comes from a browser: a value without a prototype has no text of its own, and what throws here leaves the runner silent.
  console.log(`✗ ${where}: ${name}\n    ${typeof message === 'string' ? message : inspect(message ?? 'skipped')}`);
  if (expected !== undefined || actual !== undefined)
    console.log(`    expected ${inspect(expected)}, actual ${inspect(actual)}`);
  if (stack) console.log(`${stack}`.replace(/^/gm, '    '));
}
