#!/usr/bin/env node
/** The program behind `npx kmt-widgets`. */
import { runCommand } from './command.ts';
import { renderCommand } from './render.ts';

const now = new Date();
const two = (value: number) => String(value).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const print = (line: string): void => console.log(line);

const [command, ...rest] = process.argv.slice(2);
if (command === 'render') {
  renderCommand(rest, print, today).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.exitCode = 1;
      console.error(error);
    },
  );
} else process.exitCode = runCommand(process.argv.slice(2), print, today);
