import { css, html, type TemplateResult, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { LanguageController } from '../../i18n/language-controller.ts';
import { DirectoryController } from '../../load/directory-controller.ts';
import { flawless } from '../../model/reading/flawless.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { base } from '../shared/base.css.ts';
import { ClockController } from '../shared/clock.ts';
import { contactStyles } from '../shared/contacts.ts';
import { framed, frameStyles } from '../shared/frame.ts';
import { GuardedElement } from '../shared/guarded-element.ts';
import { levelOf } from '../shared/heading.ts';
import { languageMenu, languageMenuStyles } from '../shared/language-menu.ts';
import { placeMore, preparePlaceMore } from '../shared/load-place-more.ts';
import { documentSection } from './list.ts';

const documentListStyles = css`
  :host {
    --_kmt-room: 30em;
  }
  .rows {
    max-inline-size: 56em;
  }
`;

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
export class DocumentList extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [base, frameStyles, contactStyles, languageMenuStyles, documentListStyles];
  }

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

  readonly #i18n = new LanguageController(this);
  readonly #data = new DirectoryController(this, flawless, preparePlaceMore);
  protected readonly frame = { i18n: this.#i18n, data: this.#data };
  readonly #clock = new ClockController(this);

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, this.announcer, (directory) => this.#documents(directory));
  }

  #documents(directory: Directory): TemplateResult {
    const view = {
      i18n: this.#i18n,
      directory,
      clock: this.#clock,
      headingLevel: levelOf(this.headingLevel),
      more: placeMore(this),
    };
    return html`${languageMenu(this.#i18n, this.languageMenu)} ${documentSection(view)}`;
  }
}
