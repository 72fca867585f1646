/** What a document list shows: the documents of an office, each with all that is known of it. */
import { type CSSResult, css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { documentsFor } from '../../model/lists/documents.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import { contactStyles } from '../shared/contacts.ts';
import { documentRows, documentsTitle } from '../shared/documents.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { placeMore } from '../shared/load-place-more.ts';
import type { Inside, Shared } from '../shared/part-element.ts';
import { haveOneOrigin, provenance } from '../shared/provenance.ts';
import { paragraph } from '../shared/text.ts';
import { translation } from '../shared/load-translation.ts';
import { untranslated } from '../shared/untranslated.ts';
import type { PlaceView } from '../shared/view.ts';
import { weekStyles } from '../shared/week.css.ts';

export const version = VERSION;

/** The element, as far as its inside knows it. */
type Host = ReactiveControllerHost & { headingLevel: number };

const documentStyles = css`
  .title {
    margin-block-end: 12px;
  }
  .rows {
    max-inline-size: 56em;
  }
  /* The name, above what is said of the document in the same size. */
  .rows > .fact > .few > :first-child {
    font-weight: 700;
  }
  .rows .details > p {
    padding-block-end: 0;
  }
  .rows .provenance {
    padding-block-start: 4px;
  }
  .after + * {
    margin-block-start: 8px;
  }
`;

export class Documents implements Inside {
  static get styles(): CSSResult[] {
    // The week is that of a contact's hours.
    return [contactStyles, weekStyles, documentStyles];
  }

  readonly #host: Host;
  readonly #shared: Shared;

  constructor(host: Host, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
  }

  render(directory: Directory): TemplateResult {
    const { i18n, clock } = this.#shared;
    const headingLevel = levelOf(this.#host.headingLevel);
    return documentSection({ i18n, directory, clock, headingLevel, more: placeMore(this.#host) });
  }
}

/** A section with all documents, those in the reader's language first, or a sentence where there are none. */
function documentSection(view: PlaceView): TemplateResult {
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
          ${translation?.note(view, { documents: list })} ${together ? provenance(view, list[0]!) : nothing}`
        : html`<p class="after">
            ${i18n.msg('Zurzeit sind keine Dokumente eingetragen.', {
              id: 'no-documents',
              desc: 'The list of documents is empty',
            })}
          </p>`
    }
  </section>`;
}
