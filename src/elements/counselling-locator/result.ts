/** One place in the list: what decides whether to go there, and the next step in one press. */
import { html, nothing, type TemplateResult } from 'lit';
import { capitalised, phrase } from '../../i18n/phrase.ts';
import { areasServed } from '../../model/places/answers.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { PlaceMatch } from '../../model/places/answers.ts';
import { heading } from '../shared/heading.ts';
import { checkIcon, chevronIcon, globeIcon, icon, mapIcon, pinIcon, stepFreeIcon } from '../shared/icons.ts';
import { languageList } from '../shared/languages.ts';
import { unseenAside } from '../shared/link.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { statusOf, statusTemplate } from '../shared/status.ts';
import { text } from '../shared/text.ts';
import type { PlaceView } from '../shared/view.ts';
import { askBy, routeButton, wayButton, waysTo } from '../shared/ways.ts';
import { details } from './details.ts';
import { flagName } from './folds.ts';
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
  const [best] = waysTo(view, place);
  const name = html`${numbered ? html`<span class="position">${position}</span> ` : nothing}<span class="name"
      >${text(view, place.name)}</span
    >`;
  // The item itself has no name: it would be read instead of what is in it.
  return html`<li class=${selected ? 'selected' : nothing} part="result">
    <div class="few">
      ${heading(view.headingLevel, 'item', name)}
      ${place.provider ? html`<p class="muted">${text(view, place.provider)}</p>` : nothing}
      <p>${resultStatus(view, place)}</p>
      ${view.more?.noCounselling(view, place)} ${reasons(view, match)}
    </div>
    <div class="actions">
      ${best ? wayButton(view, best, best.whose ? { whose: place.name } : {}) : nothing} ${waysOn(view, place, state)}
    </div>
    ${open ? html`<div id="details-${position}" class="wide">${details(view, place)}</div>` : nothing}
  </li>`;
}

/** The status of a place as results have it: of unknown hours what to do, and not once more that they are unknown. */
export function resultStatus(view: PlaceView, place: Place): TemplateResult {
  const status = statusOf(view, place);
  return statusTemplate(view, status, { ask: askBy(waysTo(view, place)), short: status.state === 'unknown' });
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

/** Why one would go there: it is responsible, how far it is, who is understood there, and whether there are steps. */
function reasons(view: OutcomeView, { place, serves, distanceKm }: PlaceMatch): TemplateResult {
  const { i18n, outcome, directory } = view;
  const served = serves ? areasServed(place, outcome.areas).map(({ name }) => name) : [];
  const responsible = i18n.msg('zuständig für [place]', {
    id: 'locator-serves',
    desc: 'Of a counselling place: it is responsible for (a town)',
  });
  const isServed = phrase(responsible, { text: served.join(', '), lang: directory.inLanguage });
  const { streetAddress, addressLocality } = place.address ?? {};
  const address = [streetAddress, addressLocality].filter(Boolean).join(', ');
  const distance = distanceKm === undefined ? '' : distanceText(i18n, distanceKm);
  const languages = spokenAt(place);
  return html`${
    served.length > 0
      ? fact(checkIcon, html`<strong>${phraseText(capitalised(isServed, i18n.locale), i18n.locale)}</strong>`)
      : nothing
  }
  ${
    address || distance
      ? fact(
          pinIcon,
          html`${distance}${address && distance ? ' · ' : nothing}${
            address ? html`<span lang="de" dir="ltr" translate="no">${address}</span>` : nothing
          }`,
        )
      : nothing
  }
  ${languages.length > 0 ? fact(globeIcon, languageList(view, languages)) : nothing}
  ${place.accessibility?.wheelchair === 'yes' ? fact(stepFreeIcon, flagName(view, 'wheelchair')) : nothing}`;
}

const fact = (path: string, words: unknown): TemplateResult =>
  html`<p class="fact">${icon(path)}<span>${words}</span></p>`;

/** What else there is to press. */
function waysOn(view: OutcomeView, place: Place, { position, open, onToggle, onLocate }: ResultState): TemplateResult {
  const { msg } = view.i18n;
  const whose = unseenAside(text(view, place.name));
  return html`${routeButton(view, place, { className: 'bare', whose: place.name })}
    ${
      onLocate
        ? html`<button type="button" class="button bare" @click=${onLocate}>
            ${icon(mapIcon)}<span
              >${msg('Auf der Karte', { id: 'locator-on-map', desc: 'Button: show this place on the map' })}${whose}</span
            >
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button bare disclosure"
      aria-expanded=${open}
      aria-controls=${open ? `details-${position}` : nothing}
      @click=${onToggle}
    >
      <span>${msg('Details', { id: 'locator-details', desc: 'Button: open the details of a place' })}${whose}</span
      >${icon(chevronIcon, 'chevron')}
    </button>`;
}

/** Every language in which somebody there counsels, at some hour or by some contact. */
function spokenAt({ availableLanguage = [], contactPoint = [], openingHoursSpecification = [] }: Place): string[] {
  const others = [...contactPoint.filter(({ vacant }) => !vacant), ...openingHoursSpecification].flatMap(
    (each) => each.availableLanguage ?? [],
  );
  return [...new Set([...availableLanguage, ...others])];
}
