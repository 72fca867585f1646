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
  kmr: 'kurdî (kurmancî)',
  ckb: 'کوردیی ناوەندی',
  fa: 'فارسی',
  'fa-AF': 'دری',
  prs: 'دری',
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
  tl: 'Filipino',
  sw: 'Kiswahili',
  rom: 'Romany',
  nds: 'Neddersass’sch',
  de: 'Deutsch',
  'de-simple': 'Einfache Sprache',
};

/** "русский" for "ru"; a tag that the table lacks is served by its language, or stands for itself. */
export function ownNameOf(tag: string): string {
  return OWN_NAMES[tag] ?? OWN_NAMES[tag.split('-')[0] ?? ''] ?? tag;
}
