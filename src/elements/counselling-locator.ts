import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LanguageController } from '../i18n/language-controller.ts';
import { DirectoryController } from '../load/directory-controller.ts';
import { findPlaces } from '../model/places.ts';
import type { Directory } from '../model/schema.ts';
import type { PlaceMatch } from '../model/types.ts';
import { base } from './base.css.ts';
import { ClockController } from './clock.ts';
import { address } from './parts/address.ts';
import { contacts, contactStyles } from './parts/contacts.ts';
import { framed, frameStyles } from './parts/frame.ts';
import { heading } from './parts/heading.ts';
import { languageList } from './parts/languages.ts';
import { statusLine, statusStyles } from './parts/status.ts';
import { text } from './parts/text.ts';
import type { PlaceView } from './parts/view.ts';
import { weekStyles, weekTable } from './parts/week-table.ts';

/**
 * Finds counselling: by place, postcode or word, the responsible and near ones first.
 *
 * @slot - Shown until the data is there and when it cannot be loaded.
 */
export class CounsellingLocator extends LitElement {
  static override styles = [base, frameStyles, statusStyles, contactStyles, weekStyles];

  /** Address of the data file. */
  @property() src = '';
  /** Language of the locator as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Level of the heading, 2–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private searched = '';
  readonly #i18n = new LanguageController(this);
  readonly #data = new DirectoryController(this);
  readonly #clock = new ClockController(this);

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, (directory) => this.#search(directory));
  }

  #search(directory: Directory): TemplateResult {
    const { msg } = this.#i18n;
    const view: PlaceView = { i18n: this.#i18n, directory, clock: this.#clock, headingLevel: this.headingLevel };
    const matches = findPlaces(directory, { text: this.searched, limit: 20 }, this.#clock.now);
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      this.searched = String(new FormData(event.target as HTMLFormElement).get('text'));
    };
    return html`<search>
      ${heading(this.headingLevel, 'title', msg('Beratung finden', { id: 'locator-title', desc: 'Heading of the search for counselling' }))}
      <form @submit=${submit}>
        <label for="text"
          >${msg('Ort, Postleitzahl oder Stichwort', { id: 'locator-label', desc: 'Label of the search field: a town, a postcode or a keyword' })}</label
        >
        <input id="text" name="text" autocomplete="off" />
        <button>${msg('Suchen', { id: 'locator-submit', desc: 'Button: start the search' })}</button>
      </form>
      <ol role="list">
        ${matches.map((match) => this.#result(view, match))}
      </ol>
    </search>`;
  }

  #result(view: PlaceView, { place }: PlaceMatch): TemplateResult {
    return html`<li>
      ${heading(this.headingLevel + 1, 'subtitle', text(view, place.name))}
      <p>${statusLine(view, place)}</p>
      ${place.availableLanguage?.length ? languageList(view, place.availableLanguage) : ''} ${contacts(view, place)}
      ${address(view, place)}
      <details>
        <summary>
          ${view.i18n.msg('Einzelheiten', { id: 'locator-details', desc: 'Button: open the details of a place' })}
        </summary>
        ${weekTable(view, place)}
      </details>
    </li>`;
  }
}
