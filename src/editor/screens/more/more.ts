/** Weiteres: tasks, topics, documents, offers, networks, events and sources, with what is most often changed of them. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../announce.ts';
import type { ValueChange } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { plainMessage } from '../../words/plain-message.ts';
import { entryWord, propertyWord } from '../../words/property-words.ts';
import { entriesOf, type Entry, moveChanges, newEntry, restOf, shownText, usesOf } from './entries.ts';
import { entryFields, textField } from './fields.ts';
import { type List, LISTS } from './lists.ts';

export class RedaktionMore extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, opened: { state: true } };
  }

  /** The entries whose forms are open, as "tasks beratung". */
  declare opened: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = new Set();
  }

  override render(): TemplateResult {
    const { json } = this.file;
    return html`<h1 tabindex="-1">${msg('Weiteres')}</h1>
      ${
        isRecord(json)
          ? LISTS.filter(({ name, isOld }) => !isOld || json[name] !== undefined).map((list) => this.#list(list, json))
          : html`<p class="notice">
              ${msg('Die Datei ist noch nicht lesbar. Unter „Prüfen“ steht, in welcher Zeile etwas fehlt.')}
            </p>`
      }`;
  }

  #list(list: List, json: Record<string, unknown>): TemplateResult {
    const entries = entriesOf(list, json[list.name]);
    const title = `more-${list.name}-title`;
    return html`<section class="panel" aria-labelledby=${title}>
      <h2 id=${title}>
        ${propertyWord(list.name)}${entries ? html` <span class="muted">${entries.length}</span>` : nothing}
      </h2>
      <p>${list.about()}</p>
      ${
        entries
          ? html`${
              entries.length > 0
                ? html`<ul class="rows">
                    ${repeat(
                      entries,
                      ({ key }) => key,
                      (entry, index) => html`<li>${this.#entry(list, entry, index, entries.length)}</li>`,
                    )}
                  </ul>`
                : nothing
            }
            ${list.isOld ? nothing : this.#adding(list)}`
          : html`<p class="notice">
              ${msg('Hier steht etwas anderes, als in dieser Liste stehen kann. Es bleibt, wie es ist; „Prüfen“ sagt, was fehlt.')}
            </p>`
      }
    </section>`;
  }

  #entry(list: List, entry: Entry, index: number, count: number): TemplateResult {
    const id = `more-${list.name}-${index}`;
    const name = this.#nameOf(list, entry);
    const opened = `${list.name} ${entry.key}`;
    return html`<details
        class="more-entry"
        .open=${this.opened.has(opened)}
        @toggle=${(event: Event) => this.#toggle(opened, (event.currentTarget as HTMLDetailsElement).open)}
      >
        <summary>${name || msg('(ohne Namen)')}</summary>
        ${this.opened.has(opened) ? this.#form(list, entry, id, name) : nothing}
      </details>
      <p class="actions">
        ${
          list.isOrdered
            ? html`${this.#moving(list, entry, -1, index === 0, name)}
              ${this.#moving(list, entry, 1, index === count - 1, name)}`
            : nothing
        }
        ${this.#removing(list, entry, name)}
      </p>`;
  }

  #toggle(entry: string, isOpen: boolean): void {
    if (isOpen === this.opened.has(entry)) return;
    const opened = new Set(this.opened);
    if (isOpen) opened.add(entry);
    else opened.delete(entry);
    this.opened = opened;
  }

  #form(list: List, entry: Entry, id: string, name: string): TemplateResult {
    const context = { file: this.file, fileLanguage: this.#fileLanguage, entry, id, name };
    const rest = restOf(list, entry);
    return html`<div class="stack more-form">
      ${this.#problems(entry)}
      ${list.form === 'texts' ? textField(context, entry.path, entry.value) : entryFields(context, list)}
      ${
        rest.length > 0
          ? html`<div>
              <p class="muted">${msg('Außerdem steht in der Datei, und bleibt so:')}</p>
              <dl class="more-rest">
                ${rest.map(
                  ([property, text]) =>
                    html`<dt>${propertyWord(property)}</dt>
                      <dd translate="no">${text}</dd>`,
                )}
              </dl>
            </div>`
          : nothing
      }
    </div>`;
  }

  #problems({ path }: Entry): TemplateResult | typeof nothing {
    const [list, which] = path;
    const begins = typeof which === 'number' ? `${list}[${which}]` : `${list}.${which}`;
    const own = this.file.problems.filter((problem) => new RegExp(`^${literally(begins)}($|[.[])`).test(problem.path));
    return own.length > 0
      ? html`${own.map(({ message }) => html`<p class="bad" lang="de">${plainMessage(message, true)}</p>`)}`
      : nothing;
  }

  #moving(list: List, entry: Entry, by: -1 | 1, isLast: boolean, name: string): TemplateResult {
    const words = by < 0 ? msg('Nach oben') : msg('Nach unten');
    return html`<button
      class="button"
      type="button"
      ?disabled=${isLast}
      data-more="${list.name} ${entry.key} ${by}"
      @click=${() => void this.#move(list, entry, by, name)}
    >
      <span>${words}<span class="visually-hidden">: ${name}</span></span>
    </button>`;
  }

  async #move(list: List, entry: Entry, by: -1 | 1, name: string): Promise<void> {
    this.file.edit(msg(str`${name} verschoben`), moveChanges(entry, by));
    const place = Number(entry.path[1]) + by + 1;
    announce(msg(str`${name} steht jetzt an Stelle ${place}.`));
    await this.updateComplete;
    // At an end, that way is over: the other button goes on.
    const button = (way: number) =>
      this.querySelector<HTMLButtonElement>(
        `[data-more="${CSS.escape(`${list.name} ${entry.key} ${way}`)}"]:not([disabled])`,
      );
    (button(by) ?? button(-by))?.focus();
  }

  #removing(list: List, entry: Entry, name: string): TemplateResult {
    const uses = usesOf(list, entry.key, this.file.json);
    return html`<button
        class="button"
        type="button"
        ?disabled=${uses > 0}
        @click=${() => void this.#remove(list, entry, name)}
      >
        <span>${msg('Entfernen')}<span class="visually-hidden">: ${name}</span></span>
      </button>
      ${uses > 0 ? html`<span class="muted">${msg(str`wird noch verwendet (${uses}-mal)`)}</span>` : nothing}`;
  }

  async #remove(list: List, entry: Entry, name: string): Promise<void> {
    this.file.edit(msg(str`${name} entfernt`), [{ path: entry.path, value: undefined }]);
    announce(msg(str`${name} ist entfernt. „Rückgängig“ holt es zurück.`));
    await this.updateComplete;
    this.querySelector<HTMLInputElement>(`#more-${list.name}-new`)?.focus();
  }

  #adding(list: List): TemplateResult {
    const id = `more-${list.name}-new`;
    const what = entryWord(list.name);
    return html`<form class="row" @submit=${(event: SubmitEvent) => void this.#add(event, list)}>
      <div class="field">
        <label for=${id}>${msg(str`Neu: ${what}`)}</label>
        <input id=${id} type="text" autocomplete="off" required />
      </div>
      <button class="button" type="submit">
        <span>${msg('Hinzufügen')}<span class="visually-hidden">: ${what}</span></span>
      </button>
    </form>`;
  }

  async #add(event: SubmitEvent, list: List): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    if (!name) return;
    const { changes, key } = newEntry(list, name, this.file.json);
    this.#edit(msg(str`${name} hinzugefügt`), changes);
    field.value = '';
    this.opened = new Set([...this.opened, `${list.name} ${key}`]);
    announce(msg(str`${name} ist hinzugefügt.`));
    await this.updateComplete;
    const summaries = this.querySelectorAll<HTMLElement>(`[aria-labelledby=more-${list.name}-title] summary`);
    summaries[summaries.length - 1]?.focus();
  }

  #edit(label: string, changes: readonly ValueChange[]): void {
    this.file.edit(label, changes);
  }

  #nameOf(list: List, { value }: Entry): string {
    const title = list.form === 'texts' ? value : isRecord(value) ? value[list.title] : undefined;
    return shownText(title, this.#fileLanguage);
  }

  get #fileLanguage(): string {
    const written = this.file.valueAt(['inLanguage']);
    return typeof written === 'string' && written ? written : 'de';
  }
}

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

customElements.define('redaktion-more', RedaktionMore);
