import { languageOf } from '../model/languages.ts';
import type { Locale } from './locales.ts';

/**
 * Languages by the name that their own speakers use (Unicode CLDR 48), for those likely to be asked for in counselling.
 * A table and not `Intl.DisplayNames`: no browser knows every one of them, and each would write some differently.
 */
const OWN_NAMES: Record<string, string> = {
  ar: 'العربية',
  uk: 'українська',
  ru: 'русский',
  pl: 'polski',
  ro: 'română',
  bg: 'български',
  hu: 'magyar',
  tr: 'Türkçe',
  ku: 'kurdî (kurmancî)',
  ckb: 'کوردی (سۆرانی)',
  fa: 'فارسی',
  'fa-AF': 'دری',
  ps: 'پښتو',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  am: 'አማርኛ',
  sq: 'shqip',
  sr: 'српски',
  hr: 'hrvatski',
  bs: 'bosanski',
  mk: 'македонски',
  es: 'español',
  pt: 'português',
  fr: 'français',
  en: 'English',
  nl: 'Nederlands',
  vi: 'Tiếng Việt',
  ur: 'اردو',
  hi: 'हिन्दी',
  ta: 'தமிழ்',
  ka: 'ქართული',
  hy: 'հայերեն',
  lt: 'lietuvių',
  lv: 'latviešu',
  it: 'italiano',
  el: 'Ελληνικά',
  zh: '中文',
  th: 'ไทย',
  fil: 'Filipino',
  sw: 'Kiswahili',
  rom: 'Romany',
  nds: 'Neddersass’sch',
  de: 'Deutsch',
  gsg: 'Deutsche Gebärdensprache',
  sgn: 'Gebärdensprache',
  apc: 'العربية الشامية',
  ber: 'Tamazight',
  'de-simple': 'Einfache Sprache',
};

/** "русский" for "ru", however the tag is written; what the table lacks is asked of `Intl`, else the tag stands for itself. */
export function ownNameOf(tag: string): string {
  const language = languageOf(tag);
  return OWN_NAMES[language] ?? nameIn(language, language) ?? nameIn('de', language) ?? tag;
}

/** "Russisch" for "ru" in German; undefined where the browser has no name for it in the reader's language. */
export function languageNameIn(locale: Locale, tag: string): string | undefined {
  const reader = languageOf(locale);
  return nameIn(reader === 'de-simple' ? 'de' : reader, languageOf(tag));
}

const asked = new Map<string, string | undefined>();

function nameIn(reader: string, language: string): string | undefined {
  const key = `${reader} ${language}`;
  if (!asked.has(key)) asked.set(key, nameByIntl(reader, language));
  return asked.get(key);
}

function nameByIntl(reader: string, language: string): string | undefined {
  try {
    // Of a language that it does not write, it would give the name in the browser's own.
    const [known] = Intl.DisplayNames.supportedLocalesOf(reader);
    return known && new Intl.DisplayNames(known, { type: 'language', fallback: 'none' }).of(language);
  } catch {
    return undefined;
  }
}
