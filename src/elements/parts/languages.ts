/** Languages by the name that their speakers use, each marked with its own `lang`. */
import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import { labelText } from '../../i18n/label.ts';
import { directionOf, intlLocales } from '../../i18n/locales.ts';
import { ownNameOf } from '../../i18n/language-names.ts';
import type { View } from './view.ts';

/** "Sprachen: русский, polski" */
export function languageList(view: View, tags: readonly string[]): TemplateResult {
  const { msg } = view.i18n;
  const label = msg('Sprachen', { id: 'languages', desc: 'Label before the languages that counsellors speak' });
  return html`<span class="label">${labelText(view.i18n, label)}</span> ${languageNames(view.i18n, tags)}`;
}

const listFormats = new Map<string, Intl.ListFormat>();

/** The names alone, joined as the reader's language joins a list. */
export function languageNames({ locale }: I18n, tags: readonly string[]): (TemplateResult | string)[] {
  let format = listFormats.get(locale);
  if (!format) listFormats.set(locale, (format = new Intl.ListFormat(intlLocales(locale), { type: 'conjunction' })));
  // A browser that doesn't know the language (Kurmanji) would join with the word of another one.
  const isKnown = intlLocales(locale)[0]!.startsWith(format.resolvedOptions().locale);
  const left = [...tags];
  return format.formatToParts(tags.map(ownNameOf)).map(({ type, value }) => {
    const tag = type === 'element' && left.shift();
    return tag ? ownName(tag) : isKnown ? value : ', ';
  });
}

/** "русский", marked as what it is. */
export function ownName(tag: string): TemplateResult {
  return html`<span lang=${tag} dir=${directionOf(tag)}>${ownNameOf(tag)}</span>`;
}
