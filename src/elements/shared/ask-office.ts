/** The coordination office, where nobody else is known whom one could ask. */
import { html, nothing, type TemplateResult } from 'lit';
import { contacts } from './contacts.ts';
import { noCounselling } from './no-counselling.ts';
import { text } from './text.ts';
import type { PlaceView } from './view.ts';

/** What is said in the place of a place's contacts: those of the office, or that nothing is known. */
export function askOffice(view: PlaceView): TemplateResult {
  const { msg } = view.i18n;
  const { office } = view.directory;
  const known = contacts(view, office);
  if (known === nothing) {
    return html`<p>
      ${msg('Keine Telefonnummer oder E-Mail bekannt.', { id: 'contact-unknown', desc: 'No contact is known' })}
    </p>`;
  }
  return html`<p>
      ${msg('Telefon und E-Mail sind nicht bekannt. Bitte fragen Sie die Koordinierungsstelle:', {
        id: 'locator-no-contact',
        desc: 'No phone or e-mail of this place is known; the contacts of the coordination office follow',
      })}
    </p>
    <p><strong>${text(view, office.name)}</strong></p>
    ${noCounselling(view, office)} ${known}`;
}
