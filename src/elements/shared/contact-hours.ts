/** When a contact can be reached, this week. */
import { html, nothing, type TemplateResult } from 'lit';
import { labelText } from '../../i18n/label.ts';
import { weekOf } from '../../model/hours/days.ts';
import type { Hours } from '../../model/hours/schedule.ts';
import { hoursOf } from '../../model/hours/status.ts';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { groupDays, weekdaysText } from './day-groups.ts';
import { dayText } from './day-text.ts';
import { clockIcon, icon } from './icons.ts';
import type { PlaceView } from './view.ts';

/** A line for each group of days; those without such hours are left out, unless they are closed for a reason. */
export function contactHours(view: PlaceView, place: Place, contact: ContactPoint): TemplateResult | typeof nothing {
  const { msg } = view.i18n;
  const { specialOpeningHoursSpecification: special, ...office } = hoursOf(view.directory, place);
  const hours: Hours = {
    ...office,
    // Who comes needs one, not who calls or writes.
    appointment: undefined,
    openingHoursSpecification: contact.hoursAvailable,
    // When the office opens on a special day says nothing of whom one reaches then.
    specialOpeningHoursSpecification: special?.filter(({ opens }) => !opens),
  };
  const days = weekOf(hours, view.clock.now);
  const some = days.filter(({ intervals, closure, unknown }) => intervals.length > 0 || closure || unknown);
  // The status has said that it is closed for some time.
  if (some.length > 0 && some.every(({ closure }) => closure?.kind === 'temporary')) return nothing;
  const label = contact.telephone
    ? msg('Am Telefon', { id: 'phone-hours', desc: 'Label before the hours at which somebody answers the telephone' })
    : msg('Zu erreichen', { id: 'contact-hours', desc: 'Above the hours at which somebody can be reached' });
  const groups = groupDays(some.length > 0 ? some : days);
  return html`<div class="fact">
    ${icon(clockIcon)}
    <p>
      ${labelText(view.i18n, label)}
      ${groups.map((group) => {
        const { hours, about } = dayText(view, group[0]!, contact.telephone ? 'phone' : undefined);
        return html` <span class=${groups.length > 1 ? 'line' : nothing}
          >${weekdaysText(view, group)} ${hours}${about}</span
        >`;
      })}
    </p>
  </div>`;
}
