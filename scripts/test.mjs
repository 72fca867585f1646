/**
 * All checks and tests of the project: has wireit run them (package.json, "wireit"), and counts.
 *
 *     npm test                            everything
 *     npm test -- --only=node,embed       `npm run test:node` and `test:embed`, counted
 *
 * The last line reads "N passed, N failed": a step that counts tests of its own (KMT_COUNTS) counts as many, any other as
 * one. One that did not end well counts at least one as failed, and so does one that never began or counted nothing.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** One after the other: browsers want all cores for themselves. Whole pages wait most of their time, and can wait side by side. */
const STAGES = ['parallel', 'browsers', 'whole-pages'];

const EVENTS = '.cache/wireit.log';

const { wireit } = JSON.parse(readFileSync('package.json', 'utf8'));
const started = performance.now();
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);

const results = new Map();
for (const stage of only?.split(',') ?? STAGES) {
  const steps = run(`test:${stage}`);
  for (const step of stepsOf(`test:${stage}`)) if (!results.get(step)?.ended) results.set(step, resultOf(step, steps));
}

for (const [step, { failed }] of results) if (failed > 0) console.log(`✗ ${step}`);
const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(
  `\nAll of it took ${((performance.now() - started) / 1000).toFixed(0)} s.\n${passed} passed, ${failed} failed`,
);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Runs a script with all it needs, as far as failures allow; the names of the steps that began, and that ended well. */
function run(script) {
  mkdirSync('.cache', { recursive: true });
  rmSync(EVENTS, { force: true });
  const env = {
    ...process.env,
    WIREIT_DEBUG_LOG_FILE: EVENTS,
    WIREIT_FAILURES: 'continue',
    // One more than cores, as some steps wait for a browser; not more, as a test that waits for its turn may wait too long.
    WIREIT_PARALLEL: process.env.WIREIT_PARALLEL ?? String(availableParallelism() + 1),
  };
  console.log(`\n== ${script}`);
  spawnSync('npm', ['run', '--silent', script], { env, stdio: 'inherit', shell: process.platform === 'win32' });
  const events = readFileSync(EVENTS, 'utf8');
  const named = (sign) =>
    new Set([...events.matchAll(new RegExp(`^${sign} \\[(.+?)\\]`, 'gmu'))].map(([, name]) => name));
  return { began: named('🏃'), ended: named('✅') };
}

/** All steps with a command that a script stands for or needs. */
function stepsOf(script, seen = new Set()) {
  const { command, dependencies = [] } = wireit[script];
  const needed = dependencies.map((each) => each.script ?? each).filter((each) => !seen.has(each));
  for (const each of needed) stepsOf(each, seen.add(each));
  if (command) seen.add(script);
  return [...seen].filter((each) => wireit[each].command);
}

function resultOf(step, steps) {
  const ended = steps.ended.has(step);
  const counts = wireit[step].env?.KMT_COUNTS;
  // What a step counted that has not begun this time was left by an earlier run.
  const counted = counts ? ended || steps.began.has(step) : false;
  const { passed, failed } = counted ? read(counts) : { passed: ended && !counts ? 1 : 0, failed: 0 };
  return { ended, passed, failed: Math.max(failed, ended && passed > 0 ? 0 : 1) };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
