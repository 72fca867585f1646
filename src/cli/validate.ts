#!/usr/bin/env node
/** The program behind `npx kmt-widgets`. */
import { runCommand } from './command.ts';

process.exitCode = runCommand(process.argv.slice(2), (line) => {
  console.log(line);
});
