/** `kmt-widgets import --format=NAME FILE -o FILE [--into FILE]`: what another program has written, into a data file. Prints German. */
import { basename } from 'node:path';
import { withChanges } from '../check/text-edits.ts';
import { cleaned } from '../exchange/clean.ts';
import { mergePart } from '../exchange/merge.ts';
import { decode } from '../import/table/decode.ts';
import { sourceKeyOf } from '../import/table/new-places.ts';
import { FormatError } from '../interop/formats/format.ts';
import { CallError, readBytes, readDataFile, write } from './data-file.ts';
import { FORMAT_LINES, formatNamed } from './formats.ts';
import { newFile, refuseToOverwrite } from './import-files.ts';
import { formatReport, formatResult } from './import-format-report.ts';
import { runIcsImport } from './import-ics.ts';

export const FORMAT_HELP = `Liest ein, was andere Programme geschrieben haben, und sagt, was davon nicht in die Datendatei passt.

  npx kmt-widgets import --format=hsds DATEI -o DATEI.json --into VORHANDEN.json

  --format=NAME   ${FORMAT_LINES.join('\n                  ')}
  -o DATEI        wohin das Ergebnis kommt; darf die Datei von --into sein; ohne -o wird nur berichtet
  --into DATEI    die Datendatei, in die es kommt; ohne sie entsteht eine neue, in der das Land noch fehlt
  --json          gibt alles als ein JSON-Objekt aus
  --force         überschreibt DATEI, wenn es sie schon gibt

Eine Stelle wird an ihrer Kennung wiedererkannt, sonst an Name und Ort. Was in der Datei fehlt, wird ergänzt; was dort steht, bleibt,
und was sich unterscheidet, wird genannt. Gelöscht wird nichts.

Rückgabe: 0 alles eingelesen, 1 etwas blieb übrig, 2 falscher Aufruf oder eine Datei, die sich nicht lesen oder schreiben lässt.`;

type Call = { format: string; file: string; output?: string; into?: string; json: boolean; force: boolean };

/** Runs the command with what follows "import" and gives its exit code; `today` is a civil date. Throws a CallError. */
export function runFormatImport(args: readonly string[], print: (line: string) => void, today: string): number {
  const { format: name, file, output, into, json, force } = callOf(args);
  const format = formatNamed(name);
  // Calendars have their own way in, which knows what a series is and what has changed in it.
  if (format.name === 'ics') {
    const others = args.filter((arg, i) => arg !== file && !/^--format(=|$)/.test(arg) && args[i - 1] !== '--format');
    return runIcsImport(['--ics', file, ...others], print, today);
  }
  refuseToOverwrite({ output, into, force });
  const before = into === undefined ? undefined : readDataFile(into, today);
  const { inLanguage, timeZone, topics } = before?.directory ?? { inLanguage: 'de', timeZone: 'Europe/Berlin' };
  const { text } = decode(readBytes(file));
  const read = reading(() => format.read(text, { inLanguage, timeZone, today }), file);
  const { part, left } = cleaned(read.part, topics);
  const title = basename(file);
  const { merged, changes } = mergePart(part, before ? (JSON.parse(before.text) as unknown) : undefined, {
    key: sourceKeyOf(title).replace(/^tabelle/, format.name),
    source: { title: `${format.title}: „${title}“`, publisher: 'nicht angegeben', asOf: null, seen: today },
  });
  if (output !== undefined)
    write(output, before ? before.mark + withChanges(before.text, changes) : newFile(changes, 'places', today));
  const result = {
    name: title,
    merged,
    left: [...read.left, ...left],
    output,
    isNew: before === undefined,
    hasOffice: part.office !== undefined,
  };
  print(json ? JSON.stringify(formatResult(result), null, 2) : formatReport(result));
  return result.left.length > 0 ? 1 : 0;
}

function reading<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new CallError(`${file}: ${error.message}`);
  }
}

function callOf(args: readonly string[]): Call {
  const call: Partial<Call> & Pick<Call, 'json' | 'force'> = { json: false, force: false };
  for (let i = 0; i < args.length; i++) {
    const [arg = '', inline] = args[i]!.startsWith('--') ? args[i]!.split(/=(.*)/s) : [args[i]!];
    const value = (): string => {
      const next = inline ?? args[++i];
      if (!next) throw new CallError(`Nach ${arg} fehlt etwas.\n\n${FORMAT_HELP}`);
      return next;
    };
    if (arg === '--format') call.format = value();
    else if (arg === '-o' || arg === '--output') call.output = value();
    else if (arg === '--into') call.into = value();
    else if (arg === '--json') call.json = true;
    else if (arg === '--force') call.force = true;
    else if (arg.startsWith('-')) throw new CallError(`${arg} kennt „import --format“ nicht.\n\n${FORMAT_HELP}`);
    else if (call.file === undefined) call.file = arg;
    else throw new CallError(`Nur eine Datei auf einmal: ${call.file} oder ${arg}.\n\n${FORMAT_HELP}`);
  }
  if (call.file === undefined) throw new CallError(`Es fehlt die Datei.\n\n${FORMAT_HELP}`);
  return { ...call, file: call.file, format: call.format! };
}
