/** Sheets of A4 to print: the office, and its counselling places; in one language, or in two side by side. */
import type { I18n } from '../i18n/i18n.ts';
import type { Directory } from '../model/schema/schema.ts';
import { counsellingPlaces, tasksOf } from './choice.ts';
import { fundingHtml } from './funding.ts';
import { element, escaped } from './html.ts';
import { dateOfFile } from './origin.ts';
import { documentOf, footerOf } from './page.ts';
import { nameAndNumber, plain, words } from './parts.ts';
import { listHtml, placeHtml } from './place.ts';
import { translationRemark } from './translation-note.ts';
import { widgetWord } from './words.ts';

export type LeafletOptions = {
  kind: 'office' | 'places';
  /** Address of the style sheet. */
  style: string;
  /** From when exceptions are told (YYYY-MM-DD); the date of the file, where nothing is said. */
  today?: string;
};

/** A document for the printer, in the languages of `words`: one, or two side by side. The first is that of the document. */
export function renderLeaflet(directory: Directory, options: LeafletOptions, words: readonly I18n[]): string {
  const { kind, style, today = dateOfFile(directory) } = options;
  const first = words[0]!;
  const rows = kind === 'office' ? officeRows(directory, today) : placeRows(directory, today);
  return documentOf(first, {
    title: words.map((i18n) => titleOf(directory, kind, i18n)).join(' / '),
    style,
    name: 'kmt-leaflet',
    body: [
      `<main>\n${rows
        .map((row) => sideBySide(words, row))
        .filter(Boolean)
        .join('\n')}\n</main>`,
      ...footerOf(directory, first),
    ],
  });
}

/** A part of the sheet in a language; empty where there is nothing to say. `column`: from 0. */
type Row = (i18n: I18n, column: number) => string;

/** What belongs together stands side by side, and on one page. */
function sideBySide(words: readonly I18n[], row: Row): string {
  const parts = words.map((i18n, column) => ({ i18n, html: row(i18n, column) }));
  if (parts.every(({ html }) => !html)) return '';
  const columns = parts.map(({ i18n: { locale, dir }, html }) => element('div', { lang: locale, dir }, `\n${html}\n`));
  return element('div', { class: 'kmt-row' }, `\n${columns.join('\n')}\n`);
}

/** Ids are of the first column, so that there are no two alike. */
const idPrefix = (column: number): string => (column ? `column-${column + 1}-` : '');

const officeRows = (directory: Directory, today: string | undefined): Row[] => [
  (i18n, column) =>
    placeHtml(directory, directory.office, i18n, {
      ...{ level: 1, today, holidays: true, idPrefix: idPrefix(column) },
    }),
  (i18n) => {
    const tasks = tasksOf(directory, undefined).map(({ name }) => words(directory, name, i18n));
    if (tasks.length === 0) return '';
    return [element('h2', {}, escaped(widgetWord(i18n, 'tasks'))), listHtml(tasks, 'kmt-tasks')].join('\n');
  },
  (i18n) => fundingHtml(directory, i18n),
  (i18n) => {
    const { office, tasks, funding } = directory;
    // Of the tasks, only the names are on it.
    const named = tasks.map((task) => ({ ...task, description: undefined }));
    return translationRemark(directory, { office, tasks: named, funding }, i18n);
  },
];

const placeRows = (directory: Directory, today: string | undefined): Row[] => [
  (i18n) =>
    [
      element('h1', {}, escaped(widgetWord(i18n, 'locator-title'))),
      element('p', {}, nameAndNumber(directory, directory.office, i18n)),
    ].join('\n'),
  ...counsellingPlaces(directory, undefined).map(
    (place): Row =>
      (i18n, column) =>
        placeHtml(directory, place, i18n, { level: 2, today, idPrefix: idPrefix(column) }),
  ),
  (i18n) =>
    translationRemark(directory, { topics: directory.topics, places: counsellingPlaces(directory, undefined) }, i18n),
];

const titleOf = (directory: Directory, kind: LeafletOptions['kind'], i18n: I18n): string =>
  kind === 'office' ? plain(directory, directory.office.name, i18n) : widgetWord(i18n, 'locator-title');
