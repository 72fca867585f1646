/** How far a fact can be trusted: "Stand …", its source, and that nobody has checked it where nobody has. */
import { html, nothing, type TemplateResult } from 'lit';
import { looseDateInWords } from '../../i18n/calendar-labels.ts';
import { labelText } from '../../i18n/label.ts';
import { type Phrase, phrase, type Worded } from '../../i18n/phrase.ts';
import type { Place, Source } from '../../model/schema/schema.ts';
import { leavesPage } from './link.ts';
import { phraseText } from './phrase-text.ts';
import type { View } from './view.ts';

export function provenance(view: View, fact: Pick<Place, 'source' | 'checked' | 'status'>): TemplateResult {
  const source = view.directory.sources[fact.source];
  const { msg } = view.i18n;
  return html`<p class="muted provenance" part="provenance">
    ${phraseText(standText(view, fact, source), view.i18n.locale)}
    ${
      source
        ? html`<span class="source"
            >${labelText(view.i18n, msg('Quelle', { id: 'source', desc: 'Label before the source of the facts' }))}
            ${
              source.url
                ? html`<a href=${source.url}
                    ><span lang="de" dir="ltr">${source.publisher}</span>${leavesPage(view, source.url)}</a
                  >`
                : html`<span lang="de" dir="ltr">${source.publisher}</span>`
            }</span
          >`
        : nothing
    }
  </p>`;
}

function standText(view: View, { checked, status }: Pick<Place, 'checked' | 'status'>, source?: Source): Phrase {
  const { msg } = view.i18n;
  if (status === 'verified' && checked) {
    const checkedOn = msg('Geprüft am [date].', { id: 'checked-on', desc: 'A person checked these facts on (date)' });
    return phrase(checkedOn, dateOf(view, checked));
  }
  if (source?.asOf) {
    const asOf = msg('Stand: [date], nicht geprüft.', {
      id: 'as-of-unchecked',
      desc: 'The facts are as of (date or year); nobody has checked since',
    });
    return phrase(asOf, dateOf(view, source.asOf));
  }
  return [
    msg('Stand unbekannt, nicht geprüft.', {
      id: 'as-of-unknown',
      desc: 'It is not known how old these facts are; nobody has checked',
    }),
  ];
}

/** A date in the reader's words; what is no date ("um 2022") in those of the file. */
function dateOf({ i18n, directory }: View, date: string): Worded {
  const isDate = /^[\d-]+$/.test(date);
  return { text: looseDateInWords(i18n, date), lang: isDate ? i18n.locale : directory.inLanguage };
}
