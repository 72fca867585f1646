/** What of a contact few files have: in which room somebody sits, and when. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { contactHours } from './contact-hours.ts';
import { icon, pinIcon } from './icons.ts';
import { text } from './text.ts';
import type { PlaceView } from './view.ts';

/** A line for the room, and the hours. */
export const contactMore = (view: PlaceView, place: Place, contact: ContactPoint): TemplateResult =>
  html`${contact.room ? html`<p class="fact">${icon(pinIcon)}<span>${text(view, contact.room)}</span></p>` : nothing}
  ${contact.hoursAvailable?.length ? contactHours(view, place, contact) : nothing}`;
