/** Names of languages in the languages of the readers and their own: "polnisch", "польська" and "polski" are Polish. */
import { languageOf } from '../languages.ts';
import { fold } from './fold.ts';
import { typoTest } from './typos.ts';

/** Whose names are known: the languages of the readers, first German. */
const NAMED_IN = 'de en ar uk ru tr fa ku ro pl bg fr es nl hu fa-AF ps ckb ti sq so bs'.split(' ');

/** Languages that are asked for, whether or not any place speaks them. */
const ASKED_FOR = 'am sr hr mk pt vi ur hi ta ka hy az lt lv it el zh th fil sw rom cs sk bn pa he'.split(' ');

/** Names that Unicode's data lacks. */
const MORE_NAMES =
  'farsi fa sorani ckb kurmandschi ku kurmanji ku kurmanci ku romanes rom tagalog fil chinesisch zh dgs gsg gebardensprache gsg';

/** Takes the languages' folded names into the map, one language of readers at a step. */
export function* namesOfLanguages(spoken: readonly string[], names: Map<string, string>): Generator<void> {
  const tags = [...new Set([...NAMED_IN, ...ASKED_FOR, ...spoken])];
  const more = MORE_NAMES.split(' ');
  for (let i = 0; i < more.length; i += 2) names.set(more[i]!, more[i + 1]!);
  for (const namer of new Set([...NAMED_IN, ...spoken.map(languageOf)])) {
    const namesThere = namesIn(namer);
    if (namesThere) {
      for (const tag of NAMED_IN.includes(namer) ? tags : [namer]) {
        // "kurdî (kurmancî)" is asked for as "kurdî".
        const name = fold((namesThere.of(tag) ?? '').replace(/\(.*/, ''));
        if (name && !names.has(name)) names.set(name, tag);
      }
    }
    yield;
  }
}

function namesIn(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  } catch {
    return undefined;
  }
}

/** "arabischsprachig", "arabischsprechende" */
const SPEAKING = /(sprach|sprech).*/;

/** What a folded word names letter by letter. */
export function languageNamed(word: string, names: ReadonlyMap<string, string>): string | undefined {
  return names.get(word) ?? names.get(word.replace(SPEAKING, ''));
}

const SHORTEST_STEM = 5;
const LONGEST_ENDING = 3;

/** What a word means in another form ("польською", "polnische", "Ungarn") or with a typing error ("polnsich"). */
export function languageLike(word: string, names: ReadonlyMap<string, string>): string | undefined {
  if (word.length < SHORTEST_STEM) return undefined;
  const isTypo = typoTest(word, 1);
  for (const [name, language] of names) {
    const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - 2));
    if (stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length <= name.length + LONGEST_ENDING)
      return language;
    if (name.length >= SHORTEST_STEM && isTypo(name, 'whole')) return language;
  }
  return undefined;
}
