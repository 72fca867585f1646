/** What stands in the place of contacts where none is known; whom one asks instead stands among the ways to the place. */
import { html, type TemplateResult } from 'lit';
import type { View } from './view.ts';

export const noContact = ({ i18n: { msg } }: View): TemplateResult =>
  html`<p>
    ${msg('Keine Telefonnummer oder E-Mail bekannt.', { id: 'contact-unknown', desc: 'No contact is known' })}
  </p>`;
