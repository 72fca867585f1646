/** That an office does not advise people itself, and who does. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { fold } from './fold.ts';
import { dialled, reachLink } from './reach.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

/** One sentence; nothing where the place advises. */
export const noCounselling = ({ i18n: { msg } }: View, place: Place): TemplateResult | typeof nothing =>
  place.counselling === false
    ? html`<p>
        ${msg('Dieses Büro berät nicht selbst.', { id: 'no-counselling', desc: 'This office gives no counselling to people itself' })}
      </p>`
    : nothing;

/** More names than these are what the locator is for. */
const SHOWN = 50;

/** The same with the places that do, behind a disclosure. */
export function whoAdvises(view: View, place: Place): TemplateResult | typeof nothing {
  const sentence = noCounselling(view, place);
  const places = view.directory.places.filter((other) => other !== place && other.counselling !== false);
  if (sentence === nothing || places.length === 0) return sentence;
  return html`<section class="wide">
    ${sentence}
    <details>
      ${fold(html`<strong>${view.i18n.msg('Beratung finden', { id: 'locator-title', desc: 'Heading of the search for counselling' })}</strong>`)}
      <ul class="rows ruled" role="list">
        ${places.slice(0, SHOWN).map((other) => {
          const phone = dialled(other);
          const { streetAddress, addressLocality } = other.address ?? {};
          const where = [streetAddress, addressLocality].filter(Boolean).join(', ');
          return html`<li>
            <p>${text(view, other.name)}</p>
            ${other.provider ? html`<p class="muted">${text(view, other.provider)}</p>` : nothing}
            ${
              phone
                ? reachLink(view, 'telephone', phone)
                : html`<span lang="de" dir="ltr" translate="no">${where}</span>`
            }
          </li>`;
        })}
      </ul>
    </details>
  </section>`;
}
