/** A table into the file: choose it, look at what was understood, decide what is open, and take what is clear. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { TableError } from '../../../import/table/grid.ts';
import type { Role } from '../../../import/table/roles.ts';
import { encodingName } from '../../../import/table/say-table.ts';
import { announce } from '../../announce.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { isKnown, rowTemplate } from './row.ts';
import { endSession, ImportSession, type SessionRow, sessionOf } from './session.ts';
import { roleNames } from './words.ts';

export class RedaktionImport extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, problem: { state: true }, isOver: { state: true } };
  }

  /** Why what was chosen is no table. */
  declare problem?: string;
  /** Something is being dragged over the page's part for it. */
  declare isOver?: boolean;

  override render(): TemplateResult {
    const session = sessionOf(this.file);
    return html`<h1 tabindex="-1">${msg('Tabelle einlesen')}</h1>
      ${
        this.file.json === undefined
          ? html`<p class="bad">${msg('Die Datei ist gerade kein JSON. Bitte erst den Fehler darin beheben.')}</p>`
          : session
            ? this.#reading(session)
            : this.#choosing()
      }`;
  }

  #choosing(): TemplateResult {
    return html`<div
      class="panel import-drop ${this.isOver ? 'is-over' : ''}"
      @dragover=${this.#dragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#drop}
    >
      ${this.problem ? html`<p class="bad" role="alert">${this.problem}</p>` : nothing}
      <div class="field">
        <label for="import-file">${msg('Datei mit der Liste der Stellen')}</label>
        <input id="import-file" type="file" accept=".csv,.tsv,.txt,.xlsx,.html,.htm" @change=${this.#choose} />
        <p class="help">${msg('Excel (.xlsx) oder CSV. Sie können die Datei auch hierher ziehen.')}</p>
      </div>
      <div class="field">
        <label for="import-cells">${msg('oder Zellen aus Excel hier einfügen')}</label>
        <textarea id="import-cells" spellcheck="false" @paste=${this.#paste}></textarea>
        <p class="help">
          ${msg('In Excel die Zellen mit den Überschriften markieren und kopieren (Strg+C), hier einfügen (Strg+V).')}
        </p>
      </div>
      <p class="actions">
        <button class="button" type="button" @click=${this.#readCells}>${msg('Eingefügtes lesen')}</button>
      </p>
      <p class="muted">
        ${msg('Die Tabelle bleibt auf diesem Gerät. Nichts kommt in die Datei, bevor Sie es übernehmen.')}
      </p>
    </div>`;
  }

  #reading(session: ImportSession): TemplateResult {
    const rows = session.rows(this.file.directory);
    const ready = rows.filter(({ isReady }) => isReady).length;
    const chosen = rows.filter(({ isChosen }) => isChosen).length;
    const known = rows.filter(isKnown).length;
    const open = rows.length - ready - known;
    return html`<p class="muted">
        <span translate="no">${session.name}</span>${encodingName(session.reading)} ·
        ${msg(str`Zeilen: ${rows.length}`)}
      </p>
      ${this.#columns(session)}
      <section class="panel" aria-labelledby="import-heading">
        <h2 id="import-heading" tabindex="-1">
          ${msg(str`${ready} klar, ${open} zu entscheiden, ${known} schon in der Datei`)}
        </h2>
        ${this.#notPlaces(session)}
        <ol class="import-rows">
          ${repeat(
            rows,
            ({ row }) => row.row,
            (item) => rowTemplate(session, item, this.#decide),
          )}
        </ol>
        <div class="import-end">
          <p class="actions">
            <button class="button primary" type="button" ?disabled=${chosen === 0} @click=${() => this.#write(session)}>
              ${msg(str`${chosen} klare übernehmen`)}
            </button>
            <button class="button" type="button" ?disabled=${open === 0} @click=${() => this.#toNextOpen(rows)}>
              ${msg('Nächste offene Zeile')}
            </button>
            <button class="button bare" type="button" @click=${this.#end}>${msg('Andere Tabelle')}</button>
          </p>
          <p>
            ${msg('Nichts wird geraten: Was offen bleibt, kommt nicht in die Datei. Es steht hier, bis Sie es entscheiden.')}
          </p>
        </div>
      </section>`;
  }

  #columns(session: ImportSession): TemplateResult {
    const { cols, turned, sheet, sheets = [] } = session.reading;
    const roles = roleNames();
    return html`<section class="panel" aria-labelledby="import-columns">
      <h2 id="import-columns">${msg('Spalten')}</h2>
      <div class="row">
        ${cols.map(
          ({ head, role }, index) =>
            html`<div class="field short">
              <label for="import-column-${index}">${head || msg(str`Spalte ${index + 1}`)}</label>
              <select
                id="import-column-${index}"
                @change=${(event: Event) => {
                  const { value } = event.target as HTMLSelectElement;
                  void this.#readAgain(session, { column: { index, role: (value || null) as Role | null } });
                }}
              >
                <option value="" ?selected=${role === null}>${msg('unbekannt')}</option>
                <option value="ignore" ?selected=${role === 'ignore'}>${msg('nicht einlesen')}</option>
                ${roles.map(([each, name]) => html`<option value=${each} ?selected=${each === role}>${name}</option>`)}
              </select>
            </div>`,
        )}
      </div>
      <div class="row">
        <label class="choice">
          <input
            type="checkbox"
            id="import-turned"
            .checked=${turned}
            @change=${(event: Event) =>
              void this.#readAgain(session, { turned: (event.target as HTMLInputElement).checked })}
          />
          ${msg('Jede Stelle hat eine Spalte (gedrehte Tabelle)')}
        </label>
        ${
          sheets.length > 1
            ? html`<div class="field short">
                <label for="import-sheet">${msg('Blatt')}</label>
                <select
                  id="import-sheet"
                  @change=${(event: Event) =>
                    void this.#readAgain(session, { sheet: (event.target as HTMLSelectElement).value })}
                >
                  ${sheets.map((each) => html`<option ?selected=${each === sheet}>${each}</option>`)}
                </select>
              </div>`
            : nothing
        }
      </div>
    </section>`;
  }

  #notPlaces({ reading: { titles, skipped } }: ImportSession): TemplateResult | typeof nothing {
    const lines = [...titles, ...skipped];
    if (lines.length === 0) return nothing;
    return html`<details>
      <summary>${msg(str`Zeilen, die keine Stellen sind: ${lines.length}`)}</summary>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`;
  }

  readonly #decide = (change: () => void, focus: string): void => {
    change();
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${focus}`)?.focus());
  };

  #write(session: ImportSession): void {
    const count = session.write(this.file, msg(str`Tabelle „${session.name}“ eingelesen`));
    announce(msg(str`Übernommene Stellen: ${count}. Zurück mit „Rückgängig“.`));
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#import-heading')?.focus());
  }

  #toNextOpen(rows: readonly SessionRow[]): void {
    const open = rows.filter((item) => !item.isReady && !isKnown(item)).map(({ row }) => `#import-${row.row}`);
    // After the one in which the person is, around to the first.
    const here = open.findIndex(
      (id) => this.querySelector(id)?.contains(document.activeElement) || id === this.#lastOpen,
    );
    this.#lastOpen = open[(here + 1) % open.length]!;
    const row = this.querySelector(this.#lastOpen)!;
    row.querySelector<HTMLElement>('.ask :is(select, input, button)')?.focus();
    row.scrollIntoView({ block: 'center' });
  }
  #lastOpen = '';

  readonly #end = (): void => {
    endSession(this.file);
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#import-file')?.focus());
  };

  async #readAgain(session: ImportSession, change: Parameters<ImportSession['readAgain']>[0]): Promise<void> {
    await session.readAgain(change);
    this.requestUpdate();
    announce(msg(str`Neu gelesen. Zeilen: ${session.reading.places.length}`));
  }

  async #begin(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await ImportSession.begin(this.file, name, bytes);
      this.problem = undefined;
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      this.problem = error.message;
    }
    this.requestUpdate();
    await this.updateComplete;
    if (!this.problem) this.querySelector<HTMLElement>('#import-heading')?.focus();
  }

  async #beginFile(file: File): Promise<void> {
    await this.#begin(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  readonly #choose = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void this.#beginFile(file);
  };

  readonly #dragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = true;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/html') || event.dataTransfer?.getData('text/plain');
    if (file) void this.#beginFile(file);
    else if (text) void this.#beginText(text);
  };

  /** Cells come as HTML and as text; the HTML knows where a cell with line breaks ends. */
  readonly #paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/html') ?? '';
    const text = /<tr[\s>]/i.test(pasted) ? pasted : event.clipboardData?.getData('text/plain');
    if (!text?.includes('\t') && !/<tr[\s>]/i.test(text ?? '')) return;
    event.preventDefault();
    void this.#beginText(text!);
  };

  readonly #readCells = (): void => {
    const text = this.querySelector<HTMLTextAreaElement>('#import-cells')?.value ?? '';
    void this.#beginText(text);
  };

  #beginText(text: string): Promise<void> {
    return this.#begin(msg('Eingefügte Zellen'), new TextEncoder().encode(text));
  }
}

customElements.define('redaktion-import', RedaktionImport);
