/** What comes back from translators, in whatever of the formats; and the data file that it belongs to. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readCsv, readXlsx } from '../exchange/csv.ts';
import { type Sheet, SheetError } from '../exchange/sheet.ts';
import { sheetOfTexts } from '../exchange/sheet-of.ts';
import { readXliff } from '../exchange/xliff.ts';
import { readTextsFile } from '../texts/texts-file.ts';
import { CallError, readBytes } from './data-file.ts';

/** The data file goes first. Where only translations are named, it is the one that they are of. */
export function withDataFile(files: readonly string[]): string[] {
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

export async function readSheet(file: string): Promise<Sheet> {
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
