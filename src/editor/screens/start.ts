/** The first screen: a new file, one of the disk, a table, or the example; and the draft of an earlier visit. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { announce } from '../announce.ts';
import { type Draft, draftsFound, fileOfDraft } from '../document/draft.ts';
import { EditedFile } from '../document/edited-file.ts';
import { openDropped, OpenEvent, openFromDisk } from '../document/open-file.ts';
import { msg, str } from '../i18n/msg.ts';
import { loadScript } from '../load-script.ts';
import { RedaktionElement } from '../redaktion-element.ts';
import { goTo } from '../screens.ts';
import './new-file-form.ts';

export class RedaktionStart extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, isNew: { state: true }, next: { state: true }, isOver: { state: true } };
  }

  declare isNew: boolean;
  /** Where a new file goes on. */
  declare next?: string;
  declare isOver: boolean;

  override render(): TemplateResult {
    return html`<div
      class=${this.isOver ? 'screen start over' : 'screen start'}
      @dragover=${this.#over}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#drop}
    >
      <h1 tabindex="-1">${msg('Die Daten Ihrer Stelle pflegen')}</h1>
      <p>
        ${msg('Hier entsteht die Datei, aus der die Bausteine auf Ihrer Internetseite lesen: Ihre Stelle, die Beratungsstellen, Öffnungszeiten, Sprachen. Nichts davon verlässt dieses Gerät, bis Sie die Datei selbst hochladen.')}
      </p>
      ${draftsFound().map((draft) => this.#draft(draft))}
      <ul class="ways">
        <li>
          <button
            class="way"
            type="button"
            aria-expanded=${this.isNew ? 'true' : 'false'}
            @click=${() => {
              this.isNew = !this.isNew;
              this.next = '';
            }}
          >
            <strong>${msg('Neu anlegen')}</strong><span>${msg('Fünf Angaben, dann steht die Datei.')}</span>
          </button>
        </li>
        <li>
          <button class="way" type="button" @click=${() => void openFromDisk(this)}>
            <strong>${msg('Datei öffnen')}</strong
            ><span
              >${msg('Eine Datendatei, die es schon gibt, zum Beispiel „beratung.json“. Sie können sie auch hierher ziehen.')}</span
            >
          </button>
        </li>
        <li>
          <button class="way" type="button" @click=${this.#table}>
            <strong>${msg('Tabelle einlesen')}</strong
            ><span>${msg('Eine Liste der Beratungsstellen aus Excel oder als CSV.')}</span>
          </button>
        </li>
        <li>
          <button class="way" type="button" @click=${() => void this.#example()}>
            <strong>${msg('Beispiel ansehen')}</strong
            ><span>${msg('Die Daten der Stadt Emden, zum Ausprobieren.')}</span>
          </button>
        </li>
      </ul>
      ${this.isNew ? html`<redaktion-new-file .next=${this.next ?? ''}></redaktion-new-file>` : nothing}
    </div>`;
  }

  #draft(draft: Draft): TemplateResult {
    const time = new Date(draft.at).toLocaleString('de', { dateStyle: 'medium', timeStyle: 'short' });
    return html`<div class="ask">
      <p>${msg(str`Entwurf vom ${time} gefunden: ${draft.name}. Er ist noch nicht gespeichert.`)}</p>
      <p class="actions">
        <button
          class="button primary"
          type="button"
          @click=${() => {
            const file = fileOfDraft(draft);
            draft.forget();
            this.dispatchEvent(new OpenEvent(file));
          }}
        >
          ${msg('Damit weitermachen')}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => {
            draft.forget();
            this.requestUpdate();
            announce(msg('Der Entwurf ist weg.'));
            this.querySelector('h1')?.focus();
          }}
        >
          ${msg('Verwerfen')}
        </button>
      </p>
    </div>`;
  }

  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    if (event.dataTransfer) void openDropped(this, event.dataTransfer.items);
  };

  /** A table is read into a file; where there is none yet, it begins with the office. */
  readonly #table = (): void => {
    if (this.file as EditedFile | undefined) {
      goTo('tabelle');
      return;
    }
    this.isNew = true;
    announce(msg('Legen Sie zuerst Ihre eigene Stelle an. Die Tabelle kommt danach.'));
    this.next = 'tabelle';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#new-name')?.focus());
  };

  async #example(): Promise<void> {
    try {
      await loadScript('beispiel');
      const text = (globalThis as { kmtRedaktionBeispiel?: string }).kmtRedaktionBeispiel;
      if (text) this.dispatchEvent(new OpenEvent(new EditedFile('beispiel.json', text)));
    } catch {
      announce(msg('Das Beispiel fehlt neben dieser Datei (Ordner „redaktion“).'));
    }
  }
}

customElements.define('redaktion-start', RedaktionStart);
