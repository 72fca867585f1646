/** Übersetzungen: every text of the file beside what it says in one other language, and what is missing. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '../../../i18n/locales.ts';
import { isRecord } from '../../../model/reading/fits.ts';
import { besideFile } from '../../../texts/texts-file.ts';
import { languageWords, TARGETS } from '../../words/language-words.ts';
import { announce } from '../../announce.ts';
import type { JsonPath } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { type FileText, textsOf } from './texts-of.ts';
import { changesFor, countOf, inLanguage, isMissing, keyOf, languagesIn, sourceOf } from './translations.ts';
import { whereWords } from './where-words.ts';

/** More rows than these at once make typing slow. */
const PAGE = 100;

export class RedaktionTexts extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      target: { state: true },
      onlyMissing: { state: true },
      query: { state: true },
      limit: { state: true },
    };
  }

  /** The language that is translated into. */
  declare target: string;
  declare onlyMissing: boolean;
  declare query: string;
  /** How many rows are shown. */
  declare limit: number;

  /** What was missing when the list was last made: what has been filled since stays where it is, so that nobody loses the place. */
  #listed = new Set<string>();

  constructor() {
    super();
    this.target = '';
    this.onlyMissing = false;
    this.query = '';
    this.limit = PAGE;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.target) this.target = this.#languages()[0] ?? TARGETS[0]!;
    if (['file', 'target', 'onlyMissing', 'query'].some((name) => changed.has(name))) this.#list();
  }

  get #fileLanguage(): string {
    const written = this.file.valueAt(['inLanguage']);
    return typeof written === 'string' && written ? written : 'de';
  }

  /** Those in which the file has a text itself. */
  #languages(): string[] {
    return languagesIn(textsOf(this.file.json), this.#fileLanguage).filter((tag) => tag !== 'de');
  }

  /** Those whose texts lie in a file beside this one, which is not open here: of these, nobody knows what is missing. */
  #beside(): string[] {
    const translated = this.file.valueAt(['translated']);
    return isRecord(translated) ? Object.keys(translated) : [];
  }

  #isMissing(text: FileText): boolean {
    return !this.#beside().includes(this.target) && isMissing(text, this.target, this.#fileLanguage);
  }

  #list(): void {
    this.limit = PAGE;
    const missing = textsOf(this.file.json).filter((text) => this.#isMissing(text));
    this.#listed = new Set(missing.map(({ path }) => keyOf(path)));
  }

  override render(): TemplateResult {
    const texts = textsOf(this.file.json);
    if (this.file.json === undefined) {
      return html`<h1 tabindex="-1">${msg('Übersetzungen')}</h1>
        <p class="notice">
          ${msg('Die Datei ist noch nicht lesbar. Unter „Prüfen“ steht, in welcher Zeile etwas fehlt.')}
        </p>`;
    }
    if (texts.length === 0) {
      return html`<h1 tabindex="-1">${msg('Übersetzungen')}</h1>
        <p class="notice">${msg('In dieser Datei steht noch kein Text.')}</p>`;
    }
    const shown = texts.filter((text) => this.#isShown(text));
    return html`<h1 tabindex="-1">${msg('Übersetzungen')}</h1>
      <p>
        ${msg('Zu jedem Text Ihrer Datei steht hier ein Feld für die Übersetzung. Ein leeres Feld heißt: Dort erscheint der deutsche Text.')}
      </p>
      ${this.#choices(texts)} ${this.#counts(texts)}
      <ul class="texts-list" role="list">
        ${repeat(
          shown.slice(0, this.limit),
          ({ path }) => `${this.target} ${keyOf(path)}`,
          (text) => this.#row(text),
        )}
      </ul>
      ${shown.length === 0 ? html`<p class="good">${msg('Hier fehlt nichts.')}</p>` : nothing}
      ${
        shown.length > this.limit
          ? html`<p>
              <button class="button" type="button" @click=${() => (this.limit += PAGE)}>
                ${msg(str`Weitere zeigen (noch ${shown.length - this.limit})`)}
              </button>
            </p>`
          : nothing
      }`;
  }

  #isShown(text: FileText): boolean {
    if (this.onlyMissing && !this.#listed.has(keyOf(text.path))) return false;
    const query = this.query.trim().toLowerCase();
    if (!query) return true;
    const source = sourceOf(text, this.target, this.#fileLanguage)?.value ?? '';
    const translation = inLanguage(text, this.target, this.#fileLanguage) ?? '';
    return [this.#where(text), source, translation].some((each) => each.toLowerCase().includes(query));
  }

  #choices(texts: readonly FileText[]): TemplateResult {
    const known = this.#languages();
    const beside = this.#beside();
    const elsewhere = beside.filter((tag) => !known.includes(tag));
    const others = TARGETS.filter((tag) => !known.includes(tag) && !elsewhere.includes(tag));
    const option = (tag: string): TemplateResult => {
      const { missing } = countOf(texts, tag, this.#fileLanguage);
      const words =
        known.includes(tag) && !beside.includes(tag) && missing
          ? msg(str`${languageWords(tag)} (${missing} offen)`)
          : languageWords(tag);
      return html`<option value=${tag} ?selected=${tag === this.target}>${words}</option>`;
    };
    return html`<div class="panel">
      <div class="row">
        <div class="field">
          <label for="texts-target">${msg('Übersetzen in')}</label>
          <select
            id="texts-target"
            @change=${(event: Event) => (this.target = (event.target as HTMLSelectElement).value)}
          >
            ${known.length > 0 ? html`<optgroup label=${msg('In dieser Datei')}>${known.map(option)}</optgroup>` : nothing}
            ${elsewhere.length > 0 ? html`<optgroup label=${msg('In einer Datei daneben')}>${elsewhere.map(option)}</optgroup>` : nothing}
            <optgroup label=${msg('Neu beginnen')}>${others.map(option)}</optgroup>
          </select>
        </div>
        <div class="field">
          <label for="texts-query">${msg('Suchen')}</label>
          <input
            id="texts-query"
            type="search"
            autocomplete="off"
            .value=${this.query}
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
          />
        </div>
        <p>
          <label class="choice">
            <input
              type="checkbox"
              .checked=${this.onlyMissing}
              @change=${(event: Event) => (this.onlyMissing = (event.target as HTMLInputElement).checked)}
            />
            ${msg('nur fehlende')}
          </label>
        </p>
      </div>
    </div>`;
  }

  #counts(texts: readonly FileText[]): TemplateResult {
    const language = this.#fileLanguage;
    const { there, missing } = countOf(texts, this.target, language);
    const known = this.#languages();
    const beside = this.#beside();
    return html`${
      beside.includes(this.target)
        ? this.#whereTheyLie(there)
        : html`<p class=${missing === 0 ? 'good' : ''}>
            ${msg(str`${languageWords(this.target)}: ${there} übersetzt, ${missing} offen.`)}
          </p>`
    }
    ${
      known.length > 1
        ? html`<details class="texts-all">
            <summary>${msg('Alle Sprachen dieser Datei')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">${msg('Sprache')}</th>
                  <th scope="col">${msg('übersetzt')}</th>
                  <th scope="col">${msg('offen')}</th>
                </tr>
              </thead>
              <tbody>
                ${known.map((tag) => {
                  const count = countOf(texts, tag, language);
                  return html`<tr>
                    <th scope="row">${languageWords(tag)}</th>
                    <td>${count.there}</td>
                    <td>${beside.includes(tag) ? msg('siehe Datei daneben') : count.missing}</td>
                  </tr>`;
                })}
              </tbody>
            </table>
          </details>`
        : nothing
    }`;
  }

  /** Where to find the translations that are not in this file, and which goes before. */
  #whereTheyLie(there: number): TemplateResult {
    const name = besideFile(this.file.name, this.target);
    return html`<p class="notice">
      ${msg(str`${languageWords(this.target)}: Die Übersetzungen liegen neben dieser Datei, in „${name}“. Sie bleiben dort und sind hier nicht zu sehen. In dieser Datei selbst stehen ${there}. Was Sie hier eintragen, geht vor.`)}
    </p>`;
  }

  readonly #where = ({ path }: FileText): string => whereWords(path, (entry) => this.#nameOf(entry));

  #nameOf(entry: JsonPath): string | undefined {
    const value = this.file.valueAt(entry[0] === 'topics' ? entry : [...entry, 'name']);
    if (typeof value === 'string') return value;
    const texts = (value ?? {}) as Record<string, unknown>;
    const name = texts.de ?? texts[this.#fileLanguage] ?? Object.values(texts)[0];
    return typeof name === 'string' ? name : undefined;
  }

  #row(text: FileText): TemplateResult {
    const { target } = this;
    const id = `text-${text.path.join('-')}`;
    const source = sourceOf(text, target, this.#fileLanguage);
    const translation = inLanguage(text, target, this.#fileLanguage) ?? '';
    const mark = this.#isMissing(text)
      ? html` <span class="texts-mark missing">${msg('fehlt')}</span>`
      : text.isProper && !translation
        ? html` <span class="texts-mark">${msg('Eigenname, meist ohne Übersetzung')}</span>`
        : nothing;
    return html`<li class="texts-row">
      <label for=${id}>${this.#where(text)}${mark}</label>
      <p class="texts-source" id="${id}-source" lang=${source?.lang ?? 'de'} dir=${directionOf(source?.lang ?? 'de')}>
        <span>${source?.value ?? msg('(kein Text in einer anderen Sprache)')}</span>
      </p>
      <div class="field">
        <textarea
          id=${id}
          lang=${target}
          dir=${directionOf(target)}
          rows=${rowsOf(translation || (source?.value ?? ''))}
          aria-describedby="${id}-source"
          .value=${translation}
          @change=${(event: Event) => this.#translate(text, event.target as HTMLTextAreaElement)}
        ></textarea>
      </div>
    </li>`;
  }

  #translate(text: FileText, field: HTMLTextAreaElement): void {
    const changes = changesFor(text, this.target, field.value, this.#fileLanguage);
    const before = inLanguage(text, this.target, this.#fileLanguage) ?? '';
    if (changes.length === 0) {
      if (!field.value.trim() && before) {
        field.value = before;
        announce(msg('Das ist der einzige Text. Er bleibt stehen, bis es einen in einer anderen Sprache gibt.'));
      }
      return;
    }
    this.file.edit(msg(str`Übersetzung: ${this.#where(text)}`), changes);
  }
}

/** Of browsers that do not let fields grow by themselves (field-sizing), the field has room for what stands there. */
const rowsOf = (text: string): number => {
  let rows = 0;
  for (const line of text.split('\n')) rows += Math.max(1, Math.ceil(line.length / 45));
  return Math.min(14, rows);
};

customElements.define('redaktion-texts', RedaktionTexts);
