/** `kmt-widgets import --ics FILE [-o FILE] [--into FILE]`: events of a calendar into a data file. Prints German. */
import { basename } from 'node:path';
import { withChanges } from '../check/text-edits.ts';
import { eventChanges, matchEvents } from '../import/events/merge-events.ts';
import { readCalendar } from '../import/events/read-events.ts';
import { decode } from '../import/table/decode.ts';
import { sourceKeyOf } from '../import/table/new-places.ts';
import { CallError, readBytes, readDataFile, write } from './data-file.ts';
import { newFile, refuseToOverwrite } from './import-files.ts';
import { calendarReport, calendarResult } from './import-ics-report.ts';

export const ICS_HELP = `Liest Veranstaltungen aus einer Kalenderdatei (.ics) in eine Datendatei ein.

  npx kmt-widgets import --ics KALENDER.ics -o DATEI.json --into VORHANDEN.json

  --ics DATEI     die Kalenderdatei, wie Outlook, Google oder Nextcloud sie speichern
  -o DATEI        wohin das Ergebnis kommt; darf die Datei von --into sein; ohne -o wird nur berichtet
  --into DATEI    die Datendatei, in die die Veranstaltungen kommen; ohne sie entsteht eine neue,
                  in der Ihre eigene Stelle und das Land noch fehlen
  --json          gibt alles als ein JSON-Objekt aus
  --force         überschreibt DATEI, wenn es sie schon gibt

Wer später wieder einliest, bekommt nichts doppelt: Eine Veranstaltung wird an ihrer UID wiedererkannt. Wann sie ist und ob sie
stattfindet, kommt dann aus dem Kalender; Texte, die in der Datei stehen, bleiben. Gelöscht wird nichts.

Rückgabe: 0 alles eingelesen, 1 etwas blieb offen, 2 falscher Aufruf oder eine Datei, die sich nicht lesen oder schreiben lässt.`;

type Call = { ics: string; output?: string; into?: string; json: boolean; force: boolean };

/** Runs the command with what follows "import" and gives its exit code; `today` is a civil date. Throws a CallError. */
export function runIcsImport(args: readonly string[], print: (line: string) => void, today: string): number {
  const { ics, output, into, json, force } = callOf(args);
  refuseToOverwrite({ output, into, force });
  const before = into === undefined ? undefined : readDataFile(into, today);
  const { text } = decode(readBytes(ics));
  if (!/^\s*BEGIN:VCALENDAR/im.test(text))
    throw new CallError(`${ics} ist keine Kalenderdatei: Es fehlt die Zeile BEGIN:VCALENDAR.`);
  const directory = before?.directory;
  const reading = readCalendar(text, { timeZone: directory?.timeZone ?? 'Europe/Berlin', today, directory });
  const inFile: unknown = before ? JSON.parse(before.text) : undefined;
  const matches = matchEvents(reading.events, inFile);
  const name = basename(ics);
  const changes = eventChanges(matches, inFile, {
    key: sourceKeyOf(name).replace(/^tabelle/, 'kalender'),
    source: { title: `Kalender „${name}“`, publisher: 'nicht angegeben', asOf: null, seen: today },
  });
  if (output !== undefined) {
    write(output, before ? before.mark + withChanges(before.text, changes) : newFile(changes, 'events', today));
  }
  const result = { name, reading, matches, output, isNew: before === undefined };
  print(json ? JSON.stringify(calendarResult(result), null, 2) : calendarReport(result));
  return reading.left.length > 0 ? 1 : 0;
}

function callOf(args: readonly string[]): Call {
  const call: Partial<Call> & Pick<Call, 'json' | 'force'> = { json: false, force: false };
  for (let i = 0; i < args.length; i++) {
    const [arg = '', inline] = args[i]!.startsWith('--') ? args[i]!.split(/=(.*)/s) : [args[i]!];
    const value = (): string => {
      const next = inline ?? args[++i];
      if (next === undefined) throw new CallError(`Nach ${arg} fehlt etwas.\n\n${ICS_HELP}`);
      return next;
    };
    if (arg === '--ics') {
      if (call.ics !== undefined) throw new CallError('Nur eine Kalenderdatei auf einmal.');
      call.ics = value();
    } else if (arg === '-o' || arg === '--output') call.output = value();
    else if (arg === '--into') call.into = value();
    else if (arg === '--json') call.json = true;
    else if (arg === '--force') call.force = true;
    else throw new CallError(`${arg} kennt „import --ics“ nicht.\n\n${ICS_HELP}`);
  }
  return { ...call, ics: call.ics! };
}
