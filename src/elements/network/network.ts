import type { PropertyDeclarations } from 'lit';
import { loadPart } from '../../load/parts.ts';
import { type InsideClass, PartElement } from '../shared/part-element.ts';

/**
 * A network for integration: what it does and since when, how many take part, in which working groups, who they are, and whom to ask
 * who has a question for it.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: the network in a sentence, and whom to ask.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The name of a network, and the headings below it.
 * @csspart groups - The list of working groups.
 * @csspart members - A list of members.
 * @csspart contacts - Whom to ask.
 * @csspart address - Where the coordination office is, if nothing else of it is known.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it or in an attribute is wrong.
 * @cssproperty --kmt-color-accent - Colour of links and of the focus ring.
 * @cssproperty --kmt-color-text-muted - Colour of labels, and of age and source.
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-space-after - Space below the element.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class Network extends PartElement {
  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      network: {},
      languageMenu: { attribute: 'language-menu' },
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the text as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Level of the heading, 2–6. */
  headingLevel = 2;
  /** Id of a network; without it, all that the file has. */
  network = '';
  /** Languages to offer, "de,en,ar" or "all": a choice that holds for every widget of the page. */
  languageMenu = '';

  protected async loadInside(): Promise<InsideClass<this>> {
    return (await loadPart('networks', () => import('./networks.ts'))).Networks;
  }
}
