/** Whom to call or write to: each contact with its links, whose names say whose they are. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { labelText } from '../../i18n/label.ts';
import { languageList } from './languages.ts';
import { unseen } from './link.ts';
import { reachLink, WAYS } from './reach.ts';
import { text } from './text.ts';
import type { PlaceView } from './view.ts';
import { wayName } from './way-name.ts';

export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .action {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: max(2em, 32px);
    /* The old name of "anywhere": WebKit heeds only it in a flex box where a word of another script begins. */
    word-break: break-word;
  }
  @media (pointer: coarse) {
    .action {
      min-block-size: 44px;
    }
  }
  @media print {
    .contacts a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** The contacts of a place, as a list; nothing where none is known. */
export function contacts(view: PlaceView, place: Place): TemplateResult | typeof nothing {
  const points = place.contactPoint ?? [];
  if (points.length === 0 && !place.url) return nothing;
  return html`<ul class="contacts" role="list" part="contacts">
    ${points.map((point) => contact(view, point, place))}
    ${place.url ? html`<li>${lines(view, { url: place.url })}</li>` : nothing}
  </ul>`;
}

function contact(view: PlaceView, point: ContactPoint, place: Place): TemplateResult {
  const { msg } = view.i18n;
  const { name, contactType, availableLanguage, hoursAvailable, vacant } = point;
  const whose = unseen(html` (${text(view, name ?? place.name)})`);
  return html`<li>
    ${
      name || contactType
        ? html`<span class="line"
            >${name ? html`<strong>${text(view, name)}</strong>` : nothing}
            ${contactType ? html`<span class="muted line">${text(view, contactType)}</span>` : nothing}</span
          >`
        : nothing
    }
    ${
      vacant
        ? html`<span class="line"
            >${msg('Zurzeit nicht besetzt', { id: 'vacant', desc: 'Of a contact: nobody holds this post at present' })}</span
          >`
        : nothing
    }
    ${lines(view, point, whose)}
    ${availableLanguage?.length ? html`<span class="line">${languageList(view, availableLanguage)}</span>` : nothing}
    ${hoursAvailable?.length ? view.more?.contactHours(view, place, point) : nothing}
  </li>`;
}

/** A line for each way to reach somebody. */
const lines = (view: PlaceView, point: ContactPoint, whose?: unknown): unknown =>
  WAYS.map((way) => {
    const value = point[way];
    if (!value) return nothing;
    return html`<span class="line"
      ><span class="label">${labelText(view.i18n, wayName(view.i18n, way) ?? '')}</span>
      ${reachLink(view, way, value, whose)}</span
    >`;
  });
