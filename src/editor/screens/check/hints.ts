/** What is read as it was meant although it is written otherwise, and what else the check says: nothing residents would notice. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.ts';
import type { FileProblem } from '../../document/edited-file.ts';
import { plainMessage } from '../../words/plain-message.ts';
import { button, type Desk } from './desk.ts';
import { formFor } from './links.ts';
import { writeInstead } from './row.ts';

export function hintSection(desk: Desk, hints: readonly FileProblem[]): TemplateResult | typeof nothing {
  if (hints.length === 0) return nothing;
  const { file, done } = desk;
  const isSeveral = hints.filter(({ fix }) => fix).length > 1;
  return html`<section class="panel" aria-labelledby="check-hints">
    <h2 id="check-hints" tabindex="-1">${msg('Wird verstanden, steht aber anders da')} (${hints.length})</h2>
    ${
      isSeveral
        ? html`<p class="actions">
            ${button(msg('Alle so ändern'), '', () => done(msg('Alle so geändert'), (label) => file.repairAll(label)))}
          </p>`
        : nothing
    }
    <ul class="rows">
      ${hints.map((hint) => hintRow(desk, hint))}
    </ul>
  </section>`;
}

function hintRow({ file, done }: Desk, { message, path, line, fix }: FileProblem): TemplateResult {
  const form = formFor(path);
  return html`<li class="check-row">
    <div class="check-words">
      <p lang="de">${plainMessage(message)}</p>
      ${writeInstead(fix?.after)}
    </div>
    <p class="check-days muted">${line ? msg(str`Zeile ${line}`) : nothing}</p>
    <div class="actions">
      ${
        fix
          ? button(msg('So ändern'), path, () => done(msg('So geändert'), (label) => file.repair(label, fix)))
          : html`<a class="button" href=${form.href} aria-label="${form.label}: ${path}">${form.label}</a>`
      }
    </div>
  </li>`;
}
