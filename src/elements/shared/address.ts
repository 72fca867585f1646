/** A postal address with the way there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { actionLink } from './link.ts';
import { text } from './text.ts';
import { urlPart } from './url-part.ts';
import type { View } from './view.ts';

/** The address in lines, and a link that opens directions; nothing is asked of a map service before it is pressed. */
export function address(view: View, place: Place): TemplateResult | typeof nothing {
  if (!place.address) return nothing;
  const { streetAddress, postalCode, addressLocality, note } = place.address;
  const { msg } = view.i18n;
  const lines = [streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean);
  return html`<address part="address">
    ${lines.map((line) => html`<span class="line"><span lang="de" dir="ltr" translate="no">${line}</span></span>`)}
    ${note ? html`<span class="line muted">${text(view, note)}</span>` : nothing}
    ${
      streetAddress
        ? html`<span class="no-print"
            >${actionLink(
              view,
              directionsUrl(place),
              msg('Weg finden (OpenStreetMap)', {
                id: 'directions',
                desc: 'Link that opens directions to an address on the map site OpenStreetMap, in a new tab',
              }),
              true,
            )}</span
          >`
        : nothing
    }
  </address>`;
}

/** A search for the address at OpenStreetMap, which needs no account and sets no advertising cookie. */
export function directionsUrl({ address }: Place): string {
  const parts = [address?.streetAddress, [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ')];
  return `https://www.openstreetmap.org/search?query=${urlPart(parts.filter(Boolean).join(', '))}`;
}
