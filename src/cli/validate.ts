#!/usr/bin/env node
/** The program behind `npx kmt-widgets`. */
import { runCommand } from './command.ts';
import { runExport } from './export.ts';
import { runImport } from './import.ts';
import { renderCommand } from './render.ts';
import { textsCommand } from './texts.ts';

const now = new Date();
const two = (value: number) => String(value).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const [command, ...rest] = process.argv.slice(2);
const print = (line: string) => console.log(line);

if (command === 'import') {
  void runImport(rest, print, today).then((code) => {
    process.exitCode = code;
  });
} else if (command === 'export') process.exitCode = runExport(rest, print, today, now);
else if (command === 'render' || command === 'texts') {
  (command === 'render' ? renderCommand : textsCommand)(rest, print, today).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.exitCode = 1;
      console.error(error);
    },
  );
} else process.exitCode = runCommand(process.argv.slice(2), print, today);
