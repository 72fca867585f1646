/** "Was ist zu prüfen?": what is wrong for residents, what is due soon, and what nobody has checked for long. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dueCalendar } from '../../../check/due/calendar.ts';
import type { Severity } from '../../../check/due/due.ts';
import { dateWords } from '../../../model/reading/hours-problems.ts';
import { announce } from '../../announce.ts';
import { download } from '../../document/save-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { now, today } from '../../today.ts';
import { type CheckedHow, checkedToday } from './checked.ts';
import { chosenActions, tickAll } from './chosen.ts';
import { type Desk, keptFor, type OpenPanel } from './desk.ts';
import { type ShownDue, shownOf } from './dues.ts';
import { hintSection } from './hints.ts';
import { canBeTicked, christmasRow, rows } from './row.ts';
import './partner.ts';

export class RedaktionCheck extends RedaktionElement implements Desk {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, chosen: { state: true }, how: { state: true } };
  }

  declare chosen: ReadonlySet<string>;
  declare how: CheckedHow;

  constructor() {
    super();
    this.chosen = new Set();
    this.how = { isVerified: false, source: '' };
  }

  get open(): OpenPanel | undefined {
    return keptFor(this.file).open;
  }

  override render(): TemplateResult {
    const { dues, hints } = shownOf(this.file);
    const of = (severity: Severity) => dues.filter((due) => due.severity === severity);
    const isNothing = dues.length + hints.length === 0;
    return html`<h1 tabindex="-1">${msg('Was ist zu prüfen?')}</h1>
      <p class="muted">${msg(str`Stand heute, ${dateWords(today())}`)}</p>
      ${
        isNothing
          ? html`<p class="good">${msg('Nichts: Es ist alles eingetragen und geprüft, was bald gebraucht wird.')}</p>`
          : nothing
      }
      ${this.#group('wrong', msg('Jetzt falsch für Bewohner'), of('wrong'))}
      ${this.#group('soon', msg('Bald fällig'), of('soon'))}
      ${this.#group('unchecked', msg('Lange nicht geprüft'), of('unchecked'))} ${hintSection(this, hints)}
      ${this.file.directory ? this.#calendar() : nothing}`;
  }

  #group(severity: Severity, title: string, dues: readonly ShownDue[]): TemplateResult | typeof nothing {
    if (dues.length === 0) return nothing;
    const christmas = dues.filter(({ kind }) => kind === 'christmas');
    const isOneRow = christmas.length > 1;
    const ticked = dues.filter(canBeTicked);
    return html`<section class="panel check-${severity}" aria-labelledby="check-${severity}">
      <h2 id="check-${severity}" tabindex="-1">${title} (${dues.length})</h2>
      ${ticked.length > 1 ? tickAll(this, ticked) : nothing}
      <ul class="rows">
        ${isOneRow ? christmasRow(this, christmas) : nothing}
        ${rows(this, isOneRow ? dues.filter((due) => !christmas.includes(due)) : dues)}
      </ul>
      ${ticked.length > 0 ? chosenActions(this, ticked) : nothing}
    </section>`;
  }

  #calendar(): TemplateResult {
    return html`<section class="panel" aria-labelledby="check-calendar">
      <h2 id="check-calendar">${msg('Damit nichts vergessen wird')}</h2>
      <p>
        ${msg('Öffnungszeiten sind alle 3 Monate zu prüfen, Kontakte alle 6, Anschrift und Sprachen alle 12. Die nächsten Termine können Sie in Ihren Kalender übernehmen; laden Sie sie später noch einmal, rücken sie dort an ihren neuen Tag.')}
      </p>
      <p class="actions">
        <button class="button" type="button" @click=${this.#saveCalendar}>
          ${msg('Erinnerungen für den Kalender (.ics)')}
        </button>
      </p>
    </section>`;
  }

  readonly #saveCalendar = (): void => {
    const text = dueCalendar(this.file.directory!, today(), now());
    const name = this.file.name.replace(/\.json$/i, '');
    download(`${name}-pruefen.ics`, new TextEncoder().encode(text), 'text/calendar');
    announce(msg('Die Erinnerungen liegen jetzt bei Ihren Downloads. Öffnen Sie die Datei mit Ihrem Kalender.'));
  };

  readonly choose = (paths: readonly string[], isChosen: boolean): void => {
    const chosen = new Set(this.chosen);
    for (const path of paths) {
      if (isChosen) chosen.add(path);
      else chosen.delete(path);
    }
    this.chosen = chosen;
  };

  readonly setHow = (how: CheckedHow): void => {
    this.how = how;
  };

  readonly setOpen = (open: OpenPanel | undefined): void => {
    keptFor(this.file).open = open;
    this.requestUpdate();
  };

  readonly check = (paths: readonly string[]): void => {
    const { file, how } = this;
    const words = paths.length === 1 ? msg('Heute geprüft') : msg(str`Heute geprüft: ${paths.length} Einträge`);
    this.done(words, (label) => file.edit(label, checkedToday(file, paths, today(), how)));
    this.choose(paths, false);
  };

  /** Where the button is gone with what it was for, the focus goes to the heading above. */
  readonly done = (label: string, edit: (label: string) => unknown): void => {
    const id = document.activeElement?.closest('section')?.querySelector('h2[tabindex]')?.id ?? '';
    edit(label);
    announce(label);
    void this.updateComplete.then(() => {
      if (this.contains(document.activeElement)) return;
      (this.querySelector<HTMLElement>(`#${id || 'none'}`) ?? this.querySelector<HTMLElement>('h1'))?.focus();
    });
  };
}

customElements.define('redaktion-check', RedaktionCheck);
