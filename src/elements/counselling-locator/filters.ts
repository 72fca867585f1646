/** What narrows the answer: a chip for topics, one for languages and one for the rest, each over a fold with its choices. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { plural } from '../../i18n/i18n.ts';
import { labelText } from '../../i18n/label.ts';
import { comma } from '../../i18n/list.ts';
import { chevronIcon, closeIcon, icon } from '../shared/icons.ts';
import { unseen } from '../shared/link.ts';
import { countFilters, isLocked, type Presets, WITHOUT_FILTERS } from './choices.ts';
import { type Fold, languageFold, moreFold, topicFold } from './folds.ts';
import type { OutcomeView } from './view.ts';

type Host = ReactiveControllerHost & Presets & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Filters {
  readonly #host: Host;
  readonly #toResults: () => void;
  /** One at a time. */
  #open?: Fold['id'];

  /** `toResults` is called where the reader wants to see what a choice has left. */
  constructor(host: Host, toResults: () => void) {
    this.#host = host;
    this.#toResults = toResults;
  }

  render(view: OutcomeView): TemplateResult {
    const { msg } = view.i18n;
    const folds = [topicFold(view), languageFold(view), moreFold(view, isLocked(this.#host, 'language'))].filter(
      ({ id, choices }) =>
        choices.length > 0 &&
        !(id === 'topics' && isLocked(this.#host, 'topic')) &&
        !(id === 'languages' && isLocked(this.#host, 'language')),
    );
    return html`<div
      class="chips filters no-print"
      role="group"
      aria-label=${msg('Filter', { id: 'locator-filters', desc: 'Heading of the choices that narrow the results' })}
      @keydown=${this.#onKey}
    >
      ${folds.map((fold) => [this.#chip(view, fold), this.#sheet(view, fold)])}
    </div>`;
  }

  /** Says what is chosen behind it. Where nothing is found, it takes back its one choice instead of opening. */
  #chip({ i18n, search, outcome }: OutcomeView, { id, label, chosen, few }: Fold): TemplateResult {
    const [one, another] = chosen;
    const open = this.#open === id;
    const without = one && !another && !open && outcome.matches.length === 0 ? one.without : undefined;
    const remove = i18n.msg('entfernen', {
      id: 'locator-remove',
      desc: 'After the name of a filter that a press removes',
    });
    const press = (): void => {
      if (without) {
        search.choose(without);
        this.#toResults();
      } else this.#toggle(id);
    };
    return html`<button
      type="button"
      id="fold-${id}"
      class="chip${one ? ' chosen' : ''}${few ? ' roomy' : ''}"
      aria-expanded=${without ? nothing : open}
      aria-controls=${without ? nothing : `choices-${id}`}
      @click=${press}
    >
      <span
        >${one ? [labelText(i18n, label), ' ', another ? chosen.length : one.name] : label}${
          without ? unseen([comma(i18n), remove]) : nothing
        }</span
      >${icon(without ? closeIcon : chevronIcon, without ? '' : 'chevron')}
    </button>`;
  }

  #sheet(view: OutcomeView, { id, title, choices, few }: Fold): TemplateResult {
    const { i18n, search, outcome } = view;
    const total = outcome.matches.length;
    const show = (): void => {
      this.#toggle(id);
      this.#toResults();
    };
    const clear = (): void => {
      search.choose(WITHOUT_FILTERS);
      this.#toResults();
    };
    return html`<div id="choices-${id}" class="sheet${few ? ' roomy' : ''}${this.#open === id ? ' open' : ''}">
      <fieldset>
        <legend class="subtitle">${title}</legend>
        <div class=${id === 'more' ? nothing : 'chips'}>${choices}</div>
      </fieldset>
      <p class="actions">
        ${
          total
            ? html`<button type="button" class="button show" @click=${show}>
                ${plural(i18n, total, i18n.msg('[n] Beratungsstelle zeigen|[n] Beratungsstellen zeigen', { id: 'locator-filters-show', desc: 'Plural forms; button below the filters: go to the list of places' }))}
              </button>`
            : nothing
        }
        ${
          countFilters(search.choices)
            ? html`<button type="button" class="button bare" @click=${clear}>
                ${i18n.msg('Filter zurücksetzen', { id: 'locator-filters-clear', desc: 'Button: choose nothing' })}
              </button>`
            : nothing
        }
      </p>
    </div>`;
  }

  #toggle(id: Fold['id']): void {
    this.#open = this.#open === id ? undefined : id;
    this.#host.requestUpdate();
  }

  #onKey = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.#open) return;
    this.#host.renderRoot.querySelector<HTMLElement>(`#fold-${this.#open}`)?.focus();
    this.#toggle(this.#open);
  };
}
