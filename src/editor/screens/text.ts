/** The text of the file itself: for what is no JSON, and for whoever likes to. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { announce } from '../announce.ts';
import { msg, str } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';
import { addressOf } from '../screens.ts';

export class RedaktionText extends RedaktionElement {
  override render(): TemplateResult {
    const { file } = this;
    const [problem] = file.json === undefined ? file.problems : [];
    return html`<h1 tabindex="-1">${msg('Text der Datei')}</h1>
      ${problem ? this.#unreadable(problem) : html`<p>${msg('Wer möchte, ändert hier den Text selbst. Übernommen wird er, wenn Sie das Feld verlassen.')}</p>`}
      <div class="panel">
        <div class="field wide">
          <label for="file-text">${msg(str`Inhalt von ${file.name}`)}</label>
          <textarea
            id="file-text"
            class="code"
            rows="24"
            spellcheck="false"
            autocapitalize="off"
            aria-invalid=${problem ? 'true' : nothing}
            aria-describedby=${problem ? 'file-fault' : nothing}
            .value=${live(file.text.replace(/\r\n/g, '\n'))}
            @change=${this.#take}
          ></textarea>
        </div>
      </div>`;
  }

  #unreadable({ line, message }: { line?: number; message: string }): TemplateResult {
    const { mended } = this.file;
    return html`<div class="bad" id="file-fault">
        <p><strong>${msg(str`Die Datei ist nicht lesbar, in Zeile ${line ?? 1}:`)}</strong> ${message}</p>
        <p class="actions">
          <button class="button" type="button" @click=${() => this.#select(line ?? 1)}>
            ${msg(str`Zu Zeile ${line ?? 1}`)}
          </button>
        </p>
      </div>
      ${
        mended
          ? html`<div class="ask">
              <p>${msg('Das lässt sich sicher richten:')}</p>
              <ul>
                ${mended.changes.slice(0, 20).map((each) => html`<li>${msg(str`Zeile ${each.line}`)}: ${each.what}</li>`)}
              </ul>
              ${mended.changes.length > 20 ? html`<p>${msg(str`und ${mended.changes.length - 20} weitere`)}</p>` : nothing}
              <p class="actions">
                <button class="button primary" type="button" @click=${() => this.#mend(mended.text)}>
                  ${msg('Richten')}
                </button>
              </p>
            </div>`
          : nothing
      }`;
  }

  #mend(text: string): void {
    this.file.replaceText(msg('Text gerichtet'), text);
    announce(msg('Die Datei ist jetzt lesbar. Speichern Sie sie, wenn alles stimmt.'));
    location.hash = addressOf('uebersicht');
  }

  /** Keeps the line ends of the file: a text area knows only one kind. */
  readonly #take = (event: Event): void => {
    const { value } = event.target as HTMLTextAreaElement;
    const isWindows = this.file.text.includes('\r\n');
    this.file.replaceText(msg('Text geändert'), isWindows ? value.replace(/\n/g, '\r\n') : value);
    const [problem] = this.file.problems;
    if (this.file.json === undefined && problem) announce(problem.message);
  };

  #select(line: number): void {
    const area = this.querySelector('textarea')!;
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // Browsers don't bring a selection into sight.
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 5);
  }
}

customElements.define('redaktion-text', RedaktionText);
