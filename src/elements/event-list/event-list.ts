import { html, type TemplateResult, type CSSResultGroup, type PropertyDeclarations } from 'lit';
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
import { eventListStyles } from './event-list.css.ts';
import { eventSection } from './list.ts';

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
export class EventList extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [base, frameStyles, contactStyles, languageMenuStyles, eventListStyles];
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
    return framed(this.#i18n, this.#data, this.announcer, (directory) => this.#events(directory));
  }

  #events(directory: Directory): TemplateResult {
    const view = {
      i18n: this.#i18n,
      directory,
      clock: this.#clock,
      headingLevel: levelOf(this.headingLevel),
      more: placeMore(this),
    };
    return html`${languageMenu(this.#i18n, this.languageMenu)} ${eventSection(view)}`;
  }
}
