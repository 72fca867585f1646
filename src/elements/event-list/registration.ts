/** Whether one has to register for an event, until when, and where. */
import { html, nothing, type TemplateResult } from 'lit';
import { fullDateInWords } from '../../i18n/calendar-words.ts';
import { fill } from '../../i18n/msg.ts';
import type { DirectoryEvent } from '../../model/schema/schema.ts';
import { checkIcon, icon } from '../shared/icons.ts';
import { leavesPage, unseenAside } from '../shared/link.ts';
import { text } from '../shared/text.ts';
import type { View } from '../shared/view.ts';

/** What is known of the registration; `today` is the day it is at the office: after the deadline, nothing leads there any more. */
export function registrationText(
  view: View,
  { registration, name }: DirectoryEvent,
  today: string,
): TemplateResult | typeof nothing {
  if (!registration) return nothing;
  const { i18n } = view;
  const { msg } = i18n;
  const { required, url, deadline, note } = registration;
  const [needed, possible, free] = msg('Nur mit Anmeldung.|Anmeldung ist möglich.|Ohne Anmeldung.', {
    id: 'event-registration',
    desc: 'Of an event, separated by |: one must register, one may register, one need not',
  }).split('|');
  const isOver = deadline && deadline < today;
  const until = isOver
    ? msg('Die Anmeldung war bis [date] möglich.', {
        id: 'event-deadline-past',
        desc: 'One can no longer register for an event; with the last day on which one could',
      })
    : msg('Anmeldung bis [date].', { id: 'event-deadline', desc: 'The last day to register for an event' });
  return html`<p>
      ${required ? needed : url || deadline ? possible : free}
      ${deadline && fill(until, { date: fullDateInWords(i18n, deadline) })} ${text(view, note)}
    </p>
    ${
      url && !isOver
        ? html`<p>
            <a class="button no-print" part="action" href=${url}
              >${icon(checkIcon)}<span
                >${msg('Anmelden', { id: 'event-register', desc: 'Link: register for an event' })}${unseenAside(text(view, name))}${leavesPage(view, url)}</span
              ></a
            >
          </p>`
        : nothing
    }`;
}
