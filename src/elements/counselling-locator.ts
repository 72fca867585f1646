import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../i18n/language-controller.ts';
import { DirectoryController } from '../load/directory-controller.ts';
import { suggest } from '../model/places.ts';
import type { Directory } from '../model/schema.ts';
import { base } from './base.css.ts';
import { ClockController } from './clock.ts';
import { locatorStyles } from './counselling-locator.css.ts';
import { advice } from './locator/advice.ts';
import type { Presets } from './locator/choices.ts';
import { Combobox } from './locator/combobox.ts';
import { KmtSearchEvent, KmtSelectEvent } from './locator/events.ts';
import { filters } from './locator/filters.ts';
import { LinkState } from './locator/link-state.ts';
import { MapPanel } from './locator/map-panel.ts';
import { Position } from './locator/position.ts';
import { ResultList } from './locator/results.ts';
import { searchForm } from './locator/search-form.ts';
import { Search } from './locator/search.ts';
import type { OutcomeView, SearchView } from './locator/view.ts';
import { contactStyles } from './parts/contacts.ts';
import { framed, frameStyles } from './parts/frame.ts';
import { heading } from './parts/heading.ts';
import { languageMenu, languageMenuStyles } from './parts/language-menu.ts';
import { statusStyles } from './parts/status.ts';
import { weekStyles } from './parts/week-table.ts';

/**
 * Finds counselling by place, postcode or word: the responsible places first, then the near ones.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: where to find counselling, as plain text.
 * @csspart heading - The heading, and the headings below it.
 * @csspart results - The list of places.
 * @csspart result - One place in the list.
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
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-radius - Radius of corners.
 * @cssproperty --kmt-font-size - Base size of the text.
 */
export class CounsellingLocator extends LitElement implements Presets {
  static override styles = [
    base,
    frameStyles,
    statusStyles,
    contactStyles,
    weekStyles,
    languageMenuStyles,
    locatorStyles,
  ];

  /** Address of the data file. */
  @property() src = '';
  /** Language of the locator as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Level of the heading, 2–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Ids of topics that are chosen at first, separated by spaces. */
  @property() topic = '';
  /** Languages of counselling that are chosen at first, as BCP 47 tags separated by spaces. */
  @property() language = '';
  /** Key (ARS) of the municipality, association or county asked for as long as nobody types another. */
  @property() area = '';
  /** Which of `topic`, `language` and `area` the reader may not change, separated by spaces. */
  @property() locked = '';
  /** How many places the list shows at first, and with every "show more". */
  @property({ attribute: 'page-size', type: Number }) pageSize = 20;
  /**
   * Keeps what is asked for in the page's address, as `#kmt=…`, so that it can be sent as a link. A value is the key to
   * use instead of `kmt`, for a second locator on the page.
   */
  @property({ attribute: 'link-state' }) linkState: string | null = null;
  /**
   * Whether there is a map beside the list: `off`; `consent`, once the reader has read where its images come from; `on`, at
   * once, for tiles that need no consent.
   */
  @property() map: 'off' | 'consent' | 'on' = 'off';
  /** Address of the map's tiles with {z} (or {zz}, two digits), {x} and {y}; basemap.de where it is empty. */
  @property({ attribute: 'map-tiles' }) mapTiles = '';
  /** Whose map it is, as its licence asks; required with `map-tiles`. */
  @property({ attribute: 'map-attribution' }) mapAttribution = '';
  /** The reader agrees to the map's requests: set by the reader's press, or by the page's own consent tool. */
  @property({ attribute: 'map-consent', type: Boolean }) mapConsent = false;
  /** Languages to offer, "de,en,ar": buttons that change every widget of the page. */
  @property({ attribute: 'language-menu' }) languageMenu = '';

