/** A postal address with the way there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema.ts';
import { number, text } from './text.ts';
import type { View } from './view.ts';

/** The address in lines, and a link that opens directions; nothing is asked of a map service before it is pressed. */
export function address(view: View, place: Place): TemplateResult | typeof nothing {
  if (!place.address) return nothing;
  const { streetAddress, postalCode, addressLocality, note } = place.address;
  const { msg } = view.i18n;
  return html`<address part="address" translate="no">
    ${streetAddress ? html`<span lang="de" dir="ltr" class="line">${streetAddress}</span>` : nothing}
    <span class="line"
      >${postalCode ? number(postalCode) : nothing} <span lang="de" dir="ltr">${addressLocality}</span></span
    >
    ${note ? html`<span class="line muted" translate="yes">${text(view, note)}</span>` : nothing}
    ${
      streetAddress
        ? html`<a
            class="action no-print"
            href=${directionsUrl(place)}
            target="_blank"
            rel="noopener noreferrer"
            translate="yes"
            >${msg('Weg finden (OpenStreetMap)', {
              id: 'directions',
              desc: 'Link that opens directions to an address on the map site OpenStreetMap, in a new tab',
            })}</a
          >`
        : nothing
    }
  </address>`;
}

/** A search for the address at OpenStreetMap, which needs no account and sets no advertising cookie. */
export function directionsUrl({ address }: Place): string {
  const parts = [address?.streetAddress, [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ')];
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(parts.filter(Boolean).join(', '))}`;
}
