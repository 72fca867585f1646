import type { PropertyDeclarations } from 'lit';
import { loadPart } from '../../load/parts.ts';
import { type InsideClass, PartElement } from '../shared/part-element.ts';

/**
 * What the coordination office invites to: events with a date, the next dates of those that come again, and those whose date is not
 * yet known; each with its place, languages, costs and registration, and as an entry for the reader's calendar. What is over is not shown.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: the events as plain text.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The heading, and the names of the events.
 * @csspart list - The list of events.
 * @csspart address - Where an event is.
 * @csspart contacts - Whom to ask about an event.
 * @csspart action - Buttons: registration, directions, calendar.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it is wrong.
 * @cssproperty --kmt-color-accent - Colour of links, icons in buttons and the focus ring.
 * @cssproperty --kmt-color-text-muted - Colour of what nobody must act on: provider, labels, age and source.
 * @cssproperty --kmt-color-border - Colour of the borders of buttons.
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-color-surface - Ground of the date.
 * @cssproperty --kmt-radius - Radius of corners.
 * @cssproperty --kmt-space-after - Space below the element.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class EventList extends PartElement {
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
    return (await loadPart('events', () => import('./events-ahead.ts'))).Events;
  }
}
