#!/usr/bin/env node
/** The program behind `npx kmt-widgets`. */
import { runCommand } from './command.ts';
import { renderCommand } from './render.ts';

const now = new Date();
const two = (value: number) => String(value).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const print = (line: string): void => console.log(line);

const [command, ...rest] = process.argv.slice(2);
process.exitCode =
  command === 'render' ? await renderCommand(rest, print, today) : runCommand(process.argv.slice(2), print, today);
