/** How far a fact can be trusted: "Stand …", its source, and that nobody has checked it where nobody has. */
import { html, nothing, type TemplateResult } from 'lit';
import { looseDateInWords } from '../../i18n/calendar-words.ts';
import { labelText } from '../../i18n/label.ts';
import { fill } from '../../i18n/msg.ts';
import type { Place, Source } from '../../model/schema.ts';
import type { View } from './view.ts';

export function provenance(view: View, fact: Pick<Place, 'source' | 'checked' | 'status'>): TemplateResult {
  const source = view.directory.sources[fact.source];
  const { msg } = view.i18n;
  return html`<p class="muted provenance" part="provenance">
    ${standText(view, fact, source)}
    ${
      source
        ? html`<span class="source"
            >${labelText(view.i18n, msg('Quelle', { id: 'source', desc: 'Label before the source of the facts' }))}
            ${
              source.url
                ? html`<a href=${source.url} lang="de" dir="ltr">${source.publisher}</a>`
                : html`<span lang="de" dir="ltr">${source.publisher}</span>`
            }</span
          >`
        : nothing
    }
  </p>`;
}

function standText({ i18n }: View, { checked, status }: Pick<Place, 'checked' | 'status'>, source?: Source): string {
  const { msg } = i18n;
  if (status === 'verified' && checked) {
    const date = looseDateInWords(i18n, checked);
    return fill(msg('Geprüft am [date].', { id: 'checked-on', desc: 'A person checked these facts on (date)' }), {
      date,
    });
  }
  if (source?.asOf) {
    const date = looseDateInWords(i18n, source.asOf);
    return fill(
      msg('Stand: [date], nicht geprüft.', {
        id: 'as-of-unchecked',
        desc: 'The facts are as of (date or year); nobody has checked since',
      }),
      { date },
    );
  }
  return msg('Stand unbekannt, nicht geprüft.', {
    id: 'as-of-unknown',
    desc: 'It is not known how old these facts are; nobody has checked',
  });
}
