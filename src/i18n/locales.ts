/**
 * The languages of the interface. German is the source and stands in the code; every other one is a file of its own.
 */

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

/** Languages that people name by another tag than the one we have. */
const SAME_LANGUAGE: Record<string, string> = {
  ku: 'kmr',
  'fa-af': 'prs',
  pes: 'fa',
  arb: 'ar',
  mo: 'ro',
  sr: 'bs',
  hr: 'bs',
  sh: 'bs',
};

/** The interface language nearest to a BCP 47 tag: "de-AT" → "de", "fa-AF" → "fa"; undefined where there is none. */
export function nearestLocale(tag: string): Locale | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  for (let length = subtags.length; length > 0; length--) {
    const shorter = subtags.slice(0, length).join('-');
    const found = LOCALES.find((locale) => locale === shorter || locale === SAME_LANGUAGE[shorter]);
    if (found) return found;
  }
  return undefined;
}

/** The direction in which a language is written; decided by its script where the tag names one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = /^[a-z]+-([a-z]{4})(?=-|$)/i.exec(tag)?.[1]?.toLowerCase();
  const rightToLeft = script ? /arab|hebr|thaa|syrc/ : /^(ar|fa|ckb|prs|pes|ps|ur|he|yi|sd|ug|dv)(-|$)/i;
  return rightToLeft.test(script ?? tag) ? 'rtl' : 'ltr';
}

/**
 * What `Intl` is asked for: plain German is no language of its own there, Latin digits and the Gregorian calendar hold in
 * every language (as on the door of the office), and Kurmanji, which not every browser knows, falls back to its kin.
 */
export function intlLocales(locale: string): string[] {
  const tags = locale === 'de-simple' ? ['de'] : locale === 'kmr' ? ['kmr', 'ku', 'tr'] : [locale];
  return tags.map((tag) => `${tag}-u-ca-gregory-nu-latn`);
}
