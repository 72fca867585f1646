/** Languages by their tags, however those are written, and by their names in German and English. */
import { remember } from '../../calendar/remember.ts';
import { hasOwn } from '../../schema/has-own.ts';
import { meant, ofText, type Otherwise } from './otherwise.ts';
import { tidy } from './tidy.ts';

/** What they are called besides: tag and names. Not "Kurdisch" for kmr: it is all of ku. */
const ALSO = (
  'fa farsi,kmr kurmandschi kurmanci kurmancî kurmanji nordkurdisch,ckb sorani,ku kurdi,ps paschto pashtu,ti tigrinja ' +
  'tigrigna,so somalisch,sw swahili kiswahili,rom romanes,gsg gebärden deutschegebärden dgs,mk mazedonisch,fil tagalog,' +
  'pa pandschabi,bn bangla,nds plattdeutsch,zh mandarin,ro moldauisch,de-simple einfache'
).split(',');

/** Countries that people write for languages; those whose letters are also a language's are not here ("se", "ee"). */
const COUNTRIES: Record<string, string> = {
  ...{ ua: 'uk', gr: 'el', cz: 'cs', dk: 'da', al: 'sq', rs: 'sr', cn: 'zh', ir: 'fa', sy: 'ar', iq: 'ar', md: 'ro' },
  ...{ er: 'ti', ge: 'ka', jp: 'ja', gb: 'en', us: 'en', at: 'de' },
};

/** The language that a country was written for: "uk" for "ua". */
export const languageOfCountry = (tag: string): string | undefined => {
  const country = tag.toLowerCase();
  return hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
};

/** One that tells names costs a millisecond to make. */
const tellers = new Map<string, Intl.DisplayNames>();

/** The name of a language in another; undefined where Intl knows none. */
function nameIn(speaker: string, tag: string): string | undefined {
  try {
    const teller = remember(
      tellers,
      speaker,
      () => new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' }),
    );
    return teller.of(tag);
  } catch {
    return undefined;
  }
}

/** Whether a tag is that of a language that Intl knows, or of German sign language. */
export const isKnownLanguage = (tag: string): boolean =>
  /^gsg\b/.test(tag) || nameIn('de', tag.split('-')[0]!) !== undefined;

/** The tag of a language that was written as a longer tag, in other letters, or by its name. */
export const readLanguage = ofText((text) => {
  const written = tidy(text).replace(/_/g, '-');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(written) ? readTag(written) : meant(tagOfName(written));
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

/** By their German names and, for who asks for another, by their English ones. */
const names = new Map<string, Map<string, string>>();

function tagOfName(name: string): string | undefined {
  const key = keyOf(name);
  const also = ALSO.find((each) => each.split(' ').includes(key, 1))?.split(' ')[0];
  const tag = namesIn('de').get(key) ?? namesIn('en').get(key);
  // Intl has a name for tags of old, too: "mo" is "ro".
  return also ?? (tag && Intl.getCanonicalLocales(tag)[0]);
}

const namesIn = (speaker: string): Map<string, string> =>
  remember(names, speaker, () => {
    const found = new Map<string, string>();
    for (const tag of tags()) {
      const key = keyOf(nameIn(speaker, tag) ?? '');
      // The first one with a name has it.
      if (key && !found.has(key)) found.set(key, tag);
    }
    return found;
  });

/** All of two letters, and some longer ones that people name. */
function tags(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const two = letters.flatMap((first) => letters.map((second) => first + second));
  return [...two, 'fa-AF', 'ckb', 'fil', 'nds', 'rom'];
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s().-]/g, '')
    .replace(/sprache$/, '');
