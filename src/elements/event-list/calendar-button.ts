/** Buttons that save events in the reader's calendar. */
import { html, nothing, type TemplateResult } from 'lit';
import { loadPart } from '../../load/parts.ts';
import type { DirectoryEvent } from '../../model/schema/schema.ts';
import { calendarIcon, icon } from '../shared/icons.ts';
import { unseenAside } from '../shared/link.ts';
import { text } from '../shared/text.ts';
import type { View } from '../shared/view.ts';

/** Saves some events as a file; `one` is the event that it is for, where it is for one only. */
export function calendarButton(view: View, events: readonly DirectoryEvent[], one?: DirectoryEvent): TemplateResult {
  const { msg } = view.i18n;
  const save = (): void => {
    // Made on the press, so that no page loads it in vain. Where it does not come, loadPart says so, and the next press asks again.
    loadPart('calendar', () => import('./calendar-part.ts')).then(
      ({ saveCalendar }) => saveCalendar(view, events, one?.id),
      () => {},
    );
  };
  const words = one
    ? msg('In den Kalender', { id: 'event-calendar', desc: 'Button: save an event in the calendar of the device' })
    : msg('Alle Termine in den Kalender', {
        id: 'events-calendar',
        desc: 'Button: save all events of the list in the calendar of the device',
      });
  return html`<button type="button" class="button no-print ${one ? 'bare' : ''}" part="action" @click=${save}>
    ${icon(calendarIcon)}<span>${words}${one ? unseenAside(text(view, one.name)) : nothing}</span>
  </button>`;
}
