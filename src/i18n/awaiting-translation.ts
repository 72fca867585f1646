/**
 * German words that a language shows because nobody has translated them yet. Only the generated file of a language that
 * lacks something imports this: a page whose languages are complete loads nothing of it.
 *
 * `msg` gives a string, and a string can't be marked. This one can: where a template shows it, it is a `<span lang="de">`, so
 * that a screen reader pronounces it as German; in an attribute, and put together with other words, it is the words.
 * Why so: docs/decisions/awaiting-translation.md.
 */
import type { TemplateResult } from 'lit';
import type { Worded } from './phrase.ts';

/** Marks a German message; to be used as the string it is. What `fill`, `plural` and `phrase` make of it is marked too. */
export function awaitingTranslation(german: string): string {
  // A piece without a word of its own is no German: "[from]", ", ".
  if (!/\p{L}/u.test(german.replace(/\[\w+\]/g, ''))) return german;
  const part: Worded = { text: german, lang: 'de' };
  return Object.assign(new String(german), html`<span lang="de" dir="ltr">${german}</span>`, part, {
    replace: (...how: Parameters<string['replace']>) => awaitingTranslation(german.replace(...how)),
    split: (separator: string | RegExp) => german.split(separator).map(awaitingTranslation),
  }) as unknown as string;
}

/** Lit's `html` without Lit, of which a language's file would bring another one into the page. */
const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  ['_$litType$']: 1,
  strings,
  values,
});
