/** What somebody wants of `kmt-widgets texts`, read from the words behind it. */
import { LOCALES, nearestLocale } from '../i18n/locales.ts';
import { isCivilDate } from '../model/calendar/civil-date.ts';
import { CallError, type readDataFile } from './data-file.ts';

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

export type Call = {
  files: string[];
  languages: string[];
  format: 'xliff' | 'csv';
  folder?: string;
  reviewed?: string;
};

export type Data = ReturnType<typeof readDataFile> & { path: string };

export function callOf(args: readonly string[]): Call {
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
