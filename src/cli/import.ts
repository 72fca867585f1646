/** `kmt-widgets import TABLE -o FILE [--into FILE]`: a table of places into a data file. Prints German. */
import { basename } from 'node:path';
import { withChanges } from '../check/text-edits.ts';
import { TableError } from '../import/table/grid.ts';
import { matchPlaces, type RowMatch } from '../import/table/match.ts';
import { changesFor, isClear, sourceKeyOf, sourceOfTable } from '../import/table/new-places.ts';
import { readTable } from '../import/table/read-table.ts';
import { CallError, readBytes, readDataFile, write } from './data-file.ts';
import { newFile, refuseToOverwrite } from './import-files.ts';
import { FORMAT_HELP, runFormatImport } from './import-format.ts';
import { ICS_HELP, runIcsImport } from './import-ics.ts';
import { importReport, importResult } from './import-report.ts';

export const IMPORT_HELP = `Liest eine Tabelle mit Stellen in eine Datendatei ein.

  npx kmt-widgets import TABELLE -o DATEI.json --into VORHANDEN.json

  npx kmt-widgets import --ics DATEI.ics -o DATEI.json --into VORHANDEN.json     (Veranstaltungen; „import --ics --help“ sagt mehr)
  npx kmt-widgets import --format=hsds DATEI -o DATEI.json     (was andere Programme schreiben; „import --format --help“ sagt mehr)

TABELLE ist .csv, .tsv, .txt (kopierte Zellen), .html oder .xlsx.

  -o DATEI        wohin das Ergebnis kommt; darf die Datei von --into sein
  --into DATEI    die Datendatei, in die die Stellen kommen; ohne sie entsteht eine neue,
                  in der Ihre eigene Stelle und das Land noch fehlen
  --json          gibt alles als ein JSON-Objekt aus („places“, „questions“); -o kann dann fehlen
  --skip-unread   nimmt auch Zeilen, von denen nur etwas nicht verstanden wurde (es bleibt weg und wird genannt)
  --sheet NAME    das Blatt einer Excel-Datei
  --force         überschreibt DATEI, wenn es sie schon gibt

Zeilen mit offenen Fragen kommen nie in die Datei; sie werden einzeln genannt, mit dem, was zu tun ist.

Rückgabe: 0 alles eingelesen, 1 etwas blieb offen, 2 falscher Aufruf oder eine Datei, die sich nicht lesen oder schreiben lässt.`;

type Call = {
  table: string;
  output?: string;
  into?: string;
  sheet?: string;
  json: boolean;
  skipUnread: boolean;
  force: boolean;
};

/** Runs the command with what follows "import" and gives its exit code; `today` is a civil date (YYYY-MM-DD). */
export async function runImport(
  args: readonly string[],
  print: (line: string) => void,
  today: string,
): Promise<number> {
  const isCalendar = args.some((arg) => /^--ics(=|$)/.test(arg));
  const hasFormat = args.some((arg) => /^--format(=|$)/.test(arg));
  if (args.includes('--help') || args.includes('-h')) {
    print(isCalendar ? ICS_HELP : hasFormat ? FORMAT_HELP : IMPORT_HELP);
    return 0;
  }
  try {
    if (isCalendar) return runIcsImport(args, print, today);
    if (hasFormat) return runFormatImport(args, print, today);
    return await importTable(callOf(args), print, today);
  } catch (error) {
    if (!(error instanceof CallError || error instanceof TableError)) throw error;
    print(error.message);
    return 2;
  }
}

function callOf(args: readonly string[]): Call {
  const call: Omit<Call, 'table'> & { table?: string } = { json: false, skipUnread: false, force: false };
  for (let i = 0; i < args.length; i++) {
    const [arg = '', inline] = args[i]!.startsWith('--') ? args[i]!.split(/=(.*)/s) : [args[i]!];
    const value = (): string => {
      const next = inline ?? args[++i];
      if (next === undefined) throw new CallError(`Nach ${arg} fehlt etwas.\n\n${IMPORT_HELP}`);
      return next;
    };
    if (arg === '-o' || arg === '--output') call.output = value();
    else if (arg === '--into') call.into = value();
    else if (arg === '--sheet') call.sheet = value();
    else if (arg === '--json') call.json = true;
    else if (arg === '--skip-unread') call.skipUnread = true;
    else if (arg === '--force') call.force = true;
    else if (arg.startsWith('-')) throw new CallError(`${arg} kennt dieser Befehl nicht.\n\n${IMPORT_HELP}`);
    else if (call.table === undefined) call.table = arg;
    else throw new CallError(`Nur eine Tabelle auf einmal: ${call.table} oder ${arg}.\n\n${IMPORT_HELP}`);
  }
  const { table } = call;
  if (table === undefined || !(call.output ?? call.json)) {
    const missing = table === undefined ? 'Es fehlt die Tabelle.' : 'Es fehlt -o DATEI (oder --json).';
    throw new CallError(`${missing}\n\n${IMPORT_HELP}`);
  }
  return { ...call, table };
}

async function importTable(call: Call, print: (line: string) => void, today: string): Promise<number> {
  const { table, output, into, sheet } = call;
  refuseToOverwrite(call);
  const before = into === undefined ? undefined : readDataFile(into, today);
  const reading = await readTable(readBytes(table), { directory: before?.directory, sheet });
  const matches = matchPlaces(reading, before?.directory ?? {});
  const taken = matches.filter((match) => isClear(match) || (call.skipUnread && isClear(withoutUnread(match))));
  const name = basename(table);
  const json: unknown = before ? JSON.parse(before.text) : undefined;
  const source = sourceOfTable(name, reading, today);
  const changes = changesFor(taken, json, { key: sourceKeyOf(name), source });
  if (output !== undefined) {
    const text = before ? before.mark + withChanges(before.text, changes) : newFile(changes, 'places', today);
    write(output, text);
  }
  const left = matches.filter((match) => !taken.includes(match));
  const result = { name, reading, matches, taken, output, isNew: before === undefined };
  print(call.json ? JSON.stringify(importResult(result), null, 2) : importReport(result));
  return left.length > 0 ? 1 : 0;
}

const withoutUnread = (match: RowMatch): RowMatch => ({ ...match, row: { ...match.row, unread: [] } });
