/** Running other programs: their output is collected, and shown by whoever called where it matters. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));

/** Path of a command that an npm package brings; given to Node itself, so it works where .bin has shims. */
export const bin = (path) => join(project, 'node_modules', path);

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string }} [options] env is added to this process's own
 * @returns {Promise<{ code: number, output: string }>} output: both streams as they came
 */
export function run(command, args, { env, cwd = project } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program of an npm package, or a script of ours, in Node. */
export const runNode = (script, args = [], options) => run(process.execPath, [script, ...args], options);

/** "3.4 s" since a moment of performance.now(). */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
