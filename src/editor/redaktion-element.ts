/** What all screens and their parts have in common. */
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { EditedFile } from './document/edited-file.ts';
import { LOCALE_STATUS_EVENT } from './i18n/msg.ts';

/**
 * An element without a shadow root, so that one style sheet and plain labels do. It renders again whenever its file or the language
 * of the page changes. What the person is typing stays: fields are bound by `live` or keep their nodes.
 */
export abstract class RedaktionElement extends LitElement {
  static override get properties(): PropertyDeclarations {
    return { file: { attribute: false } };
  }

  declare file: EditedFile;

  readonly #renew = (): void => this.requestUpdate();
  #heard?: EditedFile;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listenTo(this.file);
    window.addEventListener(LOCALE_STATUS_EVENT, this.#renew);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listenTo(undefined);
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#renew);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('file') && this.isConnected) this.#listenTo(this.file);
  }

  #listenTo(file: EditedFile | undefined): void {
    this.#heard?.removeEventListener('change', this.#renew);
    this.#heard = file;
    file?.addEventListener('change', this.#renew);
  }
}
