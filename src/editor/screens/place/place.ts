/** The form of our own office, or of one counselling place. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import { hoursWords } from '../../../import/index.ts';
import type { OpeningHours } from '../../../model/schema/schema.ts';
import { announce } from '../../announce.ts';
import type { JsonPath } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import '../../parts/languages-field.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { addressOf, goTo } from '../../screens.ts';
import { shownText } from '../more/entries.ts';
import { accessPanel } from './access.ts';
import './area-served.ts';
import { contactsPanel } from './contacts.ts';
import { faults, fileLanguage, problemsAt, textField } from './fields.ts';
import { provenancePanel } from './provenance.ts';
import { topicsPanel } from './topics.ts';

export class RedaktionPlace extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false } };
  }

  declare path: JsonPath;

  override render(): TemplateResult {
    const { file, path } = this;
    const place = file.valueAt(path);
    if (!isRecord(place)) {
      return html`<h1 tabindex="-1">${msg('Diese Stelle gibt es nicht mehr')}</h1>
        <p><a href=${addressOf('beratungsstellen')}>${msg('Zu den Beratungsstellen')}</a></p>`;
    }
    const isOffice = path[0] === 'office';
    const name = shownText(place.name, fileLanguage(file));
    return html`<div class="screen">
      ${isOffice ? nothing : html`<p><a href=${addressOf('beratungsstellen')}>← ${msg('Alle Beratungsstellen')}</a></p>`}
      <h1 tabindex="-1">${name || (isOffice ? msg('Unsere Stelle') : msg('Beratungsstelle'))}</h1>
      ${faults(file, problemsAt(file, path), 'place')}
      <section class="panel" aria-labelledby="about-title">
        <h2 id="about-title">${msg('Name und Träger')}</h2>
        ${this.#field('name', msg('Name'), { required: true })}
        ${this.#field('provider', msg('Träger'), { help: msg('Wer das Angebot trägt, zum Beispiel „Caritasverband“.') })}
        ${this.#field('description', msg('Beschreibung'), { rows: 4 })}
        ${this.#field('url', msg('Seite im Netz'), { kind: 'line', type: 'url' })}
      </section>
      <section class="panel" aria-labelledby="address-title">
        <h2 id="address-title">${msg('Anschrift')}</h2>
        <div class="row">
          ${this.#field('address.streetAddress', msg('Straße und Hausnummer'), { kind: 'line' })}
          ${this.#field('address.postalCode', msg('Postleitzahl'), { kind: 'line', isShort: true })}
          ${this.#field('address.addressLocality', msg('Ort'), { kind: 'line' })}
        </div>
        ${this.#field('address.note', msg('Gebäude, Eingang oder Zimmer'))}
        ${faults(file, problemsAt(file, [...path, 'address']), 'address')}
      </section>
      ${contactsPanel(file, path, this)} ${this.#hours(place)}
      <section class="panel" aria-labelledby="languages-title">
        <h2 id="languages-title">${msg('Sprachen')}</h2>
        <redaktion-languages
          .file=${file}
          .path=${[...path, 'availableLanguage']}
          .label=${msg('Sprachen, die hier selbst gesprochen werden')}
        ></redaktion-languages>
        ${this.#field('interpretation', msg('Dolmetschen'), {
          help: msg('Was mit Dolmetscherin oder Dolmetscher möglich ist.'),
        })}
      </section>
      ${topicsPanel(file, path)}
      <redaktion-area-served .file=${file} .path=${path}></redaktion-area-served>
      ${accessPanel(file, path)} ${provenancePanel(file, path)} ${isOffice ? nothing : this.#deletion(name)}
    </div>`;
  }

  #field(property: string, label: string, more: object = {}): TemplateResult {
    return textField({ file: this.file, path: [...this.path, ...property.split('.')], label, ...more });
  }

  /** At a glance; they are edited on a screen of their own. */
  #hours(place: Record<string, unknown>): TemplateResult {
    const hours = place.openingHoursSpecification;
    const special = place.specialOpeningHoursSpecification;
    const exceptions = Array.isArray(special) ? special.length : 0;
    const words =
      hours === undefined
        ? msg('Nicht bekannt.')
        : Array.isArray(hours) && hours.length === 0
          ? msg('Keine festen Zeiten.')
          : wordsOf(hours);
    const problems = [
      ...problemsAt(this.file, [...this.path, 'openingHoursSpecification'], true),
      ...problemsAt(this.file, [...this.path, 'specialOpeningHoursSpecification'], true),
    ];
    return html`<section class="panel" aria-labelledby="hours-title">
      <h2 id="hours-title">${msg('Öffnungszeiten')}</h2>
      <p>${words}</p>
      ${exceptions > 0 ? html`<p>${msg(str`Ausnahmen: ${exceptions}`)}</p>` : nothing}
      ${faults(this.file, problems, 'hours')}
      <p class="actions">
        <a class="button" href=${addressOf('zeiten', this.path)}>${msg('Zeiten bearbeiten')}</a>
      </p>
    </section>`;
  }

  #deletion(name: string): TemplateResult {
    return html`<p class="actions">
      <button class="button" type="button" @click=${() => this.#delete(name)}>${msg('Diese Stelle löschen')}</button>
    </p>`;
  }

  #delete(name: string): void {
    this.file.edit(msg(str`${name} gelöscht`), [{ path: this.path, value: undefined }]);
    goTo('beratungsstellen');
    announce(msg(str`${name} gelöscht. „Rückgängig“ holt sie zurück.`));
  }
}

function wordsOf(hours: unknown): string {
  try {
    return hoursWords(hours as OpeningHours[]);
  } catch {
    return msg('So geschrieben, dass sie nicht zu lesen sind.');
  }
}

customElements.define('redaktion-place', RedaktionPlace);
