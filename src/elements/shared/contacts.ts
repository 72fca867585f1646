/** Whom to call or write to: each contact with its links, whose names say whose they are. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { labelText } from '../../i18n/label.ts';
import { languageList } from './languages.ts';
import { actionLink, unseen } from './link.ts';
import { number, text } from './text.ts';
import type { View } from './view.ts';

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
export function contacts(view: View, place: Place): TemplateResult | typeof nothing {
  const points = place.contactPoint ?? [];
  if (points.length === 0 && !place.url) return nothing;
  return html`<ul class="contacts" role="list" part="contacts">
    ${points.map((point) => contact(view, point, place))}
    ${place.url ? html`<li>${link(view, place.url, websiteLabel(view), hostOf(place.url), nothing)}</li>` : nothing}
  </ul>`;
}

function contact(view: View, point: ContactPoint, place: Place): TemplateResult {
  const { msg } = view.i18n;
  const whose = unseen(html` (${text(view, point.name ?? place.name)})`);
  const phone = msg('Telefon', { id: 'phone', desc: 'Label before a telephone number' });
  const mail = msg('E-Mail', { id: 'email', desc: 'Label before an e-mail address' });
  return html`<li>
    ${
      point.name || point.contactType
        ? html`<span class="line"
            >${point.name ? html`<strong>${text(view, point.name)}</strong>` : nothing}
            ${point.contactType ? html`<span class="muted line">${text(view, point.contactType)}</span>` : nothing}</span
          >`
        : nothing
    }
    ${point.telephone ? link(view, telephoneUrl(point.telephone), phone, number([point.telephone, whose]), nothing) : nothing}
    ${point.email ? link(view, `mailto:${point.email}`, mail, html`<bdi dir="ltr">${point.email}</bdi>`, whose) : nothing}
    ${point.url ? link(view, point.url, websiteLabel(view), hostOf(point.url), whose) : nothing}
    ${
      point.availableLanguage?.length
        ? html`<span class="line">${languageList(view, point.availableLanguage)}</span>`
        : nothing
    }
  </li>`;
}

const websiteLabel = ({ i18n: { msg } }: View): string =>
  msg('Internetseite', { id: 'website', desc: 'Link to a website; followed by its address' });

const link = (view: View, href: string, label: string, shown: unknown, whose: unknown): TemplateResult =>
  html`<span class="line"
    ><span class="label">${labelText(view.i18n, label)}</span> ${actionLink(view, href, [shown, whose])}</span
  >`;

/** "04921 87-1779" as a link that dials from anywhere: "tel:+494921871779". Numbers of the data are German. */
export function telephoneUrl(telephone: string): string {
  return `tel:${telephone
    // "+49 (0) 4921": the zero is for callers within the country.
    .replace(/^(\+|00)(.*)\(0\)/, '$1$2')
    .replace(/[^\d+]/g, '')
    .replace(/^0(?!0)/, '+49')
    .replace(/^00/, '+')}`;
}

/** "www.example.org/path" of an address, for reading. */
function hostOf(url: string): TemplateResult {
  return html`<bdi dir="ltr">${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>`;
}
