/** Documents as a page without script says them: a link where the data has a file, else whom to ask for it. */
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { documentsFor, isReplaced, languagesOf } from '../model/lists/documents.ts';
import type { Directory, DirectoryDocument } from '../model/schema/schema.ts';
import { element, escaped, worded } from './html.ts';
import { dateHtml, haveOneOrigin, originHtml } from './origin.ts';
import { contactLine, nameAndNumber, paragraphs, words } from './parts.ts';
import { languageNames, listHtml } from './place.ts';
import { widgetWord, widgetWords } from './words.ts';

/** The office's documents under a heading of the second level, as on its card; empty where it has none. */
export function documentsHtml(directory: Directory, i18n: I18n): string {
  const { documents } = directory;
  if (documents.length === 0) return '';
  return [
    element('h2', {}, escaped(widgetWord(i18n, 'documents'))),
    documentRows(directory, documentsFor(directory, i18n.textLanguages), i18n),
  ].join('\n');
}

/** The same on a page of their own, with all that is known of each: those in the reader's language first. */
export function documentListHtml(directory: Directory, i18n: I18n): string {
  const documents = documentsFor(directory, i18n.textLanguages);
  const title = element('h1', {}, escaped(widgetWord(i18n, 'documents')));
  if (documents.length === 0) return [title, element('p', {}, escaped(widgetWord(i18n, 'no-documents')))].join('\n');
  const together = haveOneOrigin(documents);
  const lines = documents.map((document) =>
    [
      documentLine(directory, document, i18n, !together),
      document.description ? paragraphs(directory, document.description, i18n) : '',
      together ? '' : originHtml(directory, document, i18n),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [
    title,
    listHtml(lines, 'kmt-documents'),
    whoGivesThem(directory, documents, i18n),
    together ? originHtml(directory, documents[0]!, i18n) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Some documents, one line each, and below them who gives those that are on request. */
export const documentRows = (directory: Directory, documents: readonly DirectoryDocument[], i18n: I18n): string =>
  [
    listHtml(
      documents.map((document) => documentLine(directory, document, i18n)),
      'kmt-documents',
    ),
    whoGivesThem(directory, documents, i18n),
  ]
    .filter(Boolean)
    .join('\n');

/** The name, which is a link where there is something behind it. */
export const titled = (directory: Directory, { name, url }: DirectoryDocument, i18n: I18n): string => {
  const title = words(directory, name, i18n);
  return url ? element('a', { href: url }, title) : title;
};

/** "Wegweiser (PDF · Deutsch · 2024)", what has taken its place, and whom to ask. `hasOrigin`: its age is said below it. */
function documentLine(directory: Directory, document: DirectoryDocument, i18n: I18n, hasOrigin = false): string {
  const { contactPoint = [], replacedBy } = document;
  const next = directory.documents.find(({ id }) => id === replacedBy && id !== document.id);
  const facts = factsOf(directory, document, i18n, hasOrigin);
  const label = (id: 'document-replaced-by' | 'document-ask'): string => escaped(labelText(i18n, widgetWord(i18n, id)));
  return [
    titled(directory, document, i18n) + (facts.length > 0 ? ` (${facts.join(' · ')})` : ''),
    ...(next ? [`${label('document-replaced-by')} ${titled(directory, next, i18n)}`] : []),
    ...contactPoint
      .filter(({ vacant }) => !vacant)
      .map((point) => `${label('document-ask')} ${contactLine(directory, point, i18n)}`),
  ].join('<br>');
}

const CATEGORIES = ['concept', 'guide', 'list', 'report', 'directive', 'form', 'flyer'];

function factsOf(directory: Directory, document: DirectoryDocument, i18n: I18n, hasOrigin: boolean): string[] {
  const { inLanguage } = directory;
  const { category = '', url, encodingFormat, contentSize, datePublished, status, contactPoint } = document;
  const languages = languagesOf(document);
  const kind = widgetWords(i18n, 'document-kinds')[CATEGORIES.indexOf(category)];
  return [
    isReplaced(document) && escaped(widgetWord(i18n, 'document-replaced')),
    kind && escaped(kind),
    encodingFormat && kindOf(encodingFormat),
    contentSize && worded({ value: contentSize, lang: inLanguage }, i18n.locale),
    languages.length > 0 && languageNames(languages, i18n),
    datePublished && dateHtml(directory, datePublished, i18n),
    !hasOrigin && status === 'stale' && !isReplaced(document) && escaped(widgetWord(i18n, 'document-stale')),
    !url && !contactPoint?.length && escaped(widgetWord(i18n, 'document-on-request')),
  ].filter((fact): fact is string => Boolean(fact));
}

/** "PDF" of "application/pdf"; the long names of other formats say nothing to anybody. */
function kindOf(format: string): string | undefined {
  const kind = format.includes('/') ? /\/(\w{1,5})$/.exec(format)?.[1]?.toUpperCase() : format;
  return kind && escaped(kind);
}

/** Whom to ask for those that have neither a file nor somebody of their own; empty where there are none. */
function whoGivesThem(directory: Directory, documents: readonly DirectoryDocument[], i18n: I18n): string {
  if (documents.every(({ url, contactPoint }) => url ?? contactPoint?.length)) return '';
  const ask = escaped(widgetWord(i18n, 'documents-ask'));
  return element('p', {}, `${ask} ${nameAndNumber(directory, directory.office, i18n)}`);
}
