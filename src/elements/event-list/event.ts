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
  const { description, provider, availableLanguage = [], contactPoint = [], eventStatus } = event;
  const { office } = view.directory;
  return html`<li class="event">
    ${dateBlock(view, ahead)}
    <div class="few">
      ${heading(view.headingLevel + 1, 'item', text(view, event.name))}
      ${provider ? html`<p class="muted">${text(view, provider)}</p>` : nothing} ${when(view, ahead, today)}
      ${where(view, event)} ${description ? html`<div class="details">${paragraph(view, description)}</div>` : nothing}
      ${facts(view, event)} ${availableLanguage.length > 0 ? languagesFact(view, availableLanguage) : nothing}
      ${eventStatus === 'cancelled' ? nothing : registrationText(view, event, today)}
      ${contactPoint.length > 0 ? contacts(view, { ...office, contactPoint, url: undefined }) : nothing}
      ${waysOn(view, ahead)} ${after}
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
  const cancelled =
    event.eventStatus === 'cancelled'
      ? html`<p>
          <strong class="tag"
            >${msg('Abgesagt', { id: 'event-cancelled', desc: 'Of an event: it does not take place' })}</strong
          >
        </p>`
      : nothing;
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
    return html`${cancelled}
      <p>${event.eventStatus === 'postponed' ? html`<strong>${state}</strong>` : unknown}</p>
      ${dates.map((date) => html`<p class="muted">${labelText(i18n, before!)} ${dateText(view, date, today)}</p>`)}`;
  }
  const missed = dates.filter(({ closure }) => closure);
  const [next, misses] = msg('Nächste Termine|Fällt aus', {
    id: 'event-dates',
    desc: 'Labels, separated by |: the next dates of an event that comes again; dates on which it would be and is not',
  }).split('|');
  const taken = list(dates.filter(({ closure }) => !closure));
  const labelled = (label: string, dates: unknown): TemplateResult =>
    html`<div>
      <p class="muted">${labelText(i18n, label)}</p>
      ${dates}
    </div>`;
  return html`${cancelled} ${recurring ? labelled(next!, taken) : taken}
  ${missed.length > 0 ? labelled(misses!, list(missed)) : nothing}`;
}

function where(view: PlaceView, event: DirectoryEvent): unknown {
  const place = placeOf(view.directory, event);
  const own = event.address ?? place?.address;
  const name = place ? text(view, place.name) : nothing;
  if (!own) return place ? html`<p class="fact">${icon(pinIcon)}<span>${name}</span></p>` : nothing;
  return html`<div class="where">
    ${place ? html`<p class="fact">${icon(pinIcon)}<span>${name}</span></p>` : nothing}
    ${address(view, { ...view.directory.office, address: own })}
  </div>`;
}

function facts(view: PlaceView, { audience, fees }: DirectoryEvent): unknown {
  const [whom, costs] = factNames(view);
  return audience || fees
    ? html`<dl class="columns">
        ${audience ? row(whom, text(view, audience)) : nothing} ${fees ? row(costs, text(view, fees)) : nothing}
      </dl>`
    : nothing;
}

/** What leads on: its page, the way there, the reader's calendar. */
function waysOn(view: PlaceView, ahead: EventAhead): TemplateResult {
  const { event } = ahead;
  const { url, name, eventStatus } = event;
  const { office } = view.directory;
  const own = event.address ?? placeOf(view.directory, event)?.address;
  return html`<div class="actions">
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
      own && eventStatus !== 'cancelled'
        ? routeButton(view, { ...office, address: own }, { className: 'bare', whose: name })
        : nothing
    }
    ${hasCalendar(ahead) && eventStatus !== 'cancelled' ? calendarButton(view, [event], event) : nothing}
  </div>`;
}
