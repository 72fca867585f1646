/** The real elements with the file as it is now; what one has typed or opened in them stays while one edits. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { menuName } from '../../i18n/language-names.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { offerDirectory } from '../../load/directory-store.ts';
import type { JsonPath } from '../document/json-path.ts';
import { msg } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';

/** An address at which nothing lies: the page answers for it. */
export const PREVIEW_URL = new URL('redaktion/vorschau.json#vorschau', document.baseURI).href;

type Shown = 'card' | 'locator' | 'tasks' | 'offers' | 'documents' | 'events' | 'network';

export class RedaktionPreview extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      path: { attribute: false },
      shown: { state: true },
      language: { state: true },
      width: { state: true },
    };
  }

  /** What is being edited, of which the place is shown. */
  declare path: JsonPath;
  declare shown: Shown;
  declare language: string;
  declare width: 'phone' | 'here' | 'desktop';

  constructor() {
    super();
    this.path = [];
    this.shown = 'card';
    this.language = 'de';
    this.width = 'here';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A text of which nothing can be shown would empty the preview while somebody types a comma.
    if (this.file.directory) offerDirectory(PREVIEW_URL, this.file.text);
  }

  override render(): TemplateResult {
    return html`<section class="preview stack" aria-labelledby="preview-title">
      <h2 id="preview-title">${msg('Vorschau')}</h2>
      <div class="row">
        ${this.#select('preview-shown', msg('Baustein'), this.shown, this.#elements(), (value) => (this.shown = value as Shown))}
        ${this.#select(
          'preview-language',
          msg('Sprache'),
          this.language,
          LOCALES.map((locale) => [locale, menuName(locale)]),
          (value) => (this.language = value),
        )}
        ${this.#select('preview-width', msg('Breite'), this.width, this.#widths(), (value) => (this.width = value as 'here'))}
      </div>
      ${this.#remark()}
      <div class="preview-frame" tabindex="0" role="group" aria-label=${msg('So sehen es Besucher')}>
        <div class="preview-page ${this.width}" lang=${this.language}>${this.#element()}</div>
      </div>
    </section>`;
  }

  #elements(): [Shown, string][] {
    return [
      ['card', msg('Karte und Zeichen')],
      ['locator', msg('Beratungssuche')],
      ['tasks', msg('Aufgaben')],
      ['offers', msg('Angebote')],
      ['documents', msg('Dokumente')],
      ['events', msg('Veranstaltungen')],
      ['network', msg('Netzwerk')],
    ];
  }

  #widths(): [string, string][] {
    return [
      ['here', msg('wie hier')],
      ['phone', msg('Handy')],
      ['desktop', msg('Rechner, verkleinert')],
    ];
  }

  #select(
    id: string,
    label: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
    take: (value: string) => void,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
      </select>
    </div>`;
  }

  /** The place being edited by its id, '' for the office. */
  get #place(): string {
    const [list, index] = this.path;
    const id = list === 'places' ? this.file.valueAt(['places', index ?? 0, 'id']) : '';
    return typeof id === 'string' ? id : '';
  }

  #remark(): TemplateResult | typeof nothing {
    const { directory } = this.file;
    if (!directory)
      return html`<p class="ask">${msg('Der Text ist gerade nicht lesbar. Zu sehen ist der Stand davor.')}</p>`;
    const isMissing = this.#place && !directory.places.some(({ id }) => id === this.#place);
    return isMissing
      ? html`<p class="bad">${msg('Diese Stelle zeigt der Baustein so nicht: Sie hat noch einen Fehler.')}</p>`
      : nothing;
  }

  #element(): TemplateResult {
    switch (this.shown) {
      case 'locator':
        return html`<kmt-counselling-locator src=${PREVIEW_URL}></kmt-counselling-locator>`;
      case 'tasks':
        return html`<kmt-task-list src=${PREVIEW_URL}></kmt-task-list>`;
      case 'offers':
        return html`<kmt-offer-list src=${PREVIEW_URL}></kmt-offer-list>`;
      case 'documents':
        return html`<kmt-document-list src=${PREVIEW_URL}></kmt-document-list>`;
      case 'events':
        return html`<kmt-event-list src=${PREVIEW_URL}></kmt-event-list>`;
      case 'network':
        return html`<kmt-network src=${PREVIEW_URL}></kmt-network>`;
      case 'card':
        return this.#card();
    }
  }

  #card(): TemplateResult {
    const { directory } = this.file;
    const place = directory?.places.some(({ id }) => id === this.#place) ? this.#place : '';
    return html`<kmt-office-card src=${PREVIEW_URL} place=${place}></kmt-office-card>
      <p><kmt-opening-hours-badge src=${PREVIEW_URL} place=${place}></kmt-opening-hours-badge></p>`;
  }
}

customElements.define('redaktion-preview', RedaktionPreview);
