/** The command line: `kmt-widgets validate FILE…` and `check --due FILE…`. Prints German, since webmasters read it. */
import { readFileSync } from 'node:fs';
import type { LocatedProblem } from '../check/check-text.ts';
import { checkFile, type CheckedFile } from './check-file.ts';
import { printDues } from './print-dues.ts';
import { fixText } from '../check/fix-text.ts';
import { replaceFile } from './replace-file.ts';
import { problemsBeside, textsIn } from './texts-files.ts';

const HELP = `KMT Widgets prüft Datendateien und sagt, was daran nicht stimmt.

  npx kmt-widgets validate DATEI.json …
  npx kmt-widgets check DATEI.json … --due
  npx kmt-widgets import TABELLE -o DATEI.json     liest eine Tabelle ein (import --help sagt mehr)
  npx kmt-widgets import --ics KALENDER.ics -o DATEI.json     liest Veranstaltungen ein
  npx kmt-widgets import --format=hsds DATEI -o DATEI.json     liest, was andere Programme schreiben
  npx kmt-widgets export DATEI.json --format=jsonld -o ZIEL    schreibt für andere Programme (export --help sagt mehr)
  npx kmt-widgets render DATEI.json -o ORDNER      schreibt fertige Seiten (render --help sagt mehr)
  npx kmt-widgets texts status DATEI.json          sagt, was übersetzt ist (texts --help sagt mehr)

  --due      sagt, was zu prüfen ist: was abgelaufen ist, bald fällig oder lange nicht geprüft
  --json     mit --due: ein JSON-Objekt statt Sätzen
  --fix      schreibt in die Datei, was sicher ist, und nennt den Rest
  --strict   Hinweise zählen wie Fehler
  --help     zeigt diese Hilfe

Rückgabe von validate: 0 in Ordnung oder nur Hinweise, 1 mindestens ein Fehler, 2 falscher Aufruf;
von check --due: 0 nichts zu prüfen, 1 etwas zu prüfen, 2 falscher Aufruf.`;

/** The options of each command. */
const OPTIONS = new Map([
  ['validate', ['--strict', '--fix']],
  ['check', ['--due', '--json']],
]);

/** Runs the command and gives its exit code; `today` is a civil date (YYYY-MM-DD). */
export function runCommand(args: readonly string[], print: (line: string) => void, today: string): number {
  const [command, ...files] = args.filter((arg) => !arg.startsWith('-'));
  const options = args.filter((arg) => arg.startsWith('-'));
  if (options.includes('--help') || options.includes('-h')) {
    print(HELP);
    return 0;
  }
  const known = OPTIONS.get(command ?? '') ?? [];
  const unknown = options.find((option) => !known.includes(option));
  const isWrong = unknown !== undefined || (command === 'check' && !options.includes('--due'));
  if (known.length === 0 || isWrong || files.length === 0) {
    const missing = '„check“ braucht --due. Was an einer Datei nicht stimmt, sagt „validate“.';
    if (known.length > 0 && isWrong) print(`${unknown ? `${unknown} kennt „${command}“ nicht.` : missing}\n`);
    print(HELP);
    return 2;
  }
  if (options.includes('--due')) {
    const dues = files.map((file) => ({ file, ...check(file, today) }));
    return printDues(dues, today, options.includes('--json'), print);
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
  const texts = textsIn(file, bytes);
  return texts ?? withBeside(file, checkFile(bytes, today));
}

/** With what is wrong with the files of texts that lie beside it. */
function withBeside(file: string, checked: CheckedFile): CheckedFile {
  const { directory, problems } = checked;
  if (!directory) return checked;
  const located = problemsBeside(file, directory).map((problem): LocatedProblem => ({
    ...problem,
    ...(problem.path && { line: checked.checked?.lineOf(problem.path) }),
  }));
  return { ...checked, problems: [...problems, ...located] };
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
  replaceFile(file, result);
  const lines = changes.map(({ line, before, after }) => `  Zeile ${line}: ${before} → ${after || '(entfernt)'}`);
  say(`${file}: ${counted(changes.length, 'Änderung', 'Änderungen')} geschrieben.\n${lines.join('\n')}`);
  return result;
}

/** What is said of a file: its problems, or that it is in order. */
export function reportOf(file: string, { directory, problems, isTexts }: CheckedFile): string {
  if (isTexts && problems.length === 0)
    return `${file}: eine Übersetzung, in Ordnung. Ob sie noch zum deutschen Text passt, sagt die Prüfung der Datendatei.`;
  const lines = problems.map((problem) => `  ${wordsOf(problem)}`);
  if (!directory && !isTexts) lines.push('  Mit dieser Datei zeigen die Widgets nichts an.');
  if (directory && problems.length === 0) {
    const { places, tasks } = directory;
    return `${file}: in Ordnung (${counted(places.length, 'Stelle', 'Stellen')}, ${counted(tasks.length, 'Aufgabe', 'Aufgaben')}).`;
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const hints = problems.length - errors;
  return `${file}: ${counted(errors, 'Fehler', 'Fehler')}, ${counted(hints, 'Hinweis', 'Hinweise')}.\n${lines.join('\n')}`;
}

function wordsOf({ line, message, severity }: LocatedProblem): string {
  return `${severity === 'error' ? 'Fehler' : 'Hinweis'}${line === undefined ? '' : ` in Zeile ${line}`}: ${message}`;
}

/** "1 Fehler", "2 Stellen" */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
