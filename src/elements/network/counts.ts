/** How many take part in a network, as each source says it. */
import { html, nothing, type TemplateResult } from 'lit';
import { labelText } from '../../i18n/label.ts';
import { comma } from '../../i18n/list.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Network } from '../../model/schema/schema.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { dateOf, origin } from '../shared/provenance.ts';
import { number, text } from '../shared/text.ts';
import type { View } from '../shared/view.ts';

/** "44"; where sources differ, "44 (Stadt Beispiel)", and what each of the others says; nothing where nobody says anything. */
export function memberCounts(view: View, network: Network): TemplateResult | typeof nothing {
  const { numberOfMembers, source, sourceOf, conflicts = [] } = network;
  const others = conflicts.filter(({ property }) => property === 'numberOfMembers');
  if (numberOfMembers === undefined && others.length === 0) return nothing;
  const other = view.i18n.msg('Andere Angabe', {
    id: 'other-value',
    desc: 'Label before what another source says of the same',
  });
  const own = sourceOf && hasOwn(sourceOf, 'numberOfMembers') ? sourceOf.numberOfMembers : source;
  return html`${
    numberOfMembers === undefined
      ? nothing
      : html`<p>
          <span class="hero">${number(numberOfMembers)}</span>${others.length > 0 ? whoSays(view, own) : nothing}
        </p>`
  }
  ${others.map(
    ({ value, source }) => html`<p>${labelText(view.i18n, other)} ${text(view, value)}${whoSays(view, source)}</p>`,
  )}`;
}

/** " (Stadt Beispiel, 2022)": the publisher, and of when it is, as two pages of one publisher may differ. */
function whoSays(view: View, id: string | undefined): unknown {
  const { i18n, directory } = view;
  const source = id !== undefined && hasOwn(directory.sources, id) ? directory.sources[id] : undefined;
  if (!source) return nothing;
  const asOf = source.asOf ? [comma(i18n), phraseText([dateOf(view, source.asOf)], i18n.locale)] : nothing;
  return html` (${origin(view, source)}${asOf}${')'}`;
}
