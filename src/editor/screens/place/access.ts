/** For whom, what it costs, what to bring, and whether one gets in. */
import { html, type TemplateResult } from 'lit';
import type { EditedFile, JsonPath } from '../../document/edited-file.ts';
import { msg } from '../../i18n/msg.ts';
import { selectField, textField, tickField } from './fields.ts';

export function accessPanel(file: EditedFile, path: JsonPath): TemplateResult {
  const field = (property: string, label: string, more: object = {}): TemplateResult =>
    textField({ file, path: [...path, ...property.split('.')], label, ...more });
  return html`<section class="panel" aria-labelledby="access-title">
    <h2 id="access-title">${msg('Zugang')}</h2>
    ${field('audience', msg('Für wen'), { help: msg('Zum Beispiel „12 bis 27 Jahre“.') })}
    ${field('fees', msg('Kosten'), { help: msg('Zum Beispiel „kostenlos“.') })}
    ${field('requiredDocuments', msg('Mitzubringen'), { help: msg('Zum Beispiel „Ausweis oder Pass“.') })}
    ${selectField({
      file,
      path: [...path, 'accessibility', 'wheelchair'],
      label: msg('Mit dem Rollstuhl'),
      choices: [
        ['', msg('nicht bekannt')],
        ['yes', msg('ja, ohne Stufen')],
        ['limited', msg('eingeschränkt')],
        ['no', msg('nein')],
      ],
    })}
    ${field('accessibility.note', msg('Hinweis zur Barrierefreiheit'), { help: msg('Zum Beispiel „Klingel links, Aufzug im Hof“.') })}
    ${field('signLanguageVideo', msg('Video oder Seite in Deutscher Gebärdensprache'), { kind: 'line', type: 'url' })}
    ${field('easyToRead', msg('Seite in Leichter Sprache'), { kind: 'line', type: 'url' })}
    ${
      path[0] === 'office'
        ? tickField({
            file,
            path: [...path, 'counselling'],
            label: msg('Diese Stelle berät selbst keine einzelnen Menschen'),
            isOn: file.valueAt([...path, 'counselling']) === false,
            changes: (isOn) => [{ path: [...path, 'counselling'], value: isOn ? false : undefined }],
          })
        : ''
    }
  </section>`;
}
