/** A button that saves a place in the reader's address book. */
import { html, type TemplateResult } from 'lit';
import { toVCard } from '../../interop/vcard.ts';
import type { Place } from '../../model/schema/schema.ts';
import { unseen } from './link.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

export function vCardLink(view: View, place: Place): TemplateResult {
  const { msg, textLanguages } = view.i18n;
  const save = (): void => saveFile(`${place.id}.vcf`, toVCard(view.directory, place, textLanguages));
  return html`<button type="button" class="link no-print" @click=${save}>
    ${msg('Kontakt speichern', { id: 'save-contact', desc: 'Button: save the office as a contact (vCard) on the device' })}${unseen(html`: ${text(view, place.name)}`)}
  </button>`;
}

/** Hands a file to the browser's downloads; it is made on the press, so that no page loads it in vain. */
function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/vcard;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
