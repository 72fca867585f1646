/** One offer: what decides whether it is something for the reader, and the next step in one press. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAhead, languagesOfOffer } from '../../model/places/offers.ts';
import type { Directory, Offer, Place, Text } from '../../model/schema/schema.ts';
import { contacts } from '../shared/contacts.ts';
import { documentEntry } from '../shared/documents.ts';
import { fold } from '../shared/fold.ts';
import { heading } from '../shared/heading.ts';
import { address } from '../shared/address.ts';
import { calendarIcon, globeIcon, icon, pinIcon } from '../shared/icons.ts';
import { languageList } from '../shared/languages.ts';
import { leavesPage, unseenAside } from '../shared/link.ts';
import { phraseText } from '../shared/phrase-text.ts';
import { provenance } from '../shared/provenance.ts';
import { statusOf, statusTemplate } from '../shared/status.ts';
import { paragraph, text } from '../shared/text.ts';
import type { PlaceView } from '../shared/view.ts';
import { askBy, routeButton, wayButton, waysTo } from '../shared/ways.ts';
import { weekTable } from '../shared/week-table.ts';
import { categoryName, periodText } from './words.ts';

export type OfferState = {
  /** In the zone of the file, YYYY-MM-DD. */
  today: string;
  /** Whether its origin is said here, and not for all offers together. */
  proven: boolean;
  /** Whether it should have been checked again by now. */
  isOverdue: boolean;
};

type Shown = TemplateResult | typeof nothing;

/** `view.headingLevel` is that of the offer's own heading. */
export function offerEntry(view: PlaceView, offer: Offer, { today, proven, isOverdue }: OfferState): TemplateResult {
  const { category, name, provider, description } = offer;
  const site = placeOf(view.directory, offer);
  // Where it takes place and whom one asks, unless the offer says otherwise.
  const reached: Place = {
    ...offer,
    address: offer.address ?? site?.address,
    contactPoint: offer.contactPoint ?? site?.contactPoint,
  };
  const ways = waysTo(view, reached);
  const [best] = ways.filter(({ kind }) => kind !== 'visit');
  return html`<li part="offer">
    <div class="few">
      ${heading(view.headingLevel, 'item', text(view, name))}
      ${
        provider || category !== 'other'
          ? html`<p class="muted kind">
              ${category === 'other' ? nothing : html`<span class="tag">${categoryName(view.i18n, category)}</span>`}
              ${text(view, provider)}
            </p>`
          : nothing
      }
      ${when(view, offer, today, askBy(ways))} ${where(view, offer, site)} ${languages(view, offer)}
      ${description ? html`<div class="about">${paragraph(view, description)}</div>` : nothing}
    </div>
    <div class="actions">
      ${best ? wayButton(view, best, { whose: name }) : nothing} ${siteLink(view, offer)}
      ${routeButton(view, reached, { className: 'bare', whose: name })}
    </div>
    ${details(view, offer)} ${proven ? html`<div class="wide">${provenance(view, offer, isOverdue)}</div>` : nothing}
  </li>`;
}

/** The place that an offer names; undefined where it names none, or one that is not there. */
const placeOf = ({ office, places }: Directory, { place }: Offer): Place | undefined =>
  place === undefined ? undefined : [office, ...places].find(({ id }) => id === place);

/** Its status where it has begun and has hours; and from when and until when it is. */
function when(view: PlaceView, offer: Offer, today: string, ask: ReturnType<typeof askBy>): Shown[] {
  const { openingHoursSpecification: hours, temporarilyClosed, appointment } = offer;
  const hasStatus = Boolean(hours?.length ?? temporarilyClosed ?? appointment?.required);
  const periods = periodText(view, offer, today);
  return [
    hasStatus && !isAhead(offer, today)
      ? html`<p>${statusTemplate(view, statusOf(view, offer), { ask })}</p>`
      : nothing,
    periods.length > 0
      ? html`<p class="fact">
          ${icon(calendarIcon)}<span
            >${periods.map((period, index) => [index ? ' · ' : '', phraseText(period, view.i18n.locale)])}</span
          >
        </p>`
      : nothing,
  ];
}

