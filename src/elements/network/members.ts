/** Who takes part in a network, by kind. */
import { html, nothing, type TemplateResult } from 'lit';
import { pick } from '../../i18n/calendar-words.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { Network } from '../../model/schema/schema.ts';
import { heading } from '../shared/heading.ts';
import { actionLink } from '../shared/link.ts';
import { text } from '../shared/text.ts';
import type { PlaceView } from '../shared/view.ts';

type Member = NonNullable<Network['members']>[number];

/** The kinds in the order in which they are shown. */
const CATEGORIES = [
  'authority',
  'welfare',
  'association',
  'education',
  'health',
  'religious',
  'person',
  'other',
] as const;

/** The members under a heading for each kind; without any kind in the file, in one list. Nothing where none is named. */
export function members(view: PlaceView, { members: all = [] }: Network): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const { i18n, headingLevel } = view;
  const title = i18n.msg('Wer mitmacht', {
    id: 'network-members',
    desc: 'Heading above the names of those who are members of a network: authorities, associations and people',
  });
  const isSorted = all.some(({ category }) => category && category !== 'other');
  return html`<section>
    ${heading(headingLevel + 1, 'subtitle', title)}
    ${
      isSorted
        ? html`<div class="columns">
            ${CATEGORIES.map((category, index) => {
              const those = all.filter((member) => (member.category ?? 'other') === category);
              return those.length > 0
                ? html`<section>
                    ${heading(headingLevel + 2, 'muted', kindName(i18n, index))} ${list(view, those)}
                  </section>`
                : nothing;
            })}
          </div>`
        : list(view, all)
    }
  </section>`;
}

const kindName = ({ msg }: I18n, index: number): string =>
  pick(
    msg(
      'Behörden und Ämter|Wohlfahrtsverbände|Vereine und Initiativen|Bildung|Gesundheit|Religionsgemeinschaften|Personen|Weitere',
      {
        id: 'network-kinds',
        desc: 'Headings, separated by |, above members of a network: public authorities, welfare associations, associations and initiatives, education, health, religious communities, persons, others',
      },
    ),
    index,
  );

const list = (view: PlaceView, those: readonly Member[]): TemplateResult =>
  html`<ul class="few" role="list" part="members">
    ${those.map(({ name, url }) => html`<li>${url ? actionLink(view, url, text(view, name)) : text(view, name)}</li>`)}
  </ul>`;
