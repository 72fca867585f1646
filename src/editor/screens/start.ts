/** The first screen: a new file, one of the disk, a table, or the example. */
import { html, type TemplateResult } from 'lit';
import { openFromDisk } from '../document/open-file.ts';
import { msg } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';

export class RedaktionStart extends RedaktionElement {
  override render(): TemplateResult {
    return html`<h1 tabindex="-1">${msg('Die Daten Ihrer Stelle')}</h1>
      <p class="actions">
        <button class="button" type="button" @click=${() => void openFromDisk(this)}>${msg('Datei öffnen')}</button>
      </p>`;
  }
}

customElements.define('redaktion-start', RedaktionStart);
