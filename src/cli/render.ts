/** `kmt-widgets render`: a data file as static pages, for links, frames and the printer. */
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LOCALES, nearestLocale } from '../i18n/locales.ts';
import type { I18n } from '../i18n/i18n.ts';
import { isCivilDate } from '../model/calendar/civil-date.ts';
import type { Directory } from '../model/schema/schema.ts';
import { withTextsFor } from '../texts/merge.ts';
import { hasContent, WIDGETS } from '../render/choice.ts';
import { FRAME_SCRIPT, FRAME_SCRIPT_NAME } from '../render/frame-script.ts';
import { wordsFor } from '../render/languages.ts';
import { renderLeaflet } from '../render/leaflet.ts';
import { renderPage } from '../render/page.ts';
import { STYLE, STYLE_NAME } from '../render/style.ts';
import { checkFile } from './check-file.ts';
import { counted, reportOf } from './command.ts';
import { replaceFile } from './replace-file.ts';
import { pathsBeside, problemsBeside, readBeside } from './texts-files.ts';

export const RENDER_HELP = `KMT Widgets schreibt aus einer Datendatei fertige Seiten: für Links, Rahmen (iframe) und den Drucker.

  npx kmt-widgets render DATEI.json -o ORDNER

  -o ORDNER            wohin: ORDNER/NAME/office-card.html und so weiter, ORDNER/NAME.json, ORDNER/${STYLE_NAME}
  --languages de,ar    dieselben Seiten auch in diesen Sprachen: office-card.ar.html
  --script ADRESSE     wo das Skript liegt, von den Seiten aus gesehen; sonst ../embed.js
  --leaflet de,ar      dazu Blätter zum Drucken (A4), in einer Sprache oder in zweien nebeneinander
  --origins ADRESSE    welche anderen Websites die Seiten in einem Rahmen zeigen (https://www.example.de)
  --date TAG           ab welchem Tag gezählt wird: „heute“ oder JJJJ-MM-TT; was da vorbei ist, bleibt weg. Sonst der Tag der Datei
  --help               zeigt diese Hilfe

Rückgabe: 0 geschrieben, 1 die Datei hat Fehler oder ist nicht zu lesen (dann bleibt alles, wie es war), 2 falscher Aufruf.`;

type Call = {
  files: string[];
  folder: string;
  languages: string[];
  leaflet: string[];
  script: string;
  origins: string[];
  /** YYYY-MM-DD; without it, that of the file. */
  date?: string;
};

/** Runs the command with what stands after "render", and gives its exit code; `today` is a civil date (YYYY-MM-DD). */
export async function renderCommand(
  args: readonly string[],
  print: (line: string) => void,
  today: string,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    print(RENDER_HELP);
    return 0;
  }
  const call = callOf(args, today);
  if (typeof call === 'string') {
    print(`${call}\n\n${RENDER_HELP}`);
    return 2;
  }
  let code = 0;
  for (const file of call.files) code = Math.max(code, await render(file, call, print, today));
  return code;
}

/** What is asked for; a sentence where it can't be understood. */
function callOf(args: readonly string[], today: string): Call | string {
  const call: Call = { files: [], folder: '', languages: [], leaflet: [], script: '../embed.js', origins: [] };
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.split('=')[0]!, arg.slice(arg.indexOf('=') + 1)] : [arg],
  );
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('-')) {
      call.files.push(arg);
      continue;
    }
    if (!['-o', '--languages', '--leaflet', '--script', '--origins', '--date'].includes(arg))
      return `${arg} kennt dieser Befehl nicht.`;
    const value = rest.shift();
    if (!value || value.startsWith('-')) return `Nach ${arg} fehlt etwas.`;
    const list = value.split(/[\s,]+/).filter(Boolean);
    if (arg === '-o') call.folder = value;
    else if (arg === '--script') call.script = value;
    else if (arg === '--date') call.date = value === 'heute' ? today : value;
    else if (arg === '--origins') call.origins = list;
    else if (arg === '--languages') call.languages = [...new Set(list)];
    else call.leaflet = [...new Set(list)];
  }
  if (call.files.length === 0) return 'Es fehlt die Datendatei.';
  if (!call.folder) return 'Es fehlt der Ordner: -o ORDNER.';
  if (call.leaflet.length > 2) return 'Auf ein Blatt passen höchstens zwei Sprachen nebeneinander.';
  const unknown = [...call.languages, ...call.leaflet].find((tag) => !isTag(tag));
  if (unknown) return `„${unknown}“ ist keine Sprache der Widgets. Bekannt sind: ${LOCALES.join(', ')}.`;
  if (call.date && !isCivilDate(call.date))
    return `„${call.date}“ ist kein Tag. Richtig ist zum Beispiel: --date heute oder --date ${today}`;
  const origin = call.origins.find((each) => originOf(each) !== each.replace(/\/$/, ''));
  if (origin) return `„${origin}“ ist keine Adresse einer Website. Richtig ist zum Beispiel: https://www.example.de`;
  return call;
}

