/** For which municipalities a place is responsible: by their names; the file keeps the beginnings of their keys. */
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import { announce } from '../../announce.ts';
import type { EditedFile, JsonPath, ValueChange } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import { keyOf } from '../../municipalities/laender.ts';
import { areasOf, ATTRIBUTION, type Region } from '../../municipalities/municipalities.ts';
import { regionsOf } from '../../municipalities/regions-of.ts';
import { type RegionEvent, wordsFor } from '../../parts/region-field.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { faults, problemsAt } from './fields.ts';

export class RedaktionAreaServed extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false }, regions: { state: true } };
  }

  /** Of the place. */
  declare path: JsonPath;
  declare regions: readonly Region[];

  constructor() {
    super();
    this.regions = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const land = keyOf(this.file.valueAt(['region']));
    // Without the list, keys are shown as they are.
    if (changed.has('file') && land)
      void regionsOf(land).then(
        (regions) => (this.regions = regions),
        () => {},
      );
  }

  get #served(): JsonPath {
    return [...this.path, 'areaServed'];
  }

  get #keys(): string[] {
    const value = this.file.valueAt(this.#served);
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  }

  override render(): TemplateResult {
    const keys = this.#keys;
    return html`<section class="panel" aria-labelledby="area-title">
      <h2 id="area-title">${msg('Zuständig für')}</h2>
      ${
        keys.length > 0
          ? html`<ul class="chips">
              ${keys.map(
                (key) =>
                  html`<li class="chip">
                    ${this.#nameOf(key)}
                    <button
                      type="button"
                      aria-label=${msg(str`${this.#nameOf(key)} entfernen`)}
                      @click=${() => this.#remove(key)}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
          : html`<p class="muted">
              ${msg('Ohne Angabe findet die Suche diese Stelle nur nach Entfernung und Worten.')}
            </p>`
      }
      <redaktion-region-field
        .land=${keyOf(this.file.valueAt(['region'])) ?? ''}
        .label=${msg('Gemeinde, Verband oder Landkreis hinzufügen')}
        @redaktion-region=${this.#add}
      ></redaktion-region-field>
      ${faults(this.file, problemsAt(this.file, this.#served, true), 'area')}
      <p class="muted">
        ${msg('Gemeinden: © Statistisches Bundesamt (Destatis), GV100AD, 30.11.2023; Postleitzahlen und Ortsmitten: GeoNames, CC BY 4.0.')}
      </p>
    </section>`;
  }

  #nameOf(key: string): string {
    const region = this.regions.find((each) => each.key === key);
    if (region) return wordsFor(region);
    const areas = this.file.valueAt(['areas']);
    const area = Array.isArray(areas)
      ? (areas as unknown[]).find((each) => isRecord(each) && each.ars === key)
      : undefined;
    return isRecord(area) && typeof area.name === 'string' ? area.name : key;
  }

  readonly #add = (event: RegionEvent): void => {
    const { region, regions } = event.detail;
    const keys = this.#keys;
    if (keys.includes(region.key)) return;
    this.file.edit(msg(str`Zuständig für ${region.name}`), [
      { path: this.#served, value: [...keys, region.key] },
      ...areaChanges(this.file, region, regions),
    ]);
    announce(msg(str`${wordsFor(region)} hinzugefügt`));
  };

  #remove(key: string): void {
    const left = this.#keys.filter((each) => each !== key);
    const value = left.length > 0 ? left : undefined;
    this.file.edit(msg(str`Nicht mehr zuständig für ${this.#nameOf(key)}`), [{ path: this.#served, value }]);
    announce(msg(str`${this.#nameOf(key)} entfernt`));
    this.querySelector('input')?.focus();
  }
}

/** The municipalities that the file does not know yet, at the end of its list, and whom to name for them. */
export function areaChanges(file: EditedFile, region: Region, regions: readonly Region[]): ValueChange[] {
  const known = file.valueAt(['areas']);
  const areas = Array.isArray(known) ? (known as unknown[]) : [];
  const keys = new Set(areas.map((each) => (isRecord(each) ? each.ars : undefined)));
  const added = areasOf(region, regions).filter(({ ars }) => !keys.has(ars));
  if (added.length === 0) return [];
  const named = file.valueAt(['attribution']);
  const attribution = Array.isArray(named) ? (named as unknown[]) : named === undefined ? [] : [named];
  const unnamed = ATTRIBUTION.filter((each) => !attribution.includes(each));
  return [
    { path: ['areas'], value: [...areas, ...added] },
    ...(unnamed.length > 0 ? [{ path: ['attribution'], value: [...attribution, ...unnamed] }] : []),
  ];
}

customElements.define('redaktion-area-served', RedaktionAreaServed);
