/** Whom one asks first about a place. */
import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../i18n/phrase.ts';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { phraseText } from './phrase-text.ts';
import { dialledPoint, reachLink, WAYS } from './reach.ts';
import type { View } from './view.ts';

/** "Frau Beispiel: 04921 87-0": whom one asks about a place; where nobody there can be reached, the coordination office. */
export function whomToAsk(view: View, place: Place): TemplateResult | typeof nothing {
  const { i18n, directory } = view;
  for (const asked of [place, directory.office]) {
    const points: ContactPoint[] = [...(asked.contactPoint ?? []).filter(({ vacant }) => !vacant), { url: asked.url }];
    for (const way of WAYS) {
      const point = (way === 'telephone' && dialledPoint(asked)) || points.find((each) => each[way]);
      const value = point?.[way];
      if (!value) continue;
      const name = pickText((asked === place && point.name) || asked.name, directory.inLanguage, i18n.textLanguages);
      const label = i18n.msg('[label]:', { id: 'label', desc: 'A label before a value, with its colon: "Phone:"' });
      const before = phraseText(phrase(label, { text: name.value, lang: name.lang }), i18n.locale);
      return html`<p>${reachLink(view, way, value, nothing, [before, ' '])}</p>`;
    }
  }
  return nothing;
}
