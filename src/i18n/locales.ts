/**
 * The languages of the interface. German is the source and stands in the code; every other one is a file of its own.
 */

import { EASY_TO_READ } from '../model/languages.ts';
import { withPrefixes } from '../model/schema/text.ts';

/** BCP 47 tags; `de-simple` is plain German (Einfache Sprache). */
export const LOCALES = [
  'de',
  'de-simple',
  'en',
  'ar',
  'uk',
  'ru',
  'tr',
  'fa',
  'kmr',
  'ro',
  'pl',
  'bg',
  'fr',
  'es',
  'nl',
  'hu',
  'prs',
  'ps',
  'ckb',
  'ti',
  'sq',
  'so',
  'bs',
] as const;
export type Locale = (typeof LOCALES)[number];
export const SOURCE_LOCALE = 'de';

/**
 * Languages that people name by another tag than the one we have, by their beginnings: a longer one goes before. Kurdish in
 * Arabic letters, as in Iraq and Iran, is Sorani, any other Kurmanji. Bosnian, Croatian, Montenegrin and Serbian readers
 * read one text in Latin letters; whoever reads Serbian in Cyrillic ones reads these as well.
 */
const SAME_LANGUAGE: Record<string, Locale> = {
  [EASY_TO_READ]: 'de-simple',
  ku: 'kmr',
  'ku-arab': 'ckb',
  'ku-iq': 'ckb',
  'ku-ir': 'ckb',
  'fa-af': 'prs',
  pes: 'fa',
  pbt: 'ps',
  pbu: 'ps',
  arb: 'ar',
  als: 'sq',
  aln: 'sq',
  mo: 'ro',
  sr: 'bs',
  hr: 'bs',
  sh: 'bs',
  cnr: 'bs',
};

/** What a language menu can offer. */
export type MenuChoice = Locale | typeof EASY_TO_READ;

/** The interface language nearest to a BCP 47 tag: "de-AT" → "de", "fa-AF" → "prs"; undefined where there is none. */
export function nearestLocale(tag: string): Locale | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  for (let length = subtags.length; length > 0; length--) {
    const shorter = subtags.slice(0, length).join('-');
    const found = LOCALES.find((locale) => locale === shorter || locale === SAME_LANGUAGE[shorter]);
    if (found) return found;
  }
  return undefined;
}

/** Other tags under which a reader of a language finds texts, the nearest first. */
const READABLE: Partial<Record<Locale, string[]>> = {
  'de-simple': [EASY_TO_READ],
  bs: ['hr', 'sr-Latn', 'sr'],
  fa: ['fa-AF', 'prs'],
  kmr: ['ku'],
  prs: ['fa-AF', 'fa'],
};

/** The tags in which somebody who wants a language reads texts of the data, most wanted first; `locale` is the interface's. */
export function textLanguages(wanted: string, locale: Locale): string[] {
  // Languages are written small in the data: "UK" means the same.
  const tag = wanted.replace(/^[^-]+/, (language) => language.toLowerCase());
  const nearest = nearestLocale(tag);
  const kin = nearest ? [nearest, ...(READABLE[nearest] ?? [])] : [];
  return [...new Set([tag, ...kin, ...withPrefixes(tag), locale])];
}

/** What runs from right to left: scripts; languages, unless their tag names another script; languages of a country. */
const RIGHT_TO_LEFT =
  ' adlm arab aran hebr nkoo rohg syrc thaa ' +
  'acm aeb aii apc apd ar arb arc arq ary arz azb bal ckb dv fa glk haz he ks lrc mzn ' +
  'pbt pbu pes pnb prs ps rhg sd sdh skr syr ug ur yi az-ir ku-iq ku-ir pa-pk uz-af ';

/** The direction in which a language is written; decided by its script where the tag names one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language, second = ''] = tag.toLowerCase().split('-');
  const known = [second.length === 4 ? second : language, `${language}-${second}`];
  return known.some((each) => RIGHT_TO_LEFT.includes(` ${each} `)) ? 'rtl' : 'ltr';
}

/** The kin of languages that not every browser knows: it would take its own language instead. */
const KIN: Partial<Record<string, string[]>> = {
  'de-simple': ['de'],
  bs: ['bs', 'hr'],
  ckb: ['ckb', 'en'],
  kmr: ['kmr', 'ku', 'tr'],
  prs: ['fa-AF', 'fa'],
  so: ['so', 'en'],
  ti: ['ti', 'am'],
};

/**
 * What `Intl` is asked for: plain German is no language of its own there, Latin digits and the Gregorian calendar hold in
 * every language (as on the door of the office), and what not every browser knows falls back to its kin.
 */
export function intlLocales(locale: string): string[] {
  return (KIN[locale] ?? [locale]).map((tag) => `${tag}-u-ca-gregory-nu-latn`);
}
