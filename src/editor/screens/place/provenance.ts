/** Where the facts come from, when a person looked at them last, and how far they can be trusted. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import { announce } from '../../announce.ts';
import type { EditedFile, JsonPath } from '../../document/edited-file.ts';
import { msg, str } from '../../i18n/msg.ts';
import { today } from '../../today.ts';
import { shownText } from '../more/entries.ts';
import { STATUSES, statusWord } from '../more/lists.ts';
import { fileLanguage, selectField, textField, tickField } from './fields.ts';

export function provenancePanel(file: EditedFile, path: JsonPath): TemplateResult {
  const sources = file.valueAt(['sources']);
  const known = isRecord(sources) ? Object.entries(sources) : [];
  const status = file.valueAt([...path, 'status']);
  const source = file.valueAt([...path, 'source']);
  const others = STATUSES.filter((each) => each !== 'verified');
  return html`<section class="panel" aria-labelledby="provenance-title">
    <h2 id="provenance-title">${msg('Quelle und Stand')}</h2>
    ${selectField({
      file,
      path: [...path, 'source'],
      label: msg('Woher die Angaben stammen'),
      choices: known.map(([key, each]) => [key, titleOf(each, fileLanguage(file)) || key]),
    })}
    <div class="row">
      ${textField({
        file,
        path: [...path, 'checked'],
        label: msg('Zuletzt geprüft am'),
        ...{ kind: 'line', type: 'date', isShort: true, empty: null },
      })}
      <button class="button" type="button" @click=${() => checkToday(file, path)}>${msg('Heute geprüft')}</button>
    </div>
    ${tickField({
      file,
      path: [...path, 'status'],
      label: msg('Geprüft: Ein Mensch hat alle Angaben mit der Quelle verglichen'),
      isOn: status === 'verified',
      isDisabled: !source,
      changes: (isOn) => [
        { path: [...path, 'status'], value: isOn ? 'verified' : 'official' },
        ...(isOn ? [{ path: [...path, 'checked'], value: today() }] : []),
      ],
    })}
    ${
      status === 'verified'
        ? nothing
        : selectField({
            file,
            path: [...path, 'status'],
            label: msg('Wie verlässlich die Angaben sind'),
            choices: others.map((each) => [each, statusWord(each)]),
          })
    }
  </section>`;
}

const titleOf = (source: unknown, language: string): string =>
  isRecord(source)
    ? [shownText(source.title, language), shownText(source.publisher, language)].filter(Boolean).join(', ')
    : '';

function checkToday(file: EditedFile, path: JsonPath): void {
  file.edit(msg('Heute geprüft'), [{ path: [...path, 'checked'], value: today() }]);
  const date = new Date(`${today()}T12:00`).toLocaleDateString('de', { dateStyle: 'long' });
  announce(msg(str`Geprüft am ${date}`));
}
