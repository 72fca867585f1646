/** Which files a site needs beside the snippet. All of them lie in the folder kmt/ of the release, as the build makes them. */
import { msg, str } from '../i18n/msg.ts';
import { nearestLocale, SOURCE_LOCALE, textLanguages } from '../../i18n/locales.ts';
import { FRAME_SCRIPT_NAME } from '../../render/frame-script.ts';
import { STYLE_NAME } from '../../render/style.ts';
import { besideFile } from '../../texts/texts-file.ts';
import { languageWords } from '../words/language-words.ts';
import { hasMap, type SnippetChoice, wordFiles } from './choice.ts';

export type UploadFile = {
  /** Within the folder; what ends with a slash is a folder. */
  path: string;
  why: string;
  /** Whether this snippet needs it; the others are good to have there. */
  needed: boolean;
};

/** So many characters of data are read by a part of its own (src/load/directory-store.ts). */
const LARGE = 500_000;

export type AboutFiles = {
  /** The path of the page of its own, where the snippet leads to one. */
  page?: string;
  /** How long the data file is. */
  characters?: number;
  /** Tags of the languages whose texts lie in files beside the data file. */
  translated?: readonly string[];
};

/** The files for a choice, the needed ones first. */
export function filesFor(
  choice: SnippetChoice,
  { page, characters = 0, translated = [] }: AboutFiles = {},
): UploadFile[] {
  const { file } = choice;
  const files: UploadFile[] = [
    { path: file, why: msg('Ihre Angaben: die Datei, die Sie hier bearbeiten'), needed: true },
    ...textFiles(choice, translated),
    { path: 'embed.js', why: msg('das Skript mit den Bausteinen'), needed: true },
    { path: 'diagnosis.js', why: msg('sagt, was an der Datei nicht stimmt, und zeigt den Rest'), needed: true },
    { path: 'chunks/', why: msg('Teile, die erst bei Bedarf geladen werden'), needed: true },
    ...languageFiles(choice),
    { path: 'map.js', why: msg('die Landkarte'), needed: hasMap(choice) },
    {
      path: 'large-json.js',
      why: msg('liest sehr große Dateien (mehrere hundert Stellen)'),
      needed: characters >= LARGE,
    },
    { path: 'LICENSES.txt', why: msg('die Lizenzen der enthaltenen Software'), needed: true },
    ...(page
      ? [
          { path: page, why: msg('die eigene kleine Seite mit dem Baustein'), needed: true },
          { path: STYLE_NAME, why: msg('das Aussehen der eigenen Seiten'), needed: true },
          { path: FRAME_SCRIPT_NAME, why: msg('macht einen Rahmen so hoch wie seine Seite'), needed: true },
        ]
      : []),
  ];
  return [...files.filter(({ needed }) => needed), ...files.filter(({ needed }) => !needed)];
}

/** The texts of the office in other languages: needed are those of the languages that are chosen, as with the widgets' own words. */
function textFiles(choice: SnippetChoice, translated: readonly string[]): UploadFile[] {
  // It shows none of them.
  if (choice.widget === 'opening-hours-badge') return [];
  const wanted = languagesIn(choice);
  return translated.map((tag) => ({
    path: besideFile(choice.file.trim(), tag),
    why: msg(str`die Übersetzungen Ihrer Texte: ${languageWords(tag)}`),
    needed: wanted.includes('all') || wanted.some((each) => textLanguages(each, SOURCE_LOCALE).includes(tag)),
  }));
}

/** The languages that a snippet names: its own and those of its menu. */
const languagesIn = ({ language = '', languageMenu = '' }: SnippetChoice): string[] =>
  [language, ...languageMenu.split(',')].map((tag) => tag.trim()).filter((tag) => tag !== '');

/** German stands in the script. A menu of all languages needs the whole folder, and so does a page in several. */
function languageFiles(choice: SnippetChoice): UploadFile[] {
  const why = msg('die Wörter der Bausteine in den anderen Sprachen');
  const tags = languagesIn(choice);
  const locales = [...new Set(tags.map(nearestLocale))].filter((locale) => locale !== undefined && locale !== 'de');
  if (tags.includes('all') || locales.length === 0)
    return [{ path: 'locales/', why, needed: locales.length > 0 || tags.includes('all') }];
  return locales.flatMap((locale) => wordFiles(choice, locale).map((path) => ({ path, why, needed: true })));
}
