/** Languages by the name that their speakers use, each marked with its own `lang`. */
import { html, type TemplateResult } from 'lit';
import { languageOf } from '../../model/languages.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { labelText } from '../../i18n/label.ts';
import { comma } from '../../i18n/list.ts';
import { directionOf } from '../../i18n/locales.ts';
import { ownWords } from '../../i18n/language-names.ts';
import type { View } from './view.ts';

/** "Sprachen: русский, polski" */
export function languageList(view: View, tags: readonly string[]): TemplateResult {
  const { msg } = view.i18n;
  const label = msg('Sprachen', { id: 'languages', desc: 'Label before the languages that counsellors speak' });
  return html`<span class="label">${labelText(view.i18n, label)}</span> ${languageNames(view.i18n, tags)}`;
}

/** The names alone, joined as the reader's language joins a list. */
export function languageNames(i18n: I18n, tags: readonly string[]): (TemplateResult | string)[] {
  // "ku" and "kmr" are one.
  return [...new Set(tags.map(languageOf))].flatMap((tag, index) =>
    index ? [comma(i18n), ownName(tag)] : [ownName(tag)],
  );
}

/** "русский", marked as what it is. */
export function ownName(tag: string): TemplateResult {
  const { text, lang } = ownWords(tag);
  return html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;
}
