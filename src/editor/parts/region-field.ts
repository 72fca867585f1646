/** A field that finds a municipality, an association or a district by its name or postcode. */
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../announce.ts';
import { msg, str } from '../i18n/msg.ts';
import { findRegions, type Region } from '../municipalities/municipalities.ts';
import { regionsOf } from '../municipalities/regions-of.ts';

/** "redaktion-region": one was chosen; `regions` are all of its Land. */
export class RegionEvent extends CustomEvent<{ region: Region; regions: readonly Region[] }> {}

export class RedaktionRegionField extends LitElement {
  static override get properties(): PropertyDeclarations {
    return {
      land: {},
      label: {},
      chosen: { attribute: false },
      typed: { state: true },
      regions: { state: true },
      failed: { state: true },
    };
  }

  /** The first two digits of the keys of the Land; '' while it is not known. */
  declare land: string;
  declare label: string;
  declare chosen?: Region;
  declare typed: string;
  declare regions: readonly Region[];
  declare failed: boolean;

  constructor() {
    super();
    this.land = this.label = this.typed = '';
    this.regions = [];
    this.failed = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('land')) return;
    // What was found in another Land.
    if (changed.get('land')) {
      this.regions = [];
      this.chosen = undefined;
    }
    if (this.land) void this.#load(this.land);
  }

  async #load(land: string): Promise<void> {
    try {
      const regions = await regionsOf(land);
      if (land === this.land) [this.regions, this.failed] = [regions, false];
    } catch {
      if (land === this.land) this.failed = true;
    }
  }

  override render(): TemplateResult {
    const found = findRegions(this.regions, this.typed);
    return html`<div class="field">
        <label for="region">${this.label}</label>
        <input
          id="region"
          type="search"
          autocomplete="off"
          ?disabled=${!this.land}
          aria-describedby="region-help"
          .value=${this.typed}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
        <span class="help" id="region-help">${this.#help(found.length)}</span>
      </div>
      ${
        found.length > 0
          ? html`<fieldset>
              <legend class="visually-hidden">${msg('Gefundene Gebiete')}</legend>
              ${found.map(
                (region) =>
                  html`<label class="choice">
                    <input
                      type="radio"
                      name="region-choice"
                      .checked=${region.key === this.chosen?.key}
                      @change=${() => this.#choose(region)}
                    />
                    <span>${wordsFor(region)}</span>
                  </label>`,
              )}
            </fieldset>`
          : nothing
      }`;
  }

  #help(count: number): string {
    if (this.failed) return msg('Die Liste der Gemeinden fehlt neben dieser Datei (Ordner „redaktion“).');
    if (!this.land) return msg('Wählen Sie zuerst das Land.');
    if (this.chosen?.name === this.typed) return wordsFor(this.chosen);
    if (this.typed.trim().length < 2) return msg('Name oder Postleitzahl, zum Beispiel „Meppen“ oder „Emsland“.');
    return count > 0 ? msg('Bitte wählen:') : msg('So heißt hier keine Gemeinde, kein Verband und kein Landkreis.');
  }

  #choose(region: Region): void {
    this.chosen = region;
    announce(msg(str`Gewählt: ${wordsFor(region)}`));
    this.dispatchEvent(
      new RegionEvent('redaktion-region', { bubbles: true, detail: { region, regions: this.regions } }),
    );
  }
}

/** "Meppen (nur die Gemeinde, Kreis Emsland)", "Emsland (ganzer Kreis, 60 Gemeinden)" */
export function wordsFor({ name, kind, within, members }: Region): string {
  const count = members.length;
  if (kind === 'district')
    return count > 1 ? msg(str`${name} (ganzer Kreis, ${count} Gemeinden)`) : msg(str`${name} (kreisfreie Stadt)`);
  if (kind === 'association' && !name) {
    const first = members
      .slice(0, 3)
      .map((each) => each.name)
      .join(', ');
    return msg(str`Verband mit ${first} … (${count} Gemeinden, ${within})`);
  }
  if (kind === 'association') return msg(str`${name} (${count} Gemeinden, ${within})`);
  return msg(str`${name} (nur die Gemeinde, Kreis ${within})`);
}

customElements.define('redaktion-region-field', RedaktionRegionField);
