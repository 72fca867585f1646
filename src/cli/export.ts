/** `kmt-widgets export FILE --format=NAME -o FILE`: a data file in the words of other programs. Prints German. */
import { ALL_FORMATS } from '../exchange/formats.ts';
import { write as writeFormat } from '../interop/formats/format.ts';
import { CallError, readDataFile, write } from './data-file.ts';
import { formatNamed, FORMAT_LINES } from './formats.ts';
import { refuseToOverwrite } from './import-files.ts';

export const EXPORT_HELP = `Schreibt eine Datendatei so, wie andere Programme sie lesen, und sagt, was dabei verloren geht.

  npx kmt-widgets export DATEI.json --format=jsonld -o ZIEL

  --format=NAME   ${FORMAT_LINES.join('\n                  ')}
  -o ZIEL         wohin es kommt; ohne -o wird nur gesagt, was verloren ginge
  --json          gibt den Bericht als ein JSON-Objekt aus
  --force         überschreibt ZIEL, wenn es das schon gibt

Geschrieben wird, was in der Datendatei selbst steht; Übersetzungen in eigenen Dateien daneben sind nicht dabei.

Rückgabe: 0 geschrieben, 2 falscher Aufruf oder eine Datei, die sich nicht lesen oder schreiben lässt.`;

type Call = { file: string; format: string; output?: string; json: boolean; force: boolean };

/** Runs the command with what follows "export" and gives its exit code; `now` is when the file is made, `today` its civil date. */
export function runExport(args: readonly string[], print: (line: string) => void, today: string, now: Date): number {
  if (args.includes('--help') || args.includes('-h')) {
    print(EXPORT_HELP);
    return 0;
  }
  try {
    const { file, format: name, output, json, force } = callOf(args);
    const format = formatNamed(name);
    refuseToOverwrite({ output, force });
    const { directory } = readDataFile(file, today);
    const { text, left } = writeFormat(format, directory, { now });
    if (output !== undefined) write(output, text);
    if (json) {
      const sentences = left.map(({ property, message, cases }) => ({ property, message, count: cases.length }));
      print(JSON.stringify({ format: format.name, ...(output && { output }), left: sentences }, null, 2));
      return 0;
    }
    print(
      output === undefined
        ? 'Nichts geschrieben; mit -o ZIEL kommt das Ergebnis in eine Datei.'
        : `Geschrieben: ${output} (${format.title})`,
    );
    print(
      left.length === 0
        ? 'Es ging nichts verloren.'
        : `Was darin nicht oder anders steht:\n${left.map(({ message }) => `- ${message}`).join('\n')}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    print(error.message);
    return 2;
  }
}

function callOf(args: readonly string[]): Call {
  const call: Partial<Call> & Pick<Call, 'json' | 'force'> = { json: false, force: false };
  for (let i = 0; i < args.length; i++) {
    const [arg = '', inline] = args[i]!.startsWith('--') ? args[i]!.split(/=(.*)/s) : [args[i]!];
    const value = (): string => {
      const next = inline ?? args[++i];
      if (!next) throw new CallError(`Nach ${arg} fehlt etwas.\n\n${EXPORT_HELP}`);
      return next;
    };
    if (arg === '-o' || arg === '--output') call.output = value();
    else if (arg === '--format') call.format = value();
    else if (arg === '--json') call.json = true;
    else if (arg === '--force') call.force = true;
    else if (arg.startsWith('-')) throw new CallError(`${arg} kennt „export“ nicht.\n\n${EXPORT_HELP}`);
    else if (call.file === undefined) call.file = arg;
    else throw new CallError(`Nur eine Datei auf einmal: ${call.file} oder ${arg}.\n\n${EXPORT_HELP}`);
  }
  const { file, format } = call;
  if (file === undefined) throw new CallError(`Es fehlt die Datendatei.\n\n${EXPORT_HELP}`);
  if (format === undefined) {
    const names = ALL_FORMATS.map(({ name }) => name).join(', ');
    throw new CallError(`Es fehlt --format=NAME; möglich sind ${names}.\n\n${EXPORT_HELP}`);
  }
  return { ...call, file, format };
}