/** A language that the widgets have, in letters that a file may have in its name. */
const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) && nearestLocale(tag) !== undefined;

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

/** Everything is made before anything is written: what is there stays, where the file is refused. */
async function render(file: string, call: Call, print: (line: string) => void, today: string): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    print(
      `${file}: ${isMissing ? 'Diese Datei gibt es nicht.' : `Diese Datei lässt sich nicht lesen (${String(error)}).`}`,
    );
    return 1;
  }
  const checked = checkFile(bytes, today);
  const { directory, problems } = checked;
  if (!directory || problems.some(({ severity }) => severity === 'error')) {
    print(`${reportOf(file, checked)}\n  Es wurde nichts geschrieben.`);
    return 1;
  }
  const pages = await pagesOf(directory, file, call);
  const written = [
    ...(isSame(file, join(call.folder, `${nameOf(file)}.json`))
      ? []
      : [
          [`${nameOf(file)}.json`, bytes] as const,
          ...pathsBeside(file, directory).map((path) => [basename(path), readFileSync(path)] as const),
        ]),
    ...[...pages].map(([page, text]) => [`${nameOf(file)}/${page}`, text] as const),
    [STYLE_NAME, STYLE] as const,
    [FRAME_SCRIPT_NAME, FRAME_SCRIPT] as const,
  ];
  try {
    for (const [path, content] of written) write(join(call.folder, path), content);
  } catch (error) {
    print(`${call.folder}: In diesen Ordner lässt sich nicht schreiben (${String(error)}).`);
    return 1;
  }
  const lines = written.map(([path]) => `  ${join(call.folder, path)}`);
  const told = problems.length + problemsBeside(file, directory).length;
  const hints = told > 0 ? `, ${counted(told, 'Hinweis', 'Hinweise')} (mit „validate“ zu lesen)` : '';
  print([`${file}: ${counted(written.length, 'Datei', 'Dateien')} geschrieben${hints}.`, ...lines].join('\n'));
  return 0;
}

/**
 * Name → text: a page for each widget of which the file has content, in the file's language and in each that is asked for; and leaflets.
 * A page that is there already is written anew in any case, or it would go on telling what the file no longer has.
 */
async function pagesOf(directory: Directory, file: string, call: Call): Promise<Map<string, string>> {
  const { languages, leaflet, script, origins } = call;
  const name = nameOf(file);
  const own = nearestLocale(directory.inLanguage) ?? 'de';
  const others = languages.filter((tag) => tag !== own);
  const pages = new Map<string, string>();
  const isThere = (page: string): boolean => existsSync(join(call.folder, name, page));
  for (const widget of WIDGETS.filter((each) => hasContent(directory, each) || isThere(`${each}.html`))) {
    const all = [own, ...others].map((tag) => ({
      tag,
      href: tag === own ? `${widget}.html` : `${widget}.${tag}.html`,
    }));
    for (const tag of ['', ...languages]) {
      const words = await known(tag || own);
      const page = renderPage(
        withTexts(directory, file, words),
        {
          widget,
          ...{ style: `../${STYLE_NAME}`, frame: `../${FRAME_SCRIPT_NAME}`, frameOrigins: origins },
          ...{ data: `../${encodeURIComponent(name)}.json`, script, languages: all },
          ...(tag && tag !== words.locale && { language: tag }),
          ...(tag === own && { canonical: `${widget}.html` }),
          ...(call.date && { today: call.date }),
        },
        words,
      );
      pages.set(tag ? `${widget}.${tag}.html` : `${widget}.html`, page);
    }
  }
  if (leaflet.length === 0) return pages;
  const words = await Promise.all(leaflet.map(known));
  const translated = translatedFor(directory, file, words);
  for (const kind of ['office', 'places'] as const)
    pages.set(
      `leaflet-${kind}.${leaflet.join('-')}.html`,
      renderLeaflet(translated, { kind, style: `../${STYLE_NAME}`, ...(call.date && { today: call.date }) }, words),
    );
  return pages;
}

const nameOf = (file: string): string => basename(file).replace(/\.json$/i, '');

/** With the texts beside the file that the page itself would load for these readers. */
const withTexts = (directory: Directory, file: string, { textLanguages }: I18n): Directory =>
  withTextsFor(directory, textLanguages, (tag) => readBeside(file, tag)?.file);

/** The same for two languages on one sheet. */
function translatedFor(directory: Directory, file: string, words: readonly I18n[]): Directory {
  let translated = directory;
  for (const each of words) translated = withTexts(translated, file, each);
  return translated;
}

/** The words of a language that has been looked at. */
async function known(tag: string): Promise<I18n> {
  return (await wordsFor(tag))!;
}

const isSame = (file: string, other: string): boolean =>
  existsSync(other) && realpathSync(file) === realpathSync(other);

/** With the folders that it lies in. */
function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, content);
}
