/** One network: what it is, what is known of it in figures, its working groups and members, and whom to ask. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Network } from '../../model/schema/schema.ts';
import { row } from '../shared/facts.ts';
import { heading } from '../shared/heading.ts';
import { globeIcon, icon } from '../shared/icons.ts';
import { translation } from '../shared/load-translation.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { dateOf, provenance } from '../shared/provenance.ts';
import { reachLink } from '../shared/reach.ts';
import { paragraph, text } from '../shared/text.ts';
import { untranslated } from '../shared/untranslated.ts';
import type { PlaceView } from '../shared/view.ts';
import { memberCounts } from './counts.ts';
import { members } from './members.ts';
import { questions } from './questions.ts';

type Shown = TemplateResult | typeof nothing;

/** A section under the network's name; `id` is that of its heading. */
export function networkSection(view: PlaceView, network: Network, id: string): TemplateResult {
  const { name, description, url, workingGroups = [], participation, conflicts } = network;
  const others = conflicts?.filter(({ property }) => property !== 'numberOfMembers');
  return html`<section class="stack" aria-labelledby=${id}>
    <div class="few">
      ${heading(view.headingLevel, 'title', html`<span id=${id}>${text(view, name)}</span>`)}
      ${description ? html`<div class="details">${paragraph(view, description)}</div>` : nothing}
      ${url ? html`<p class="fact reach">${icon(globeIcon)}<span>${reachLink(view, 'url', url)}</span></p>` : nothing}
    </div>
    ${facts(view, network)} ${groups(view, network)} ${members(view, network)} ${questions(view, network)}
    <div>
      ${untranslated(view, [
        name,
        description,
        participation,
        ...workingGroups.flatMap((group) => [group.name, group.description]),
      ])}
      ${translation?.note(view, { networks: [network] })}
      ${provenance(view, { ...network, conflicts: others?.length ? others : undefined })}
    </div>
  </section>`;
}

/** Since when, and how many. */
function facts(view: PlaceView, network: Network): Shown {
  const { i18n } = view;
  const { foundingDate } = network;
  const counts = memberCounts(view, network);
  if (!foundingDate && counts === nothing) return nothing;
  const [since, count] = i18n
    .msg('Besteht seit|Mitglieder', {
      id: 'network-facts',
      desc: 'Labels, separated by |: since when a network of authorities, associations and people exists; how many members it has',
    })
    .split('|');
  return html`<dl class="figures">
    ${foundingDate ? row(since, html`<p class="hero">${phraseText([dateOf(view, foundingDate)], i18n.locale)}</p>`) : nothing}
    ${counts === nothing ? nothing : row(count, counts)}
  </dl>`;
}

function groups(view: PlaceView, { workingGroups = [] }: Network): Shown {
  if (workingGroups.length === 0) return nothing;
  const title = view.i18n.msg('Arbeitsgruppen', {
    id: 'network-groups',
    desc: 'Heading above the working groups of a network',
  });
  return html`<section>
    ${heading(view.headingLevel + 1, 'subtitle', title)}
    <ul class="rows ruled" role="list" part="groups">
      ${workingGroups.map(
        ({ name, description }) =>
          html`<li>
            <p>${text(view, name)}</p>
            ${description ? html`<div class="details muted">${paragraph(view, description)}</div>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
