/** Languages by the name that their speakers use, each marked with its own `lang`. */
import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/locales.ts';
import { ownNameOf } from '../../i18n/language-names.ts';
import type { View } from './view.ts';

/** "Sprachen: русский, polski" */
export function languageList(view: View, tags: readonly string[]): TemplateResult {
  const { msg } = view.i18n;
  const label = msg('Sprachen', { id: 'languages', desc: 'Label before the languages that counsellors speak' });
  return html`<span class="label">${label}:</span> ${languageNames(tags)}`;
}

/** The names alone, separated by commas. */
export function languageNames(tags: readonly string[]): TemplateResult[] {
  return tags.map(
    (tag, index) => html`${index > 0 ? ', ' : ''}<span lang=${tag} dir=${directionOf(tag)}>${ownNameOf(tag)}</span>`,
  );
}
