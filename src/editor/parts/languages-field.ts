/** Which languages are spoken: chips that go by a press, and a field that finds others. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { announce } from '../announce.ts';
import type { JsonPath } from '../document/edited-file.ts';
import { msg, str } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';
import { faults, idOf, problemsAt } from '../screens/place/fields.ts';
import { findLanguages, spokenWords } from '../words/spoken-languages.ts';

export class RedaktionLanguages extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false }, label: {}, typed: { state: true } };
  }

  /** Of the list in the file. */
  declare path: JsonPath;
  declare label: string;
  declare typed: string;

  constructor() {
    super();
    this.typed = '';
  }

  /** As written: one alone may stand without brackets. */
  get #tags(): string[] {
    const value = this.file.valueAt(this.path);
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  }

  override render(): TemplateResult {
    const id = idOf(this.path);
    const tags = this.#tags;
    const found = findLanguages(this.typed).filter((tag) => !tags.includes(tag));
    return html`<div class="field">
      <label for=${id}>${this.label}</label>
      ${
        tags.length > 0
          ? html`<ul class="chips">
              ${tags.map(
                (tag) =>
                  html`<li class="chip">
                    ${spokenWords(tag)}
                    <button
                      type="button"
                      aria-label=${msg(str`${spokenWords(tag)} entfernen`)}
                      @click=${() => this.#remove(tag)}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <input
        id=${id}
        type="search"
        autocomplete="off"
        aria-describedby="${id}-help"
        .value=${this.typed}
        @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        @keydown=${this.#key}
      />
      <span class="help" id="${id}-help">
        ${
          this.typed && found.length === 0
            ? msg('Diese Sprache kennt die Liste nicht. Möglich ist auch ihr Kürzel, zum Beispiel „ti“.')
            : msg('Sprache hinzufügen: deutscher Name, eigener Name oder Kürzel.')
        }
      </span>
      ${
        found.length > 0
          ? html`<p class="actions">
              ${found.map(
                (tag) =>
                  html`<button class="button" type="button" @click=${() => this.#add(tag)}>
                    <span aria-hidden="true">+</span> ${spokenWords(tag)}
                  </button>`,
              )}
            </p>`
          : nothing
      }
      ${faults(this.file, problemsAt(this.file, this.path, true), id)}
    </div>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = findLanguages(this.typed).filter((tag) => !this.#tags.includes(tag));
    if (first) this.#add(first);
  };

  #add(tag: string): void {
    this.file.edit(msg(str`Sprache ${spokenWords(tag)}`), [{ path: this.path, value: [...this.#tags, tag] }]);
    this.typed = '';
    announce(msg(str`${spokenWords(tag)} hinzugefügt`));
    this.querySelector('input')?.focus();
  }

  #remove(tag: string): void {
    const left = this.#tags.filter((each) => each !== tag);
    this.file.edit(msg(str`Sprache ${spokenWords(tag)}`), [
      { path: this.path, value: left.length > 0 ? left : undefined },
    ]);
    announce(msg(str`${spokenWords(tag)} entfernt`));
    this.querySelector('input')?.focus();
  }
}

customElements.define('redaktion-languages', RedaktionLanguages);
