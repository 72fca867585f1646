/** Everything that is known of a place, opened in place: hours, contacts, for whom, what it costs, what to bring. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { address } from '../shared/address.ts';
import { contacts } from '../shared/contacts.ts';
import { provenance } from '../shared/provenance.ts';
import { reportLink } from '../shared/report-link.ts';
import { paragraph } from '../shared/text.ts';
import { vCardLink } from '../shared/vcard-link.ts';
import type { PlaceView } from '../shared/view.ts';
import { weekTable } from '../shared/week-table.ts';

export function details(view: PlaceView, place: Place): TemplateResult {
  const known = contacts(view, place);
  return html`<div class="details">
    ${place.description ? paragraph(view, place.description) : nothing}
    <div class="columns">
      <div>${weekTable(view, place)}</div>
      <div class="stack">
        ${place.address ? address(view, place) : nothing}
        <div>${known === nothing ? view.more?.askOffice(view) : known}</div>
      </div>
    </div>
    ${view.more?.facts(view, place)}
    <footer>
      ${provenance(view, place)}
      <div class="actions">${vCardLink(view, place)} ${reportLink(view, place)}</div>
    </footer>
  </div>`;
}
