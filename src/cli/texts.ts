/** `kmt-widgets texts export|import|status`: a data file's texts in other languages. Prints German. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { withChanges } from '../check/text-edits.ts';
import { readCsv, readXlsx, writeCsv } from '../exchange/csv.ts';
import { type Sheet, SheetError } from '../exchange/sheet.ts';
import { sheetOf, sheetOfTexts } from '../exchange/sheet-of.ts';
import { type Taken, takeSheet } from '../exchange/take.ts';
import { readXliff, writeXliff } from '../exchange/xliff.ts';
import { LOCALES, nearestLocale } from '../i18n/locales.ts';
import { isCivilDate } from '../model/calendar/civil-date.ts';
import { statesOf, unknownIn } from '../texts/states.ts';
import { besideFile, readTextsFile, type TextsFile } from '../texts/texts-file.ts';
import { counted } from './command.ts';
import { CallError, readBytes, readDataFile, write } from './data-file.ts';
import { listed, readBeside, tagsBeside } from './texts-files.ts';

export const TEXTS_HELP = `KMT Widgets lässt die Texte einer Datendatei übersetzen. Die Übersetzungen liegen neben ihr, je Sprache in einer Datei: beratung.ar.json.

  npx kmt-widgets texts export DATEI.json --languages ar,uk -o ORDNER     gibt aus, was zu übersetzen ist
  npx kmt-widgets texts import DATEI.json ÜBERSETZT …                     liest ein, was zurückkommt
  npx kmt-widgets texts status DATEI.json                                 sagt, was fehlt und was veraltet ist

  --languages ar,uk    in welche Sprachen; ohne das: alle, in denen schon etwas da ist
  --format csv         als Tabelle für Excel und LibreOffice; sonst XLIFF 2.1 für Übersetzungsprogramme
  -o ORDNER            wohin: ORDNER/beratung.ar.xlf oder .csv
  --reviewed DATUM     wer mit der Sprache aufgewachsen ist, hat alles gelesen, und wann (JJJJ-MM-TT)
  --help               zeigt diese Hilfe

ÜBERSETZT ist .xlf, .csv oder .xlsx; auch eine Datei wie beratung.ar.json, deren Texte in der Datendatei umgezogen sind.
Übernommen wird nur, was zum heutigen deutschen Text gehört; alles andere wird genannt, mit dem, was zu tun ist.

Rückgabe: 0 alles in Ordnung, 1 etwas fehlt, ist veraltet oder wurde nicht übernommen, 2 falscher Aufruf oder eine Datei, die sich nicht lesen
oder schreiben lässt.`;

type Call = { files: string[]; languages: string[]; format: 'xliff' | 'csv'; folder?: string; reviewed?: string };

type Data = ReturnType<typeof readDataFile> & { path: string };

/** Runs the command with what follows "texts", and gives its exit code; `today` is a civil date (YYYY-MM-DD). */
export async function textsCommand(
  args: readonly string[],
  print: (line: string) => void,
  today: string,
): Promise<number> {
  const [verb, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    print(TEXTS_HELP);
    return 0;
  }
  try {
    if (verb !== 'export' && verb !== 'import' && verb !== 'status')
      throw new CallError(
        `${verb === undefined ? 'Es fehlt' : `„${verb}“ kennt „texts“ nicht. Möglich ist`}: export, import oder status.\n\n${TEXTS_HELP}`,
      );
    const call = callOf(rest);
    const [path, ...others] = verb === 'import' ? withDataFile(call.files) : call.files;
    if (path === undefined) throw new CallError(`Es fehlt die Datendatei.\n\n${TEXTS_HELP}`);
    if (verb !== 'import' && others.length > 0)
      throw new CallError(`Nur eine Datendatei auf einmal: ${path} oder ${others[0]!}.`);
    const data: Data = { ...readDataFile(path, today), path };
    if (verb === 'export') return exportTexts(data, call, print);
    return verb === 'import' ? await importTexts(data, others, call, print) : status(data, call, print);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    print(error.message);
    return 2;
  }
}

function callOf(args: readonly string[]): Call {
  const call: Call = { files: [], languages: [], format: 'xliff' };
  for (let i = 0; i < args.length; i++) {
    const [arg = '', inline] = args[i]!.startsWith('--') ? args[i]!.split(/=(.*)/s) : [args[i]!];
    if (!arg.startsWith('-')) {
      call.files.push(arg);
      continue;
    }
    if (!['-o', '--languages', '--format', '--reviewed'].includes(arg))
      throw new CallError(`${arg} kennt dieser Befehl nicht.\n\n${TEXTS_HELP}`);
    const value = inline ?? args[++i];
    if (!value || value.startsWith('-')) throw new CallError(`Nach ${arg} fehlt etwas.\n\n${TEXTS_HELP}`);
    if (arg === '-o') call.folder = value;
    else if (arg === '--languages') call.languages = [...new Set(value.split(/[\s,;]+/).filter(Boolean))].map(tagOf);
    else if (arg === '--reviewed') {
      if (!isCivilDate(value))
        throw new CallError(`„${value}“ ist kein Tag. Richtig ist zum Beispiel: --reviewed 2026-12-24`);
      call.reviewed = value;
    } else if (value === 'xliff' || value === 'csv') call.format = value;
    else throw new CallError(`„${value}“ gibt es nicht. Möglich ist --format xliff oder --format csv.`);
  }
  return call;
}

