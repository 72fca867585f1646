/**
 * The search field with its suggestions: an editable combobox with a list, after the ARIA Authoring Practices. The focus
 * stays in the field; the arrows move a second, visible one through the list. Typing suggests and does nothing else.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Suggestion } from '../../model/places/suggestions.ts';
import { pickText } from '../../model/schema/text.ts';
import { inLanguage } from '../shared/phrase-text.ts';
import { text } from '../shared/text.ts';
import type { SearchView } from './view.ts';

type Options = {
  /** The reader has come to the field, or types. */
  onUse: () => void;
  /** What may be suggested for a text; nothing while the index is being built. */
  suggestionsFor: (text: string) => readonly Suggestion[];
  /** The reader has chosen a suggestion; its words now stand in the field. */
  onPick: (suggestion: Suggestion) => void;
};

export class Combobox implements ReactiveController {
  /** What stands in the field. */
  text = '';
  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  #open = false;
  #suggestions: readonly Suggestion[] = [];
  /** The suggestion that has the visible focus; -1: the field has it. */
  #active = -1;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#suggestions = this.#open ? this.#options.suggestionsFor(this.text) : [];
  }

  hostDisconnected(): void {
    this.close();
  }

  close(): void {
    this.#open = false;
    this.#point(-1);
  }

  /** The input, described by the element with the id `problem` where the text makes no sense, and its list. */
  render(view: SearchView, problem: string | undefined): TemplateResult {
    const { msg } = view.i18n;
    const shown = this.#suggestions.length > 0;
    return html`<input
        id="text"
        type="text"
        role="combobox"
        aria-labelledby="label"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        dir="auto"
        aria-autocomplete="list"
        aria-expanded=${shown}
        aria-controls="suggestions"
        aria-activedescendant=${this.#active < 0 ? nothing : `suggestion-${this.#active}`}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ?? nothing}
        .value=${live(this.text)}
        @input=${this.#onInput}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, view)}
        @focus=${this.#options.onUse}
        @blur=${() => this.close()}
      />
      <ul
        id="suggestions"
        role="listbox"
        aria-label=${msg('Vorschläge', { id: 'locator-suggestions', desc: 'Name of the list of suggestions below the search field' })}
        ?hidden=${!shown}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.#suggestions.map(
          (suggestion, index) =>
            // The keys are the field's, which keeps the focus.
            // eslint-disable-next-line lit-a11y/click-events-have-key-events
            html`<li
              id="suggestion-${index}"
              role="option"
              aria-selected=${index === this.#active}
              @click=${() => this.#pick(suggestion, view)}
            >
              ${text(view, suggestion.label)} <span class="muted">${kindOf(suggestion, view)}</span>
            </li>`,
        )}
      </ul>`;
  }

  #onInput = ({ target }: InputEvent): void => {
    this.text = (target as HTMLInputElement).value;
    this.#open = this.text.trim() !== '';
    this.#options.onUse();
    this.#point(-1);
  };

  #onKey(event: KeyboardEvent, view: SearchView): void {
    const chosen = this.#suggestions[this.#active];
    switch (event.isComposing ? '' : event.key) {
      case 'ArrowDown':
        this.#move(1, event.altKey);
        break;
      case 'ArrowUp':
        this.#move(-1, event.altKey);
        break;
      case 'Enter':
        if (!chosen) return;
        this.#pick(chosen, view);
        break;
      case 'Escape':
        if (this.#suggestions.length === 0) this.text = '';
        this.close();
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // They move the caret, so the focus is in the field again.
        this.#point(-1);
        return;
      default:
        return;
    }
    event.preventDefault();
  }

  /** Through the list and around its ends, opening it where it is closed; with Alt it is only opened or closed. */
  #move(step: 1 | -1, altKey: boolean): void {
    if (altKey && step < 0) {
      this.close();
      return;
    }
    this.#open = true;
    this.hostUpdate();
    const count = this.#suggestions.length;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#point(altKey || count === 0 ? -1 : (from + step + count) % count);
  }

  #point(index: number): void {
    this.#active = index;
    this.#host.requestUpdate();
  }

  #pick(suggestion: Suggestion, { i18n, directory }: SearchView): void {
    this.text = pickText(suggestion.label, directory.inLanguage, i18n.textLanguages).value;
    this.close();
    this.#options.onPick(suggestion);
  }
}

/** What a suggestion is, in a word; of a postcode, its municipalities. */
function kindOf({ kind, areas = [] }: Suggestion, { i18n, directory }: SearchView): unknown {
  const kinds = ['municipality', 'association', 'topic', 'provider', 'place'];
  const words = i18n.msg('Ort|Samtgemeinde|Thema|Träger|Beratungsstelle', {
    id: 'locator-kinds',
    desc: 'What a suggestion is, separated by |: a town or village, an association of municipalities, a topic, an organisation that offers counselling, a counselling place',
  });
  if (kind !== 'postcode') return words.split('|')[kinds.indexOf(kind)];
  const names = areas.map(({ name }) => name);
  return inLanguage(names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : ''), directory.inLanguage, i18n.locale);
}
