/** What holds beside the times: public holidays, appointments, and being closed for a while. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { germanText } from '../../../check/german.ts';
import { holidayName } from '../../../i18n/holiday-names.ts';
import { publicHolidays } from '../../../model/calendar/holidays.ts';
import { dateWords } from '../../../model/reading/hours-problems.ts';
import type { Place } from '../../../model/schema/schema.ts';
import type { JsonPath } from '../../document/json-path.ts';
import { GERMAN } from '../../../render/choice.ts';
import { msg, str } from '../../i18n/msg.ts';
import { landName } from '../../municipalities/laender.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { today } from '../../today.ts';
import { dateField } from './date-field.ts';

export class RedaktionHoursVisiting extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false } };
  }

  declare path: JsonPath;

  override render(): TemplateResult {
    return html`<section class="panel">
        <h2>${msg('Feiertage')}</h2>
        ${this.#holidays()}
      </section>
      <section class="panel">
        <h2>${msg('Termine')}</h2>
        ${this.#appointment()}
      </section>
      <section class="panel">
        <h2>${msg('Vorübergehend geschlossen')}</h2>
        ${this.#closed()}
      </section>`;
  }

  #holidays(): TemplateResult {
    const isOpen = this.#value('publicHolidays') === 'open';
    const written = this.file.valueAt(['region']);
    const region = typeof written === 'string' ? written : '';
    const year = Number(today().slice(0, 4));
    const ahead = [year, year + 1]
      .flatMap((each) => publicHolidays(region, each))
      .filter(({ date }) => date >= today());
    const set = (event: Event): void => {
      const isNowOpen = (event.target as HTMLSelectElement).value === 'open';
      this.#write(msg('Feiertage'), 'publicHolidays', isNowOpen ? 'open' : undefined);
    };
    return html`<div class="field short">
        <label for="hours-holidays">${msg('An Feiertagen')}</label>
        <select id="hours-holidays" @change=${set}>
          <option value="closed" .selected=${live(!isOpen)}>${msg('geschlossen')}</option>
          <option value="open" .selected=${live(isOpen)}>${msg('offen wie sonst')}</option>
        </select>
      </div>
      ${
        ahead.length > 0
          ? html`<details>
              <summary>${msg(str`Die nächsten Feiertage in ${landName(region)}`)}</summary>
              <ul class="hours-holidays">
                ${ahead
                  .slice(0, 14)
                  .map(({ date, id }) => html`<li>${dateWords(date)} ${holidayName(GERMAN, id)}</li>`)}
              </ul>
            </details>`
          : nothing
      }`;
  }

  #appointment(): TemplateResult {
    const value = this.#value('appointment') as Partial<NonNullable<Place['appointment']>> | undefined;
    const change = (next: object): void => {
      const { required = false, ...rest } = { ...value, ...next } as Partial<NonNullable<Place['appointment']>>;
      const others = Object.entries(rest).filter(([, each]) => Boolean(each));
      // Nothing said is the same as no appointment needed.
      const isEmpty = !required && others.length === 0;
      this.#write(msg('Termine'), 'appointment', isEmpty ? undefined : { required, ...Object.fromEntries(others) });
    };
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(value?.required ?? false)}
          @change=${() => change({ required: !value?.required })}
        />
        <span
          >${msg('Immer nur mit Termin')}
          <span class="muted">${msg('auch in den Öffnungszeiten; die Stelle gilt dann nie als geöffnet')}</span></span
        >
      </label>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${live(value?.outsideHours ?? false)}
          @change=${() => change({ outsideHours: !value?.outsideHours })}
        />
        ${msg('Termine auch außerhalb der Öffnungszeiten, nach Vereinbarung')}
      </label>
      <div class="field">
        <label for="hours-booking">${msg('Adresse, unter der man einen Termin bekommt (https://…)')}</label>
        <input
          id="hours-booking"
          type="url"
          .value=${live(value?.url ?? '')}
          @change=${(event: Event) => change({ url: (event.target as HTMLInputElement).value.trim() || undefined })}
        />
      </div>`;
  }

  #closed(): TemplateResult {
    const value = this.#value('temporarilyClosed') as Place['temporarilyClosed'];
    const change = (next: object): void =>
      this.#write(msg('Vorübergehend geschlossen'), 'temporarilyClosed', { ...value, ...next });
    const { reason } = value ?? {};
    const words = germanText(reason);
    const setReason = (event: Event): void => {
      const text = (event.target as HTMLInputElement).value.trim();
      change({ reason: !text ? undefined : typeof reason === 'object' ? { ...reason, de: text } : text });
    };
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(value !== undefined)}
          @change=${() =>
            this.#write(
              msg('Vorübergehend geschlossen'),
              'temporarilyClosed',
              value ? undefined : { validFrom: today() },
            )}
        />
        ${msg('Zurzeit geschlossen; die Öffnungszeiten bleiben stehen')}
      </label>
      ${
        value
          ? html`<div class="row">
                ${dateField({ id: 'closed-from', label: msg('Erster Tag'), value: value.validFrom, change: (validFrom) => change({ validFrom }) })}
                ${dateField({ id: 'closed-through', label: msg('Letzter Tag'), value: value.validThrough, change: (validThrough) => change({ validThrough }) })}
              </div>
              <div class="field">
                <label for="closed-reason">${msg('Grund, zum Beispiel „Umzug“')}</label>
                <input id="closed-reason" .value=${live(words)} @change=${setReason} />
              </div>`
          : nothing
      }`;
  }

  #value(name: string): unknown {
    return this.file.valueAt([...this.path, name]);
  }

  #write(label: string, name: string, value: unknown): void {
    this.file.edit(label, [{ path: [...this.path, name], value }]);
  }
}

customElements.define('redaktion-hours-visiting', RedaktionHoursVisiting);
