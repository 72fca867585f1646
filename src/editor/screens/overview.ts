/** How the file stands at a glance, and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import { hoursOf, statusAt } from '../../model/hours/status.ts';
import { announce } from '../announce.ts';
import { draftsLast, letDraftsLast } from '../document/draft.ts';
import { msg, str } from '../i18n/msg.ts';
import { RedaktionElement } from '../redaktion-element.ts';
import { addressOf } from '../screens.ts';
import { now } from '../today.ts';
import { urgentCount } from './check/dues.ts';

type Step = { words: string; href: string; action: string };

export class RedaktionOverview extends RedaktionElement {
  override render(): TemplateResult {
    const { file } = this;
    const errors = file.problems.filter(({ severity }) => severity === 'error').length;
    const hints = file.problems.length - errors;
    const fixes = file.problems.filter(({ fix }) => fix).length;
    return html`<div class="screen">
      <h1 tabindex="-1">${msg('Übersicht')}</h1>
      ${file.remark ? html`<p class="ask" lang="de">${file.remark}</p>` : nothing}
      ${
        file.isOneLine && file.json !== undefined
          ? html`<p class="notice">
              ${msg('Die ganze Datei steht in einer Zeile, wie Programme sie schreiben. Jede Änderung ändert darum diese Zeile.')}
            </p>`
          : nothing
      }
      ${file.json === undefined ? this.#unreadable() : this.#state(errors, hints, fixes)} ${this.#steps()}
      ${this.#draft()}
    </div>`;
  }

  #unreadable(): TemplateResult {
    return html`<div class="bad">
      <p>${msg('Die Datei ist nicht lesbar. Die Bausteine zeigen damit nichts an.')}</p>
      <p class="actions"><a class="button" href=${addressOf('text')}>${msg('Zum Text der Datei')}</a></p>
    </div>`;
  }

  #state(errors: number, hints: number, fixes: number): TemplateResult {
    const { directory } = this.file;
    const open = directory
      ? directory.places.filter((place) => statusAt(hoursOf(directory, place), now()).state === 'open').length
      : 0;
    return html`<section class="panel" aria-labelledby="state-title">
      <h2 id="state-title">${msg('So steht die Datei')}</h2>
      <ul>
        ${directory ? html`<li>${msg(str`Beratungsstellen: ${directory.places.length}, davon jetzt geöffnet: ${open}`)}</li>` : nothing}
        ${directory ? html`<li>${msg(str`Aufgaben: ${directory.tasks.length}, Gemeinden: ${directory.areas.length}`)}</li>` : nothing}
      </ul>
      <p><a href=${addressOf('text')}>${msg('Den Text der Datei ansehen')}</a></p>
      ${
        errors + hints === 0
          ? html`<p class="good">${msg('Die Datei ist in Ordnung: kein Fehler, kein Hinweis.')}</p>`
          : html`<div class=${errors > 0 ? 'bad' : 'ask'}>
              <p>${msg(str`Fehler: ${errors}, Hinweise: ${hints}`)}</p>
              <p class="actions">
                <a class="button" href=${addressOf('pruefen')}>${msg('Ansehen')}</a>
                ${
                  fixes > 0
                    ? html`<button class="button" type="button" @click=${this.#repair}>
                        ${msg(str`Was sicher ist, berichtigen (${fixes})`)}
                      </button>`
                    : nothing
                }
              </p>
            </div>`
      }
    </section>`;
  }

  #steps(): TemplateResult | typeof nothing {
    const steps = this.#next();
    if (steps.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="next-title">
      <h2 id="next-title">${msg('Was jetzt zu tun ist')}</h2>
      <ol class="rows">
        ${steps.map(
          ({ words, href, action }) =>
            html`<li class="next-step"><span>${words}</span> <a class="button" href=${href}>${action}</a></li>`,
        )}
      </ol>
    </section>`;
  }

  #next(): Step[] {
    const { directory } = this.file;
    if (!directory) return [];
    const { office, places } = directory;
    const urgent = urgentCount(this.file);
    const steps: (Step | false)[] = [
      !office.openingHoursSpecification && {
        words: msg('Wann Ihre Stelle geöffnet ist, ist nicht bekannt.'),
        href: addressOf('zeiten', ['office']),
        action: msg('Zeiten eintragen'),
      },
      !office.contactPoint?.length && {
        words: msg('Ihre Stelle hat keinen Kontakt.'),
        href: addressOf('unsere-stelle'),
        action: msg('Kontakt eintragen'),
      },
      places.length === 0 && {
        words: msg('Es gibt noch keine Beratungsstelle.'),
        href: addressOf('beratungsstellen'),
        action: msg('Stellen anlegen'),
      },
      urgent > 0 && {
        words: urgent === 1 ? msg('Eine Sache ist bald zu prüfen.') : msg(str`${urgent} Sachen sind bald zu prüfen.`),
        href: addressOf('pruefen'),
        action: msg('Prüfen'),
      },
      {
        words: msg('Steht alles, kommt es auf Ihre Seite.'),
        href: addressOf('einbauen'),
        action: msg('Einbauen'),
      },
    ];
    return steps.filter((step) => step !== false);
  }

  #draft(): TemplateResult {
    return html`<section class="panel" aria-labelledby="draft-title">
      <h2 id="draft-title">${msg('Entwurf')}</h2>
      <p>${msg('Was noch nicht gespeichert ist, merkt sich der Browser, bis Sie dieses Fenster schließen.')}</p>
      <label class="choice">
        <input type="checkbox" .checked=${draftsLast()} @change=${this.#letLast} />
        <span>${msg('Auch danach, bis die Datei gespeichert ist')}</span>
      </label>
      ${
        location.protocol === 'file:'
          ? html`<p class="muted">
              ${msg('Diese Seite liegt auf Ihrem Gerät: Andere Seiten, die Sie vom Gerät öffnen, können den Entwurf dann auch lesen.')}
            </p>`
          : nothing
      }
    </section>`;
  }

  readonly #letLast = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    const isKept = letDraftsLast(checked, this.file);
    announce(isKept ? msg('Gemerkt.') : msg('Der Browser hat dafür keinen Platz. Bitte speichern Sie die Datei.'));
  };

  readonly #repair = (): void => {
    const count = this.file.repairAll(msg('Berichtigt'));
    announce(msg(str`Änderungen: ${count}. „Rückgängig“ nimmt sie zurück.`));
    this.querySelector('h1')?.focus();
  };
}

customElements.define('redaktion-overview', RedaktionOverview);
