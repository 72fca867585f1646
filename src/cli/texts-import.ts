/** `kmt-widgets texts import`: takes what belongs to the German of today, and says what it does not take. */
import { withChanges } from '../check/text-edits.ts';
import type { Sheet } from '../exchange/sheet.ts';
import { type Taken, takeSheet } from '../exchange/take.ts';
import { nearestLocale } from '../i18n/locales.ts';
import { besideFile, type TextsFile } from '../texts/texts-file.ts';
import { counted } from './command.ts';
import { CallError, write } from './data-file.ts';
import type { Call, Data } from './texts-call.ts';
import { fileIn, listed } from './texts-files.ts';
import { readSheet } from './texts-read.ts';

export async function importTexts(
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
