/** Tells the reader that texts are in another language because there is no translation, and not by mistake. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownWords } from '../../i18n/language-names.ts';
import { phrase } from '../../i18n/phrase.ts';
import { languageOf } from '../../model/languages.ts';
import type { Text } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { translation } from './load-translation.ts';
import { phraseText } from './phrase-text.ts';
import type { View } from './view.ts';

/** A line naming the language of those texts that the data lacks in the reader's; nothing where it has them all. */
export function untranslated(
  { i18n, directory }: View,
  texts: readonly (Text | undefined)[],
): TemplateResult | typeof nothing {
  const foreign = texts
    .filter((text) => text !== undefined)
    .filter((text) => !translation?.has(text))
    .map((text) => pickText(text, directory.inLanguage, i18n.textLanguages).lang)
    // Somebody who chose plain German reads German too; one who reads German is not told of plain German either.
    .find((lang) => familyOf(lang) !== familyOf(i18n.locale));
  if (!foreign) return nothing;
  const message = i18n.msg('Einige Texte sind noch nicht übersetzt (Sprache: [language])', {
    id: 'untranslated',
    desc: 'With the name of the language in which those texts are shown, mostly "Deutsch"',
  });
  return html`<p class="muted">${phraseText(phrase(message, ownWords(familyOf(foreign))), i18n.locale)}</p>`;
}

/** The same for languages that one reads with another: German and plain German, Persian and Dari. */
const familyOf = (tag: string): string => languageOf(tag).replace(/-.*/, '');
