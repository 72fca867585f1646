/** How the file stands, and what to do next. */
import { html, type TemplateResult } from 'lit';
import { msg } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';

export class RedaktionOverview extends RedaktionElement {
  override render(): TemplateResult {
    return html`<h1 tabindex="-1">${msg('Übersicht')}</h1>`;
  }
}

customElements.define('redaktion-overview', RedaktionOverview);
