/** The sign at the door: whether it is open, and the one way that most readers take from here. */
import { html, nothing, type TemplateResult } from 'lit';
import { statusShape } from '../../i18n/status-text.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { Announcer } from '../shared/announcer.ts';
import { statusOf, statusTemplate } from '../shared/status.ts';
import type { PlaceView } from '../shared/view.ts';
import { askBy, routeButton, wayButton, waysTo } from '../shared/ways.ts';

/** The state of a place now and the ways to it, of which the best is filled. */
export function sign(view: PlaceView, place: Place, announcer: Announcer): TemplateResult {
  const status = statusOf(view, place);
  const ways = waysTo(view, place);
  const route = routeButton(view, place);
  return html`<div class="sign stack ${statusShape(status, view.clock.now)}" part="sign">
    <p>${statusTemplate(view, status, { announcer, ask: askBy(ways), large: true })}</p>
    ${
      ways.length > 0 || route !== nothing
        ? html`<div class="actions">
            ${ways.map((way, index) => wayButton(view, way, { primary: index === 0 }))} ${route}
          </div>`
        : nothing
    }
  </div>`;
}
