/** One thing that is due: what is so, how long it has time, and what can be done. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keysOf } from '../../../check/due/due.ts';
import { type AgingProperty, CHECK_MONTHS } from '../../../model/schema/freshness.ts';
import { msg, str } from '../../i18n/msg.ts';
import { today } from '../../today.ts';
import { plainMessage } from '../../words/plain-message.ts';
import { partCheckedToday } from './checked.ts';
import { button, type Desk, idAt, type OpenPanel } from './desk.ts';
import type { ShownDue } from './dues.ts';
import { formFor } from './links.ts';
import { daysText, factName, repairName } from './words.ts';

/** What can be ticked: entries and sources that a person may have checked. */
export const canBeTicked = ({ kind }: ShownDue): boolean =>
  kind === 'check' || kind === 'never-checked' || kind === 'source';

/** Rows that stay the same elements when others go. */
export const rows = (desk: Desk, dues: readonly ShownDue[]): unknown =>
  repeat(
    dues,
    ({ kind, path, property, message }) => `${kind} ${path} ${property ?? ''} ${kind === 'problem' ? message : ''}`,
    (due) => row(desk, due),
  );

function row(desk: Desk, due: ShownDue): TemplateResult {
  const { name, message, path, fix, repair, property } = due;
  const { file } = desk;
  const isTicked = canBeTicked(due);
  const form = formFor(path, property);
  return html`<li class="check-row">
    <div class="check-words">
      ${isTicked ? tick(desk, due) : name ? html`<strong>${name}</strong>` : nothing}
      <p lang="de">${plainMessage(message)}</p>
      ${writeInstead(fix?.after)}
    </div>
    <p class="check-days muted">${daysText(due)}</p>
    <div class="actions">
      ${
        fix
          ? button(msg('So ändern'), message, () => desk.done(msg('So geändert'), (label) => file.repair(label, fix)))
          : nothing
      }
      ${
        repair
          ? button(repairName(due), name, () => desk.done(repairName(due), (label) => file.edit(label, repair.changes)))
          : nothing
      }
      ${isTicked ? checkActions(desk, due) : html`<a class="button" href=${form.href} aria-label="${form.label}: ${name || path}">${form.label}</a>`}
    </div>
    ${
      isTicked && desk.open?.id === idAt(file, path)
        ? html`<redaktion-partner .file=${file} .path=${path} .view=${desk.open.view}></redaktion-partner>`
        : nothing
    }
  </li>`;
}

/** The line of a certain repair. */
export const writeInstead = (after: string | undefined): TemplateResult | typeof nothing =>
  after === undefined
    ? nothing
    : html`<p>${msg('Schreiben Sie')}: ${after ? html`<code translate="no">${after}</code>` : msg('nichts')}</p>`;

const tick = ({ chosen, choose }: Desk, { path, name }: ShownDue): TemplateResult =>
  html`<label class="choice">
    <input type="checkbox" .checked=${chosen.has(path)} @change=${() => choose([path], !chosen.has(path))} />
    <strong>${name}</strong>
  </label>`;

function checkActions(desk: Desk, due: ShownDue): TemplateResult {
  const { path, name, kind } = due;
  const { open } = desk;
  const id = idAt(desk.file, path);
  const toggle = (view: OpenPanel['view'], label: string) => {
    const isOpen = open?.id === id && open.view === view;
    return html`<button
      class="button"
      type="button"
      aria-label="${label}: ${name}"
      aria-expanded=${isOpen}
      @click=${() => desk.setOpen(isOpen ? undefined : { id, view })}
    >
      ${label}
    </button>`;
  };
  return html`${button(msg('Heute geprüft'), name, () => desk.check([path]))}
  ${kind === 'source' ? nothing : [toggle('mail', msg('Nachfragen per E-Mail')), toggle('answer', msg('Antwort einfügen'))]}
  ${kind === 'check' ? parts(desk, due) : nothing}`;
}

/** Where only a part was checked, the rest stays due. */
function parts({ file, done }: Desk, { path, name }: ShownDue): TemplateResult {
  const properties = (Object.keys(CHECK_MONTHS) as AgingProperty[]).filter(
    (property) => file.valueAt([...keysOf(path), property]) !== undefined,
  );
  return html`<details class="check-parts">
    <summary>${msg('Nur einen Teil geprüft')}</summary>
    <p class="actions">
      ${properties.map((property) =>
        button(factName(property), name, () =>
          done(msg(str`Heute geprüft: ${factName(property)}`), (label) =>
            file.edit(label, partCheckedToday(path, property, today())),
          ),
        ),
      )}
    </p>
  </details>`;
}

/** All places of which nobody has said what holds at Christmas, in one row. */
export function christmasRow(desk: Desk, dues: readonly ShownDue[]): TemplateResult {
  const { file, done } = desk;
  const places = (file.directory?.places.length ?? 0) + 1;
  const [first] = dues as [ShownDue, ...ShownDue[]];
  const title = /^(.*?) ist noch/.exec(first.message)?.[1] ?? '';
  const changes = dues.flatMap(({ repair }) => repair?.changes ?? []);
  return html`<li class="check-row">
    <div class="check-words">
      <p>${msg(str`${title} ist bei ${dues.length} von ${places} Stellen noch nicht eingetragen.`)}</p>
      <p class="muted">
        ${msg('„Zwischen den Jahren“ heißt hier: vom 24.12. bis 1.1. geschlossen, soweit nichts anderes eingetragen ist.')}
      </p>
    </div>
    <p class="check-days muted">${daysText(first)}</p>
    <div class="actions">
      ${button(msg('„Zwischen den Jahren“ bei allen eintragen'), '', () =>
        done(msg('„Zwischen den Jahren“ eingetragen'), (label) => file.edit(label, changes)),
      )}
    </div>
    <details class="check-parts">
      <summary>${msg('Einzeln ansehen')}</summary>
      <ul class="rows">
        ${rows(desk, dues)}
      </ul>
    </details>
  </li>`;
}
