/** Hours typed as they stand on the sign: what was understood, what is to be decided, what was not understood. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readHoursTextWithSpans, hoursWords, type HoursReadingWithSpans } from '../../../import/index.ts';
import { daysWords } from '../../../import/hours/say.ts';
import { exceptionWords } from '../../../check/hours-words.ts';
import type { DayOfWeek, OpeningHours, Place } from '../../../model/schema/schema.ts';
import { announce } from '../../announce.ts';
import type { ValueChange } from '../../document/edited-file.ts';
import type { JsonPath } from '../../document/json-path.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { today } from '../../today.ts';
import { type Answer, askedOf, withoutPiece } from './answers.ts';
import { entriesOf, EXCEPTIONS, isEntry, WEEK } from './place-hours.ts';

export class RedaktionHoursText extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false }, typed: { state: true }, taken: { state: true } };
  }

  declare path: JsonPath;
  /** What stands in the box. */
  declare typed: string;
  /** The text that was put into the week. */
  declare taken: string;

  constructor() {
    super();
    this.typed = '';
    this.taken = '';
  }

  override render(): TemplateResult {
    const reading = readHoursTextWithSpans(this.typed);
    const isEmpty = !this.typed.trim();
    const now = entriesOf(this.file, this.path, WEEK).filter(isEntry);
    return html`<section class="panel">
      <h2>${msg('Vom Schild abschreiben')}</h2>
      <div class="field">
        <label for="hours-typed">${msg('Zeiten so eintippen, wie sie auf dem Schild stehen')}</label>
        <textarea
          id="hours-typed"
          rows="3"
          aria-describedby="hours-typed-help"
          .value=${live(this.typed)}
          @input=${this.#type}
        ></textarea>
        <p class="help" id="hours-typed-help">
          ${msg('Zum Beispiel: Mo–Do 9–12 u. Do 14–17 Uhr, 1. und 3. Mi im Monat 10–12 (nur mit Termin), sonst n. V.')}
        </p>
      </div>
      ${
        now.length > 0 && isEmpty
          ? html`<p class="actions">
              <button class="button" type="button" @click=${() => this.#say(hoursWords(now))}>
                ${msg('Jetzige Zeiten als Text holen')}
              </button>
            </p>`
          : nothing
      }
      ${isEmpty ? nothing : html`${this.#understood(reading)}${this.#questions(reading)}${this.#unread(reading)}${this.#take(reading)}`}
    </section>`;
  }

  #understood(reading: HoursReadingWithSpans): TemplateResult | typeof nothing {
    const { hours, special = [], closed, appointment, publicHolidays } = reading;
    const words = [
      ...(hours.length > 0 ? hoursWords(hours).split(' · ') : []),
      ...special.map((entry) => exceptionWords(entry).replace(/,$/, '')),
      ...(closed ? [msg(str`${daysWords(closed)} geschlossen`)] : []),
      ...(appointment === 'only' ? [msg('nur mit Termin')] : appointment ? [msg('außerdem nach Vereinbarung')] : []),
      ...(publicHolidays === 'open' ? [msg('auch an Feiertagen')] : []),
    ];
    if (words.length === 0) return nothing;
    return html`<div class="good">
      <h3>${msg('Verstanden')}</h3>
      <ul class="hours-understood">
        ${words.map((each) => html`<li>${each}</li>`)}
      </ul>
    </div>`;
  }

  #questions(reading: HoursReadingWithSpans): TemplateResult | typeof nothing {
    if (reading.questions.length === 0) return nothing;
    return html`<div class="ask">
      <h3>${msg('Bitte entscheiden')}</h3>
      ${reading.questions.map((question, index) => {
        const { sentence, answers } = askedOf(this.typed, reading, question, today());
        return html`<fieldset class="hours-question">
          <legend>${sentence}</legend>
          <div class="actions">${answers.map((answer, i) => this.#answer(answer, `${index}-${i}`))}</div>
        </fieldset>`;
      })}
    </div>`;
  }

  #answer(answer: Answer, key: string): TemplateResult {
    const { input, label } = answer;
    if (!input) {
      return html`<button class="button" type="button" @click=${() => this.#say(answer.text(''))}>${label}</button>`;
    }
    const id = `hours-answer-${key}`;
    const take = (): void => {
      const { value } = this.querySelector<HTMLInputElement>(`#${id}`)!;
      if (value.trim()) this.#say(answer.text(value.trim()));
    };
    const onEnter = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') take();
    };
    return html`<span class="field short">
        <label for=${id}>${input.label}</label>
        <input id=${id} type=${input.type} @keydown=${onEnter} />
      </span>
      <button class="button" type="button" @click=${take}>${label}</button>`;
  }

  #unread({ unreadSpans, unread, questions }: HoursReadingWithSpans): TemplateResult | typeof nothing {
    if (unreadSpans.length === 0) return nothing;
    const isWhole = questions.some(({ id }) => id === 'no-hours-here');
    return html`<div class="notice">
      <h3>${msg('Nicht verstanden')}</h3>
      <p class="hours-marked">${this.#marked(unreadSpans)}</p>
      ${
        isWhole
          ? nothing
          : html`<p>${msg('Das kommt nicht in die Zeiten. Sie können es oben anders schreiben oder weglassen.')}</p>
              <p class="actions">
                ${unreadSpans.map(
                  (span, i) =>
                    html`<button class="button" type="button" @click=${() => this.#say(withoutPiece(this.typed, span))}>
                      ${msg(str`„${unread[i]!}“ weglassen`)}
                    </button>`,
                )}
              </p>`
      }
    </div>`;
  }

  #marked(spans: readonly { start: number; end: number }[]): unknown[] {
    let at = 0;
    const parts: unknown[] = [];
    for (const { start, end } of spans) {
      parts.push(this.typed.slice(at, start), html`<mark>${this.typed.slice(start, end)}</mark>`);
      at = end;
    }
    return [...parts, this.typed.slice(at)];
  }

  #take(reading: HoursReadingWithSpans): TemplateResult {
    const { questions, hours, special, closed, appointment } = reading;
    const isReady = questions.length === 0 && (hours.length > 0 || special || closed || appointment);
    const isTaken = this.taken === this.typed;
    return html`<p class="actions">
      <button class="button primary" type="button" ?disabled=${!isReady} @click=${() => this.#put(reading)}>
        ${msg('In die Woche übernehmen')}
      </button>
      ${
        questions.length > 0
          ? html`<span class="muted">${msg('Erst bitte die Fragen oben beantworten.')}</span>`
          : isTaken
            ? html`<span class="muted">${msg('Übernommen; unten steht die Woche.')}</span>`
            : nothing
      }
    </p>`;
  }

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
  };

  /** Another text in the box; the focus goes there, since the button is gone. */
  #say(text: string): void {
    this.typed = text;
    void this.updateComplete.then(() => {
      const next = this.querySelector<HTMLElement>('.hours-question :is(button, input)');
      (
        next ??
        this.querySelector<HTMLElement>('.button.primary:not([disabled])') ??
        this.querySelector('textarea')
      )?.focus();
    });
  }

  #put(reading: HoursReadingWithSpans): void {
    this.file.edit(
      msg('Zeiten vom Schild'),
      changesOf(reading, this.path, (name) => this.file.valueAt([...this.path, name])),
    );
    this.taken = this.typed;
    announce(msg('In die Woche übernommen.'));
  }
}

