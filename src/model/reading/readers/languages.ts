/** Languages by their tags, however those are written, and by their names in German, English and themselves. */
import { hasOwn } from '../../schema/has-own.ts';
import { meant, ofText, type Otherwise } from './otherwise.ts';
import { tidy } from './tidy.ts';

/** Those that counselling in Germany is likely to be offered in, and tags of plain language. */
const TAGS = (
  'de en fr es it pt nl da sv no fi is et lv lt pl cs sk hu ro bg el tr sq sr hr bs mk sl uk ru be ka hy az kk ky uz tg tk ' +
  'ar he fa fa-AF ps ku ckb ur hi pa bn ne si ta te ml gu my th lo km vi zh ja ko mn id ms fil ti am om so sw ha yo ig ak ' +
  'wo ff bm rw rn ln kg sn zu af mg mt lb nds frr hsb rom yi ga ca eu gl eo la sg tw ug bo tig aa ee ewo man mnk dyu kab ' +
  'zgh aii syr'
).split(' ');

/** What they are called besides. Not "Kurdisch" for kmr: it is all of ku. */
const ALSO: Record<string, string> = {
  farsi: 'fa',
  dari: 'fa-AF',
  kurmandschi: 'kmr',
  kurmanci: 'kmr',
  kurmancî: 'kmr',
  kurmanji: 'kmr',
  nordkurdisch: 'kmr',
  sorani: 'ckb',
  kurdî: 'ku',
  kurdi: 'ku',
  paschto: 'ps',
  paschtu: 'ps',
  pashtu: 'ps',
  tigrinja: 'ti',
  tigrigna: 'ti',
  somalisch: 'so',
  suaheli: 'sw',
  swahili: 'sw',
  kiswahili: 'sw',
  romanes: 'rom',
  romani: 'rom',
  gebärdensprache: 'gsg',
  deutschegebärdensprache: 'gsg',
  dgs: 'gsg',
  ukrainska: 'uk',
  mazedonisch: 'mk',
  filipino: 'fil',
  tagalog: 'fil',
  punjabi: 'pa',
  pandschabi: 'pa',
  bengali: 'bn',
  bangla: 'bn',
  niederdeutsch: 'nds',
  plattdeutsch: 'nds',
  mandarin: 'zh',
  flämisch: 'nl',
  moldauisch: 'ro',
  englisch: 'en',
  twi: 'ak',
  einfachesprache: 'de-simple',
};

/** Countries that people write for languages; those whose letters are also a language's are not here ("se", "ee"). */
const COUNTRIES: Record<string, string> = {
  ...{ ua: 'uk', gr: 'el', cz: 'cs', dk: 'da', al: 'sq', rs: 'sr', cn: 'zh', jp: 'ja', ir: 'fa', sy: 'ar', iq: 'ar' },
  ...{ gb: 'en', us: 'en', at: 'de', vn: 'vi', er: 'ti', ge: 'ka', by: 'be', md: 'ro', af: 'fa-AF', rsfr: 'ru' },
};

/** The language that a country was written for: "uk" for "ua". */
export const languageOfCountry = (tag: string): string | undefined => {
  const country = tag.toLowerCase();
  return country !== 'af' && hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
};

/** Whether Intl knows a name for the language of a tag. */
export function isKnownLanguage(tag: string): boolean {
  const language = tag.toLowerCase().split('-')[0]!;
  if (language === 'gsg' || TAGS.includes(language)) return true;
  try {
    return new Intl.DisplayNames('de', { type: 'language', fallback: 'none' }).of(language) !== undefined;
  } catch {
    return false;
  }
}

/** The tag of a language that was written as a longer tag, in other letters, or by its name. */
export const readLanguage = ofText((text) => {
  const written = tidy(text).replace(/_/g, '-');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(written) ? readTag(written) : meant(tagOfName(written));
});

function readTag(written: string): Otherwise | undefined {
  const country = languageOfCountry(written);
  if (country) return { perhaps: country };
  const [language = '', ...rest] = written.split('-');
  const small = [language.toLowerCase(), ...rest].join('-');
  if (!isKnownLanguage(small)) return meant(tagOfName(written));
  try {
    // "ara" is "ar"; what says more than its short form stays.
    const tag = /^(kmr|prs)/.test(small) ? small : (Intl.getCanonicalLocales(small)[0] ?? small);
    return { value: /^de-simple$/i.test(tag) ? 'de-simple' : tag };
  } catch {
    return undefined;
  }
}

let names: Map<string, string> | undefined;

function tagOfName(name: string): string | undefined {
  names ??= allNames();
  return names.get(keyOf(name));
}

function allNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of TAGS) {
    for (const speaker of ['de', 'en', tag]) {
      try {
        const name = new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' }).of(tag);
        const key = name && keyOf(name);
        // The first one with a name has it.
        if (key && !found.has(key)) found.set(key, tag);
      } catch {
        // A browser that knows no names in this language.
      }
    }
  }
  for (const [name, tag] of Object.entries(ALSO)) found.set(keyOf(name), tag);
  return found;
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s().-]/g, '')
    .replace(/sprache$/, '');
