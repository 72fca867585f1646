/**
 * One tag for each language, however the data, a link or an attribute writes it: "DE", "deu" and "de-AT" are "de", and
 * "kmr" is "ku", the language that it is a part of.
 */

/** Leichte Sprache by DIN SPEC 33429: a language of texts, without an interface of its own (docs/decisions/easy-to-read.md). */
export const EASY_TO_READ = 'de-x-leicht';

/** What names the same, for browsers that know none of it (WebKit): parts of a macro language, ISO 639-2's other codes. */
const SAME =
  ' kmr:ku prs:fa-AF pes:fa pbt:ps pbu:ps arb:ar als:sq hbs:sr sh:sr cnr:sr rmc:rom rmn:rom rmo:rom rmy:rom diq:zza kiu:zza ' +
  'cmn:zh tl:fil mo:ro iw:he ger:de alb:sq arm:hy bur:my chi:zh cze:cs dut:nl fre:fr geo:ka gre:el mac:mk per:fa rum:ro slo:sk tib:bo';

const known = new Map<string, string>();

/**
 * The language that a BCP 47 tag names, without its script and region. Three tags keep what makes them another language
 * to a reader: "fa-AF" (and "prs") is Dari, "de-simple" is plain German, "ckb" is Sorani. What is no tag at all
 * comes back in lower case, so that it equals itself.
 */
export function languageOf(tag: string): string {
  let language = known.get(tag);
  if (language === undefined) known.set(tag, (language = canonical(tag)));
  return language;
}

function canonical(tag: string): string {
  const written = tag.trim();
  try {
    const { baseName, language, region } = new Intl.Locale(written.replace(/_/g, '-'));
    if (language === 'de' && baseName.includes('-simple')) return 'de-simple';
    if (language === 'fa' && region === 'AF') return 'fa-AF';
    return SAME.split(` ${language}:`)[1]?.split(' ')[0] ?? language;
  } catch {
    return written.toLowerCase();
  }
}

/** Whether who asks for a language is served by one who speaks the other: who speaks plain German speaks German. */
export function serves(spoken: string, asked: string): boolean {
  const language = languageOf(asked);
  const other = languageOf(spoken);
  return other === language || (other === 'de-simple' && language === 'de');
}
