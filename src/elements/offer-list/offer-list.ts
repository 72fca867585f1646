import type { PropertyDeclarations } from 'lit';
import { loadPart } from '../../load/parts.ts';
import { type InsideClass, PartElement } from '../shared/part-element.ts';

/**
 * What is offered: courses, projects, groups, interpreting and ways to help, each with when and where it is, for whom, and whom to ask.
 * Who seeks help and who wants to help find their own part of the list.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: the offers as plain text.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The heading, and the headings below it.
 * @csspart list - A list of offers: what helps, or where one can help.
 * @csspart offer - One offer.
 * @csspart status - The line of shape, state and next change.
 * @csspart address - A postal address.
 * @csspart hours - The table of the week.
 * @csspart contacts - A list of contacts.
 * @csspart action - A button that leads further: to call, to write, to find the way.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it or in an attribute is wrong.
 * @cssproperty --kmt-color-accent - Colour of links, of icons in buttons and of the focus ring.
 * @cssproperty --kmt-color-text-muted - Colour of what nobody must act on: provider, age and source.
 * @cssproperty --kmt-color-border - Colour of the borders of buttons, and of the disc of every state but open and closing soon.
 * @cssproperty --kmt-color-open - Colour of the disc of "open".
 * @cssproperty --kmt-color-closing-soon - Colour of the disc of "closing soon".
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-color-surface - Ground of chosen chips, and of today's row.
 * @cssproperty --kmt-radius - Radius of corners.
 * @cssproperty --kmt-space-after - Space below the element.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class OfferList extends PartElement {
  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      category: {},
      languageMenu: { attribute: 'language-menu' },
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the list as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Level of the heading, 2–6. */
  headingLevel = 2;
  /**
   * Which categories of offers are shown, separated by commas or spaces: `project`, `course`, `interpreting`, `volunteering`, `training`,
   * `group`, `advice`, `other`; without it, all.
   */
  category = '';
  /** Languages to offer, "de,en,ar" or "all": a choice that holds for every widget of the page. */
  languageMenu = '';

  protected async loadInside(): Promise<InsideClass<this>> {
    return (await loadPart('offers', () => import('./offers.ts'))).Offers;
  }
}
