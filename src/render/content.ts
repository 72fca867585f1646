/** What a page says instead of a widget: the same facts, complete, in the widget's order. */
import type { I18n } from '../i18n/i18n.ts';
import { looseDateInWords } from '../i18n/calendar-labels.ts';
import { ownWords } from '../i18n/language-names.ts';
import type { Directory, DirectoryDocument, Task } from '../model/schema/schema.ts';
import { counsellingPlaces, placeOf, type WidgetChoice } from './choice.ts';
import { element, escaped, worded } from './html.ts';
import { originText } from './origin.ts';
import { nameAndNumber, paragraphs, words } from './parts.ts';
import { hoursHtml, listHtml, placeHtml } from './place.ts';
import { widgetWord } from './words.ts';

/** The tasks of a topic, or all. */
export const tasksOf = ({ tasks }: Directory, topic: string | undefined): Task[] =>
  tasks.filter((task) => !topic || task.topic === topic);

/** The text of a widget, with a heading of the first level. `today`: from when exceptions are told (YYYY-MM-DD). */
export function contentOf(choice: WidgetChoice, directory: Directory, i18n: I18n, today?: string): string {
  const place = placeOf(directory, choice.place);
  switch (choice.widget) {
    case 'office-card':
      return [
        placeHtml(directory, place, i18n, { level: 1, today, holidays: true }),
        place === directory.office ? documentsHtml(directory, i18n) : '',
      ]
        .filter(Boolean)
        .join('\n');
    case 'opening-hours-badge':
      return [
        element('h1', {}, words(directory, place.name, i18n)),
        hoursHtml(directory, place, i18n, { level: 1, today, holidays: true }),
        element('p', {}, nameAndNumber(directory, place, i18n)),
        element('p', { class: 'kmt-small' }, originText(directory, place, i18n)),
      ].join('\n');
    case 'task-list':
      return tasksHtml(directory, choice.topic, i18n);
    case 'counselling-locator':
      return placesHtml(directory, choice.topic, i18n, today);
  }
}

/** The office's tasks under a heading, each with what it means. */
function tasksHtml(directory: Directory, topic: string | undefined, i18n: I18n): string {
  const tasks = tasksOf(directory, topic);
  const list = tasks.flatMap(({ name, description }) => [
    element('dt', {}, words(directory, name, i18n)),
    ...(description ? [element('dd', {}, paragraphs(directory, description, i18n))] : []),
  ]);
  // A list of terms needs what they mean; without any, it is a list of names.
  const hasText = tasks.some(({ description }) => description);
  return [
    element('h1', {}, escaped(widgetWord(i18n, 'tasks'))),
    tasks.length === 0
      ? element('p', {}, escaped(widgetWord(i18n, 'no-tasks')))
      : hasText && tasks.every(({ description }) => description)
        ? element('dl', { class: 'kmt-tasks' }, `\n${list.join('\n')}\n`)
        : listHtml(
            tasks.map(({ name, description }) =>
              [element('strong', {}, words(directory, name, i18n)), description && words(directory, description, i18n)]
                .filter(Boolean)
                .join('<br>'),
            ),
            'kmt-tasks',
          ),
    element('p', {}, nameAndNumber(directory, directory.office, i18n)),
  ].join('\n');
}

/** Every place that advises, and whom to ask about the others. */
export function placesHtml(directory: Directory, topic: string | undefined, i18n: I18n, today?: string): string {
  const shown = counsellingPlaces(directory, topic);
  return [
    element('h1', {}, escaped(widgetWord(i18n, 'locator-title'))),
    element('p', {}, nameAndNumber(directory, directory.office, i18n)),
    ...(shown.length > 0
      ? shown.map((place) => placeHtml(directory, place, i18n, { level: 2, today }))
      : [element('p', {}, escaped(widgetWord(i18n, 'locator-empty')))]),
  ].join('\n');
}

/** The office's documents; those without an address are to be asked for. */
export function documentsHtml(directory: Directory, i18n: I18n): string {
  const { documents, inLanguage: language } = directory;
  if (documents.length === 0) return '';
  const lines = documents.map((document) => {
    const { name, url, encodingFormat, inLanguage, datePublished, status } = document;
    const about = [
      encodingFormat && kindOf(encodingFormat),
      inLanguage && worded({ value: ownWords(inLanguage).text, lang: ownWords(inLanguage).lang }, i18n.locale),
      datePublished &&
        worded(
          {
            value: looseDateInWords(i18n, datePublished),
            lang: /^[\d-]+$/.test(datePublished) ? i18n.locale : language,
          },
          i18n.locale,
        ),
      status === 'stale' && escaped(widgetWord(i18n, 'document-stale')),
      !url && escaped(widgetWord(i18n, 'document-on-request')),
    ].filter(Boolean);
    const title = words(directory, name, i18n);
    const linked = url ? element('a', { href: url }, title) : title;
    return about.length > 0 ? `${linked} (${about.join(' · ')})` : linked;
  });
  return [element('h2', {}, escaped(widgetWord(i18n, 'documents'))), listHtml(lines, 'kmt-documents')].join('\n');
}

/** "PDF" of "application/pdf"; the long names of other formats say nothing to anybody. */
function kindOf(format: DirectoryDocument['encodingFormat'] & string): string | undefined {
  const kind = format.includes('/') ? /\/(\w{1,5})$/.exec(format)?.[1]?.toUpperCase() : format;
  return kind && escaped(kind);
}
