#!/usr/bin/env node
/** The program behind `npx kmt-widgets`. */
import { runCommand } from './command.ts';

const now = new Date();
const two = (value: number) => String(value).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

process.exitCode = runCommand(process.argv.slice(2), (line) => console.log(line), today);