/** A language that readers of the widgets can choose, as the file is called. */
function tagOf(tag: string): string {
  const locale = nearestLocale(tag);
  if (!locale || !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag))
    throw new CallError(`„${tag}“ ist keine Sprache der Widgets. Bekannt sind: ${LOCALES.join(', ')}.`);
  // "AR" and "ar" are one; "sr" stays what it is, for its readers find it.
  return locale.toLowerCase() === tag.toLowerCase() ? locale : tag;
}

function exportTexts(
  { path, directory }: Data,
  { languages, format, folder }: Call,
  print: (line: string) => void,
): number {
  if (folder === undefined) throw new CallError('Es fehlt der Ordner: -o ORDNER.');
  const tags = languages.length > 0 ? languages : tagsBeside(path, directory);
  if (tags.length === 0) throw new CallError('In welche Sprachen? Zum Beispiel: --languages ar,uk');
  const same = tags.find((tag) => tag === directory.inLanguage);
  if (same) throw new CallError(`In „${same}“ ist die Datendatei selbst geschrieben.`);
  mkdirSync(folder, { recursive: true });
  for (const tag of tags) {
    const sheet = sheetOf(directory, tag, fileIn(path, tag), relative(resolve(folder), resolve(path)));
    const to = join(folder, basename(besideFile(path, tag)).replace(/json$/i, format === 'csv' ? 'csv' : 'xlf'));
    write(to, format === 'csv' ? writeCsv(sheet) : writeXliff(sheet));
    const open = sheet.rows.filter(({ target, isStale }) => !target || isStale).length;
    print(`${to}: ${counted(sheet.rows.length, 'Text', 'Texte')}, davon ${open} zu übersetzen.`);
  }
  return 0;
}

async function importTexts(
  data: Data,
  files: readonly string[],
  { reviewed }: Call,
  print: (line: string) => void,
): Promise<number> {
  if (files.length === 0) throw new CallError(`Es fehlt, was einzulesen ist: eine .xlf, .csv oder .xlsx.`);
  // All are read before anything is written.
  const sheets: { file: string; sheet: Sheet }[] = [];
  for (const file of files) sheets.push({ file, sheet: await readSheet(file) });
  const written = new Map<string, TextsFile>();
  let isAllTaken = true;
  for (const { file, sheet } of sheets) {
    const { language } = sheet;
    if (nearestLocale(language) === undefined || language === data.directory.inLanguage)
      throw new CallError(`${file}: In „${language}“ gibt es neben dieser Datendatei keine Übersetzung.`);
    const taken = takeSheet(data.directory, written.get(language) ?? fileIn(data.path, language), sheet, reviewed);
    written.set(language, taken.file);
    isAllTaken &&= taken.refused.length === 0 && taken.empty.length === 0;
    print(reportOf(file, taken));
  }
  for (const [tag, file] of written) {
    if (Object.keys(file.texts).length === 0) continue;
    write(besideFile(data.path, tag), `${JSON.stringify(file, null, 2)}\n`);
    print(`${besideFile(data.path, tag)}: geschrieben, ${counted(Object.keys(file.texts).length, 'Text', 'Texte')}.`);
  }
  nameIn(data, written, print);
  return isAllTaken ? 0 : 1;
}

/** The data file says which languages lie beside it; nothing else in it changes. */
function nameIn(
  { path, text, mark, directory }: Data,
  written: ReadonlyMap<string, TextsFile>,
  print: (line: string) => void,
): void {
  const before = directory.translated ?? {};
  const now = { ...before };
  for (const [tag, file] of written) if (Object.keys(file.texts).length > 0) now[tag] = file.translated;
  const isSame = Object.keys(now).every((tag) => now[tag] === before[tag]);
  if (isSame) return;
  write(path, mark + withChanges(text, [{ path: ['translated'], value: now }]));
  print(`${path}: „translated“ nennt jetzt ${Object.keys(now).join(', ')}.`);
}

