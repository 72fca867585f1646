/** When a contact can be reached, this week. */
import { html, type TemplateResult } from 'lit';
import { weekOf } from '../../model/hours/days.ts';
import type { Hours } from '../../model/hours/schedule.ts';
import { hoursOf } from '../../model/hours/status.ts';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import type { PlaceView } from './view.ts';
import { weekRows } from './week-table.ts';

/** A small table; days without such hours are left out, unless they are closed for a reason. */
export function contactHours(view: PlaceView, place: Place, { hoursAvailable }: ContactPoint): TemplateResult {
  const { specialOpeningHoursSpecification: special, ...office } = hoursOf(view.directory, place);
  const hours: Hours = {
    ...office,
    // Who comes needs one, not who calls or writes.
    appointment: undefined,
    openingHoursSpecification: hoursAvailable,
    // When the office opens on a special day says nothing of whom one reaches then.
    specialOpeningHoursSpecification: special?.filter(({ opens }) => !opens),
  };
  const days = weekOf(hours, view.clock.now);
  const some = days.filter(({ intervals, closure, unknown }) => intervals.length > 0 || closure || unknown);
  return html`<table class="week">
    <caption class="muted">
      ${view.i18n.msg('Zu erreichen', { id: 'contact-hours', desc: 'Above the hours at which somebody can be reached' })}
    </caption>
    ${weekRows(view, hours, some.length > 0 ? some : days)}
  </table>`;
}
