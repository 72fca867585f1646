/** The office's documents, with a link where the data has one. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.ts';
import { leavesPage } from './link.ts';
import { text } from './text.ts';
import type { PlaceView } from './view.ts';

export function documents(view: PlaceView): TemplateResult | typeof nothing {
  const { directory, i18n, headingLevel } = view;
  if (directory.documents.length === 0) return nothing;
  const title = i18n.msg('Dokumente', { id: 'documents', desc: 'Heading above documents to read' });
  return html`<div>
    ${heading(headingLevel + 1, 'subtitle', title)}
    <ul class="documents" role="list" part="documents">
      ${directory.documents.map(
        ({ name, url }) =>
          html`<li>
            ${url ? html`<a href=${url}>${text(view, name)}${leavesPage(view, url)}</a>` : text(view, name)}
          </li>`,
      )}
    </ul>
  </div>`;
}
