/** What other sources say of the same. */
import { html, type TemplateResult } from 'lit';
import { labelText } from '../../i18n/label.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Place } from '../../model/schema/schema.ts';
import { origin } from './provenance.ts';
import { text } from './text.ts';
import type { View } from './view.ts';
import { wayName } from './way-name.ts';

/** A sentence for each: "Andere Angabe: Telefon 04921 87-0 (Stadt Beispiel)." */
export function conflictText(view: View, conflicts: NonNullable<Place['conflicts']>): TemplateResult[] {
  const { i18n, directory } = view;
  const label = i18n.msg('Andere Angabe', {
    id: 'other-value',
    desc: 'Label before what another source says of the same',
  });
  return conflicts.map(({ property, value, source }) => {
    const other = hasOwn(directory.sources, source) ? directory.sources[source] : undefined;
    const words = html`${labelText(i18n, label)} ${wayName(i18n, property)} ${text(view, value)}`;
    return other ? html`${words} (${origin(view, other)}). ` : html`${words}. `;
  });
}