/** The name of its place with the address there, or its own address. */
function where(view: PlaceView, offer: Offer, site: Place | undefined): Shown {
  if (offer.address) return address(view, offer);
  if (!site) return nothing;
  const { streetAddress, addressLocality } = site.address ?? {};
  const lines = [streetAddress, addressLocality].filter(Boolean).join(', ');
  return html`<p class="fact">
    ${icon(pinIcon)}<span
      >${text(view, site.name)}${lines ? html`, <span lang="de" dir="ltr" translate="no">${lines}</span>` : nothing}</span
    >
  </p>`;
}

function languages(view: PlaceView, offer: Offer): Shown {
  const tags = languagesOfOffer(offer);
  return tags.length > 0
    ? html`<p class="fact">${icon(globeIcon)}<span>${languageList(view, tags)}</span></p>`
    : nothing;
}

function siteLink(view: PlaceView, { url, name }: Offer): Shown {
  if (!url) return nothing;
  const words = view.i18n.msg('Mehr dazu', { id: 'offer-more', desc: 'Link to a page about a course or project' });
  return html`<a class="button bare" part="action" href=${url}
    >${icon(globeIcon)}<span>${words}${unseenAside(text(view, name))}${leavesPage(view, url)}</span></a
  >`;
}

/** What one wants to know before one goes, behind a disclosure; nothing where nothing is known. */
function details(view: PlaceView, offer: Offer): Shown {
  const { msg } = view.i18n;
  const inside = [weekTable(view, offer), known(view, offer), facts(view, offer), papers(view, offer)].filter(
    (each) => each !== nothing,
  );
  if (inside.length === 0) return nothing;
  const words = msg('Details', { id: 'offer-details', desc: 'Opens the details of a course, project or other offer' });
  return html`<details class="wide">
    ${fold(html`<strong>${words}${unseenAside(text(view, offer.name))}</strong>`)}
    <div class="stack details">${inside}</div>
  </details>`;
}

function known(view: PlaceView, offer: Offer): Shown {
  if (!offer.contactPoint?.length) return nothing;
  const title = view.i18n.msg('Kontakt', {
    id: 'contact',
    desc: 'Heading above telephone numbers and e-mail addresses',
  });
  // Its website stands among the ways on.
  return html`<section>
    ${heading(view.headingLevel + 1, 'subtitle', title)} ${contacts(view, { ...offer, url: undefined })}
  </section>`;
}

/** For whom, what it costs and whatever else of a place is such a fact; then what only offers have. */
function facts(view: PlaceView, offer: Offer): Shown {
  const { requirements, waitingList, areaServed } = offer;
  const names = view.i18n
    .msg('Voraussetzungen|Warteliste|Gebiet', {
      id: 'offer-facts',
      desc: 'Labels, separated by |: what one needs to take part, whether there is a waiting list, the towns that it is for',
    })
    .split('|');
  const towns = view.directory.areas.filter(({ ars }) => areaServed?.some((key) => ars.startsWith(key)));
  const area = towns.map(({ name }) => name).join(', ');
  const rows = [requirements, waitingList, area || undefined].map((value: Text | undefined, index) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt class="muted">${names[index]}</dt>
          <dd>${text(view, value)}</dd>
        </div>`,
  );
  const own = rows.some((row) => row !== nothing) ? html`<dl class="columns">${rows}</dl>` : nothing;
  const shared = view.more?.facts(view, offer) ?? nothing;
  return own === nothing && shared === nothing ? nothing : html`${shared}${own}`;
}

/** The documents that it names, as the office's card has them. */
function papers(view: PlaceView, { documents: ids = [] }: Offer): Shown {
  const named = view.directory.documents.filter(({ id }) => ids.includes(id));
  if (named.length === 0) return nothing;
  const title = view.i18n.msg('Dokumente', { id: 'documents', desc: 'Heading above documents to read' });
  return html`<section>
    ${heading(view.headingLevel + 1, 'subtitle', title)}
    <ul class="rows ruled" role="list">
      ${named.map((document) => documentEntry(view, document))}
    </ul>
  </section>`;
}
