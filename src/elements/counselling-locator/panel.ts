/** Everything inside a locator: the question, what narrows it, the answer, and how they belong together. */
import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../i18n/language-controller.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import { tellFailure, tellPage } from '../../load/events.ts';
import { loadPart } from '../../load/parts.ts';
import type { PlaceMatch } from '../../model/places/answers.ts';
import type { Directory } from '../../model/schema/schema.ts';
import type { Announcer } from '../shared/announcer.ts';
import type { ClockController } from '../shared/clock.ts';
import { contactStyles } from '../shared/contacts.ts';
import { heading } from '../shared/heading.ts';
import { languageMenu, languageMenuStyles } from '../shared/language-menu.ts';
import { unseen } from '../shared/link.ts';
import { placeMore } from '../shared/load-place-more.ts';
import { translation } from '../shared/load-translation.ts';
import { inLanguage } from '../shared/phrase-text.ts';
import { statusStyles } from '../shared/status.ts';
import { text } from '../shared/text.ts';
import { weekStyles } from '../shared/week.css.ts';
import { advice } from './advice.ts';
import type { Presets } from './choices.ts';
import { Combobox } from './combobox.ts';
import { KmtSearchEvent, KmtSelectEvent } from './events.ts';
import { Filters } from './filters.ts';
import { LinkState } from './link-state.ts';
import type { MapPanel } from './map-panel.ts';
import { panelStyles } from './panel.css.ts';
import { Position } from './position.ts';
import { resultStyles } from './results.css.ts';
import { resultStatus } from './result.ts';
import { ResultList } from './results.ts';
import { postcodeProblem, searchForm } from './search-form.ts';
import { Search } from './search.ts';
import type { OutcomeView, SearchView } from './view.ts';
import { placesInWords } from './words.ts';
import { VERSION } from '../../version.ts';

export const version = VERSION;

const styles = [statusStyles, contactStyles, weekStyles, languageMenuStyles, resultStyles, panelStyles];

/** The element, as far as the panel knows it. */
type Host = LitElement &
  Presets &
  ConstructorParameters<typeof LinkState>[0] &
  ConstructorParameters<typeof MapPanel>[0] &
  ConstructorParameters<typeof ResultList>[0] & { headingLevel: number; languageMenu: string; jsonLd: boolean };

type Shared = {
  i18n: LanguageController;
  announcer: Announcer;
  data: DirectoryController;
  clock: ClockController;
  renderNow: () => void;
};

export class LocatorPanel {
  readonly #host: Host;
  readonly #shared: Shared;
  readonly #link: LinkState;
  readonly #search: Search;
  readonly #combobox: Combobox;
  readonly #position: Position;
  readonly #results: ResultList;
  readonly #filters: Filters;
  /** There from the first rendering on where there is to be a map. */
  #map?: MapPanel;
  /** The reader has asked for something, and the page has not been told what was found. */
  #asked = false;

