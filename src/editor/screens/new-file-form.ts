/** Five answers, and there is a valid file. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { announce } from '../announce.ts';
import { EditedFile } from '../document/edited-file.ts';
import { newFileText } from '../document/new-file.ts';
import { OpenEvent } from '../document/open-file.ts';
import { msg } from '../i18n/msg.ts';
import { keyOf, LAENDER } from '../municipalities/laender.ts';
import type { Region } from '../municipalities/municipalities.ts';
import type { RegionEvent } from '../parts/region-field.ts';
import '../parts/region-field.ts';
import { goTo } from '../screens.ts';
import { today } from '../today.ts';

export class RedaktionNewFile extends LitElement {
  static override get properties(): PropertyDeclarations {
    return { next: {}, region: { state: true }, area: { state: true }, faults: { state: true } };
  }

  /** The screen that comes after, '' for the first. */
  declare next: string;
  declare region: string;
  declare area?: { region: Region; regions: readonly Region[] };
  /** By the id of the field: what is to be written there. */
  declare faults: Record<string, string>;

  constructor() {
    super();
    this.region = this.next = '';
    this.faults = {};
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<form class="panel" novalidate @submit=${this.#create}>
      <h2>${msg('Ihre Stelle')}</h2>
      ${this.#field('new-name', msg('Name'), msg('Zum Beispiel „Koordinierungsstelle für Migration und Teilhabe“.'), 'organization')}
      <div class="field">
        <label for="new-region">${msg('Land')}</label>
        <select
          id="new-region"
          aria-describedby="new-region-help"
          @change=${(event: Event) => {
            this.region = (event.target as HTMLSelectElement).value;
            this.area = undefined;
          }}
        >
          <option value="">${msg('Bitte wählen')}</option>
          ${LAENDER.map(({ region, name }) => html`<option value=${region} ?selected=${region === this.region}>${name}</option>`)}
        </select>
        <span class="help" id="new-region-help">${msg('Danach richten sich die Feiertage.')}</span>
        ${this.#fault('new-region')}
      </div>
      <redaktion-region-field
        .land=${keyOf(this.region) ?? ''}
        .label=${msg('Gemeinde oder Landkreis, für die Sie zuständig sind')}
        @redaktion-region=${(event: RegionEvent) => (this.area = event.detail)}
      ></redaktion-region-field>
      ${this.#fault('region')}
      <fieldset class="stack">
        <legend>${msg('Anschrift')}</legend>
        <div class="row">
          ${this.#field('new-street', msg('Straße und Hausnummer'), '', 'street-address')}
          <div class="field short">${this.#parts('new-code', msg('Postleitzahl'), '', 'postal-code')}</div>
          ${this.#field('new-town', msg('Ort'), '', 'address-level2')}
        </div>
      </fieldset>
      ${this.#field('new-phone', msg('Telefon'), msg('Mit Vorwahl, zum Beispiel „05931 44-2229“.'), 'tel')}
      <p class="actions"><button class="button primary">${msg('Datei anlegen')}</button></p>
    </form>`;
  }

  #field(id: string, label: string, help: string, autocomplete: AutoFill): TemplateResult {
    return html`<div class="field">${this.#parts(id, label, help, autocomplete)}</div>`;
  }

  #parts(id: string, label: string, help: string, autocomplete: AutoFill): TemplateResult {
    const fault = this.faults[id];
    return html`<label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        inputmode=${id === 'new-code' ? 'numeric' : nothing}
        autocomplete=${autocomplete}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${[help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing}
      />
      ${help ? html`<span class="help" id="${id}-help">${help}</span>` : nothing}${this.#fault(id)}`;
  }

  #fault(id: string): TemplateResult | typeof nothing {
    const fault = this.faults[id];
    return fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing;
  }

  readonly #create = (event: Event): void => {
    event.preventDefault();
    const value = (id: string): string => this.querySelector<HTMLInputElement>(`#${id}`)!.value.trim();
    const faults: Record<string, string> = {};
    if (!value('new-name')) faults['new-name'] = msg('Bitte schreiben Sie, wie Ihre Stelle heißt.');
    if (!this.region) faults['new-region'] = msg('Bitte wählen Sie das Land.');
    if (!this.area) faults.region = msg('Bitte tippen Sie den Namen und wählen Sie dann aus der Liste.');
    if (!value('new-street')) faults['new-street'] = msg('Bitte schreiben Sie Straße und Hausnummer.');
    if (!/^\d{5}$/.test(value('new-code'))) faults['new-code'] = msg('Bitte fünf Ziffern, zum Beispiel 49716.');
    if (!value('new-town')) faults['new-town'] = msg('Bitte schreiben Sie den Ort.');
    if (!/^[\s()+]{0,9}(\d\D{0,50}){3,40}$/.test(value('new-phone')))
      faults['new-phone'] = msg('Bitte eine Telefonnummer mit Vorwahl, zum Beispiel 05931 44-2229.');
    this.faults = faults;
    const [first] = Object.keys(faults);
    if (first || !this.area) {
      announce(msg('Es fehlt noch etwas.'));
      this.querySelector<HTMLElement>(`#${first!}`)?.focus();
      return;
    }
    const text = newFileText(
      {
        name: value('new-name'),
        region: this.region,
        area: this.area.region,
        regions: this.area.regions,
        streetAddress: value('new-street'),
        postalCode: value('new-code'),
        addressLocality: value('new-town'),
        telephone: value('new-phone'),
      },
      today(),
    );
    this.dispatchEvent(new OpenEvent(new EditedFile('beratung.json', text, { isSaved: false })));
    if (this.next) goTo(this.next);
  };
}

customElements.define('redaktion-new-file', RedaktionNewFile);
