/** Einbauen: from the system at hand to the lines that are pasted there, with a preview, the files to upload, and what to allow. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { I18n } from '../../../i18n/i18n.ts';
import { offerDirectory } from '../../../load/directory-store.ts';
import type { Directory } from '../../../model/schema/schema.ts';
import { msg } from '../../i18n/msg.ts';
import { PREVIEW_URL } from '../../preview/preview.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { GERMAN } from '../../snippet/choice.ts';
import { snippetFor } from '../../snippet/snippet.ts';
import { wordsFor } from '../../snippet/words.ts';
import { choosing } from './choosing.ts';
import { colouring } from './colouring.ts';
import { choiceOf, type EmbedState, folderIn, isFolder, START } from './embed-state.ts';
import { preview, showColours } from './preview.ts';
import { allowing, pasting, uploading } from './result.ts';

/** What was chosen stays while the page is open, whatever screen one goes to. */
let remembered: EmbedState = START;

export class RedaktionEmbed extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, previewUrl: { attribute: false }, state: { state: true }, words: { state: true } };
  }

  /** Where the elements get their data; what stands there by itself is the file as it is now. */
  declare previewUrl: string;
  declare state: EmbedState;
  /** Of the snippet's language, once they are there. */
  declare words: I18n;

  #askedFor = '';

  constructor() {
    super();
    this.previewUrl = PREVIEW_URL;
    this.state = remembered;
    this.words = GERMAN;
  }

  readonly #choose = (part: Partial<EmbedState>): void => {
    this.state = { ...this.state, ...part };
    remembered = this.state;
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The page's own preview is not beside this screen.
    if (this.previewUrl === PREVIEW_URL && this.file.directory) offerDirectory(PREVIEW_URL, this.file.text);
    const { language, widget } = this.state;
    const asked = `${language} ${widget}`;
    if (asked === this.#askedFor) return;
    this.#askedFor = asked;
    void wordsFor(language, widget).then((words) => {
      if (asked === this.#askedFor) this.words = words;
    });
  }

  override render(): TemplateResult {
    const { directory } = this.file;
    return html`<h1 tabindex="-1">${msg('Einbauen')}</h1>
      ${
        directory
          ? this.#all(directory)
          : html`<p class="notice">
              ${msg('Die Datei ist noch nicht lesbar. Unter „Prüfen“ steht, in welcher Zeile etwas fehlt.')}
            </p>`
      }`;
  }

  #all(directory: Directory): TemplateResult {
    const { state } = this;
    const choice = choiceOf(state, this.file.name, directory);
    const snippet = snippetFor(state.system, choice, directory, this.words, this.file.text.length);
    const isPossible = isFolder(folderIn(state));
    return html`${choosing(state, directory, this.#choose)} ${colouring(state, this.#choose)}
    ${preview(state, choice, this.previewUrl, this.#choose)}
    ${
      isPossible
        ? html`${pasting(state, snippet)} ${uploading(snippet)} ${allowing(state, snippet, this.#choose)}`
        : nothing
    }`;
  }

  protected override updated(): void {
    showColours(this, this.state);
  }
}

customElements.define('redaktion-embed', RedaktionEmbed);
