/** Reporting of the browser tests for scripts/test.mjs: failures in words, counts in a file. */

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @param {string} file where `{ passed, failed, perBrowser }` is written to */
export function countingReporter(file) {
  return {
    stop({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const name = session.browser.name;
        const count = (counts[name] ??= { passed: 0, failed: 0 });
        const where = `${name}, ${relative(process.cwd(), session.testFile ?? '')}`;
        const tests = testsIn(session.testResults);
        for (const test of tests.filter(({ passed }) => !passed)) report(where, test.path.join(' › '), test.error);
        for (const error of session.errors) {
          report(where, 'the file as a whole', error);
          // The reason stands only here when a module could not be loaded.
          for (const line of session.logs) console.log('    ', ...line);
        }

        count.passed += tests.filter(({ passed }) => passed).length;
        count.failed += tests.filter(({ passed }) => !passed).length + session.errors.length;
        if (tests.length === 0 && session.errors.length === 0) {
          report(where, 'the file as a whole', { message: 'holds no test' });
          count.failed++;
        }
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** All tests of a session, with the names of the suites they are in; one that was skipped counts as failed. */
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
  console.log(`✗ ${where}: ${name}\n    ${message ?? 'skipped'}`);
  if (expected !== undefined || actual !== undefined) console.log(`    expected ${expected}, actual ${actual}`);
  if (stack) console.log(stack.replace(/^/gm, '    '));
}
