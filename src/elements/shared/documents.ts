/** Documents as every element shows them: a link where the data has a file, else whom to ask for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { pick } from '../../i18n/calendar-words.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { labelText } from '../../i18n/label.ts';
import { documentsFor, isReplaced, languagesOf } from '../../model/lists/documents.ts';
import type { DirectoryDocument } from '../../model/schema/schema.ts';
import { contacts } from './contacts.ts';
import { heading } from './heading.ts';
import { icon, paperIcon } from './icons.ts';
import { languageNames } from './languages.ts';
import { actionLink, leavesPage } from './link.ts';
import { inLanguage, phraseText } from './phrase-text.ts';
import { dateOf } from './provenance.ts';
import { number, text } from './text.ts';
import type { PlaceView, View } from './view.ts';
import { contactWays } from './ways.ts';

/** The office's documents with their heading; nothing where it has none. */
export function documents(view: PlaceView): TemplateResult | typeof nothing {
  const { directory, i18n, headingLevel } = view;
  if (directory.documents.length === 0) return nothing;
  const title = heading(headingLevel + 1, 'subtitle', documentsTitle(i18n));
  return html`<section class="wide">
    ${title} ${documentRows(view, documentsFor(directory, i18n.textLanguages))}
  </section>`;
}

export const documentsTitle = ({ msg }: I18n): string =>
  msg('Dokumente', { id: 'documents', desc: 'Heading above documents to read' });

/** Documents as a list in the order given, and below it who gives those that are on request; `after` is what stands below each. */
export function documentRows(
  view: PlaceView,
  list: readonly DirectoryDocument[],
  after?: (document: DirectoryDocument) => unknown,
): TemplateResult {
  return html`<ul class="rows ruled" role="list" part="documents">
      ${list.map((document) => documentEntry(view, document, after))}
    </ul>
    ${list.some((document) => !document.url && !document.contactPoint?.length) ? whoGivesThem(view) : nothing}`;
}

/** One document as an item of a list; `after` is what stands below it. */
export const documentEntry = (
  view: PlaceView,
  document: DirectoryDocument,
  after?: (document: DirectoryDocument) => unknown,
): TemplateResult =>
  html`<li class="fact">
    ${icon(paperIcon)}
    <div class="few">${entry(view, document, !after)} ${after?.(document)}</div>
  </li>`;

/** `isShort`: nothing below says where it is from, and that it may be old. */
function entry(view: PlaceView, document: DirectoryDocument, isShort: boolean): unknown {
  const { i18n, directory } = view;
  const { contactPoint = [], replacedBy } = document;
  const facts = factsOf(view, document, isShort);
  const next = directory.documents.find(({ id }) => id === replacedBy && id !== document.id);
  const ask = i18n.msg('Auf Anfrage bei', {
    id: 'document-ask',
    desc: 'Label above a person and ways to reach them: who gives this document to those who ask',
  });
  const replaced = i18n.msg('Ersetzt durch', {
    id: 'document-replaced-by',
    desc: 'Label before the name of a newer document that takes the place of this one',
  });
  return html`<p>${titled(view, document)}</p>
    ${facts.length > 0 ? html`<p class="muted">${facts.map((fact, index) => [index ? ' · ' : '', fact])}</p>` : nothing}
    ${next ? html`<p>${labelText(i18n, replaced)} ${titled(view, next)}</p>` : nothing}
    ${
      contactPoint.length > 0
        ? html`<p class="muted">${labelText(i18n, ask)}</p>
            ${contacts(view, { ...directory.office, contactPoint, url: undefined })}`
        : nothing
    }`;
}

/** The name, which is a link where there is something behind it. */
const titled = (view: View, { name, url }: DirectoryDocument): unknown =>
  url ? html`<a href=${url}>${text(view, name)}${leavesPage(view, url)}</a>` : text(view, name);

/** What one wants to know before one opens it, or asks for it. */
function factsOf({ i18n, directory }: View, document: DirectoryDocument, isShort: boolean): unknown[] {
  const { msg } = i18n;
  const { category, url, encodingFormat, contentSize, datePublished, status, contactPoint } = document;
  const languages = languagesOf(document);
  return [
    isReplaced(document) && html`<strong>${replacedMark(i18n)}</strong>`,
    // What is neither of them says so itself.
    category && category !== 'other' && categoryName(i18n, category),
    encodingFormat && kindOf(encodingFormat),
    contentSize && html`<bdi>${inLanguage(contentSize, directory.inLanguage, i18n.locale)}</bdi>`,
    languages.length > 0 && languageNames(i18n, languages),
    datePublished && phraseText([dateOf({ i18n, directory }, datePublished)], i18n.locale),
    isShort &&
      status === 'stale' &&
      !isReplaced(document) &&
      msg('vielleicht veraltet', { id: 'document-stale', desc: 'Of a document: may be out of date' }),
    !url &&
      !contactPoint?.length &&
      msg('auf Anfrage', { id: 'document-on-request', desc: 'Of a document: there is no file, one asks for it' }),
  ].filter(Boolean);
}

const replacedMark = ({ msg }: I18n): string =>
  msg('nicht mehr gültig', { id: 'document-replaced', desc: 'Of a document: a newer one has taken its place' });

const CATEGORIES = ['concept', 'guide', 'list', 'report', 'directive', 'form', 'flyer'];

/** "Konzept" of "concept". */
const categoryName = ({ msg }: I18n, category: string): string =>
  pick(
    msg('Konzept|Wegweiser|Liste|Bericht|Richtlinie|Formular|Faltblatt', {
      id: 'document-kinds',
      desc: 'Kinds of documents, separated by |: concept or strategy, guide, list or directory, report, legal directive, form to fill in, flyer',
    }),
    CATEGORIES.indexOf(category),
  );

/** "PDF" of "application/pdf"; the long names of other formats say nothing to anybody. */
const kindOf = (format: string): string | undefined =>
  format.includes('/') ? /\/(\w{1,5})$/.exec(format)?.[1]?.toUpperCase() : format;

function whoGivesThem(view: PlaceView): TemplateResult | typeof nothing {
  const [way] = contactWays(view, view.directory.office);
  if (!way) return nothing;
  const words = view.i18n.msg('Dokumente auf Anfrage bekommen Sie hier:', {
    id: 'documents-ask',
    desc: 'Below documents of which some are on request; a name and a telephone number follow, which are a link',
  });
  return html`<p class="after">
    ${words} ${actionLink(view, way.href, [text(view, way.whose), way.number ? [' ', number(way.number)] : nothing])}
  </p>`;
}
