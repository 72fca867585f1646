/** The fields of one entry. What is typed goes into the file when the field is left, in one step of undo. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import { live } from 'lit/directives/live.js';
import { LOCALES } from '../../../i18n/locales.ts';
import { DESCRIPTIONS } from '../../../model/schema/descriptions.ts';
import { announce } from '../../announce.ts';
import type { EditedFile, JsonPath } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import { languageWords } from '../../words/language-words.ts';
import { propertyWord } from '../../words/property-words.ts';
import { type Entry, fieldChanges, shownLanguage, shownText, textChanges } from './entries.ts';
import { type Choice, type Field, type List, STATUSES, statusWord } from './lists.ts';

export type FieldContext = { file: EditedFile; fileLanguage: string; entry: Entry; id: string; name: string };

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function entryFields(context: FieldContext, { fields, definition }: List): TemplateResult[] {
  return fields.map((field) => {
    const { property } = field;
    const id = `${context.id}-${property}`;
    const help = helpOf(definition, property);
    return html`<div class="field">
      <label for=${id}>${propertyWord(property)}${languageMark(context, field)}</label>
      ${control(context, field, id, help ? `${id}-help` : undefined)}
      ${help ? html`<p class="help" id="${id}-help" lang="de">${help}</p>` : nothing}
    </div>`;
  });
}

/** A topic is a text and nothing else. */
export function textField(
  { file, fileLanguage, id, name }: FieldContext,
  path: JsonPath,
  value: unknown,
): TemplateResult {
  const shown = shownText(value, fileLanguage);
  const change = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    if (!control.value.trim()) refuse(control, shown);
    else file.edit(msg(str`${name} geändert`), textChanges(path, value, control.value.trim(), fileLanguage));
  };
  return html`<div class="field">
    <label for="${id}-text">${msg('Name')}</label>
    <input id="${id}-text" type="text" autocomplete="off" .value=${live(shown)} @change=${change} />
  </div>`;
}

/** Of a text in several languages the form shows one; the others are under "Übersetzungen". */
function languageMark({ entry, fileLanguage }: FieldContext, { property, kind }: Field): unknown {
  const value = isRecord(entry.value) ? entry.value[property] : undefined;
  if ((kind !== 'text' && kind !== 'long') || !isRecord(value)) return nothing;
  return html` <span class="muted">(${languageWords(shownLanguage(value, fileLanguage))})</span>`;
}

/** The description's sentence, where it speaks to somebody who does not see the file. */
function helpOf(definition: string, property: string): string | undefined {
  const sentence = DESCRIPTIONS[`${definition}.${property}`] ?? DESCRIPTIONS[property];
  return sentence && /[{}]|"[a-z]\w*(-\w+)*"|null|JJJJ|je Sprache/.test(sentence) ? undefined : sentence;
}

function control(context: FieldContext, field: Field, id: string, help: string | undefined): TemplateResult {
  const { entry, fileLanguage } = context;
  const { property, kind } = field;
  const shown = shownText(isRecord(entry.value) ? entry.value[property] : undefined, fileLanguage);
  const change = (event: Event): void => write(context, field, event.target as Control, shown);
  const options = optionsOf(context, field);
  if (options) {
    // What the file says stays to choose, even if it is none of them.
    const all = options.some(([value]) => value === shown) ? options : [[shown, shown] as const, ...options];
    return html`<select id=${id} aria-describedby=${help ?? nothing} .value=${live(shown)} @change=${change}>
      ${all.map(([value, words]) => html`<option value=${value} ?selected=${value === shown}>${words}</option>`)}
    </select>`;
  }
  if (kind === 'long') {
    return html`<textarea
      id=${id}
      rows="4"
      aria-describedby=${help ?? nothing}
      .value=${live(shown)}
      @change=${change}
    ></textarea>`;
  }
  const isCivil = kind === 'date' && (!shown || /^\d{4}-\d\d-\d\d$/.test(shown));
  return html`<input
    id=${id}
    type=${isCivil ? 'date' : 'text'}
    inputmode=${kind === 'number' ? 'numeric' : kind === 'url' ? 'url' : nothing}
    autocomplete="off"
    aria-describedby=${help ?? nothing}
    .value=${live(shown)}
    @change=${change}
  />`;
}

function write({ file, entry, fileLanguage, name }: FieldContext, field: Field, control: Control, shown: string): void {
  if (control.value === shown) return;
  const changes = fieldChanges(field, entry, control.value, fileLanguage);
  if (changes) file.edit(msg(str`${name || propertyWord(field.property)} geändert`), changes);
  else refuse(control, shown);
}

/** The file keeps what it has, and so does the field; it is told why. */
function refuse(control: Control, shown: string): void {
  const isEmpty = !control.value.trim();
  control.value = shown;
  announce(
    isEmpty
      ? msg('Ganz leer geht hier nicht. Der bisherige Text bleibt stehen.')
      : msg('Hier gehört eine Zahl hin. Die bisherige bleibt stehen.'),
  );
}

/** What there is to choose; undefined where one types. */
function optionsOf({ file, fileLanguage }: FieldContext, field: Field): readonly Choice[] | undefined {
  const none: Choice = ['', msg('(nicht angegeben)')];
  const root = isRecord(file.json) ? file.json : {};
  switch (field.kind) {
    case 'topic':
      return [
        none,
        ...Object.entries(isRecord(root.topics) ? root.topics : {}).map(([id, text]): Choice => [
          id,
          shownText(text, fileLanguage) || id,
        ]),
      ];
    case 'source':
      return [
        none,
        ...Object.entries(isRecord(root.sources) ? root.sources : {}).map(([id, source]): Choice => [
          id,
          shownText(isRecord(source) ? source.title : id, fileLanguage) || id,
        ]),
      ];
    case 'status':
      return [none, ...STATUSES.map((status): Choice => [status, statusWord(status)])];
    case 'language':
      return [none, ...LOCALES.map((tag): Choice => [tag, languageWords(tag)])];
    case 'choice': {
      const choices = field.choices?.() ?? [];
      return field.required ? choices : [none, ...choices];
    }
    default:
      return undefined;
  }
}
