/** "Was ist zu prüfen?": what is wrong for residents, what is due soon, and what nobody has checked for long. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dueCalendar } from '../../../check/due/calendar.ts';
import type { Severity } from '../../../check/due/due.ts';
import { factWords } from '../../../check/due/checks.ts';
import { daysWords } from '../../../check/due/say.ts';
import { dateWords } from '../../../model/reading/hours-problems.ts';
import { type AgingProperty, CHECK_MONTHS } from '../../../model/schema/freshness.ts';
import { announce } from '../../announce.ts';
import { download } from '../../document/save-file.ts';
import type { FileProblem } from '../../document/edited-file.ts';
import { keysOf } from '../../../check/due/due.ts';
import { msg, str } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { now, today } from '../../today.ts';
import { type CheckedHow, checkedToday, OWN_WORDS, partCheckedToday } from './checked.ts';
import { type ShownDue, shownOf } from './dues.ts';
import { formFor } from './links.ts';
import './partner.ts';

/** What can be ticked: entries and sources that a person may have checked. */
const TICKED = new Set(['check', 'never-checked', 'source']);

export class RedaktionCheck extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, open: { state: true }, chosen: { state: true }, how: { state: true } };
  }

  /** The panel that is open below a place. */
  declare open?: { path: string; view: 'mail' | 'answer' };
  /** Paths of what is ticked. */
  declare chosen: ReadonlySet<string>;
  declare how: CheckedHow;

  constructor() {
    super();
    this.chosen = new Set();
    this.how = { isVerified: false, source: '' };
  }

  override render(): TemplateResult {
    const { dues, hints } = shownOf(this.file);
    const of = (severity: Severity) => dues.filter((due) => due.severity === severity);
    return html`<h1 tabindex="-1">${msg('Was ist zu prüfen?')}</h1>
      <p class="muted">${msg(str`Stand heute, ${dateWords(today())}`)}</p>
      ${
        dues.length + hints.length === 0
          ? html`<p class="good">${msg('Nichts: Es ist alles eingetragen und geprüft, was bald gebraucht wird.')}</p>`
          : nothing
      }
      ${this.#group('wrong', msg('Jetzt falsch für Bewohner'), of('wrong'))}
      ${this.#group('soon', msg('Bald fällig'), of('soon'))}
      ${this.#group('unchecked', msg('Lange nicht geprüft'), of('unchecked'))} ${this.#hints(hints)}
      ${this.file.directory ? this.#calendar() : nothing}`;
  }

  #group(severity: Severity, title: string, dues: readonly ShownDue[]): TemplateResult | typeof nothing {
    if (dues.length === 0) return nothing;
    const christmas = dues.filter(({ kind }) => kind === 'christmas');
    const others = dues.filter(({ kind }) => kind !== 'christmas');
    const ticked = others.filter(({ kind }) => TICKED.has(kind));
    return html`<section class="panel check-${severity}" aria-labelledby="check-${severity}">
      <h2 id="check-${severity}" tabindex="-1">${title} (${dues.length})</h2>
      ${severity === 'unchecked' && ticked.length > 1 ? this.#all(ticked) : nothing}
      <ul class="rows">
        ${christmas.length > 1 ? this.#christmas(christmas) : christmas.map((due) => this.#row(due))}
        ${others.map((due) => this.#row(due))}
      </ul>
      ${ticked.length > 0 ? this.#tickedActions(ticked) : nothing}
    </section>`;
  }

  #row(due: ShownDue): TemplateResult {
    const { name, message, path, fix, repair, property } = due;
    const form = formFor(path, property);
    return html`<li class="check-row">
      <div class="check-words">
        ${TICKED.has(due.kind) ? this.#tick(due) : name ? html`<strong>${name}</strong>` : nothing}
        <p lang="de">${message}</p>
        ${fix ? html`<p>${msg('Schreiben Sie')}: <code translate="no">${fix.after || msg('nichts')}</code></p>` : nothing}
      </div>
      <p class="check-days muted">${daysWords(due)}</p>
      <p class="actions">
        ${fix ? this.#button(msg('So ändern'), message, () => this.#done(msg('So geändert'), () => this.file.repair(msg('So ändern'), fix))) : nothing}
        ${repair ? this.#button(repair.label, name, () => this.#repair([due])) : nothing}
        ${TICKED.has(due.kind) ? this.#checkActions(due) : html`<a class="button" href=${form.href}>${form.label}</a>`}
      </p>
      ${this.open?.path === path && TICKED.has(due.kind) ? this.#panel() : nothing}
    </li>`;
  }

  /** Its name says what it is about where several are called the same. */
  #button(label: string, about: string, action: () => void): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-label=${about ? `${label}: ${about}` : label}
      @click=${action}
    >
      ${label}
    </button>`;
  }

  #tick({ path, name }: ShownDue): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${this.chosen.has(path)}
        @change=${() => this.#choose([path], !this.chosen.has(path))}
      />
      <strong>${name}</strong>
    </label>`;
  }

  #all(ticked: readonly ShownDue[]): TemplateResult {
    const paths = ticked.map(({ path }) => path);
    const isAll = paths.every((path) => this.chosen.has(path));
    return html`<label class="choice">
      <input type="checkbox" .checked=${isAll} @change=${() => this.#choose(paths, !isAll)} />
      ${msg('Alle auswählen')}
    </label>`;
  }

  #choose(paths: readonly string[], isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    for (const path of paths) {
      if (isChosen) chosen.add(path);
      else chosen.delete(path);
    }
    this.chosen = chosen;
  }

  #checkActions(due: ShownDue): TemplateResult {
    const { path, name, kind } = due;
    const toggle = (view: 'mail' | 'answer', label: string) => {
      const isOpen = this.open?.path === path && this.open.view === view;
      return html`<button
        class="button"
        type="button"
        aria-label="${label}: ${name}"
        aria-expanded=${isOpen}
        @click=${() => (this.open = isOpen ? undefined : { path, view })}
      >
        ${label}
      </button>`;
    };
    return html`${this.#button(msg('Heute geprüft'), name, () => this.#check([path]))}
    ${kind === 'source' ? nothing : [toggle('mail', msg('Nachfragen per E-Mail')), toggle('answer', msg('Antwort einfügen'))]}
    ${kind === 'check' ? this.#parts(due) : nothing}`;
  }

  /** Where only a part was checked, the rest stays due. */
  #parts({ path, name }: ShownDue): TemplateResult {
    const properties = (Object.keys(CHECK_MONTHS) as AgingProperty[]).filter(
      (property) => this.file.valueAt([...keysOf(path), property]) !== undefined,
    );
    return html`<details class="check-parts">
      <summary>${msg('Nur einen Teil geprüft')}</summary>
      <p class="actions">
        ${properties.map((property) =>
          this.#button(factWords(property), name, () =>
            this.#done(msg(str`Heute geprüft: ${factWords(property)}`), (label) =>
              this.file.edit(label, partCheckedToday(path, property, today())),
            ),
          ),
        )}
      </p>
    </details>`;
  }

  #panel(): TemplateResult {
    const { path, view } = this.open!;
    return html`<redaktion-partner .file=${this.file} .path=${path} .view=${view}></redaktion-partner>`;
  }

  #tickedActions(ticked: readonly ShownDue[]): TemplateResult {
    const chosen = ticked.map(({ path }) => path).filter((path) => this.chosen.has(path));
    const sources = Object.entries(this.file.directory?.sources ?? {});
    return html`<div class="stack check-chosen">
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.how.isVerified}
          @change=${(event: Event) => (this.how = { ...this.how, isVerified: (event.target as HTMLInputElement).checked })}
        />
        ${msg('Auch als geprüft kennzeichnen: Die Bausteine zeigen dann „Geprüft am …“ und die Quelle')}
      </label>
      ${
        this.how.isVerified
          ? html`<div class="field">
              <label for="check-source">${msg('Woher Sie es wissen')}</label>
              <select
                id="check-source"
                @change=${(event: Event) => (this.how = { ...this.how, source: (event.target as HTMLSelectElement).value })}
              >
                <option value="" ?selected=${!this.how.source}>${msg('aus der Quelle, die schon dasteht')}</option>
                ${
                  sources.some(([key]) => key === OWN_WORDS)
                    ? nothing
                    : html`<option value=${OWN_WORDS} ?selected=${this.how.source === OWN_WORDS}>
                        ${msg('von der Stelle selbst')}
                      </option>`
                }
                ${sources.map(([key, { title }]) => html`<option value=${key} ?selected=${this.how.source === key}>${title}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <p class="actions">
        <button class="button" type="button" ?disabled=${chosen.length === 0} @click=${() => this.#check(chosen)}>
          ${msg(str`Ausgewählte (${chosen.length}): heute geprüft`)}
        </button>
      </p>
    </div>`;
  }

  #christmas(dues: readonly ShownDue[]): TemplateResult {
    const places = (this.file.directory?.places.length ?? 0) + 1;
    const [first] = dues as [ShownDue, ...ShownDue[]];
    const title = first.message.slice(0, first.message.indexOf(' ist noch'));
    const certain = dues.filter(({ repair }) => repair);
    return html`<li class="check-row">
      <div class="check-words">
        <p>${msg(str`${title} ist bei ${dues.length} von ${places} Stellen noch nicht eingetragen.`)}</p>
        <p class="muted">
          ${msg('„Zwischen den Jahren“ heißt hier: vom 24.12. bis 1.1. geschlossen, soweit nichts anderes eingetragen ist.')}
        </p>
      </div>
      <p class="check-days muted">${daysWords(first)}</p>
      <p class="actions">
        ${this.#button(msg('„Zwischen den Jahren“ bei allen eintragen'), '', () => this.#repair(certain))}
      </p>
      <details class="check-parts">
        <summary>${msg('Einzeln ansehen')}</summary>
        <ul class="rows">
          ${dues.map((due) => this.#row(due))}
        </ul>
      </details>
    </li>`;
  }

  #hints(hints: readonly FileProblem[]): TemplateResult | typeof nothing {
    if (hints.length === 0) return nothing;
    const fixes = hints.filter(({ fix }) => fix);
    return html`<section class="panel" aria-labelledby="check-hints">
      <h2 id="check-hints" tabindex="-1">${msg('Wird verstanden, steht aber anders da')} (${hints.length})</h2>
      ${
        fixes.length > 1
          ? html`<p class="actions">
              ${this.#button(msg('Alle so ändern'), '', () => this.#done(msg('Alle so geändert'), (label) => this.file.repairAll(label)))}
            </p>`
          : nothing
      }
      <ul class="rows">
        ${hints.map(
          ({ message, path, line, fix }) =>
            html`<li class="check-row">
              <div class="check-words">
                <p lang="de">${message}</p>
                ${fix ? html`<p>${msg('Schreiben Sie')}: <code translate="no">${fix.after || msg('nichts')}</code></p>` : nothing}
              </div>
              <p class="check-days muted">${line ? msg(str`Zeile ${line}`) : nothing}</p>
              <p class="actions">
                ${
                  fix
                    ? this.#button(msg('So ändern'), path, () =>
                        this.#done(msg('So geändert'), () => this.file.repair(msg('So ändern'), fix)),
                      )
                    : html`<a class="button" href=${formFor(path).href}>${formFor(path).label}</a>`
                }
              </p>
            </li>`,
        )}
      </ul>
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

  #check(paths: readonly string[]): void {
    const { file, how } = this;
    this.#done(paths.length === 1 ? msg('Heute geprüft') : msg(str`Heute geprüft: ${paths.length} Einträge`), (label) =>
      file.edit(label, checkedToday(file, paths, today(), how)),
    );
    this.#choose(paths, false);
  }

  #repair(dues: readonly ShownDue[]): void {
    const changes = dues.flatMap(({ repair }) => repair?.changes ?? []);
    const label = dues[0]?.repair?.label ?? '';
    this.#done(label, () => this.file.edit(label, changes));
  }

  /** Does it and tells it. Where the button is gone with what it was for, the focus goes to the heading above. */
  #done(label: string, edit: (label: string) => unknown): void {
    const heading = (document.activeElement?.closest('section') ?? this).querySelector<HTMLElement>('h2[tabindex]');
    const { id } = heading ?? {};
    edit(label);
    announce(label);
    void this.updateComplete.then(() => {
      if (document.activeElement && document.activeElement !== document.body && this.contains(document.activeElement))
        return;
      (this.querySelector<HTMLElement>(`#${id ?? 'none'}`) ?? this.querySelector<HTMLElement>('h1'))?.focus();
    });
  }
}

customElements.define('redaktion-check', RedaktionCheck);
