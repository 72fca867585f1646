/** A button that saves a place in the reader's address book. */
import { html, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { contactCardIcon, icon } from './icons.ts';
import { unseenAside } from './link.ts';
import { loadPlaceMore } from './load-place-more.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

export function vCardLink(view: View, place: Place): TemplateResult {
  const { msg } = view.i18n;
  const save = (): void => {
    // Where it does not come, loadPart says so, and the next press asks again.
    loadPlaceMore().then(
      ({ saveContact }) => saveContact(view, place),
      () => {},
    );
  };
  const words = msg('Kontakt speichern', {
    id: 'save-contact',
    desc: 'Button: save the office as a contact (vCard) on the device',
  });
  return html`<button type="button" class="button bare" @click=${save}>
    ${icon(contactCardIcon)}<span>${words}${unseenAside(text(view, place.name))}</span>
  </button>`;
}
