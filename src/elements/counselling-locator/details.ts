/** Everything that is known of a place, opened in place: hours, contacts, for whom, what it costs, what to bring. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place, Text } from '../../model/schema/schema.ts';
import { address } from '../shared/address.ts';
import { contacts } from '../shared/contacts.ts';
import { actionLink } from '../shared/link.ts';
import { provenance } from '../shared/provenance.ts';
import { paragraph, text } from '../shared/text.ts';
import { vCardLink } from '../shared/vcard-link.ts';
import type { PlaceView } from '../shared/view.ts';
import { weekTable } from '../shared/week-table.ts';

export function details(view: PlaceView, place: Place): TemplateResult {
  return html`<div class="details">
    <div class="stack">
      ${place.description ? paragraph(view, place.description) : nothing}
      ${place.address ? html`<div>${address(view, place)}</div>` : nothing}
      <div>${whomToAsk(view, place)}</div>
      ${facts(view, place)}
    </div>
    <div>${weekTable(view, place)}</div>
    <footer>${provenance(view, place)} ${vCardLink(view, place)}</footer>
  </div>`;
}

/** Whom to call or write to; where nobody knows, the coordination office does. */
function whomToAsk(view: PlaceView, place: Place): TemplateResult | typeof nothing {
  const known = contacts(view, place);
  if (known !== nothing) return known;
  return html`<p>
      ${view.i18n.msg('Telefon und E-Mail sind nicht bekannt. Bitte fragen Sie die Koordinierungsstelle:', {
        id: 'locator-no-contact',
        desc: 'No phone or e-mail of this place is known; the contacts of the coordination office follow',
      })}
    </p>
    ${contacts(view, view.directory.office)}`;
}

function facts(view: PlaceView, place: Place): TemplateResult | typeof nothing {
  const { msg } = view.i18n;
  const { appointment, audience, fees, requiredDocuments, interpretation, accessibility } = place;
  const names = msg('Für wen|Kosten|Bitte mitbringen|Andere Sprachen', {
    id: 'locator-facts',
    desc: 'Labels, separated by |: who the counselling is for, what it costs, what to bring, help in other languages (with an interpreter)',
  }).split('|');
  const texts: [string | undefined, Text | undefined][] = [audience, fees, requiredDocuments, interpretation].map(
    (value, index) => [names[index], value],
  );
  const rows = [
    ...texts.filter(([, value]) => value !== undefined).map(([name, value]) => row(name, text(view, value))),
    ...(appointment ? [row(appointmentLabel(view), appointmentText(view, appointment))] : []),
    ...(accessibility ? [row(accessLabel(view), accessText(view, accessibility))] : []),
  ];
  return rows.length > 0 ? html`<dl>${rows}</dl>` : nothing;
}

const row = (name: string | undefined, value: unknown): TemplateResult =>
  html`<div>
    <dt class="muted">${name}</dt>
    <dd>${value}</dd>
  </div>`;

const appointmentLabel = ({ i18n: { msg } }: PlaceView): string =>
  msg('Termin', { id: 'locator-appointment', desc: 'Label: whether an appointment is needed' });

function appointmentText(view: PlaceView, { required, url, note }: NonNullable<Place['appointment']>): TemplateResult {
  const { msg } = view.i18n;
  return html`${
    required
      ? msg('Bitte vereinbaren Sie vorher einen Termin.', {
          id: 'locator-appointment-needed',
          desc: 'An appointment is needed',
        })
      : msg('Sie können ohne Termin kommen.', { id: 'locator-appointment-free', desc: 'No appointment is needed' })
  }
  ${text(view, note)}
  ${
    url
      ? actionLink(
          view,
          url,
          msg('Termin vereinbaren', { id: 'locator-appointment-make', desc: 'Link: book an appointment' }),
        )
      : nothing
  }`;
}

const accessLabel = ({ i18n: { msg } }: PlaceView): string =>
  msg('Barrierefreiheit', { id: 'locator-access', desc: 'Label: accessibility for people who use a wheelchair' });

function accessText(view: PlaceView, { wheelchair, note }: NonNullable<Place['accessibility']>): unknown {
  const words = view.i18n
    .msg('Stufenlos erreichbar.|Zum Teil stufenlos erreichbar.|Nicht stufenlos erreichbar.', {
      id: 'locator-access-states',
      desc: 'Wheelchair access, separated by |: without steps, partly without steps, not without steps',
    })
    .split('|');
  return html`${wheelchair ? words[['yes', 'limited', 'no'].indexOf(wheelchair)] : nothing} ${text(view, note)}`;
}
