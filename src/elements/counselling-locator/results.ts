/** The places found, a page of them at a time, as a real list with headings. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DirectoryController } from '../../load/directory-controller.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { PlaceMatch } from '../../model/places/answers.ts';
import { heading } from '../shared/heading.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { advice } from './advice.ts';
import { hoursNote, moreButton } from './below-list.ts';
import { headline } from './headline.ts';
import { plainResult, result } from './result.ts';
import type { Choices } from './choices.ts';
import type { Outcome, Search } from './search.ts';
import type { OutcomeView } from './view.ts';

type Host = ReactiveControllerHost & { pageSize: number; readonly renderRoot: HTMLElement | DocumentFragment };

type Options = {
  search: Search;
  /** The reader has opened a place's details. */
  onOpen: (place: Place) => void;
  data: DirectoryController;
  /** Renders at once: printing waits for nobody. */
  renderNow: () => void;
};

/** The map, as far as the list has to do with it. */
export type MapLink = {
  /** Leads to it; nothing where there is none. */
  button: unknown;
  shown: boolean;
  selected?: Place;
  locate: (place: Place) => void;
};

export class ResultList implements ReactiveController {
  /** Says what a typed text was taken for; there once somebody has typed. */
  takenFor?: (view: OutcomeView, onChoice: () => void) => { lines: TemplateResult[]; said: unknown };
  readonly #host: Host;
  readonly #options: Options;
  readonly #open = new Set<string>();
  #shown = 0;
  #choices?: Choices;
  #printing = false;
  /** What was found is about to get the focus, and is heard for that. */
  #goingThere = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  /** Another question begins with the first page of its answer. */
  hostUpdate(): void {
    const { choices } = this.#options.search;
    if (choices !== this.#choices && !choices.everywhere) this.#shown = 0;
    this.#choices = choices;
    this.#shown = Math.max(this.#shown, this.#pageSize);
  }

  get #pageSize(): number {
    return Math.max(1, Math.floor(this.#host.pageSize) || 20);
  }

  /** The matches of the pages shown so far. */
  page({ matches }: Outcome): PlaceMatch[] {
    return matches.slice(0, this.#shown);
  }

  /** Brings the reader to the heading above the list, if that is still `wanted` then, or to that of one of its places. */
  async focus(index?: number, wanted = () => true): Promise<void> {
    this.#goingThere = index === undefined;
    await this.#host.updateComplete;
    await this.#options.search.ready;
    await this.#host.updateComplete;
    await toldOfChanges();
    this.#goingThere = false;
    const { renderRoot } = this.#host;
    const within = index === undefined ? '.found' : '.results > li';
    const target = renderRoot.querySelectorAll(within)[index ?? 0]?.querySelector<HTMLElement>('[part=heading]');
    if (!target || !wanted()) return;
    target.tabIndex = -1;
    target.focus();
  }

  render(view: OutcomeView, map: MapLink): TemplateResult {
    const { outcome, headingLevel } = view;
    const page = this.page(outcome);
    const { announcer, i18n } = view;
    const words = phraseText(headline(view), i18n.locale);
    const taken = this.takenFor?.(view, () => void this.focus());
    announcer.changed('taken', JSON.stringify(outcome.meaning), taken?.said);
    announcer.changed('found', JSON.stringify([outcome.query, outcome.matches.length]), !this.#goingThere && words);
    const far = i18n.msg('Weiter entfernt', {
      id: 'locator-far',
      desc: 'Heading of the places in the list that are not near the town asked for',
    });
    const list = (matches: PlaceMatch[], first: number): TemplateResult =>
      html`<ol class="rows results${first ? '' : ' ruled'}" role="list" part="results">
        ${repeat(
          matches,
          ({ place }) => place.id,
          (match, index) => this.#result(view, match, first + index, map),
        )}
      </ol>`;
    const near = page.slice(0, outcome.near);
    const others = page.slice(outcome.near);
    return html`<div class="found">
        <div class="count">
          ${heading(headingLevel + 1, 'title', html`<span id="found">${words}</span>`)} ${map.button}
        </div>
        ${taken?.lines}
      </div>
      ${page.length === 0 ? advice(view, () => void this.focus()) : nothing}
      ${near.length > 0 ? list(near, 0) : nothing}
      ${others.length > 0 ? html`${heading(headingLevel + 1, 'title after far', far)}${list(others, near.length)}` : nothing}
      ${moreButton(view, page.length, () => this.#showMore(view))} ${hoursNote(view, page)}`;
  }

  /** One place that can't be shown does not take the others with it. */
  #result(view: OutcomeView, match: PlaceMatch, index: number, map: MapLink): TemplateResult {
    try {
      return this.#wholeResult(view, match, index, map);
    } catch (error) {
      const path = `places.${match.place.id}`;
      this.#options.data.tell({ path, message: 'Die Stelle ist nicht ganz zu zeigen.', severity: 'error' }, error);
      return plainResult(view, match.place);
    }
  }

  #wholeResult(view: OutcomeView, match: PlaceMatch, index: number, map: MapLink): TemplateResult {
    const { place } = match;
    const open = this.#open.has(place.id) || this.#printing;
    return result({ ...view, headingLevel: view.headingLevel + 2 }, match, {
      position: index + 1,
      open,
      selected: place === map.selected,
      numbered: map.shown,
      onToggle: () => this.#toggle(place),
      onLocate: map.shown && place.geo ? () => map.locate(place) : undefined,
    });
  }

  #toggle(place: Place): void {
    if (!this.#open.delete(place.id)) {
      this.#open.add(place.id);
      this.#options.onOpen(place);
    }
    this.#host.requestUpdate();
  }

  /** Shows the next page, or what lies outside the circle, and goes there. */
  #showMore({ search, outcome }: OutcomeView): void {
    const shown = this.page(outcome).length;
    if (shown < outcome.matches.length) this.#shown += this.#pageSize;
    else search.choose({ everywhere: true });
    this.#host.requestUpdate();
    void this.focus(shown);
  }

  #onPrint = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#options.renderNow();
  };
}

/**
 * Browsers tell screen readers of the focus at once and of other changes with the next frame. A field that closes its list
 * after it has lost the focus takes the reader back to it.
 */
const toldOfChanges = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
