/** The documents of an office, each with all that is known of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { documentsFor } from '../../model/lists/documents.ts';
import { documentRows, documentsTitle } from '../shared/documents.ts';
import { heading } from '../shared/heading.ts';
import { haveOneOrigin, provenance } from '../shared/provenance.ts';
import { paragraph } from '../shared/text.ts';
import { untranslated } from '../shared/untranslated.ts';
import type { PlaceView } from '../shared/view.ts';

/** A section with all documents, those in the reader's language first, or a sentence where there are none. */
export function documentSection(view: PlaceView): TemplateResult {
  const { i18n, directory, headingLevel } = view;
  const list = documentsFor(directory, i18n.textLanguages);
  const together = haveOneOrigin(list);
  return html`<section aria-labelledby="title">
    ${heading(headingLevel, 'title', html`<span id="title">${documentsTitle(i18n)}</span>`)}
    ${
      list.length > 0
        ? html`${documentRows(view, list, (document) => [
            document.description ? html`<div class="details">${paragraph(view, document.description)}</div>` : nothing,
            together ? nothing : provenance(view, document),
          ])}
          ${untranslated(
            view,
            list.flatMap(({ name, description }) => [name, description]),
          )}
          ${together ? provenance(view, list[0]!) : nothing}`
        : html`<p class="after">
            ${i18n.msg('Zurzeit sind keine Dokumente eingetragen.', {
              id: 'no-documents',
              desc: 'The list of documents is empty',
            })}
          </p>`
    }
  </section>`;
}
