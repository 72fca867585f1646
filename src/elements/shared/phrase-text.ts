/** Phrases as markup: times as `<time>`, words of another language marked as such. */
import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/locales.ts';
import type { Phrase } from '../../i18n/phrase.ts';

/** Words in a language; unmarked where it is the language around them. */
export function inLanguage(words: string, lang: string, around: string): TemplateResult | string {
  return lang === around ? words : html`<span lang=${lang} dir=${directionOf(lang)}>${words}</span>`;
}

/** A phrase with its time as `<time>` and its foreign words marked. */
export function phraseText(phrase: Phrase, around: string): unknown[] {
  return phrase.map((part) => {
    if (typeof part === 'string') return part;
    if ('lang' in part) return inLanguage(part.text, part.lang, around);
    return html`<time datetime=${part.datetime}><bdi class="number">${part.text}</bdi></time>`;
  });
}
