/** What a place counsels about: ticks for the topics of the file. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import type { EditedFile, JsonPath } from '../../document/edited-file.ts';
import { msg } from '../../i18n/msg.ts';
import { addressOf } from '../../screens.ts';
import { shownText } from '../more/entries.ts';
import { faults, fileLanguage, problemsAt, tickField } from './fields.ts';

export function topicsPanel(file: EditedFile, place: JsonPath): TemplateResult {
  const path = [...place, 'topics'];
  const value = file.valueAt(path);
  const chosen = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  const topics = file.valueAt(['topics']);
  const known = isRecord(topics) ? Object.entries(topics) : [];
  const unknown = chosen.filter((id) => !known.some(([each]) => each === id));
  const tick = (id: string, label: string): TemplateResult =>
    tickField({
      file,
      path,
      label,
      isOn: chosen.includes(id),
      changes: (isOn) => {
        const next = isOn ? [...chosen, id] : chosen.filter((each) => each !== id);
        return [{ path, value: next.length > 0 ? next : undefined }];
      },
    });
  return html`<section class="panel" aria-labelledby="topics-title">
    <h2 id="topics-title">${msg('Themen')}</h2>
    ${
      known.length > 0
        ? html`<div class="ticks">
            ${known.map(([id, text]) => tick(id, shownText(text, fileLanguage(file)) || id))}
            ${unknown.map((id) => tick(id, id))}
          </div>`
        : html`<p class="muted">${msg('Die Datei hat noch keine Themen.')}</p>`
    }
    ${problemsAt(file, path, true).length > 0 ? faults(file, problemsAt(file, path, true), 'topics') : nothing}
    <p class="muted"><a href=${addressOf('weiteres')}>${msg('Themen ergänzen unter „Weiteres“')}</a></p>
  </section>`;
}