  constructor(host: Host, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
    adoptStyles(host.renderRoot as ShadowRoot, [...(host.constructor as typeof LitElement).elementStyles, ...styles]);
    this.#link = new LinkState(host, (choices) => {
      this.#search.follow(choices);
    });
    this.#search = new Search(host, {
      ...shared,
      loadTyping: async () => {
        const typing = await loadPart('typing', () => import('./typing.ts'));
        this.#results.takenFor = typing.takenFor;
        return typing;
      },
      linked: () => this.#link.read(),
      onText: (text) => (this.#combobox.text = text),
      onAsk: () => (this.#asked = true),
    });
    this.#combobox = new Combobox(host, {
      onUse: () => {
        this.#search.readTexts();
      },
      suggestionsFor: (text) => (this.#search.outcome ? this.#search.suggest(text) : []),
      onPick: ({ query: { area } }) => {
        this.#submit(area);
      },
    });
    this.#position = new Position(host, (near) => {
      this.#search.choose({ text: '', area: undefined, near });
      void this.#results.focus();
    });
    this.#results = new ResultList(host, {
      search: this.#search,
      onOpen: (place) => tellPage(host, () => new KmtSelectEvent(place, 'list')),
      data: shared.data,
      renderNow: shared.renderNow,
    });
    this.#filters = new Filters(host, () => void this.#results.focus());
  }

  /** Gets what stands around the map, where the page wants one. */
  async loadMap(): Promise<void> {
    const host = this.#host;
    if (this.#map || host.map === 'off') return;
    const { MapPanel } = await loadPart('map-panel', () => import('./map-panel.ts'));
    this.#map ??= new MapPanel(host, {
      onSelect: (place) => tellPage(host, () => new KmtSelectEvent(place, 'map')),
      placesInWords,
      resultStatus,
    });
    host.requestUpdate();
  }

  /** What the element shows; nothing before there is something to search. */
  render(): TemplateResult | typeof nothing {
    const { directory } = this.#search;
    if (!directory) return nothing;
    const view = this.#view(directory);
    if (this.#host.jsonLd) view.more?.jsonLd(this.#host, view);
    return this.#locator(view);
  }

  #view(directory: Directory): SearchView {
    const { i18n, clock, announcer } = this.#shared;
    return {
      i18n,
      clock,
      announcer,
      more: placeMore(this.#host),
      headingLevel: this.#host.headingLevel,
      search: this.#search,
      directory,
    };
  }

  /** After each rendering: the map follows, and the page is told what was found. */
  updated(): void {
    const { directory, outcome, choices } = this.#search;
    if (!directory || !outcome) return;
    // The page may want a map only now.
    void this.loadMap().catch((error: unknown) => tellFailure(this.#host, '', error));
    this.#map?.sync(this.#view(directory), this.#results.page(outcome));
    if (!this.#asked || this.#search.waiting) return;
    this.#asked = false;
    this.#link.write(choices);
    const { query, matches, beyond } = outcome;
    tellPage(this.#host, () => new KmtSearchEvent(query, matches.length + beyond.length));
  }

  #locator(view: SearchView): TemplateResult {
    const { msg } = this.#shared.i18n;
    const { outcome, waiting } = this.#search;
    const { attribution = [] } = view.directory;
    if (waiting) view.announcer.busy = true;
    const title = msg('Beratung finden', { id: 'locator-title', desc: 'Heading of the search for counselling' });
    const map = outcome && this.#map?.render(view, this.#results.page(outcome), this.#toList);
    return html`${languageMenu(this.#shared.i18n, this.#host.languageMenu)}
      <section class=${this.#map?.wanted ? 'split' : nothing}>
        <div class="answer">
          ${heading(this.#host.headingLevel, 'hero', html`<span id="title">${title}${this.#about(view)}</span>`)}
          ${
            view.directory.places.length === 0
              ? this.#empty(view)
              : html`${searchForm(view, this.#combobox, this.#position, () => this.#submit())}
                ${outcome ? this.#found({ ...view, outcome }) : this.#preparing()}`
          }
          ${outcome && translation?.note(view, this.#named(view, this.#results.page(outcome)))}
          ${attribution.length > 0 ? html`<p class="muted after">${attribution.map((each, index) => [index ? ' · ' : '', text(view, each)])}</p>` : nothing}
        </div>
        ${map}
      </section>`;
  }

  /** Of what texts are to be seen: those of the places listed, and the topics to choose from. */
  #named({ directory: { office, topics } }: SearchView, page: readonly PlaceMatch[]): Partial<Directory> {
    return { topics, office, places: page.map(({ place }) => place) };
  }

  #toList = (index: number): void => void this.#results.focus(index);

  /** For what and where: two searches on one page are told apart by it. */
  #about(view: SearchView): TemplateResult {
    const chosen = this.#search.preset.topics?.map((id) => view.directory.topics[id]) ?? [];
    const { text: region, lang } = this.#search.region;
    const names: unknown[] = chosen.map((name) => text(view, name));
    if (region) names.push(inLanguage(region, lang, view.i18n.locale));
    return unseen(names.map((name, index) => [index ? ', ' : ': ', name]));
  }

  #found(view: OutcomeView): TemplateResult {
    const map = this.#map;
    return html`${this.#filters.render(view)}
    ${
      this.#search.lost
        ? html`<p class="after">
            ${this.#shared.i18n.msg('Ein Teil dieser Suche passt nicht mehr zu den Angaben hier und wurde weggelassen.', { id: 'locator-lost', desc: 'Above the results: the link that was followed asks for a topic, a language or a town that is not there any more' })}
          </p>`
        : nothing
    }
    ${this.#results.render(view, {
      button: map?.button(view, this.#results.page(view.outcome)),
      shown: map?.shown ?? false,
      selected: map?.selected,
      locate: (place) => map?.locate(place),
    })}`;
  }

  #preparing(): TemplateResult {
    this.#shared.announcer.busy = true;
    return html`<p class="waiting room">
      ${this.#shared.i18n.msg('Die Beratungsstellen werden geladen …', { id: 'locator-preparing', desc: 'While a long list is made ready' })}
    </p>`;
  }

  #empty(view: SearchView): TemplateResult {
    return html`<p>
        ${this.#shared.i18n.msg('Hier sind noch keine Beratungsstellen eingetragen.', { id: 'locator-empty', desc: 'The data names no counselling place at all' })}
      </p>
      ${advice(view, () => {})}`;
  }

  /** Searches for what stands in the field; `area` where that is the name of one. */
  #submit(area?: string): void {
    this.#combobox.close();
    this.#position.forget();
    this.#search.choose({ text: this.#combobox.text.trim(), area, near: undefined });
    // To the results, unless there is something to put right in the field.
    void this.#results.focus(undefined, () => !postcodeProblem(this.#view(this.#search.directory!)));
  }
}
