/** What stands beside the hours about appointments: whether one is needed. The link stands among the ways to the place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

/**
 * What is known of appointments, as a paragraph. Without a week above it, the status has said that one is needed.
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
