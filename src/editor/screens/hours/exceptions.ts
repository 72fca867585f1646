/** Days that differ: "Zwischen den Jahren", single days, holidays of the office; those that are entered can be changed and removed. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { germanText } from '../../../check/german.ts';
import { exceptionWords } from '../../../check/hours-words.ts';
import type { SpecialOpeningHours } from '../../../model/schema/schema.ts';
import { announce } from '../../announce.ts';
import type { JsonPath } from '../../document/json-path.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { today } from '../../today.ts';
import { dateField } from './date-field.ts';
import { entriesOf, EXCEPTIONS, isException } from './place-hours.ts';

/** What is being entered; `index`: in place of that entry. */
type Draft = { entry: Partial<SpecialOpeningHours>; index?: number; isRange: boolean; title: string };

export class RedaktionHoursExceptions extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false }, draft: { state: true } };
  }

  declare path: JsonPath;
  declare draft?: Draft;

  override render(): TemplateResult {
    const entries = entriesOf(this.file, this.path, EXCEPTIONS);
    return html`<section class="panel">
      <h2>${msg('Ausnahmen')}</h2>
      ${
        entries.length > 0
          ? html`<ul class="rows">
              ${entries.map((entry, index) => this.#entry(entry, index))}
            </ul>`
          : html`<p class="muted">${msg('Keine eingetragen.')}</p>`
      }
      <p class="actions hours-new">
        <button class="button" type="button" @click=${this.#christmas}>
          ${msg('Zwischen den Jahren, 24.12.–1.1.')}
        </button>
        <button class="button" type="button" @click=${() => this.#begin({}, false, msg('Einzelner Tag'))}>
          ${msg('Einzelner Tag')}
        </button>
        <button class="button" type="button" @click=${() => this.#begin({ name: 'Urlaub' }, true, msg('Urlaub'))}>
          ${msg('Urlaub')}
        </button>
      </p>
      ${this.draft ? this.#form(this.draft) : nothing}
    </section>`;
  }

  #entry(entry: unknown, index: number): TemplateResult {
    const isRight = isException(entry);
    const words = isRight ? exceptionWords(entry).replace(/,$/, '') : JSON.stringify(entry);
    const end = isRight && (entry.validThrough ?? entry.validFrom);
    return html`<li class="actions">
      <span>${isRight ? words : html`<code>${words}</code>`}</span>
      ${end && !end.startsWith('--') && end < today() ? html`<span class="muted">${msg('vorbei')}</span>` : nothing}
      ${
        isRight
          ? html`<button
              class="button"
              type="button"
              aria-label=${msg(str`${words}: ändern`)}
              @click=${() => this.#begin(entry, entry.validThrough !== undefined, msg('Ausnahme ändern'), index)}
            >
              ${msg('Ändern')}
            </button>`
          : nothing
      }
      <button
        class="button"
        type="button"
        aria-label=${msg(str`${words}: entfernen`)}
        @click=${() => this.#remove(index)}
      >
        ${msg('Entfernen')}
      </button>
    </li>`;
  }

  #form({ entry, index, isRange, title }: Draft): TemplateResult {
    const { opens, closes, mode } = entry;
    const fault = faultOf(entry, isRange);
    return html`<fieldset class="hours-form notice">
      <legend>${title}</legend>
      <div class="field">
        <label for="exception-name">${msg('Anlass (steht auf der Seite)')}</label>
        <input id="exception-name" .value=${live(germanText(entry.name))} @input=${this.#setName} />
      </div>
      <div class="row">
        ${dateField({
          id: 'exception-from',
          label: isRange ? msg('Erster Tag') : msg('Tag'),
          value: entry.validFrom,
          hasYearly: !isRange,
          change: (validFrom) => this.#change({ validFrom }),
        })}
        ${
          isRange
            ? dateField({
                id: 'exception-through',
                label: msg('Letzter Tag'),
                value: entry.validThrough,
                change: (validThrough) => this.#change({ validThrough }),
              })
            : nothing
        }
      </div>
      ${isRange ? this.#yearly(entry) : nothing}
      <div>
        ${this.#kind(msg('geschlossen'), !opens, { opens: undefined, closes: undefined, mode: undefined })}
        ${this.#kind(msg('andere Zeiten'), Boolean(opens) && mode !== 'closed', {
          opens: opens ?? '09:00',
          closes: closes ?? '12:00',
          mode: undefined,
        })}
        ${this.#kind(msg('nur von … bis geschlossen'), mode === 'closed', {
          opens: opens ?? '12:00',
          closes: closes ?? '14:00',
          mode: 'closed',
        })}
      </div>
      ${opens ? this.#times(entry) : nothing} ${fault ? html`<p class="fault">${fault}</p>` : nothing}
      <p class="actions">
        <button class="button primary" type="button" ?disabled=${fault !== undefined} @click=${this.#enter}>
          ${index === undefined ? msg('Eintragen') : msg('Ändern')}
        </button>
        <button class="button bare" type="button" @click=${this.#close}>${msg('Abbrechen')}</button>
      </p>
    </fieldset>`;
  }

  #kind(label: string, isSet: boolean, change: Partial<SpecialOpeningHours>): TemplateResult {
    return html`<label class="choice">
      <input type="radio" name="exception-kind" .checked=${live(isSet)} @change=${() => this.#change(change)} />
      ${label}
    </label>`;
  }

  #yearly({ validFrom, validThrough }: Partial<SpecialOpeningHours>): TemplateResult | typeof nothing {
    if (!validFrom || !validThrough) return nothing;
    const isYearly = validFrom.startsWith('--');
    const set = (): void => {
      if (!isYearly) {
        this.#change({ validFrom: `-${validFrom.slice(4)}`, validThrough: `-${validThrough.slice(4)}` });
        return;
      }
      const year = Number(today().slice(0, 4));
      const isOver = validThrough < validFrom;
      this.#change({
        validFrom: `${year}${validFrom.slice(1)}`,
        validThrough: `${year + Number(isOver)}${validThrough.slice(1)}`,
      });
    };
    return html`<label class="choice">
      <input type="checkbox" .checked=${live(isYearly)} @change=${set} />
      ${msg('jedes Jahr wieder')}
    </label>`;
  }

  #times({ opens, closes }: Partial<SpecialOpeningHours>): TemplateResult {
    const field = (id: string, label: string, value = '', change: (time: string) => void) =>
      html`<div class="field hours-time">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="time"
          .value=${live(value === '24:00' ? '00:00' : value)}
          @change=${(event: Event) => {
            const time = (event.target as HTMLInputElement).value;
            if (time) change(time);
          }}
        />
      </div>`;
    return html`<div class="row">
      ${field('exception-opens', msg('von'), opens, (time) => this.#change({ opens: time }))}
      ${field('exception-closes', msg('bis'), closes, (time) => this.#change({ closes: time === '00:00' ? '24:00' : time }))}
    </div>`;
  }

  /** Of this winter, or of the next once it is over. */
  readonly #christmas = (): void => {
    const [year, month] = today().split('-').map(Number) as [number, number];
    const first = month === 1 && today().endsWith('-01') ? year - 1 : year;
    const entry = { validFrom: `${first}-12-24`, validThrough: `${first + 1}-01-01`, name: 'Zwischen den Jahren' };
    this.#begin(entry, true, msg('Zwischen den Jahren'));
    // One more click enters it.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.hours-form .primary')?.focus());
  };

  #begin(entry: Partial<SpecialOpeningHours>, isRange: boolean, title: string, index?: number): void {
    this.draft = { entry, isRange, title, index };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#exception-name')?.focus());
  }

  #change(change: Partial<SpecialOpeningHours>): void {
    if (this.draft) this.draft = { ...this.draft, entry: { ...this.draft.entry, ...change } };
  }

  readonly #setName = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    const before = this.draft?.entry.name;
    this.#change({ name: typeof before === 'object' ? { ...before, de: text } : text });
  };

  readonly #enter = (): void => {
    const { entry, index } = this.draft!;
    const isNamed = germanText(entry.name).trim() !== '';
    const value = { ...entry, ...(!isNamed && { name: undefined }) };
    const list = [...entriesOf(this.file, this.path, EXCEPTIONS)];
    list.splice(index ?? list.length, index === undefined ? 0 : 1, value);
    this.#write(index === undefined ? msg('Ausnahme eingetragen') : msg('Ausnahme geändert'), list);
    this.#close();
  };

  readonly #close = (): void => {
    this.draft = undefined;
    this.#toButtons();
  };

  #remove(index: number): void {
    const list = entriesOf(this.file, this.path, EXCEPTIONS).filter((_, i) => i !== index);
    this.draft = undefined;
    this.#write(msg('Ausnahme entfernt'), list.length > 0 ? list : undefined);
    this.#toButtons();
  }

  /** What had the focus is gone. */
  #toButtons(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.hours-new button')?.focus());
  }

  #write(label: string, value: unknown): void {
    this.file.edit(label, [{ path: [...this.path, EXCEPTIONS], value }]);
    announce(label);
  }
}

/** What is missing before it can be entered. */
function faultOf(entry: Partial<SpecialOpeningHours>, isRange: boolean): string | undefined {
  const { validFrom, validThrough, opens, closes } = entry;
  if (!validFrom || (isRange && !validThrough))
    return isRange ? msg('Bitte beide Tage wählen.') : msg('Bitte einen Tag wählen.');
  if (validThrough && !validFrom.startsWith('--') && validThrough < validFrom) {
    return msg('Der letzte Tag liegt vor dem ersten.');
  }
  return opens && opens === closes ? msg('„von“ und „bis“ sind gleich.') : undefined;
}

customElements.define('redaktion-hours-exceptions', RedaktionHoursExceptions);
