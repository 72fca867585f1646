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

/**
 * What is known of appointments, as a paragraph. Without a week above it, the status has said that one is needed. The link stands among
 * the ways to the place.
 */
export function appointmentText(view: View, { appointment }: Place, week: boolean): TemplateResult | typeof nothing {
  if (!appointment) return nothing;
  const { required, outsideHours, note } = appointment;
  const { msg } = view.i18n;
  const parts = [
    required
      ? week
        ? msg('Bitte vereinbaren Sie vorher einen Termin.', {
            id: 'locator-appointment-needed',
            desc: 'An appointment is needed',
          })
        : nothing
      : msg('Sie können ohne Termin kommen.', { id: 'locator-appointment-free', desc: 'No appointment is needed' }),
    outsideHours && week
      ? msg('Termine auch außerhalb dieser Zeiten.', {
          id: 'appointment-outside',
          desc: 'Beside the opening hours: appointments can also be made for other times',
        })
      : nothing,
    text(view, note),
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<p class=${week ? 'after' : ''}>${parts.map((part) => [part, ' '])}</p>` : nothing;
}
