/** The hours of a place: as on the sign, the week, the exceptions, and how a resident reads them. */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { JsonPath } from '../../document/json-path.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { addressOf } from '../../screens.ts';
import './exceptions.ts';
import './resident.ts';
import './sign-text.ts';
import './visiting.ts';
import './week-grid.ts';

export class RedaktionHours extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false } };
  }

  /** Of the place: ['office'] or ['places', 3]. */
  declare path: JsonPath;

  override render(): TemplateResult {
    const { file, path } = this;
    const isOffice = path[0] === 'office';
    const place = file.valueAt(path);
    if (typeof place !== 'object' || place === null) {
      return html`<h1 tabindex="-1">${msg('Öffnungszeiten')}</h1>
        <p class="notice">${msg('Diese Stelle gibt es in der Datei nicht mehr.')}</p>`;
    }
    const name = nameOf((place as { name?: unknown }).name);
    return html`<div class="stack">
      <div>
        <h1 tabindex="-1">${msg('Öffnungszeiten')}</h1>
        <p>
          <a href=${isOffice ? addressOf('unsere-stelle') : addressOf('stelle', path)}
            >${msg(str`Zurück zu: ${name}`)}</a
          >
        </p>
      </div>
      <redaktion-hours-text .file=${file} .path=${path}></redaktion-hours-text>
      <redaktion-hours-week .file=${file} .path=${path}></redaktion-hours-week>
      <redaktion-hours-exceptions .file=${file} .path=${path}></redaktion-hours-exceptions>
      <redaktion-hours-visiting class="stack" .file=${file} .path=${path}></redaktion-hours-visiting>
      <redaktion-hours-resident .file=${file} .path=${path}></redaktion-hours-resident>
    </div>`;
  }
}

function nameOf(name: unknown): string {
  const texts = typeof name === 'object' && name ? (name as Record<string, unknown>) : { de: name };
  const words = texts.de ?? Object.values(texts)[0];
  return typeof words === 'string' && words ? words : msg('die Stelle');
}

customElements.define('redaktion-hours', RedaktionHours);