/** What a reading changes of a place: only what it speaks of. */
export function changesOf(
  reading: HoursReadingWithSpans,
  path: JsonPath,
  valueOf: (name: string) => unknown,
): ValueChange[] {
  const { hours, special, closed, appointment, publicHolidays } = reading;
  const changes: ValueChange[] = [];
  const change = (name: string, value: unknown): void => void changes.push({ path: [...path, name], value });
  if (hours.length > 0) change(WEEK, hours);
  else if (appointment === 'only') change(WEEK, []);
  else if (closed) change(WEEK, withoutDays(valueOf(WEEK), closed));
  if (special) {
    const before = valueOf(EXCEPTIONS);
    change(EXCEPTIONS, [...(Array.isArray(before) ? (before as unknown[]) : []), ...special]);
  }
  if (appointment) {
    const before = valueOf('appointment') as Place['appointment'];
    const also = appointment === 'only' ? { required: true } : { required: false, outsideHours: true };
    change('appointment', { ...before, ...also });
  }
  if (publicHolidays === 'open') change('publicHolidays', 'open');
  return changes;
}

function withoutDays(value: unknown, closed: readonly DayOfWeek[]): unknown {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((entry) => {
    if (!isEntry(entry)) return [entry];
    const dayOfWeek: OpeningHours['dayOfWeek'] = entry.dayOfWeek.filter((day) => !closed.includes(day));
    return dayOfWeek.length > 0 ? [{ ...entry, dayOfWeek }] : [];
  });
}

customElements.define('redaktion-hours-text', RedaktionHoursText);
