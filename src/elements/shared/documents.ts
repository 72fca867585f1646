/** The office's documents: a link where the data has a file, else whom to ask for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Directory } from '../../model/schema/schema.ts';
import { heading } from './heading.ts';
import { icon, paperIcon } from './icons.ts';
import { ownName } from './languages.ts';
import { actionLink, leavesPage } from './link.ts';
import { phraseText } from './phrase-text.ts';
import { dateOf } from './provenance.ts';
import { number, text } from './text.ts';
import type { PlaceView } from './view.ts';
import { contactWays } from './ways.ts';

type Document = Directory['documents'][number];

export function documents(view: PlaceView): TemplateResult | typeof nothing {
  const { directory, i18n, headingLevel } = view;
  if (directory.documents.length === 0) return nothing;
  const title = i18n.msg('Dokumente', { id: 'documents', desc: 'Heading above documents to read' });
  return html`<section class="wide">
    ${heading(headingLevel + 1, 'subtitle', title)}
    <ul class="rows ruled" role="list" part="documents">
      ${directory.documents.map((document) => documentEntry(view, document))}
    </ul>
    ${directory.documents.some(({ url }) => !url) ? whoGivesThem(view) : nothing}
  </section>`;
}

/** One document as an item of a list. */
export function documentEntry(
  view: PlaceView,
  { name, url, encodingFormat, inLanguage, datePublished, status }: Document,
): TemplateResult {
  const { i18n } = view;
  const { msg } = i18n;
  const facts = [
    encodingFormat && kindOf(encodingFormat),
    inLanguage && ownName(inLanguage),
    datePublished && phraseText([dateOf(view, datePublished)], i18n.locale),
    status === 'stale' &&
      msg('vielleicht veraltet', { id: 'document-stale', desc: 'Of a document: may be out of date' }),
    !url && msg('auf Anfrage', { id: 'document-on-request', desc: 'Of a document: there is no file, one asks for it' }),
  ].filter(Boolean);
  return html`<li class="fact">
    ${icon(paperIcon)}
    <div class="few">
      <p>${url ? html`<a href=${url}>${text(view, name)}${leavesPage(view, url)}</a>` : text(view, name)}</p>
      ${facts.length > 0 ? html`<p class="muted">${facts.map((fact, index) => [index ? ' · ' : '', fact])}</p>` : nothing}
    </div>
  </li>`;
}

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
