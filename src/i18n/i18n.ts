/** What templates and formats need to know of the language they write in; LanguageController is one. */
import type { MsgFn } from './msg.ts';
import { fill } from './msg.ts';
import { intlLocales, type Locale } from './locales.ts';

export interface I18n {
  readonly msg: MsgFn;
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47 tags in which texts of the data are wanted, most wanted first. */
  readonly textLanguages: readonly string[];
}

/** The order in which CLDR names its plural categories, and in which a message lists its forms. */
const CATEGORIES: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Languages with two forms where 0 takes that of 1. */
const ZERO_AS_ONE = new Set<Locale>(['fa', 'prs', 'ti']);
const pluralRules = new Map<Locale, { rules: Intl.PluralRules; used: Intl.LDMLPluralRule[] }>();

/**
 * Chooses the form for a number among those a message lists, separated by "|", and puts it at [n]: as many as the language has plural
 * categories, in CLDR's order (German: one|other, Arabic: zero|one|two|few|many|other). @lit/localize has no plurals.
 */
export function plural({ locale }: I18n, count: number, forms: string): string {
  const list = forms.split('|');
  // Nearly all languages with two forms have one for 1 and one for the rest; `Intl` costs 10 ms when it is asked first.
  if (list.length === 2 && !ZERO_AS_ONE.has(locale)) return fill(list[Number(count !== 1)]!, { n: count });
  let entry = pluralRules.get(locale);
  if (!entry) {
    const rules = new Intl.PluralRules(intlLocales(locale));
    const known = rules.resolvedOptions().pluralCategories;
    entry = { rules, used: CATEGORIES.filter((category) => known.includes(category)) };
    pluralRules.set(locale, entry);
  }
  const form = list[entry.used.indexOf(entry.rules.select(count))] ?? list[list.length - 1] ?? '';
  return fill(form, { n: count });
}
