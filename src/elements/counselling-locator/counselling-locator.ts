import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../../i18n/language-controller.ts';
import { DirectoryController } from '../../load/directory-controller.ts';
import { loadPart } from '../../load/parts.ts';
import { flawless } from '../../model/reading/flawless.ts';
import { base } from '../shared/base.css.ts';
import { ClockController } from '../shared/clock.ts';
import type { Presets } from './choices.ts';
import type { LocatorPanel } from './panel.ts';
import { framed, frameStyles } from '../shared/frame.ts';
import { GuardedElement } from '../shared/guarded-element.ts';
import { preparePlaceMore } from '../shared/load-place-more.ts';

/**
 * Finds counselling by place, postcode or word: the responsible places first, then the near ones, then those further away.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: where to find counselling, as plain text.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The heading, and the headings below it.
 * @csspart results - A list of places: the near ones, or those further away.
 * @csspart result - One place in a list.
 * @csspart action - A button that leads to a place: to call, to write, to find the way.
 * @csspart map - The map.
 * @csspart status - The line of shape, state and next change.
 * @csspart address - A postal address.
 * @csspart contacts - A list of contacts.
 * @csspart hours - The table of the week.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it or in an attribute is wrong.
 * @fires {KmtSearchEvent} kmt-search - The reader has asked for something: what, and how many places were found.
 * @fires {KmtSelectEvent} kmt-select - The reader has opened a place's details, or chosen it on the map.
 * @fires {KmtMapConsentEvent} kmt-map-consent - The reader wants the map; prevent it to ask with a consent tool first.
 * @cssproperty --kmt-color-accent - Colour of links, buttons and the focus ring.
 * @cssproperty --kmt-color-on-accent - Colour of text on the accent.
 * @cssproperty --kmt-color-border - Colour of the borders of fields and buttons.
 * @cssproperty --kmt-color-surface - Ground of what is folded out, of chosen chips and of the map before it is opened.
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-radius - Radius of corners.
 * @cssproperty --kmt-font-size - Base size of the text.
 */
export class CounsellingLocator extends GuardedElement implements Presets {
  static override get styles(): CSSResultGroup {
    return [base, frameStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      topic: {},
      language: {},
      area: {},
      locked: {},
      pageSize: { attribute: 'page-size', type: Number },
      linkState: { attribute: 'link-state' },
      map: {},
      mapTiles: { attribute: 'map-tiles' },
      mapAttribution: { attribute: 'map-attribution' },
      mapConsent: { attribute: 'map-consent', type: Boolean },
      languageMenu: { attribute: 'language-menu' },
      jsonLd: { attribute: 'json-ld', type: Boolean },
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the locator as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Level of the heading, 2–6. */
  headingLevel = 2;
  /** Ids of topics that are chosen at first, separated by spaces. */
  topic = '';
  /** Languages of counselling that are chosen at first, as BCP 47 tags separated by spaces. */
  language = '';
  /** Key (ARS) of the municipality, association or county asked for as long as nobody types another. */
  area = '';
  /** Which of `topic`, `language` and `area` the reader may not change, separated by spaces. */
  locked = '';
  /** How many places the list shows at first, and with every "show more". */
  pageSize = 20;
  /**
   * Keeps what is asked for in the page's address, as `#kmt=…`, so that it can be sent as a link. A value is the key to
   * use instead of `kmt`, for a second locator on the page.
   */
  linkState: string | null = null;
  /**
   * Whether there is a map beside the list: `off`; `consent`, once the reader has read where its images come from; `on`, at
   * once, for tiles that need no consent.
   */
  map: 'off' | 'consent' | 'on' = 'off';
  /** Address of the map's tiles with {z} (or {zz}, two digits), {x} and {y}; basemap.de where it is empty. */
  mapTiles = '';
  /** Whose map it is, as its licence asks; required with `map-tiles`. */
  mapAttribution = '';
  /** The reader agrees to the map's requests: set by the reader's press, or by the page's own consent tool. */
  mapConsent = false;
  /** Languages to offer, "de,en,ar" or "all": a choice that holds for every widget of the page. */
  languageMenu = '';
  /** Tells search engines of the office and all places that advise: as schema.org's JSON-LD in the page's head. */
  jsonLd = false;

  readonly #i18n = new LanguageController(this, 'locator');
  readonly #data = new DirectoryController(this, flawless, () => this.#loadPanel());
  readonly #clock = new ClockController(this);
  protected readonly frame = { i18n: this.#i18n, data: this.#data };
  /** Search, filters and list weigh as much as the other elements together: only pages with a locator load them. */
  #panel?: LocatorPanel;

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, this.announcer, () => this.#panel?.render() ?? nothing);
  }

  override updated(): void {
    this.#panel?.updated();
  }

  async #loadPanel(): Promise<void> {
    const [{ LocatorPanel }] = await Promise.all([loadPart('panel', () => import('./panel.ts')), preparePlaceMore()]);
    this.#panel ??= new LocatorPanel(this, {
      i18n: this.#i18n,
      data: this.#data,
      clock: this.#clock,
      announcer: this.announcer,
      renderNow: () => {
        this.performUpdate();
      },
    });
    await this.#panel.loadMap();
  }
}
