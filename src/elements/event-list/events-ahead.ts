/** What an event list shows: the events of an office that are ahead. */
import { type CSSResult, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dayIn, eventsAhead, hasCalendar, nextDay } from '../../model/lists/events.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import { contactStyles } from '../shared/contacts.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { actionLink } from '../shared/link.ts';
import { placeMore } from '../shared/load-place-more.ts';
import type { Inside, Shared } from '../shared/part-element.ts';
import { haveOneOrigin, provenance } from '../shared/provenance.ts';
import { number, text } from '../shared/text.ts';
import { translation } from '../shared/load-translation.ts';
import { untranslated } from '../shared/untranslated.ts';
import type { PlaceView } from '../shared/view.ts';
import { weekStyles } from '../shared/week.css.ts';
import { contactWays } from '../shared/ways.ts';
import { calendarButton } from './calendar-button.ts';
import { eventEntry } from './event.ts';
import { eventListStyles } from './event-list.css.ts';

export const version = VERSION;

/** The element, as far as its inside knows it. */
type Host = ReactiveControllerHost & { headingLevel: number };

export class Events implements Inside {
  static get styles(): CSSResult[] {
    // The week is that of a contact's hours.
    return [contactStyles, weekStyles, eventListStyles];
  }

  readonly #host: Host;
  readonly #shared: Shared;

  constructor(host: Host, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
  }

  render(directory: Directory): TemplateResult {
    const { i18n, clock } = this.#shared;
    const headingLevel = levelOf(this.#host.headingLevel);
    return eventSection({ i18n, directory, clock, headingLevel, more: placeMore(this.#host) });
  }
}

/** A section with the events that are not over, the next one first, or a sentence where there are none. */
function eventSection(view: PlaceView): TemplateResult {
  const { i18n, directory, headingLevel, clock } = view;
  const { msg } = i18n;
  const { timeZone } = directory;
  const today = dayIn(timeZone, clock.now) ?? '';
  // What was yesterday goes, and "today" is another day.
  clock.validUntil(nextDay(timeZone, clock.now));
  const ahead = eventsAhead(directory, clock.now);
  const events = ahead.map(({ event }) => event);
  const together = haveOneOrigin(events);
  const dated = ahead.filter(hasCalendar).map(({ event }) => event);
  const title = msg('Veranstaltungen', { id: 'events', desc: 'Heading above events to go to' });
  return html`<section aria-labelledby="title">
    ${heading(headingLevel, 'title', html`<span id="title">${title}</span>`)}
    ${
      ahead.length > 0
        ? html`<ul class="rows events" part="list" role="list">
              ${ahead.map((each) => eventEntry(view, each, today, together ? nothing : provenance(view, each.event)))}
            </ul>
            ${dated.length > 1 ? html`<p class="after">${calendarButton(view, dated)}</p>` : nothing}
            ${events.some(({ contactPoint }) => !contactPoint?.length) ? whoKnows(view) : nothing}
            ${untranslated(
              view,
              events.flatMap(({ name, description, audience, fees }) => [name, description, audience, fees]),
            )}
            ${translation?.note(view, { events })} ${together ? provenance(view, events[0]!) : nothing}`
        : html`<p class="after">
            ${msg('Zurzeit sind keine Veranstaltungen eingetragen.', {
              id: 'no-events',
              desc: 'The list of events is empty: none is ahead',
            })}
          </p>`
    }
  </section>`;
}

/** Whom to ask of events that name nobody. */
function whoKnows(view: PlaceView): TemplateResult | typeof nothing {
  const [way] = contactWays(view, view.directory.office);
  if (!way) return nothing;
  const words = view.i18n.msg('Fragen zu Veranstaltungen beantwortet:', {
    id: 'events-ask',
    desc: 'Below events; the name of an office and a telephone number follow, which are a link',
  });
  return html`<p class="after">
    ${words} ${actionLink(view, way.href, [text(view, way.whose), way.number ? [' ', number(way.number)] : nothing])}
  </p>`;
}
