/** Asking a partner by mail, and taking the answer back: two panels below a place that is to be checked. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keysOf } from '../../../check/due/due.ts';
import { sameValue } from '../../../check/same-value.ts';
import type { Difference } from '../../../import/table/differences.ts';
import { fieldName, questionWords, valueWords } from '../../../import/table/say.ts';
import type { Directory, Place } from '../../../model/schema/schema.ts';
import { announce } from '../../announce.ts';
import { msg, str } from '../../i18n/msg.ts';
import { askMail, mailLink } from '../../partner/ask-mail.ts';
import { readAnswer } from '../../partner/read-answer.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { idAt, keptFor } from './desk.ts';
import { formFor } from './links.ts';
import { shownOf } from './dues.ts';

export class RedaktionPartner extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: {}, view: {} };
  }

  /** The place in the file: "places[3]". */
  declare path: string;
  declare view: 'mail' | 'answer';

  override render(): TemplateResult | typeof nothing {
    const { directory } = this.file;
    const place = directory && placeAt(directory, shownOf(this.file).pathInDirectory(this.path));
    if (!place) return nothing;
    return this.view === 'mail' ? this.#mail(place, directory) : this.#answer(place, directory);
  }

  #mail(place: Place, directory: Directory): TemplateResult {
    const mail = askMail(place, directory);
    const { href, isCut } = mailLink(mail);
    const id = this.#id('mail');
    return html`<div class="stack partner">
      ${
        mail.to
          ? html`<p>${msg('An')}: <span translate="no">${mail.to}</span></p>`
          : html`<p class="ask">
              ${msg('Für diese Stelle ist keine E-Mail-Adresse eingetragen. Kopieren Sie den Text, oder fragen Sie am Telefon nach.')}
            </p>`
      }
      <div class="field">
        <label for=${id}>${msg('Text der Mail')}</label>
        <textarea id=${id} lang="de" rows="12" readonly .value=${mail.body}></textarea>
      </div>
      ${
        isCut
          ? html`<p class="notice">
              ${msg('Für ein Mailprogramm ist der Text zu lang. Er wird kopiert, wenn Sie es öffnen; fügen Sie ihn dort ein.')}
            </p>`
          : nothing
      }
      <p class="actions">
        <a class="button" href=${href} @click=${() => isCut && void this.#copy(mail.body)}
          >${msg('Mailprogramm öffnen')}</a
        >
        <button class="button" type="button" @click=${() => void this.#copy(mail.body)}>${msg('Text kopieren')}</button>
      </p>
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      announce(msg('Der Text ist kopiert.'));
    } catch {
      this.querySelector('textarea')?.select();
      announce(msg('Der Text ist markiert. Kopieren Sie ihn mit Strg+C.'));
    }
  }

  #answer(place: Place, directory: Directory): TemplateResult {
    const id = this.#id('answer');
    const answer = keptFor(this.file).answers.get(idAt(this.file, this.path)) ?? '';
    return html`<div class="stack partner">
      <div class="field">
        <label for=${id}>${msg('Antwort der Stelle')}</label>
        <span class="help" id="${id}-help"
          >${msg('Fügen Sie die ganze Mail ein. Zitate, Anrede und Unterschrift zählen nicht.')}</span
        >
        <textarea id=${id} rows="8" aria-describedby="${id}-help" .value=${answer} @input=${this.#type}></textarea>
      </div>
      ${answer.trim() ? this.#understood(answer, place, directory) : nothing}
    </div>`;
  }

  readonly #type = (event: Event): void => {
    keptFor(this.file).answers.set(idAt(this.file, this.path), (event.target as HTMLTextAreaElement).value);
    this.requestUpdate();
  };

  #understood(text: string, place: Place, directory: Directory): TemplateResult {
    const { differences, ask, unread, signature, isConfirmed } = readAnswer(text, place, directory);
    const nothingFound = differences.length + ask.length + unread.length === 0 && !isConfirmed;
    return html`
      ${isConfirmed ? html`<p class="good">${msg('Die Stelle bestätigt, dass es so stimmt. Sie können „Heute geprüft“ drücken.')}</p>` : nothing}
      ${nothingFound ? html`<p class="notice">${msg('Darin steht nichts, was anders wäre als eingetragen.')}</p>` : nothing}
      ${
        differences.length > 0
          ? html`<h4>${msg('Geändert')}</h4>
              <ul class="rows">
                ${differences.map((each) => html`<li class="check-row">${this.#difference(each)}</li>`)}
              </ul>`
          : nothing
      }
      ${
        ask.length > 0
          ? html`<h4>${msg('Bitte entscheiden')}</h4>
              <ul class="rows">
                ${ask.map(
                  (each) =>
                    html`<li class="check-row">
                      <p lang="de">${questionWords(each)}</p>
                      ${this.#form()}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${
        unread.length > 0
          ? html`<h4>${msg('Nicht verstanden')}</h4>
              <ul class="rows">
                ${unread.map(
                  (line) =>
                    html`<li class="check-row">
                      <p>„${line}“</p>
                      ${this.#form()}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${signature.length > 0 ? html`<p class="muted">${msg('In der Unterschrift steht außerdem')}: ${signature.join(' · ')}</p>` : nothing}
    `;
  }

  #difference(difference: Difference): TemplateResult {
    const { property, before, after, path } = difference;
    const at = [...keysOf(this.path), ...path];
    const words = (value: unknown) => (value === undefined ? msg('nichts') : valueWords(value));
    // The file may be written otherwise than it was read; then only the form is certain.
    const isCertain = path.every((step) => typeof step === 'string') || sameValue(this.file.valueAt(at), before);
    const part = path[path.length - 1];
    const named = property === 'contactPoint' && typeof part === 'string' ? part : property;
    const name = TEXTS[named] ?? fieldName(named);
    return html`<p lang="de">
        <strong>${name}</strong><br />${msg('bisher')}: ${words(before)}<br />${msg('neu')}:
        <strong>${words(after)}</strong>
      </p>
      <p class="actions">
        ${
          isCertain
            ? html`<button
                class="button"
                type="button"
                aria-label=${msg(str`Übernehmen: ${name}`)}
                @click=${() => this.#take(name, at, after)}
              >
                ${msg('Übernehmen')}
              </button>`
            : this.#form()
        }
      </p>`;
  }

  #form(): TemplateResult {
    const { href } = formFor(this.path);
    return html`<a class="button" href=${href}>${msg('Im Formular ändern')}</a>`;
  }

  #take(name: string, path: (string | number)[], value: unknown): void {
    this.file.edit(msg(str`Aus der Antwort: ${name}`), [{ path, value }]);
    announce(msg(str`Übernommen: ${name}`));
    this.querySelector('textarea')?.focus();
  }

  readonly #id = (name: string): string => `${name}-${this.path.replace(/\W/g, '-')}`;
}

/** Texts that no table has, as the mail calls them. */
const TEXTS: Record<string, string> = {
  ...{
    audience: 'Für wen',
    fees: 'Kosten',
    requiredDocuments: 'Mitzubringen',
    hoursAvailable: 'Telefonisch erreichbar',
  },
};

const placeAt = ({ office, places }: Directory, path: string): Place | undefined =>
  path === 'office' ? office : places[Number(/^places\[(\d+)\]$/.exec(path)?.[1] ?? NaN)];

customElements.define('redaktion-partner', RedaktionPartner);
