/** The week by days: whether it is known, and each time with its kind, weeks, languages, note and season. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { DayOfWeek } from '../../../model/schema/schema.ts';
import type { JsonPath } from '../../document/json-path.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { dayName } from '../../words/day-name.ts';
import { entriesOf, isEntry, shownPlace, WEEK, weekState, type WeekState } from './place-hours.ts';
import { rowFields } from './row-fields.ts';
import { added, changed, removed, rowsOf } from './week-rows.ts';

export class RedaktionHoursWeek extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false }, isBeginning: { state: true } };
  }

  declare path: JsonPath;
  /** A week was asked for, and nothing stands in it yet. */
  declare isBeginning: boolean;

  constructor() {
    super();
    this.isBeginning = false;
  }

  override render(): TemplateResult {
    const written = weekState(this.file, this.path);
    const state = this.isBeginning && written !== 'week' ? 'week' : written;
    return html`<section class="panel">
      <h2>${msg('Gewöhnliche Woche')}</h2>
      ${written === 'unreadable' ? this.#unreadable() : this.#states(state)}
      ${state === 'week' ? this.#week() : nothing}
    </section>`;
  }

  #states(state: WeekState): TemplateResult {
    const choices: [WeekState, string, string][] = [
      ['unknown', msg('nicht bekannt'), msg('Die Seite bittet, vorher anzurufen.')],
      ['none', msg('keine festen Zeiten'), msg('Geschlossen, oder nur mit Termin; siehe unten.')],
      ['week', msg('feste Zeiten'), msg('Ein Tag ohne Zeiten ist geschlossen.')],
    ];
    return html`<fieldset>
      <legend>${msg('Die Öffnungszeiten sind')}</legend>
      ${choices.map(
        ([value, label, help]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="week-state"
              .checked=${live(state === value)}
              @change=${() => this.#setState(value)}
            />
            <span>${label} <span class="muted">${help}</span></span>
          </label>`,
      )}
    </fieldset>`;
  }

  #unreadable(): TemplateResult {
    const value = this.file.valueAt([...this.path, WEEK]);
    const read = shownPlace(this.file, this.path)?.openingHoursSpecification;
    return html`<div class="bad">
      <p>${msg('In der Datei stehen die Zeiten anders, als diese Seite sie ändern kann:')}</p>
      <p><code>${typeof value === 'string' ? value : JSON.stringify(value)}</code></p>
      <p class="actions">
        ${
          read
            ? html`<button
                class="button"
                type="button"
                @click=${() => this.#write(msg('Zeiten neu geschrieben'), read)}
              >
                ${msg('So schreiben, wie die Widgets es verstehen')}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => this.#write(msg('Zeiten entfernt'), undefined)}>
          ${msg('Entfernen')}
        </button>
      </p>
    </div>`;
  }

  #week(): TemplateResult {
    const entries = entriesOf(this.file, this.path, WEEK);
    return html`<div class="hours-days">${WEEKDAYS.map((day) => this.#day(day, entries))}</div>
      ${this.#faulty(entries)}`;
  }

  #day(day: DayOfWeek, entries: readonly unknown[]): TemplateResult {
    const rows = rowsOf(entries, day);
    const name = dayName(day);
    return html`<div class="hours-day" role="group" aria-label=${name} data-day=${day}>
      <h3>${name}</h3>
      <div class=${rows.length > 0 ? 'hours-times' : 'hours-times is-closed'}>
        ${rows.length === 0 ? html`<p class="muted">${msg('geschlossen')}</p>` : nothing}
        ${rows.map((row, i) =>
          rowFields({
            id: `${day}-${i}`,
            label: rows.length > 1 ? msg(str`${name}, ${i + 1}. Zeit`) : name,
            entry: row.entry,
            change: (change) => this.#write(msg(str`Zeiten am ${name}`), changed(entries, row, day, change)),
            remove: () => this.#remove(removed(entries, row, day), day),
          }),
        )}
        <button
          class="button bare hours-add"
          type="button"
          aria-label=${msg(str`${name}: Zeit hinzufügen`)}
          @click=${() => this.#write(msg(str`Zeit am ${name}`), added(entries, day))}
        >
          + ${msg('Zeit hinzufügen')}
        </button>
      </div>
    </div>`;
  }

  /** What is no time stays, until somebody takes it away. */
  #faulty(entries: readonly unknown[]): TemplateResult | typeof nothing {
    const faulty = entries.flatMap((entry, index) => (isEntry(entry) ? [] : [{ entry, index }]));
    if (faulty.length === 0) return nothing;
    return html`<div class="bad">
      <p>${msg('Diese Einträge lassen sich nicht als Zeit lesen. Was fehlt oder falsch ist, steht unter „Prüfen“.')}</p>
      <ul class="rows">
        ${faulty.map(
          ({ entry, index }) =>
            html`<li class="actions">
              <code>${JSON.stringify(entry)}</code>
              <button
                class="button"
                type="button"
                @click=${() =>
                  this.#write(
                    msg('Eintrag entfernt'),
                    entries.filter((_, i) => i !== index),
                  )}
              >
                ${msg('Entfernen')}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #setState(state: WeekState): void {
    this.isBeginning = state === 'week';
    if (state === 'unknown') this.#write(msg('Zeiten nicht bekannt'), undefined);
    else if (state === 'none') this.#write(msg('Keine festen Zeiten'), []);
    this.requestUpdate();
  }

  #write(label: string, value: unknown): void {
    this.file.edit(label, [{ path: [...this.path, WEEK], value }]);
  }

  /** The last time of the last day: still a week, to go on with. */
  #remove(list: unknown[], day: DayOfWeek): void {
    this.isBeginning = true;
    this.#write(msg(str`Zeit am ${dayName(day)} entfernt`), list);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-day=${day}] .hours-add`)?.focus());
  }
}

customElements.define('redaktion-hours-week', RedaktionHoursWeek);
