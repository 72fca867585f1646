/** The contacts of a place, each with the hours in which it is reached. */
import { html, nothing, type TemplateResult } from 'lit';
import { hoursWords, readHoursText } from '../../../import/index.ts';
import type { OpeningHours } from '../../../model/schema/schema.ts';
import { announce } from '../../announce.ts';
import type { EditedFile, JsonPath } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import '../../parts/languages-field.ts';
import { faults, idOf, problemsAt, textField, tickField } from './fields.ts';

/** `within` is where the focus goes when one is added or gone. */
export function contactsPanel(file: EditedFile, place: JsonPath, within: HTMLElement): TemplateResult {
  const path = [...place, 'contactPoint'];
  const value = file.valueAt(path);
  const contacts = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  const isList = Array.isArray(value);
  return html`<section class="panel" aria-labelledby="contacts-title">
    <h2 id="contacts-title">${msg('Kontakte')}</h2>
    ${contacts.length === 0 ? html`<p class="ask">${msg('Noch kein Kontakt: Niemand kann hier anrufen oder schreiben.')}</p>` : nothing}
    ${faults(file, problemsAt(file, path), idOf(path))}
    ${contacts.map((_, i) => contactFields(file, isList ? [...path, i] : path, i, within))}
    <p class="actions">
      <button class="button" type="button" id="add-contact" @click=${() => add(file, path, contacts, within)}>
        ${msg('+ Kontakt')}
      </button>
    </p>
  </section>`;
}

function contactFields(file: EditedFile, path: JsonPath, index: number, within: HTMLElement): TemplateResult {
  const field = (property: string, label: string, more: object = {}): TemplateResult =>
    textField({ file, path: [...path, property], label, ...more });
  const number = index + 1;
  return html`<fieldset class="stack contact">
    <legend>${msg(str`Kontakt ${number}`)}</legend>
    ${faults(file, problemsAt(file, path), idOf(path))}
    <div class="row">
      ${field('name', msg('Name der Person oder Stelle'))}
      ${field('contactType', msg('Aufgabe'), { help: msg('Zum Beispiel „Leitung“ oder „Zentrale“.') })}
    </div>
    <div class="row">
      ${field('telephone', msg('Telefon'), { kind: 'line', type: 'tel', help: msg('Mit Vorwahl.') })}
      ${field('email', msg('E-Mail'), { kind: 'line', type: 'email' })}
      ${field('url', msg('Seite im Netz'), { kind: 'line', type: 'url' })}
    </div>
    ${hoursField(file, [...path, 'hoursAvailable'])}
    <redaktion-languages
      .file=${file}
      .path=${[...path, 'availableLanguage']}
      .label=${msg('Sprachen an diesem Kontakt')}
    ></redaktion-languages>
    ${tickField({
      file,
      path: [...path, 'vacant'],
      label: msg('Die Stelle ist zurzeit nicht besetzt'),
      isOn: file.valueAt([...path, 'vacant']) === true,
      changes: (isOn) => [{ path: [...path, 'vacant'], value: isOn || undefined }],
    })}
    <p class="actions">
      <button class="button" type="button" @click=${() => remove(file, path, number, within)}>
        ${msg(str`Kontakt ${number} löschen`)}
      </button>
    </p>
  </fieldset>`;
}

/** Hours as they stand on a sign; nothing is written while something is open to question. */
function hoursField(file: EditedFile, path: JsonPath): TemplateResult {
  const id = idOf(path);
  const value = file.valueAt(path);
  const words = Array.isArray(value) ? wordsOf(value as OpeningHours[]) : '';
  return html`<div class="field">
    <label for=${id}>${msg('Wann ist dieser Kontakt zu erreichen?')}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      aria-describedby="${id}-help ${id}-said"
      .value=${words}
      @change=${(event: Event) => takeHours(file, path, event.target as HTMLInputElement, words)}
    />
    <span class="help" id="${id}-help">${msg('So, wie man es sagt: „Mo–Do 9–12 Uhr, Di auch 14–16“.')}</span>
    <span class="fault" id="${id}-said" hidden></span>
    ${faults(file, problemsAt(file, path, true), id)}
  </div>`;
}

function wordsOf(hours: OpeningHours[]): string {
  try {
    return hoursWords(hours);
  } catch {
    return '';
  }
}

function takeHours(file: EditedFile, path: JsonPath, input: HTMLInputElement, before: string): void {
  const typed = input.value.trim();
  const said = input.parentElement!.querySelector<HTMLElement>('.fault')!;
  said.hidden = true;
  if (typed === before) return;
  const { hours, ask, unread } = readHoursText(typed);
  if (typed && (hours.length === 0 || ask.length > 0 || unread.length > 0)) {
    const rest = unread.map((each) => `„${each}“`).join(', ');
    said.textContent = rest
      ? msg(str`Nicht verstanden: ${rest}. Die bisherigen Zeiten bleiben.`)
      : msg('Das kann Verschiedenes heißen. Bitte schreiben Sie es genauer; die bisherigen Zeiten bleiben.');
    said.hidden = false;
    announce(said.textContent);
    return;
  }
  file.edit(msg('Telefonzeit geändert'), [{ path, value: typed ? hours : undefined }]);
  announce(typed ? msg(str`Verstanden: ${wordsOf(hours)}`) : msg('Telefonzeit entfernt'));
}

function add(file: EditedFile, path: JsonPath, contacts: readonly unknown[], within: HTMLElement): void {
  // Without a number it is an error, and says so beside the field.
  file.edit(msg('Kontakt hinzugefügt'), [{ path, value: [...contacts, { name: msg('Neuer Kontakt') }] }]);
  const id = idOf([...path, contacts.length, 'name']);
  setTimeout(() => {
    const input = within.querySelector<HTMLInputElement>(`#${id}`);
    input?.focus();
    input?.select();
  });
}

function remove(file: EditedFile, path: JsonPath, number: number, within: HTMLElement): void {
  const all = path.slice(0, path.lastIndexOf('contactPoint') + 1);
  const list = file.valueAt(all);
  // With the last one the list goes.
  const gone = Array.isArray(list) && list.length > 1 ? path : all;
  file.edit(msg('Kontakt gelöscht'), [{ path: gone, value: undefined }]);
  announce(msg(str`Kontakt ${number} gelöscht. „Rückgängig“ holt ihn zurück.`));
  setTimeout(() => within.querySelector<HTMLElement>('#add-contact')?.focus());
}
