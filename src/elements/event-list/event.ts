/** One event: when, where, for whom, and how to take part. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../i18n/calendar-words.ts';
import { labelText } from '../../i18n/label.ts';
import { type EventAhead, type EventDate, hasCalendar, placeOf } from '../../model/lists/events.ts';
import type { DirectoryEvent } from '../../model/schema/schema.ts';
import { address } from '../shared/address.ts';
import { contacts, languagesFact } from '../shared/contacts.ts';
import { factNames, row } from '../shared/facts.ts';
import { heading } from '../shared/heading.ts';
import { calendarIcon, globeIcon, icon, pinIcon } from '../shared/icons.ts';
import { leavesPage, unseenAside } from '../shared/link.ts';
import { paragraph, text } from '../shared/text.ts';
import type { PlaceView } from '../shared/view.ts';
import { wayName } from '../shared/way-name.ts';
import { routeButton } from '../shared/ways.ts';
import { calendarButton } from './calendar-button.ts';
import { registrationText } from './registration.ts';
import { dateText } from './when.ts';

/** An event as an entry of the list; `today` is the day it is at the office. `after` is what stands at its end. */
export function eventEntry(view: PlaceView, ahead: EventAhead, today: string, after: unknown): TemplateResult {
  const { event } = ahead;
  const { name, description, provider, availableLanguage = [], contactPoint = [], eventStatus, url } = event;
  const { directory, headingLevel } = view;
  const isOn = eventStatus !== 'cancelled';
  const place = placeOf(directory, event);
  // Where it is, as if it were the office: what shows an address takes a place.
  const there = { ...directory.office, address: event.address ?? place?.address };
  return html`<li class="event">
    ${dateBlock(view, ahead)}
    <div class="few">
      ${heading(headingLevel + 1, 'item', text(view, name))}
      ${provider ? html`<p class="muted">${text(view, provider)}</p>` : nothing}
      ${
        isOn
          ? nothing
          : html`<p>
              <strong class="tag"
                >${view.i18n.msg('Abgesagt', {
                  id: 'event-cancelled',
                  desc: 'Of an event: it does not take place',
                })}</strong
              >
            </p>`
      }
      ${when(view, ahead, today)}
      ${
        place || event.address
          ? html`<div class="where">
              ${place ? html`<p class="fact">${icon(pinIcon)}<span>${text(view, place.name)}</span></p>` : nothing}
              ${address(view, there)}
            </div>`
          : nothing
      }
      ${description ? html`<div class="details">${paragraph(view, description)}</div>` : nothing} ${facts(view, event)}
      ${availableLanguage.length > 0 ? languagesFact(view, availableLanguage) : nothing}
      ${isOn ? registrationText(view, event, today) : nothing}
      ${contacts(view, { ...there, contactPoint, url: undefined })}
      <div class="actions">
        ${
          url
            ? html`<a class="button bare" part="action" href=${url}
                >${icon(globeIcon)}<span
                  >${wayName(view.i18n, 'url')}${unseenAside(text(view, name))}${leavesPage(view, url)}</span
                ></a
              >`
            : nothing
        }
        ${
          isOn
            ? [
                routeButton(view, there, { className: 'bare', whose: name }),
                hasCalendar(ahead) ? calendarButton(view, [event], event) : nothing,
              ]
            : nothing
        }
      </div>
      ${after}
    </div>
  </li>`;
}

/** The day over its month, for the eye; without a date, a calendar. */
function dateBlock({ i18n }: PlaceView, { dates, undated }: EventAhead): TemplateResult {
  const next = undated ? undefined : dates.find(({ closure }) => !closure);
  return html`<div class="date" aria-hidden="true">
    ${
      next
        ? html`<span class="hero">${Number(next.date.slice(8))}</span
            ><span class="muted">${dateInWords(i18n, next.date, '[month]')}</span>`
        : icon(calendarIcon)
    }
  </div>`;
}

function when(view: PlaceView, { event, dates, recurring, undated }: EventAhead, today: string): unknown {
  const { i18n } = view;
  const { msg } = i18n;
  const label = (words: string | undefined): TemplateResult => html`<p class="muted">${labelText(i18n, words!)}</p>`;
  const list = (of: readonly EventDate[]): unknown =>
    of.length > 1
      ? html`<ul role="list">
          ${of.map((date) => html`<li>${dateText(view, date, today)}</li>`)}
        </ul>`
      : of.map((date) => html`<p>${dateText(view, date, today)}</p>`);
  if (undated) {
    const [state, before] = msg('Verschoben. Der neue Termin steht noch nicht fest.|Bisheriger Termin', {
      id: 'event-postponed',
      desc: 'Of an event, separated by |: it was postponed and has no new date yet; label before the date that it had',
    }).split('|');
    const unknown = msg('Termin steht noch nicht fest.', {
      id: 'event-undated',
      desc: 'Of an event: nobody knows yet when it will be',
    });
    return html`<p>${event.eventStatus === 'postponed' ? html`<strong>${state}</strong>` : unknown}</p>
      ${dates.map((date) => html`<p class="muted">${labelText(i18n, before!)} ${dateText(view, date, today)}</p>`)}`;
  }
  const missed = dates.filter(({ closure }) => closure);
  const [next, misses] = msg('Nächste Termine|Fällt aus', {
    id: 'event-dates',
    desc: 'Labels, separated by |: the next dates of an event that comes again; dates on which it would be and is not',
  }).split('|');
  return html`${recurring ? label(next) : nothing} ${list(dates.filter(({ closure }) => !closure))}
  ${missed.length > 0 ? html`${label(misses)} ${list(missed)}` : nothing}`;
}

function facts(view: PlaceView, { audience, fees }: DirectoryEvent): unknown {
  const names = factNames(view);
  const rows = [audience, fees].map((value, index) => (value ? row(names[index], text(view, value)) : nothing));
  return audience || fees ? html`<dl class="columns">${rows}</dl>` : nothing;
}
