/** A postal address. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { icon, pinIcon } from './icons.ts';
import { text } from './text.ts';
import { urlPart } from './url-part.ts';
import type { View } from './view.ts';

/** The address in lines; nothing where none is known. */
export function address(view: View, place: Place): TemplateResult | typeof nothing {
  if (!place.address) return nothing;
  const { streetAddress, postalCode, addressLocality, note } = place.address;
  const lines = [streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean);
  return html`<div class="fact">
    ${icon(pinIcon)}
    <address part="address">
      ${lines.map((line) => html`<span class="line"><span lang="de" dir="ltr" translate="no">${line}</span></span>`)}
      ${note ? html`<span class="line muted">${text(view, note)}</span>` : nothing}
    </address>
  </div>`;
}

/** A search for the address at OpenStreetMap, which needs no account and sets no advertising cookie. */
export function directionsUrl({ address }: Place): string {
  const parts = [address?.streetAddress, [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ')];
  return `https://www.openstreetmap.org/search?query=${urlPart(parts.filter(Boolean).join(', '))}`;
}
