/** The real elements with the file as it is now. */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { JsonPath } from '../document/json-path.ts';
import { msg } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';

export class RedaktionPreview extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false } };
  }

  declare path: JsonPath;

  override render(): TemplateResult {
    return html`<h2>${msg('Vorschau')}</h2>`;
  }
}

customElements.define('redaktion-preview', RedaktionPreview);
