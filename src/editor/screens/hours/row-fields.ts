/** The fields of one time: from, to, how one comes, in which weeks; and under "Mehr" language, note and season. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { germanName, germanText } from '../../../check/german.ts';
import { readLanguage } from '../../../model/reading/readers/languages.ts';
import type { OpeningHours } from '../../../model/schema/schema.ts';
import { msg, str } from '../../i18n/msg.ts';
import { dateField } from './date-field.ts';
import { nextDateOf } from './next-date.ts';

export type RowOptions = {
  /** Unlike that of any other row. */
  id: string;
  /** Says for screen readers which time it is: "Montag, 2. Zeit". */
  label: string;
  entry: OpeningHours;
  change: (change: Partial<OpeningHours>) => void;
  remove: () => void;
};

export function rowFields({ id, label, entry, change, remove }: RowOptions): TemplateResult {
  const { opens, closes, mode = 'walk-in' } = entry;
  const modes = [
    ['walk-in', msg('ohne Termin')],
    ['appointment', msg('nur mit Termin')],
    ['phone', msg('am Telefon')],
  ] as const;
  return html`<div class="hours-row" role="group" aria-label=${label}>
    <div class="row">
      ${timeField(`${id}-opens`, msg('von'), opens, (time) => time !== closes && change({ opens: time }))}
      ${timeField(
        `${id}-closes`,
        msg('bis'),
        closes === '24:00' ? '00:00' : closes,
        (time) =>
          // Midnight at the end of the day has another name.
          time !== opens && change({ closes: time === '00:00' ? '24:00' : time }),
      )}
      <div class="field hours-choice">
        <label for="${id}-mode">${msg('Art')}</label>
        <select
          id="${id}-mode"
          @change=${(event: Event) => {
            const value = valueOf(event) as OpeningHours['mode'];
            change({ mode: value === 'walk-in' ? undefined : value });
          }}
        >
          ${modes.map(([value, name]) => html`<option value=${value} .selected=${live(value === mode)}>${name}</option>`)}
        </select>
      </div>
      ${weeksField(id, entry, change)}
    </div>
    ${weeksMore(id, entry, change)}
    <div class="hours-foot">
      ${more(id, entry, change)}
      <button class="button bare" type="button" aria-label=${msg(str`${label}: entfernen`)} @click=${remove}>
        ${msg('Entfernen')}
      </button>
    </div>
  </div>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const timeField = (id: string, label: string, value: string, change: (time: string) => void): TemplateResult =>
  html`<div class="field hours-time">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="time"
      .value=${live(value)}
      @change=${(event: Event) => {
        const time = valueOf(event);
        if (time) change(time);
      }}
    />
  </div>`;

type Weeks = 'all' | 'even' | 'odd' | 'month' | 'every';

const weeksOf = ({ isoWeek, weekOfMonth, everyWeeks }: OpeningHours): Weeks =>
  everyWeeks ? 'every' : weekOfMonth?.length ? 'month' : (isoWeek ?? 'all');

function weeksField(id: string, entry: OpeningHours, change: RowOptions['change']): TemplateResult {
  const choices: [Weeks, string][] = [
    ['all', msg('jede Woche')],
    ['even', msg('gerade KW')],
    ['odd', msg('ungerade KW')],
    ['month', msg('einige im Monat')],
    ['every', msg('alle paar Wochen')],
  ];
  const set = (event: Event): void => {
    const weeks = valueOf(event) as Weeks;
    const anchor = entry.everyWeeks ? { validFrom: undefined } : {};
    change({
      ...anchor,
      isoWeek: weeks === 'even' || weeks === 'odd' ? weeks : undefined,
      weekOfMonth: weeks === 'month' ? [1] : undefined,
      everyWeeks: weeks === 'every' ? 2 : undefined,
      ...(weeks === 'every' && { validFrom: nextDateOf(entry.dayOfWeek) }),
    });
  };
  return html`<div class="field hours-choice">
    <label for="${id}-weeks">${msg('Wochen')}</label>
    <select id="${id}-weeks" @change=${set}>
      ${choices.map(
        ([value, name]) => html`<option value=${value} .selected=${live(value === weeksOf(entry))}>${name}</option>`,
      )}
    </select>
  </div>`;
}

const NTH = [1, 2, 3, 4, 5, -1] as const;

function weeksMore(id: string, entry: OpeningHours, change: RowOptions['change']): TemplateResult | typeof nothing {
  const { weekOfMonth = [], everyWeeks, validFrom } = entry;
  if (weeksOf(entry) === 'month') {
    const toggle = (nth: (typeof NTH)[number]): void => {
      const weeks = NTH.filter((each) => weekOfMonth.includes(each) !== (each === nth));
      // The last one stays: no week at all would be never.
      if (weeks.length > 0) change({ weekOfMonth: weeks });
    };
    return html`<fieldset class="hours-nth">
      <legend>${msg('Der wievielte im Monat?')}</legend>
      ${NTH.map(
        (nth) =>
          html`<label class="choice">
            <input type="checkbox" .checked=${live(weekOfMonth.includes(nth))} @change=${() => toggle(nth)} />
            ${nth < 0 ? msg('letzter') : `${nth}.`}
          </label>`,
      )}
    </fieldset>`;
  }
  if (!everyWeeks) return nothing;
  const set = (event: Event): void => {
    const weeks = Number(valueOf(event));
    if (Number.isInteger(weeks) && weeks > 1) change({ everyWeeks: weeks });
  };
  return html`<div class="row">
    <div class="field short">
      <label for="${id}-every">${msg('alle … Wochen')}</label>
      <input id="${id}-every" type="number" min="2" max="52" .value=${live(String(everyWeeks))} @change=${set} />
    </div>
    ${dateField({ id: `${id}-first`, label: msg('gezählt ab'), value: validFrom, change: (date) => date && change({ validFrom: date }) })}
  </div>`;
}

function more(id: string, entry: OpeningHours, change: RowOptions['change']): TemplateResult {
  const { availableLanguage = [], note, everyWeeks, validFrom, validThrough } = entry;
  const noteText = germanText(note);
  const languages = availableLanguage.map(germanName).join(', ');
  const period = everyWeeks ? validThrough : (validFrom ?? validThrough);
  const summary = [languages, noteText, period && msg('Zeitraum')].filter(Boolean).join(', ');
  const setLanguages = (event: Event): void => {
    const words = valueOf(event)
      .split(/[,;/]| und /)
      .map((word) => word.trim())
      .filter(Boolean);
    const tags = words.map((word) => tagOf(word));
    change({ availableLanguage: tags.length > 0 ? tags : undefined });
  };
  const setNote = (event: Event): void => {
    const text = valueOf(event).trim();
    // Translations of a note stay beside its German words.
    change({ note: !text ? undefined : typeof note === 'object' ? { ...note, de: text } : text });
  };
  return html`<details>
    <summary>${summary ? msg(str`Mehr: ${summary}`) : msg('Mehr: Sprache, Hinweis, Zeitraum')}</summary>
    <div class="row">
      <div class="field">
        <label for="${id}-languages">${msg('Sprachen zu dieser Zeit')}</label>
        <input id="${id}-languages" .value=${live(languages)} @change=${setLanguages} />
      </div>
      <div class="field">
        <label for="${id}-note">${msg('Hinweis')}</label>
        <input id="${id}-note" .value=${live(noteText)} @change=${setNote} />
      </div>
    </div>
    <div class="row">
      ${
        everyWeeks
          ? nothing
          : dateField({
              id: `${id}-from`,
              label: msg('gilt ab'),
              value: validFrom,
              hasYearly: true,
              change: (date) => change({ validFrom: date }),
            })
      }
      ${dateField({ id: `${id}-through`, label: msg('gilt bis'), value: validThrough, hasYearly: !everyWeeks, change: (date) => change({ validThrough: date }) })}
    </div>
  </details>`;
}

/** The tag of a language that was typed by its name; what is none stays, and the check says so. */
function tagOf(word: string): string {
  const value = readLanguage(word)?.value;
  return typeof value === 'string' ? value : word;
}
