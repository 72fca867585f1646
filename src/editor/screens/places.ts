/** All counselling places: found by a word, those with faults alone, and a new one. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isRecord } from '../../model/reading/fits.ts';
import { hoursOf, statusAt } from '../../model/hours/status.ts';
import { fold } from '../../model/places/fold.ts';
import { announce } from '../announce.ts';
import { msg, str } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';
import { addressOf, goTo } from '../screens.ts';
import { now } from '../today.ts';
import { newEntry, shownText } from './more/entries.ts';
import type { List } from './more/lists.ts';
import { fileLanguage, problemsAt } from './place/fields.ts';

/** As newEntry takes a list. */
const PLACES = { name: 'places', form: 'list' } as List;

type Row = {
  index: number;
  name: string;
  /** Who it belongs to and where: what tells two of one name apart. */
  about: string;
  state: string;
  isOpen: boolean;
  checked: string;
  faults: number;
  errors: number;
};

export class RedaktionPlaces extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, sought: { state: true }, onlyFaulty: { state: true } };
  }

  declare sought: string;
  declare onlyFaulty: boolean;

  constructor() {
    super();
    this.sought = '';
    this.onlyFaulty = false;
  }

  override render(): TemplateResult {
    const rows = this.#rows();
    const words = fold(this.sought);
    const shown = rows.filter(
      ({ name, about, faults }) => (!this.onlyFaulty || faults > 0) && fold(`${name} ${about}`).includes(words),
    );
    return html`<div class="screen">
      <h1 tabindex="-1">${msg('Beratungsstellen')}</h1>
      <form class="row" @submit=${this.#add} novalidate>
        <div class="field">
          <label for="new-place">${msg('Neue Stelle')}</label>
          <input id="new-place" type="text" autocomplete="off" placeholder=${msg('Name der Stelle')} />
        </div>
        <button class="button primary">${msg('+ Stelle')}</button>
        <a class="button" href=${addressOf('tabelle')}>${msg('Tabelle einlesen')}</a>
      </form>
      <section class="panel">
        ${rows.length > 0 ? this.#filters(rows) : nothing}
        ${
          shown.length > 0
            ? this.#table(shown)
            : html`<p>
                ${
                  rows.length > 0
                    ? msg('Keine Stelle passt dazu.')
                    : msg('Noch keine Beratungsstelle. Legen Sie oben eine an, oder lesen Sie eine Tabelle ein.')
                }
              </p>`
        }
      </section>
    </div>`;
  }

  #filters(rows: readonly Row[]): TemplateResult {
    const faulty = rows.filter(({ faults }) => faults > 0).length;
    return html`<div class="row">
      <div class="field">
        <label for="seek-place">${msg('Suche')}</label>
        <input
          id="seek-place"
          type="search"
          autocomplete="off"
          .value=${this.sought}
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.onlyFaulty}
          @change=${(event: Event) => (this.onlyFaulty = (event.target as HTMLInputElement).checked)}
        />
        <span>${msg(str`nur mit Fehlern oder Hinweisen (${faulty})`)}</span>
      </label>
    </div>`;
  }

  #table(rows: readonly Row[]): TemplateResult {
    return html`<table class="places-table">
      <caption class="visually-hidden">
        ${msg(str`Beratungsstellen: ${rows.length}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Name, Träger und Ort')}</th>
          <th scope="col">${msg('Jetzt')}</th>
          <th scope="col">${msg('Geprüft')}</th>
          <th scope="col">${msg('Fehler und Hinweise')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ index, name, about, state, isOpen, checked, faults, errors }) =>
            html`<tr>
              <td>
                <a href=${addressOf('stelle', ['places', index])}>${name || msg('(ohne Namen)')}</a>
                ${about ? html`<span class="muted">${about}</span>` : nothing}
              </td>
              <td><span class=${isOpen ? 'state open' : 'state closed'}>${state}</span></td>
              <td class="number">${checked}</td>
              <td>
                ${faults > 0 ? html`<span class="count" aria-hidden="true">!</span> ${errors > 0 ? msg(str`Fehler: ${errors}`) : msg(str`Hinweise: ${faults}`)}` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #rows(): Row[] {
    const { file } = this;
    const places = file.valueAt(['places']);
    const language = fileLanguage(file);
    const date = new Intl.DateTimeFormat('de', { dateStyle: 'medium' });
    return (Array.isArray(places) ? (places as unknown[]) : []).map((place, index): Row => {
      const value = isRecord(place) ? place : {};
      const address = isRecord(value.address) ? value.address : {};
      const problems = problemsAt(file, ['places', index], true);
      const checked = typeof value.checked === 'string' ? new Date(`${value.checked}T12:00`) : undefined;
      return {
        index,
        name: shownText(value.name, language),
        about: [shownText(value.provider, language), shownText(address.addressLocality, language)]
          .filter(Boolean)
          .join(' · '),
        ...this.#state(value.id),
        checked: checked && !Number.isNaN(+checked) ? date.format(checked) : msg('noch nie'),
        faults: problems.length,
        errors: problems.filter(({ severity }) => severity === 'error').length,
      };
    });
  }

  #state(id: unknown): { state: string; isOpen: boolean } {
    const { directory } = this.file;
    const place = directory?.places.find((each) => each.id === id);
    if (!directory || !place) return { state: msg('wird nicht gezeigt'), isOpen: false };
    const { state } = statusAt(hoursOf(directory, place), now());
    const words = {
      open: msg('geöffnet'),
      'by-appointment': msg('mit Termin'),
      'by-phone': msg('am Telefon'),
      closed: msg('geschlossen'),
      unknown: msg('nicht bekannt'),
    };
    return { state: words[state], isOpen: state === 'open' };
  }

  readonly #add = (event: Event): void => {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('#new-place')!;
    const name = input.value.trim();
    if (!name) {
      announce(msg('Bitte schreiben Sie zuerst den Namen der Stelle.'));
      input.focus();
      return;
    }
    const { changes } = newEntry(PLACES, name, this.file.json);
    const places = this.file.valueAt(['places']);
    const index = Array.isArray(places) ? places.length : 0;
    this.file.edit(msg(str`${name} angelegt`), changes);
    goTo('stelle', ['places', index]);
  };
}

customElements.define('redaktion-places', RedaktionPlaces);