  readonly #i18n = new LanguageController(this);
  readonly #data = new DirectoryController(this);
  readonly #clock = new ClockController(this);
  readonly #link = new LinkState(this, (choices) => this.#search.follow(choices));
  readonly #search = new Search(this, {
    data: this.#data,
    clock: this.#clock,
    linked: () => this.#link.read(),
    onText: (text) => (this.#combobox.text = text),
    onAsk: () => (this.#asked = true),
  });
  readonly #combobox: Combobox = new Combobox(this, {
    suggestionsFor: (text) => (this.#search.outcome ? suggest(this.#search.directory!, text) : []),
    onPick: ({ query: { area } }) => this.#submit(area),
  });
  readonly #position = new Position(this, (near) => {
    this.#search.choose({ text: '', area: undefined, near });
    void this.#results.focus();
  });
  readonly #results = new ResultList(this, {
    search: this.#search,
    onOpen: (place) => this.dispatchEvent(new KmtSelectEvent(place, 'list')),
    renderNow: () => this.performUpdate(),
  });
  readonly #map = new MapPanel(this, (place) => this.dispatchEvent(new KmtSelectEvent(place, 'map')));
  /** The reader has asked for something, and the page has not been told what was found. */
  #asked = false;
  #filtersOpen = false;

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, () => {
      const { directory } = this.#search;
      return directory ? this.#locator(this.#view(directory)) : nothing;
    });
  }

  #view(directory: Directory): SearchView {
    const { headingLevel } = this;
    return { i18n: this.#i18n, clock: this.#clock, headingLevel, search: this.#search, directory };
  }

  override updated(): void {
    const { directory, outcome, choices } = this.#search;
    if (!directory || !outcome) return;
    this.#map.sync(this.#view(directory), this.#results.page(outcome));
    if (!this.#asked) return;
    this.#asked = false;
    this.#link.write(choices);
    this.dispatchEvent(new KmtSearchEvent(outcome.query, outcome.matches.length + outcome.beyond.length));
  }

  #locator(view: SearchView): TemplateResult {
    const { msg } = this.#i18n;
    const { outcome } = this.#search;
    const title = msg('Beratung finden', { id: 'locator-title', desc: 'Heading of the search for counselling' });
    return html`${languageMenu(this.#i18n, this.languageMenu)}
      <section aria-labelledby="title">
        ${heading(this.headingLevel, 'title', html`<span id="title">${title}</span>`)}
        ${
          view.directory.places.length === 0
            ? this.#empty(view)
            : html`${searchForm(view, this.#combobox, this.#position, () => this.#submit())}
              ${outcome ? this.#found({ ...view, outcome }) : this.#preparing()}`
        }
      </section>`;
  }

  #found(view: OutcomeView): TemplateResult {
    return html`<div class="columns">
      ${filters(view, {
        presets: this,
        open: this.#filtersOpen,
        onToggle: () => this.#toggleFilters(),
        onShow: () => {
          this.#toggleFilters();
          void this.#results.focus();
        },
        onClear: () => void this.#results.focus(),
      })}
      <div>
        ${this.#results.render(view, {
          panel: this.#map.render(view, this.#results.page(view.outcome), (index) => void this.#results.focus(index)),
          shown: this.#map.shown,
          selected: this.#map.selected,
          locate: (place) => this.#map.locate(place),
        })}
      </div>
    </div>`;
  }

  #preparing(): TemplateResult {
    return html`<p class="muted">
      ${this.#i18n.msg('Die Stellen werden geladen …', { id: 'locator-preparing', desc: 'While a long list is made ready' })}
    </p>`;
  }

  #empty(view: SearchView): TemplateResult {
    return html`<p>
        ${this.#i18n.msg('Hier sind noch keine Beratungsstellen eingetragen.', { id: 'locator-empty', desc: 'The data names no counselling place at all' })}
      </p>
      ${advice(view, () => {})}`;
  }

  /** Searches for what stands in the field; `area` where that is the name of one. */
  #submit(area?: string): void {
    this.#combobox.close();
    this.#position.forget();
    this.#search.choose({ text: this.#combobox.text.trim(), area, near: undefined });
    void this.#showAnswer();
  }

  /** To the results, unless there is something to put right in the field. */
  async #showAnswer(): Promise<void> {
    await this.updateComplete;
    if (!this.#search.outcome?.meaning.invalidPostalCode) await this.#results.focus();
  }

  #toggleFilters(): void {
    this.#filtersOpen = !this.#filtersOpen;
    this.requestUpdate();
  }
}
