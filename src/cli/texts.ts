/** `kmt-widgets texts export|import|status`: a data file's texts in other languages. Prints German. */
import { mkdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { writeCsv } from '../exchange/csv.ts';
import { sheetOf } from '../exchange/sheet-of.ts';
import { writeXliff } from '../exchange/xliff.ts';
import { besideFile } from '../texts/texts-file.ts';
import { counted } from './command.ts';
import { CallError, readDataFile, write } from './data-file.ts';
import { type Call, callOf, type Data, TEXTS_HELP } from './texts-call.ts';
import { fileIn, tagsBeside } from './texts-files.ts';
import { importTexts } from './texts-import.ts';
import { withDataFile } from './texts-read.ts';
import { status } from './texts-status.ts';

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
