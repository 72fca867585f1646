/** What is done with all that is ticked: today is the day of its check, and how far it counts as checked. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.ts';
import { OWN_WORDS } from './checked.ts';
import type { Desk } from './desk.ts';
import type { ShownDue } from './dues.ts';

export function tickAll({ chosen, choose }: Desk, ticked: readonly ShownDue[]): TemplateResult {
  const paths = ticked.map(({ path }) => path);
  const isAll = paths.every((path) => chosen.has(path));
  return html`<label class="choice">
    <input type="checkbox" .checked=${isAll} @change=${() => choose(paths, !isAll)} />
    ${msg('Alle auswählen')}
  </label>`;
}

export function chosenActions(desk: Desk, ticked: readonly ShownDue[]): TemplateResult {
  const { how, setHow } = desk;
  const chosen = ticked.map(({ path }) => path).filter((path) => desk.chosen.has(path));
  return html`<div class="stack check-chosen">
    <label class="choice">
      <input
        type="checkbox"
        .checked=${how.isVerified}
        @change=${() => setHow({ ...how, isVerified: !how.isVerified })}
      />
      ${msg('Auch als geprüft kennzeichnen: Die Bausteine zeigen dann „Geprüft am …“ und die Quelle')}
    </label>
    ${how.isVerified ? sourceField(desk) : nothing}
    <p class="actions">
      <button class="button" type="button" ?disabled=${chosen.length === 0} @click=${() => desk.check(chosen)}>
        ${msg(str`Ausgewählte (${chosen.length}): heute geprüft`)}
      </button>
    </p>
  </div>`;
}

function sourceField({ file, how, setHow }: Desk): TemplateResult {
  const sources = Object.entries(file.directory?.sources ?? {}).map(([key, { title }]) => [key, title] as const);
  const own = sources.some(([key]) => key === OWN_WORDS) ? [] : [[OWN_WORDS, msg('von der Stelle selbst')] as const];
  const options = [['', msg('aus der Quelle, die schon dasteht')] as const, ...own, ...sources];
  return html`<div class="field">
    <label for="check-source">${msg('Woher Sie es wissen')}</label>
    <select
      id="check-source"
      @change=${(event: Event) => setHow({ ...how, source: (event.target as HTMLSelectElement).value })}
    >
      ${options.map(([key, title]) => html`<option value=${key} ?selected=${how.source === key}>${title}</option>`)}
    </select>
  </div>`;
}
