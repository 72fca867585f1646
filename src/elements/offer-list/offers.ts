/** What an offer list shows: what helps, and where one can help, with what narrows both. */
import { type CSSResult, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { plural } from '../../i18n/i18n.ts';
import { civilAt, DAY } from '../../model/calendar/zone.ts';
import { isForHelpers, isOver, offersOf } from '../../model/places/offers.ts';
import { isOverdue } from '../../model/schema/freshness.ts';
import type { Directory, Offer } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import { contactStyles } from '../shared/contacts.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { placeMore } from '../shared/load-place-more.ts';
import type { Inside, Shared } from '../shared/part-element.ts';
import { provenance } from '../shared/provenance.ts';
import { statusStyles } from '../shared/status.ts';
import { translation } from '../shared/load-translation.ts';
import { untranslated } from '../shared/untranslated.ts';
import type { PlaceView } from '../shared/view.ts';
import { wayButton, waysTo } from '../shared/ways.ts';
import { weekStyles } from '../shared/week.css.ts';
import { Filters } from './filters.ts';
import { offerEntry } from './offer.ts';
import { offerStyles } from './offer-list.css.ts';
import { CATEGORIES } from './categories.ts';

export const version = VERSION;

/** The element, as far as its inside knows it. */
type Host = LitElement & { category: string; headingLevel: number };

/** No clock of a zone runs further ahead or behind than this, so that a new day is noticed in time. */
const HOUR = DAY / 24;

export class Offers implements Inside {
  static get styles(): CSSResult[] {
    return [statusStyles, contactStyles, weekStyles, offerStyles];
  }
  readonly #host: Host;
  readonly #shared: Shared;
  readonly #filters: Filters;

  constructor(host: Host, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
    this.#filters = new Filters(host);
  }

  render(directory: Directory): TemplateResult {
    const { i18n, clock, announcer } = this.#shared;
    const view: PlaceView = {
      i18n,
      clock,
      directory,
      headingLevel: levelOf(this.#host.headingLevel),
      more: placeMore(this.#host),
    };
    const today = civilAt(clock.now, directory.timeZone)?.date ?? '';
    const offers = this.#wanted(directory).filter((offer) => !isOver(offer, today));
    if (offers.some(({ startDate, endDate }) => startDate ?? endDate)) clock.validUntil(new Date(+clock.now + HOUR));
    const left = this.#filters.left(view, offers);
    const filters = this.#filters.render(view, offers);
    const count = plural(
      i18n,
      left.length,
      i18n.msg('[n] Angebot|[n] Angebote', {
        id: 'offer-count',
        desc: 'Plural forms: courses, projects and other offers that are shown',
      }),
    );
    announcer.changed('offers', left.map(({ id }) => id).join(), filters === nothing ? undefined : count);
    const groups = [false, true]
      .map((forHelpers) => left.filter((offer) => isForHelpers(offer) === forHelpers))
      .filter((group) => group.length > 0);
    const parted = offers.some(isForHelpers) && !offers.every(isForHelpers);
    return html`<section aria-labelledby="title">
      ${heading(
        view.headingLevel,
        parted ? 'hero' : 'title',
        html`<span id="title">${parted || offers.length === 0 ? this.#title() : this.#titleOf(offers)}</span>`,
      )}
      ${filters}
      ${
        groups.length > 0
          ? html`<div class="groups">
              ${groups.map((group) => this.#group(view, group, today, parted, together(offers)))}
            </div>`
          : this.#empty(view, offers.length > 0)
      }
      ${groups.length > 0 && together(offers) ? provenance(view, offers[0]!, isOverdue(offers[0]!, clock.now)) : nothing}
      ${untranslated(
        view,
        left.flatMap(({ name, description, audience, fees }) => [name, description, audience, fees]),
      )}
      ${translation?.note(view, { offers: left })}
    </section>`;
  }

  /** Those of the categories that the page wants. */
  #wanted(directory: Directory): Offer[] {
    const all = offersOf(directory);
    const { category } = this.#host;
    const named = category.split(/[\s,]+/).filter(Boolean);
    const known = CATEGORIES.filter((each) => named.includes(each));
    if (named.some((each) => !CATEGORIES.includes(each as Offer['category'])))
      this.#shared.data.tell(({ categoryProblem }) => categoryProblem(category, CATEGORIES));
    return known.length > 0 ? all.filter((offer) => known.includes(offer.category)) : all;
  }

  #title(): string {
    return this.#shared.i18n.msg('Angebote', {
      id: 'offers',
      desc: 'Heading above courses, projects and other offers',
    });
  }

  #titleOf(offers: readonly Offer[]): string {
    const [help = '', join = ''] = this.#shared.i18n
      .msg('Hilfe und Angebote|Mitmachen und helfen', {
        id: 'offer-groups',
        desc: 'Headings, separated by |: offers for people who seek help; ways to help as a volunteer',
      })
      .split('|');
    return isForHelpers(offers[0]!) ? join : help;
  }

  #group(view: PlaceView, offers: Offer[], today: string, parted: boolean, proven: boolean): TemplateResult {
    const level = parted ? view.headingLevel + 2 : view.headingLevel + 1;
    return html`<div>
      ${parted ? heading(view.headingLevel + 1, 'title', this.#titleOf(offers)) : nothing}
      <ul class="rows offers" role="list" part="list">
        ${offers.map((offer) =>
          offerEntry({ ...view, headingLevel: level }, offer, {
            today,
            proven: !proven,
            isOverdue: isOverdue(offer, view.clock.now),
          }),
        )}
      </ul>
    </div>`;
  }

  /** `chosen`: there are some, which the reader has filtered away. */
  #empty(view: PlaceView, chosen: boolean): TemplateResult {
    const { msg } = this.#shared.i18n;
    const [way] = waysTo(view, view.directory.office);
    if (chosen)
      return html`<p>
          ${msg('Zu dieser Auswahl gibt es kein Angebot.', { id: 'offers-none', desc: 'No offer has all that was chosen' })}
        </p>
        <p class="actions after">
          <button type="button" class="button" @click=${() => this.#filters.clear()}>
            ${msg('Alle Angebote zeigen', { id: 'offers-all', desc: 'Button: choose nothing, show all offers' })}
          </button>
        </p>`;
    return html`<p class="after">
        ${msg('Zurzeit ist hier kein Angebot eingetragen. Fragen Sie die Koordinierungsstelle:', { id: 'offers-empty', desc: 'There is no offer at present; a button to call or write to the coordination office follows' })}
      </p>
      <p class="actions after">${way ? wayButton(view, way) : nothing}</p>`;
  }
}

/** Where all have the same origin, it is said once. */
const together = (offers: readonly Offer[]): boolean =>
  new Set(
    offers.map(({ source, checked, status, sourceOf, conflicts }) =>
      JSON.stringify([source, checked, status, sourceOf, conflicts]),
    ),
  ).size === 1;
