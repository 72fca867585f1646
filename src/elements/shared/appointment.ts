/** What stands beside the hours about appointments: whether one is needed, and the link that makes one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { actionLink } from './link.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

/** The link to an appointment; `more` is heard after it. Nothing where the data has none. */
export function bookingLink(
  view: View,
  { appointment }: Place,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!appointment?.url) return nothing;
  const { msg } = view.i18n;
  const words = msg('Termin vereinbaren', { id: 'locator-appointment-make', desc: 'Link: book an appointment' });
  return actionLink(view, appointment.url, [words, more]);
}

/** All that is known of appointments, as a paragraph. */
export function appointmentText(view: View, place: Place): TemplateResult | typeof nothing {
  if (!place.appointment) return nothing;
  const { required, outsideHours, note } = place.appointment;
  const { msg } = view.i18n;
  return html`<p>
    ${
      required
        ? msg('Bitte vereinbaren Sie vorher einen Termin.', {
            id: 'locator-appointment-needed',
            desc: 'An appointment is needed',
          })
        : msg('Sie können ohne Termin kommen.', { id: 'locator-appointment-free', desc: 'No appointment is needed' })
    }
    ${
      outsideHours
        ? msg('Termine auch außerhalb dieser Zeiten.', {
            id: 'appointment-outside',
            desc: 'Beside the opening hours: appointments can also be made for other times',
          })
        : nothing
    }
    ${text(view, note)} ${bookingLink(view, place)}
  </p>`;
}
