/** How a question is brought to a network: whom to ask is always named. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Network } from '../../model/schema/schema.ts';
import { address } from '../shared/address.ts';
import { contacts } from '../shared/contacts.ts';
import { heading } from '../shared/heading.ts';
import { paragraph, text } from '../shared/text.ts';
import type { PlaceView } from '../shared/view.ts';

/** What the file says of it, and its own contacts; where there are none or all of their posts are vacant, the coordination office. */
export function questions(view: PlaceView, { name, participation, contactPoint = [] }: Network): TemplateResult {
  const { office } = view.directory;
  const title = view.i18n.msg('Fragen an das Netzwerk', {
    id: 'network-questions',
    desc: 'Heading above how one brings a question to a network, and whom one asks',
  });
  return html`<section class="few questions">
    ${heading(view.headingLevel + 1, 'subtitle', title)}
    ${participation ? html`<div class="details">${paragraph(view, participation)}</div>` : nothing}
    ${contactPoint.length > 0 ? contacts(view, { ...office, name, contactPoint, url: undefined }) : nothing}
    ${contactPoint.some(({ vacant }) => !vacant) ? nothing : askOffice(view)}
  </section>`;
}

/** The office by its name, with all ways to it; its address where there are none. */
function askOffice(view: PlaceView): TemplateResult {
  const { office } = view.directory;
  const known = contacts(view, office);
  return html`<p><strong>${text(view, office.name)}</strong></p>
    ${known !== nothing ? known : office.address ? address(view, office) : view.more?.noContact(view)}`;
}
