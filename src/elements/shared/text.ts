/** Words from the data, marked with their language where it is not the element's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/locales.ts';
import type { Text } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { inLanguage } from './phrase-text.ts';
import type { View } from './view.ts';

/** A text of the data in the reader's language, or in the nearest there is, marked with its `lang` and `dir`. */
export function text({ i18n, directory }: View, value: Text | undefined): TemplateResult | string | typeof nothing {
  if (value === undefined) return nothing;
  const picked = pickText(value, directory.inLanguage, i18n.textLanguages);
  return inLanguage(picked.value, picked.lang, i18n.locale);
}

/** The same for a paragraph: several lines in another language begin where that language begins. */
export function paragraph({ i18n, directory }: View, value: Text): TemplateResult {
  const { value: words, lang } = pickText(value, directory.inLanguage, i18n.textLanguages);
  return lang === i18n.locale ? html`<p>${words}</p>` : html`<p lang=${lang} dir=${directionOf(lang)}>${words}</p>`;
}

/** Numbers, times and postcodes: they run from left to right in every language, apart from what stands around them. */
export function number(value: unknown): TemplateResult {
  return html`<bdi dir="ltr" class="number">${value}</bdi>`;
}
