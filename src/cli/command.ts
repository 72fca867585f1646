/** The command line: `kmt-widgets validate FILE…` (`render` is in render.ts). Prints German, since webmasters read it. */
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { notShownIn } from '../check/not-shown.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { LocatedProblem } from '../check/check-text.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import { fixText } from '../check/fix-text.ts';

const HELP = `KMT Widgets prüft Datendateien und sagt, was daran nicht stimmt.

  npx kmt-widgets validate DATEI.json …

  --fix      schreibt in die Datei, was sicher ist, und nennt den Rest
  --strict   Hinweise zählen wie Fehler
  --help     zeigt diese Hilfe

Fertige Seiten schreibt: npx kmt-widgets render --help

Rückgabe: 0 in Ordnung oder nur Hinweise, 1 mindestens ein Fehler, 2 falscher Aufruf.`;

const OPTIONS = ['--strict', '--fix'];

/** Runs the command and gives its exit code; `today` is a civil date (YYYY-MM-DD). */
export function runCommand(args: readonly string[], print: (line: string) => void, today: string): number {
  const [command, ...rest] = args;
  const files = rest.filter((arg) => !arg.startsWith('-'));
  const options = args.filter((arg) => arg.startsWith('-'));
  if (options.includes('--help') || options.includes('-h')) {
    print(HELP);
    return 0;
  }
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined || command !== 'validate' || files.length === 0) {
    if (unknown !== undefined) print(`${unknown} kennt dieser Befehl nicht.\n`);
    print(HELP);
    return 2;
  }

  const problems = files.flatMap((file) => {
    const checked = check(file, today, options.includes('--fix') ? print : undefined);
    print(reportOf(file, checked));
    return checked.problems;
  });
  const bad = options.includes('--strict') ? problems : problems.filter(({ severity }) => severity === 'error');
  return bad.length > 0 ? 1 : 0;
}

/** Checks a file; fixes it before, where that can be said to somebody. */
function check(file: string, today: string, sayFixed?: (line: string) => void): CheckedFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
    if (sayFixed) bytes = fix(file, bytes, sayFixed);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message =
      error.code === 'ENOENT'
        ? 'Diese Datei gibt es nicht.'
        : `Diese Datei lässt sich nicht lesen oder schreiben (${String(error)}).`;
    return { problems: [{ path: '', message, severity: 'error' }] };
  }
  return checkFile(bytes, today);
}

/** What the file holds afterwards. One that is no JSON or in another encoding stays as it is; the check says so. */
function fix(file: string, bytes: Uint8Array, say: (line: string) => void): Uint8Array {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    say(`${file}: nichts geschrieben, denn die Datei ist kein JSON in UTF-8.`);
    return bytes;
  }
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const { text: fixed, changes } = fixText(text.slice(mark.length));
  if (changes.length === 0) {
    say(`${file}: nichts zu schreiben.`);
    return bytes;
  }
  const result = new TextEncoder().encode(mark + fixed);
  replaceFile(realpathSync(file), result);
  const lines = changes.map(({ line, before, after }) => `  Zeile ${line}: ${before} → ${after || '(entfernt)'}`);
  say(`${file}: ${counted(changes.length, 'Änderung', 'Änderungen')} geschrieben.\n${lines.join('\n')}`);
  return result;
}

/** At once, so that a file is never half written. */
function replaceFile(file: string, bytes: Uint8Array): void {
  const beside = `${file}.neu`;
  writeFileSync(beside, bytes, { mode: statSync(file).mode, flag: 'wx' });
  renameSync(beside, file);
}

/** What is said of a file: its problems, or that it is in order. */
export function reportOf(file: string, { directory, problems }: CheckedFile): string {
  const lines = problems.map((problem) => `  ${wordsOf(problem)}`);
  if (!directory) lines.push('  Mit dieser Datei zeigen die Widgets nichts an.');
  if (directory && problems.length === 0) {
    const { places, tasks } = directory;
    const good = `${file}: in Ordnung (${counted(places.length, 'Stelle', 'Stellen')}, ${counted(tasks.length, 'Aufgabe', 'Aufgaben')}).`;
    return [good, ...notShown(directory)].join('\n');
  }
  if (directory) lines.push(...notShown(directory));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const hints = problems.length - errors;
  return `${file}: ${counted(errors, 'Fehler', 'Fehler')}, ${counted(hints, 'Hinweis', 'Hinweise')}.\n${lines.join('\n')}`;
}

/** No fault, and so no hint: it may wait in the file for the element that will show it. */
function notShown(directory: Directory): string[] {
  const names = notShownIn(directory).map((name) => `„${name}“`);
  return names.length > 0 ? [`  Das zeigt noch kein Baustein: ${names.join(', ')}.`] : [];
}

function wordsOf({ line, message, severity }: LocatedProblem): string {
  return `${severity === 'error' ? 'Fehler' : 'Hinweis'}${line === undefined ? '' : ` in Zeile ${line}`}: ${message}`;
}

/** "1 Fehler", "2 Stellen" */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
