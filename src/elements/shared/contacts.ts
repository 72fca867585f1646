/** Whom to call or write to: each contact with its links, whose names say whose they are. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { globeIcon, icon, mailIcon, phoneIcon } from './icons.ts';
import { languageList } from './languages.ts';
import { unseenAside } from './link.ts';
import { reachLink, WAYS } from './reach.ts';
import { text } from './text.ts';
import type { PlaceView } from './view.ts';

export const contactStyles = css`
  .contacts {
    gap: 16px;
  }
  .action {
    display: inline-block;
    /* The old name of "anywhere": WebKit heeds only it in a box where a word of another script begins. */
    word-break: break-word;
  }
  @media (pointer: coarse) {
    .action {
      padding-block: 10px;
    }
    .reach {
      align-items: center;
    }
  }
`;

const ICONS = { telephone: phoneIcon, email: mailIcon, url: globeIcon };

/** The contacts of a place, as a list; nothing where none is known. */
export function contacts(view: PlaceView, place: Place): TemplateResult | typeof nothing {
  const points = place.contactPoint ?? [];
  if (points.length === 0 && !place.url) return nothing;
  return html`<ul class="stack contacts" role="list" part="contacts">
    ${points.map((point) => contact(view, point, place))}
    ${place.url ? html`<li>${lines(view, { url: place.url })}</li>` : nothing}
  </ul>`;
}

function contact(view: PlaceView, point: ContactPoint, place: Place): TemplateResult {
  const { msg } = view.i18n;
  const { name, contactType, availableLanguage, vacant } = point;
  const whose = unseenAside(text(view, name ?? place.name));
  return html`<li class="few">
    ${name || contactType ? html`<p><strong>${text(view, name ?? contactType)}</strong></p>` : nothing}
    ${name && contactType ? html`<p class="muted">${text(view, contactType)}</p>` : nothing}
    ${
      vacant
        ? html`<p>
            ${msg('Zurzeit nicht besetzt', { id: 'vacant', desc: 'Of a contact: nobody holds this post at present' })}
          </p>`
        : nothing
    }
    ${lines(view, point, whose)} ${view.more?.contactMore(view, place, point)}
    ${availableLanguage?.length ? languagesFact(view, availableLanguage) : nothing}
  </li>`;
}

/** The languages that somebody speaks, as a line. */
export const languagesFact = (view: PlaceView, tags: readonly string[]): TemplateResult =>
  html`<p class="fact">${icon(globeIcon)}<span>${languageList(view, tags)}</span></p>`;

/** A line for each way to reach somebody. */
const lines = (view: PlaceView, point: ContactPoint, whose?: unknown): unknown =>
  WAYS.map((way) => {
    const value = point[way];
    return value
      ? html`<p class="fact reach">${icon(ICONS[way])}<span>${reachLink(view, way, value, whose)}</span></p>`
      : nothing;
  });
