/**
 * A small runner of tasks that need one another: as many at a time as there are cores, reported in the order they were
 * given, with what they said where they failed.
 *
 * @typedef {{ passed: number, failed: number, output: string, note?: string }} Result note: shown even where all is well
 * @typedef {{ title: string, after?: string[], heavy?: boolean, run: () => Promise<Result> }} Task
 *   after: names of tasks that must have succeeded before; heavy: wants all cores for itself
 */

import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { secondsSince } from './run.mjs';

/**
 * Runs tasks and prints a line for each.
 *
 * @param {Record<string, Task>} tasks
 * @returns {Promise<{ passed: number, failed: number }>} sums; a task that found no test counts as failed
 */
export async function runTasks(tasks) {
  const cores = Math.max(2, availableParallelism());
  const names = Object.keys(tasks);
  const waiting = new Set(names);
  const running = new Map();
  const results = new Map();
  let busy = 0;
  let reported = 0;

  const start = (name, weight) => {
    waiting.delete(name);
    busy += weight;
    const broken = tasks[name].after?.find((each) => results.get(each).failed > 0);
    const outcome = broken ? notRun(broken) : timed(tasks[name]);
    running.set(
      name,
      outcome.then((result) => {
        running.delete(name);
        busy -= weight;
        results.set(name, result);
      }),
    );
  };

  while (results.size < names.length) {
    for (const name of waiting) {
      const { after = [], heavy } = tasks[name];
      const weight = heavy ? cores : 1;
      if (after.every((each) => results.has(each)) && busy + weight <= cores) start(name, weight);
    }
    await Promise.race(running.values());
    for (; results.has(names[reported]); reported++) {
      report(names[reported], tasks[names[reported]], results.get(names[reported]));
    }
  }
  const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** Those tasks whose names begin so, and all that they need. */
export function select(tasks, beginnings) {
  const wanted = new Set();
  const add = (name) => {
    wanted.add(name);
    tasks[name].after?.forEach(add);
  };
  for (const beginning of beginnings) {
    const found = Object.keys(tasks).filter((name) => name.startsWith(beginning));
    if (found.length === 0) throw new Error(`No task "${beginning}…". There are: ${Object.keys(tasks).join(', ')}`);
    found.forEach(add);
  }
  return Object.fromEntries(Object.entries(tasks).filter(([name]) => wanted.has(name)));
}

async function timed(task) {
  const started = performance.now();
  const result = await task.run().catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  const empty = result.passed + result.failed === 0;
  return {
    ...result,
    ...(empty && { failed: 1, output: `${result.output}\nNo test was found.` }),
    duration: secondsSince(started),
  };
}

async function notRun(because) {
  return { passed: 0, failed: 1, output: `Not run: "${because}" failed.`, duration: '0 s' };
}

function report(name, { title }, { passed, failed, output, note, duration }) {
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed, ` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${title} (${counts}${duration})`);
  if (note) console.log(indented(note));
  if (failed > 0) console.log(indented(output));
}

const indented = (text) =>
  stripVTControlCharacters(text)
    .trim()
    .replace(/^(?=.)/gm, '    ');
