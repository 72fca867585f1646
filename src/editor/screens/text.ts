/** The text of the file itself: for what is no JSON, and for whoever likes to. */
import { html, type TemplateResult } from 'lit';
import { msg } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';

export class RedaktionText extends RedaktionElement {
  override render(): TemplateResult {
    return html`<h1 tabindex="-1">${msg('Text der Datei')}</h1>`;
  }
}

customElements.define('redaktion-text', RedaktionText);