/** The data file goes first. Where only translations are named, it is the one that they are of. */
function withDataFile(files: readonly string[]): string[] {
  const [first] = files;
  if (first === undefined || isDataFile(first)) return [...files];
  const found = new Set(
    files
      .flatMap(candidatesFor)
      .filter(isDataFile)
      .map((each) => resolve(each)),
  );
  if (found.size === 1) return [relative('', [...found][0]!), ...files];
  throw new CallError(
    `Zu welcher Datendatei gehört ${first}? Bitte so: kmt-widgets texts import beratung.json ${files.join(' ')}`,
  );
}

function isDataFile(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return 'office' in (JSON.parse(textOf(readBytes(path)).replace(/^\ufeff/, '')) as object);
  } catch {
    return false;
  }
}

/** XLIFF says where its data file is; of a table, the name says it. */
function candidatesFor(file: string): string[] {
  const name = basename(file).replace(/\.[A-Za-z-]+\.\w+$/, '.json');
  const original = /<file\b[^>]*\soriginal="([^"]+)"/.exec(readBytes(file).toString())?.[1];
  const folders = [dirname(file), join(dirname(file), '..'), '.', 'data'];
  return [...(original ? [join(dirname(file), original)] : []), ...folders.map((folder) => join(folder, name))];
}

async function readSheet(file: string): Promise<Sheet> {
  const bytes = readBytes(file);
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readXlsx(bytes);
    const text = textOf(bytes);
    if (/^\s*\{/.test(text)) return sheetOfJson(text);
    return /^\s*</.test(text) ? readXliff(text) : readCsv(text);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    throw new CallError(`${file}: ${error.message}`);
  }
}

/** In any other encoding, the letters of most languages are lost already. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SheetError(
      'Die Datei ist nicht in UTF-8 gespeichert. Bitte als „CSV UTF-8“ oder als Excel-Datei (.xlsx) speichern.',
    );
  }
}

function sheetOfJson(text: string): Sheet {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SheetError('Die Datei ist kein gültiges JSON.');
  }
  const { inLanguage } = json as { inLanguage?: unknown };
  const { file, problems } = readTextsFile(json, String(inLanguage));
  if (!file) throw new SheetError(problems.map(({ message }) => message).join(' '));
  return sheetOfTexts(file);
}

/** The file of a language that is there, or nothing; a broken one is not written over. */
function fileIn(dataFile: string, tag: string): TextsFile | undefined {
  const beside = readBeside(dataFile, tag);
  if (!beside) return undefined;
  const [problem] = beside.problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new CallError(`${besideFile(dataFile, tag)}: ${problem.message}`);
  return beside.file;
}

function reportOf(file: string, { changed, same, empty, unchanged, moved, refused }: Taken): string {
  const lines = [
    `${file}: ${counted(changed.length, 'Text', 'Texte')} übernommen, ${same} wie bisher, ${counted(refused.length, 'abgelehnt', 'abgelehnt')}, ${empty.length} noch ohne Übersetzung.`,
    ...refused.map((sentence) => `  Nicht übernommen: ${sentence}`),
    ...moved.map(({ from, to }) => `  „${from}“ steht jetzt hier: ${listed(to)}.`),
    ...(empty.length > 0 ? [`  Noch ohne Übersetzung: ${listed(empty)}.`] : []),
    ...(unchanged.length > 0 ? [`  Wie im Deutschen, als Name: ${listed(unchanged)}.`] : []),
  ];
  return lines.join('\n');
}

function status({ path, directory }: Data, { languages }: Call, print: (line: string) => void): number {
  const tags = languages.length > 0 ? languages : tagsBeside(path, directory);
  if (tags.length === 0) {
    print(`${path}: Neben dieser Datei liegt keine Übersetzung.`);
    return 1;
  }
  let isComplete = true;
  for (const tag of tags) {
    if (!existsSync(dirname(path))) continue;
    const file = fileIn(path, tag);
    const states = statesOf(directory, tag, file);
    const of = (wanted: string): string[] => states.filter(({ state }) => state === wanted).map((each) => each.path);
    const [missing, stale, unknown] = [of('missing'), of('stale'), file ? unknownIn(directory, file) : []];
    const there = of('own').length + of('there').length;
    const review = !file
      ? ''
      : file.translated === 'unreviewed'
        ? ', nicht geprüft'
        : `, geprüft am ${file.translated}`;
    isComplete &&= missing.length + stale.length + unknown.length === 0;
    print(
      [
        `${tag}: ${there} von ${states.length} Texten da (${of('own').length} in der Datendatei selbst), ${missing.length} fehlen, ${stale.length} veraltet${review}.`,
        ...(missing.length > 0 ? [`  Es fehlen: ${listed(missing)}.`] : []),
        ...(stale.length > 0 ? [`  Das Deutsche hat sich geändert: ${listed(stale)}.`] : []),
        ...(unknown.length > 0 ? [`  Gibt es in der Datendatei nicht: ${listed(unknown)}.`] : []),
      ].join('\n'),
    );
  }
  return isComplete ? 0 : 1;
}
