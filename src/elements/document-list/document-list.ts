import type { PropertyDeclarations } from 'lit';
import { loadPart } from '../../load/parts.ts';
import { type InsideClass, PartElement } from '../shared/part-element.ts';

/**
 * What the coordination office has to read: its documents, those in the reader's language first, each with its kind, languages, date
 * and file; and whom to ask for those that are not on the web.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: the documents as plain links.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The heading.
 * @csspart documents - The list of documents.
 * @csspart contacts - Whom to ask for a document.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it is wrong.
 * @cssproperty --kmt-color-accent - Colour of links and of the focus ring.
 * @cssproperty --kmt-color-text-muted - Colour of kind, language and date, and of age and source.
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-space-after - Space below the element.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class DocumentList extends PartElement {
  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      languageMenu: { attribute: 'language-menu' },
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the list as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Level of the heading, 2–6. */
  headingLevel = 2;
  /** Languages to offer, "de,en,ar" or "all": a choice that holds for every widget of the page. */
  languageMenu = '';

  protected async loadInside(): Promise<InsideClass<this>> {
    return (await loadPart('documents', () => import('./every-document.ts'))).Documents;
  }
}
