/** The page: header, navigation, one screen, and the preview beside it. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { announce } from './announce.ts';
import { keepDraft } from './document/draft.ts';
import type { EditedFile } from './document/edited-file.ts';
import { OpenEvent, openFromDisk } from './document/open-file.ts';
import { type Destination, saveFile } from './document/save-file.ts';
import { LOCALE_STATUS_EVENT, msg, str, uiLanguage, useUiLanguage } from './i18n/msg.ts';
import { addressOf, goTo, type Place, placeIn, type Screen, SCREENS } from './screens.ts';
import { isTyping, settleField } from './settle.ts';

export class RedaktionApp extends LitElement {
  static override get properties(): PropertyDeclarations {
    return { file: { state: true }, conflict: { state: true }, said: { state: true }, isKept: { state: true } };
  }

  declare file?: EditedFile;
  /** What stands on the disk now, where somebody else has changed it since it was opened. */
  declare conflict?: 'changed' | 'gone';
  /** What became of the last saving. */
  declare said?: { text: string; isGood: boolean };
  /** Whether the browser could keep a draft of the last change. */
  declare isKept: boolean;
  #handle?: Destination;
  #place?: Place;
  /** The screen's element stays while its address does, and with it what is typed. */
  #screen?: { address: string; element: HTMLElement };

  constructor() {
    super();
    this.isKept = true;
  }

  protected override createRenderRoot(): HTMLElement {
    // What stands there until the script runs.
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeAddress);
    window.addEventListener('beforeunload', this.#warn);
    // A telephone may end a page that is out of sight without another word.
    document.addEventListener('visibilitychange', settleField);
    window.addEventListener('keydown', this.#takeKey);
    window.addEventListener(LOCALE_STATUS_EVENT, this.#renew);
    this.addEventListener('redaktion-open', (event) => this.#open(event.detail));
    this.#takeAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeAddress);
    window.removeEventListener('beforeunload', this.#warn);
    document.removeEventListener('visibilitychange', settleField);
    window.removeEventListener('keydown', this.#takeKey);
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#renew);
  }

  override render(): TemplateResult {
    const { file } = this;
    const screen = this.#place?.screen;
    return html`
      <header class="app-header">
        <span class="app-name">KMT Redaktion</span>
        ${file ? this.#fileState(file) : nothing}
        <div class="actions">
          <button
            class="button"
            type="button"
            lang=${uiLanguage() === 'de' ? 'en' : 'de'}
            @click=${this.#switchLanguage}
          >
            ${uiLanguage() === 'de' ? 'English' : 'Deutsch'}
          </button>
          <button class="button" type="button" @click=${this.#chooseFile}>${msg('Öffnen …')}</button>
          ${file ? this.#fileActions(file) : nothing}
        </div>
      </header>
      ${
        file
          ? html`<nav class="app-nav" aria-label=${msg('Bereiche')}>
              <ul>
                ${SCREENS.filter(({ within }) => !within).map((each) => this.#link(each))}
              </ul>
            </nav>`
          : nothing
      }
      <main class=${screen?.preview && file?.directory ? 'app-main with-preview' : 'app-main'}>
        <div class="app-screen">${this.#conflictNotice()}${this.#saidNotice()}${this.#screenElement()}</div>
        ${
          screen?.preview && file?.directory
            ? html`<redaktion-preview .file=${file} .path=${this.#place?.path ?? []}></redaktion-preview>`
            : nothing
        }
      </main>
    `;
  }

  #fileState(file: EditedFile): TemplateResult {
    return html`<span class="file-name" translate="no">${file.name}</span>
      <span class="muted">${file.isChanged ? msg('geändert, noch nicht gespeichert') : msg('gespeichert')}</span>`;
  }

  #fileActions(file: EditedFile): TemplateResult {
    return html`<button
        class="button"
        type="button"
        aria-disabled=${file.canUndo ? nothing : 'true'}
        title=${file.undoLabel || nothing}
        @click=${this.#undo}
      >
        ${msg('Rückgängig')}
      </button>
      <button
        class="button"
        type="button"
        aria-disabled=${file.canRedo ? nothing : 'true'}
        title=${file.redoLabel || nothing}
        @click=${this.#redo}
      >
        ${msg('Wiederholen')}
      </button>
      <button class="button primary" type="button" @click=${() => void this.#save()}>${msg('Speichern')}</button>`;
  }

  #link(screen: Screen): TemplateResult {
    const count = (this.file && screen.count?.(this.file)) || 0;
    const current = this.#place?.screen;
    const isCurrent = current?.id === screen.id || current?.within === screen.id;
    return html`<li>
      <a href=${addressOf(screen.id)} aria-current=${isCurrent ? 'page' : nothing}>
        ${screen.label()}${count > 0 ? html` <span class="count">${count}</span>` : nothing}
      </a>
    </li>`;
  }

  #screenElement(): HTMLElement | TemplateResult {
    const { screen, path } = this.#place!;
    const address = addressOf(screen.id, path);
    if (!customElements.get(screen.tag)) {
      return html`<h1 tabindex="-1">${screen.label()}</h1>
        <p class="notice">${msg('Diesen Bereich gibt es noch nicht.')}</p>`;
    }
    if (this.#screen?.address !== address) {
      this.#screen = { address, element: document.createElement(screen.tag) };
    }
    return Object.assign(this.#screen.element, { file: this.file, path });
  }

  #saidNotice(): TemplateResult {
    return html`${
      this.isKept
        ? nothing
        : html`<p class="ask">
            ${msg('Der Browser hat keinen Platz für einen Entwurf. Ihre Änderungen sind nur hier: Bitte speichern Sie bald.')}
          </p>`
    }${
      this.said
        ? html`<p class=${this.said.isGood ? 'good said' : 'bad said'}>
            <span>${this.said.text}</span>
            <button class="button bare" type="button" @click=${() => (this.said = undefined)}>
              ${msg('Ausblenden')}
            </button>
          </p>`
        : nothing
    }`;
  }

  #conflictNotice(): TemplateResult | typeof nothing {
    if (!this.conflict) return nothing;
    return html`<div class="ask" role="alert">
      <p>
        ${
          this.conflict === 'gone'
            ? msg(
                'Die Datei gibt es an ihrem Ort nicht mehr. Sie können sie dort neu anlegen, oder an einem anderen Ort speichern.',
              )
            : msg(
                'Die Datei wurde inzwischen von jemand anderem geändert. Wenn Sie jetzt speichern, gehen diese Änderungen verloren.',
              )
        }
      </p>
      <p class="actions">
        <button class="button" type="button" @click=${() => void this.#save('copy')}>
          ${msg('Unter anderem Namen speichern')}
        </button>
        <button class="button" type="button" @click=${() => void this.#save('over')}>
          ${msg('Trotzdem überschreiben')}
        </button>
        <button class="button bare" type="button" @click=${() => (this.conflict = undefined)}>
          ${msg('Nicht speichern')}
        </button>
      </p>
    </div>`;
  }

  readonly #renew = (): void => this.requestUpdate();

  readonly #takeAddress = (): void => {
    const wanted = placeIn(location.hash, this.file?.json);
    const [start] = SCREENS;
    const place = wanted && (this.file || wanted.screen.standsAlone) ? wanted : undefined;
    const before = this.#place;
    this.#place = place ?? { screen: this.file ? SCREENS[1]! : start!, path: [] };
    this.requestUpdate();
    document.title = `${this.#place.screen.label()} – KMT Redaktion`;
    // Whoever came by a link is at the beginning of what it led to.
    if (before) void this.updateComplete.then(() => this.#focusHeading());
  };

  async #focusHeading(): Promise<void> {
    await (this.#screen?.element as LitElement | undefined)?.updateComplete;
    this.querySelector<HTMLElement>('.app-screen h1')?.focus();
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    settleField();
    if (!this.file?.isChanged) return;
    event.preventDefault();
    // Browsers before 2023 ask only so.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    event.returnValue = true;
  };

  readonly #takeKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this.file) return;
    const key = event.key.toLowerCase();
    if (key === 's') void this.#save();
    else if (isTyping(event.target)) return;
    else if (key === 'z') (event.shiftKey ? this.#redo : this.#undo)();
    else if (key === 'y') this.#redo();
    else return;
    event.preventDefault();
  };

  readonly #undo = (): void => {
    if (!this.file?.canUndo) return;
    const label = this.file.undoLabel;
    this.file.undo();
    announce(msg(str`Rückgängig: ${label}`));
  };

  readonly #redo = (): void => {
    if (!this.file?.canRedo) return;
    const label = this.file.redoLabel;
    this.file.redo();
    announce(msg(str`Wiederholt: ${label}`));
  };

  readonly #switchLanguage = (): void => void useUiLanguage(uiLanguage() === 'de' ? 'en' : 'de');

  readonly #chooseFile = (): void => {
    if (
      !this.file?.isChanged ||
      confirm(msg('Die Änderungen an der offenen Datei sind noch nicht gespeichert. Trotzdem eine andere öffnen?'))
    ) {
      void openFromDisk(this);
    }
  };

  #open({ file, handle }: OpenEvent['detail']): void {
    this.file?.removeEventListener('change', this.#changed);
    this.file = file;
    this.#handle = handle;
    this.#screen = undefined;
    this.conflict = undefined;
    file.addEventListener('change', this.#changed);
    this.said = undefined;
    this.isKept = keepDraft(file);
    goTo(file.json === undefined ? 'text' : 'uebersicht');
    this.#takeAddress();
  }

  readonly #changed = (): void => {
    this.isKept = keepDraft(this.file!);
    if (this.file?.isChanged) this.said = undefined;
    this.requestUpdate();
  };

  async #save(how: 'safe' | 'over' | 'copy' = 'safe'): Promise<void> {
    settleField();
    const result = await saveFile(this.file!, this.#handle, how);
    this.conflict = result.conflict;
    if (result.handle) this.#handle = result.handle;
    if (!result.message) return;
    this.said = { text: result.message, isGood: !this.file!.isChanged };
    announce(result.message);
  }
}

customElements.define('redaktion-app', RedaktionApp);
