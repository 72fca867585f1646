import { EASY_TO_READ, languageOf } from '../model/languages.ts';
import type { Worded } from './phrase.ts';
import type { Locale, MenuChoice } from './locales.ts';

/**
 * Languages by the name that their own speakers use, as it stands in a sentence, for those likely to be asked for in
 * counselling and those that `Intl` does not know in every browser. A table and not `Intl.DisplayNames` alone: no browser
 * knows every one of them, and each would write some differently. Mostly Unicode's (CLDR 48); elsewhere what tells kin apart.
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
  om: 'Afaan Oromoo',
  sq: 'shqip',
  sr: 'srpski / српски',
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
  rom: 'romani čhib',
  nds: 'Plattdüütsch',
  de: 'Deutsch',
  gsg: 'Deutsche Gebärdensprache (DGS)',
  sgn: 'Gebärdensprache',
  aii: 'ܣܘܪܝܬ',
  acm: 'العربية العراقية',
  apc: 'العربية الشامية',
  ber: 'Tamazight',
  bm: 'bamanankan',
  ff: 'Pulaar / Fulfulde',
  ln: 'lingála',
  rw: 'Ikinyarwanda',
  wo: 'Wolof',
  zza: 'Zazakî / Kirmanckî',
  'de-simple': 'Einfache Sprache',
};

/**
 * "русский" for "ru", however the tag is written, and the language that this name is in: where only the German one is
 * known, and for sign languages, that is German. What the table lacks is asked of `Intl`, else the tag stands for itself.
 */
export function ownWords(tag: string): Worded {
  const language = languageOf(tag);
  const own = OWN_NAMES[language] ?? nameIn(language, language);
  const signed = language === 'gsg' || language === 'sgn';
  return { text: own ?? nameIn('de', language) ?? tag, lang: own && !signed ? language : 'de' };
}

/** The same without its language. */
export const ownNameOf = (tag: string): string => ownWords(tag).text;

/** The same as a menu writes it, where nothing stands before: "Русский", "Kurdî (Kurmancî)". */
export function menuName(choice: MenuChoice): string {
  if (choice === EASY_TO_READ) return 'Leichte Sprache';
  // One text for readers of three languages.
  const name = choice === 'bs' ? 'bosanski / hrvatski / srpski' : ownNameOf(choice);
  return name.replace(/(^|[(/] ?)./g, (start) => start.toUpperCase());
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
