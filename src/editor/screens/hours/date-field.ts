/** A field for a date, or for a day of every year. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg } from '../../i18n/msg.ts';
import { today } from '../../today.ts';

export type DateOptions = {
  id: string;
  label: string;
  /** "2026-12-24" or "--12-24". */
  value: string | undefined;
  /** Whether a day of every year is possible. */
  hasYearly?: boolean;
  change: (date: string | undefined) => void;
};

export function dateField({ id, label, value, hasYearly, change }: DateOptions): TemplateResult {
  const isYearly = value?.startsWith('--') ?? false;
  // A field of browsers has no day without a year: the year is left out again.
  const shown = isYearly ? `${today().slice(0, 4)}${value!.slice(1)}` : (value ?? '');
  const set = (event: Event): void => {
    const date = (event.target as HTMLInputElement).value;
    change(!date ? undefined : isYearly ? `-${date.slice(4)}` : date);
  };
  return html`<div class="field short">
    <label for=${id}>${label}</label>
    <input id=${id} type="date" .value=${live(shown)} @change=${set} />
    ${
      hasYearly && value
        ? html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(isYearly)}
              @change=${() => change(isYearly ? shown : `-${value.slice(4)}`)}
            />
            ${msg('jedes Jahr')}
          </label>`
        : nothing
    }
  </div>`;
}
