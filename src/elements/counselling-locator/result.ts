/** One place in the list: what decides whether to go there, and the next step in one press. */
import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../i18n/phrase.ts';
import { areasServed } from '../../model/places/answers.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { PlaceMatch } from '../../model/places/answers.ts';
import { directionsUrl } from '../shared/address.ts';
import { heading } from '../shared/heading.ts';
import { actionLink, unseen } from '../shared/link.ts';
import { labelText } from '../../i18n/label.ts';
import { languageList } from '../shared/languages.ts';
import { dialled, reachLink } from '../shared/reach.ts';
import { statusLine } from '../shared/status.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { text } from '../shared/text.ts';
import { details } from './details.ts';
import { distanceText } from './words.ts';
import type { OutcomeView } from './view.ts';

export type ResultState = {
  /** From 1, as on the map. */
  position: number;
  open: boolean;
  /** Chosen on the map. */
  selected: boolean;
  /** Whether positions are shown: where there is a map to compare with. */
  numbered: boolean;
  onToggle: () => void;
  /** Shows the place on the map; undefined where there is no map or the place isn't on it. */
  onLocate?: () => void;
};

export function result(view: OutcomeView, match: PlaceMatch, state: ResultState): TemplateResult {
  const { place } = match;
  const { position, numbered, open, selected } = state;
  const languages = spokenAt(place);
  const name = html`${numbered ? html`<span class="position">${position}</span> ` : nothing}<span class="name"
      >${text(view, place.name)}</span
    >`;
  // The item itself has no name: it would be read instead of what is in it.
  return html`<li class=${selected ? 'selected' : nothing} part="result">
    ${heading(view.headingLevel, 'subtitle', name)}
    ${place.provider ? html`<p class="muted">${text(view, place.provider)}</p>` : nothing}
    <p>${statusLine(view, place)}</p>
    ${view.more?.noCounselling(view, place)} ${dialled(place) ? nothing : view.more?.whomToAsk(view, place)}
    ${where(view, match)} ${languages.length > 0 ? html`<p>${languageList(view, languages)}</p>` : nothing}
    <div class="actions no-print">${actions(view, place, state)}</div>
    ${open ? html`<div id="details-${position}">${details(view, place)}</div>` : nothing}
  </li>`;
}

/** What is left of a place that can't be shown as it is: whom to ask there, or else the coordination office. */
export function plainResult(view: OutcomeView, place: Place): TemplateResult {
  const { office } = view.directory;
  return html`<li part="result">
    <p part="heading">${text(view, place.name)}</p>
    <p>${phoneOf(place) ?? [text(view, office.name), ' ', phoneOf(office)]}</p>
  </li>`;
}

const phoneOf = ({ contactPoint }: Place): string | undefined =>
  contactPoint?.find(({ telephone }) => telephone)?.telephone;

/** Whether it is responsible, where it is, and how far that is. */
function where(view: OutcomeView, { place, serves, distanceKm }: PlaceMatch): TemplateResult {
  const { i18n, outcome, directory } = view;
  const served = serves ? areasServed(place, outcome.areas).map(({ name }) => name) : [];
  const responsible = i18n.msg('zuständig für [place]', {
    id: 'locator-serves',
    desc: 'Of a counselling place: it is responsible for (a town)',
  });
  const { streetAddress, addressLocality } = place.address ?? {};
  const address = [streetAddress, addressLocality].filter(Boolean).join(', ');
  return html`<p class="where">
    ${
      served.length > 0
        ? html`<strong
            >${phraseText(phrase(responsible, { text: served.join(', '), lang: directory.inLanguage }), i18n.locale)}</strong
          >`
        : nothing
    }
    ${address ? html`<span lang="de" dir="ltr" translate="no">${address}</span>` : nothing}
    ${distanceKm === undefined ? nothing : html`<span>${distanceText(i18n, distanceKm)}</span>`}
  </p>`;
}

function actions(view: OutcomeView, place: Place, { position, open, onToggle, onLocate }: ResultState): unknown {
  const { msg } = view.i18n;
  const phone = dialled(place);
  const whose = unseen(html`: ${text(view, place.name)}`);
  const booking = view.more?.bookingLink(view, place, whose);
  const first = place.appointment?.required;
  const call = msg('Anrufen', { id: 'locator-call', desc: 'Link that dials; followed by the number' });
  return html`${first ? booking : nothing}
    ${phone ? reachLink(view, 'telephone', phone, whose, [labelText(view.i18n, call), ' ']) : nothing}
    ${first ? nothing : booking}
    ${
      place.address?.streetAddress
        ? actionLink(
            view,
            directionsUrl(place),
            html`${msg('Weg finden', { id: 'locator-directions', desc: 'Link: directions to a place, on another site' })}${whose}`,
            true,
          )
        : nothing
    }
    ${
      onLocate
        ? html`<button type="button" class="link" @click=${onLocate}>
            <span
              >${msg('Auf der Karte', { id: 'locator-on-map', desc: 'Button: show this place on the map' })}${whose}</span
            >
          </button>`
        : nothing
    }
    <button
      type="button"
      class="link disclosure"
      aria-expanded=${open}
      aria-controls=${open ? `details-${position}` : nothing}
      @click=${onToggle}
    >
      <span>${msg('Details', { id: 'locator-details', desc: 'Button: open the details of a place' })}${whose}</span>
    </button>`;
}

/** Every language in which somebody there counsels, at some hour or by some contact. */
function spokenAt({ availableLanguage = [], contactPoint = [], openingHoursSpecification = [] }: Place): string[] {
  const others = [...contactPoint, ...openingHoursSpecification].flatMap((each) => each.availableLanguage ?? []);
  return [...new Set([...availableLanguage, ...others])];
}
