/** Everything that is known of a place, opened in place: hours, contacts, for whom, what it costs, what to bring. */
import { html, nothing, type TemplateResult } from 'lit';
import { isOverdue } from '../../model/schema/freshness.ts';
import type { Place } from '../../model/schema/schema.ts';
import { address } from '../shared/address.ts';
import { contacts } from '../shared/contacts.ts';
import { heading } from '../shared/heading.ts';
import { provenance } from '../shared/provenance.ts';
import { reportLink } from '../shared/report-link.ts';
import { paragraph } from '../shared/text.ts';
import { vCardLink } from '../shared/vcard-link.ts';
import type { PlaceView } from '../shared/view.ts';
import { weekTable } from '../shared/week-table.ts';

export function details(view: PlaceView, place: Place): TemplateResult {
  const hours = weekTable(view, place);
  const known = contacts(view, place);
  const title = view.i18n.msg('Kontakt', {
    id: 'contact',
    desc: 'Heading above telephone numbers and e-mail addresses',
  });
  return html`<div class="details stack">
    ${place.description ? paragraph(view, place.description) : nothing}
    <div class="columns">
      ${hours === nothing ? nothing : html`<div class="stack">${hours}</div>`}
      <section>
        ${heading(view.headingLevel + 1, 'subtitle', title)}
        <div class="few">
          ${place.address ? address(view, place) : nothing} ${known === nothing ? view.more?.noContact(view) : known}
        </div>
      </section>
      ${view.more?.facts(view, place)}
    </div>
    <footer>
      ${provenance(view, place, isOverdue(place, view.clock.now))}
      <div class="actions">${vCardLink(view, place)} ${reportLink(view, place)}</div>
    </footer>
  </div>`;
}
