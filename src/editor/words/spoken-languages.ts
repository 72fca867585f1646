/** The languages that counsellors may speak, found by their German name, their own name or their code. */
import { languageNameIn, ownNameOf } from '../../i18n/language-names.ts';
import { fold } from '../../model/places/fold.ts';

/** Those likely to be asked for, the most likely first. */
const LIKELY = (
  'de en ar uk ru tr fa fa-AF ku ckb ps ro bg pl fr es it pt nl hu sq sr hr bs mk so ti am om ur hi ta bn pa ne ka hy az ' +
  'lt lv et cs sk sl el zh vi th fil id ja ko sw ha yo ig wo ln ff bm rw rn mg aii acm apc ber zza rom he kk uz ky tg mn my si gsg sgn'
).split(' ');

/** "Arabisch, العربية" with the own name isolated, so that what follows does not run with it from right to left. */
export function spokenWords(tag: string): string {
  const own = ownNameOf(tag);
  const german = languageNameIn('de', tag) ?? own;
  return own === german || own === tag ? german : `${german}, \u2068${own}\u2069`;
}

/** The languages that a text may mean, those that begin with it first. */
export function findLanguages(typed: string, limit = 8): string[] {
  const wanted = fold(typed);
  if (!wanted) return [];
  const tags =
    /^[a-z]{2,3}$/.test(typed.trim()) && languageNameIn('de', typed.trim()) ? [typed.trim(), ...LIKELY] : LIKELY;
  const rankOf = (tag: string): number => {
    const names = [tag, languageNameIn('de', tag) ?? '', ownNameOf(tag)].map(fold);
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => ` ${name}`.includes(` ${wanted}`)) ? 2 : 3;
  };
  return [...new Set(tags)]
    .map((tag) => ({ tag, rank: rankOf(tag) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ tag }) => tag);
}
