/** Areas that may be meant although their names were typed wrong, or in another script. */
import type { Area } from '../schema/schema.ts';
import { smallest } from './area-names.ts';
import { consonantsOf, isOtherScript, lacksVowels, soundsOf } from './scripts.ts';
import type { SearchIndex } from './search-index.ts';
import { typosAllowed, typoTest } from './typos.ts';

/** A second error makes another town of a short name: Löningen is not Lingen. */
const SHORTEST_WITH_TWO_ERRORS = 9;

/**
 * The one area whose name begins like that, else those whose names differ by a typing error. That both begin alike is no
 * reason: Nordhorn is not Nordhümmling.
 */
export function areasLike(name: string, { areas, areaWords, words }: SearchIndex): Area[] {
  const allowed = name.length < SHORTEST_WITH_TWO_ERRORS ? Math.min(1, typosAllowed(name)) : typosAllowed(name);
  if (!allowed || words.find(name, areaWords)) return [];
  const begun = named(areas, (key) => key.startsWith(name));
  if (begun.length === 1) return begun;
  for (let errors = 1; errors <= allowed; errors++) {
    const test = typoTest(name, errors);
    const found = named(areas, (key) => test(key, 'whole'));
    if (found.length > 0) return found;
  }
  return [];
}

/** With fewer consonants than these, too many words of other meaning share them. */
const FEWEST_CONSONANTS = 2;
const FEWEST_WITHOUT_VOWELS = 3;
const FEWEST_WITH_AN_ERROR = 5;
const LONGEST = 30;

/** The areas that sound like a name in Cyrillic or Arabic letters, and whether that is more than a guess. */
export function areasSounding(name: string, { areas }: SearchIndex): { areas: Area[]; sure: boolean } {
  const sounds = soundsOf(name);
  const consonants = consonantsOf(sounds);
  const vowelless = lacksVowels(name);
  const fewest = vowelless ? FEWEST_WITHOUT_VOWELS : FEWEST_CONSONANTS;
  if (!isOtherScript(name) || name.length > LONGEST || consonants.length < fewest) return { areas: [], sure: false };

  const heard = new Map([...areas.keys()].map((key) => [key, soundsOf(key)]));
  const farthest = vowelless ? consonants.length : 1 + Math.floor(sounds.length / 4);
  for (let wrong = 0; wrong <= (consonants.length < FEWEST_WITH_AN_ERROR ? 0 : 1); wrong++) {
    const test = typoTest(consonants, wrong);
    const alike = new Map([...heard].filter(([, each]) => isAlike(test, consonantsOf(each))));
    for (let errors = 0; errors <= farthest && alike.size > 0; errors++) {
      const nearest = typoTest(sounds, errors);
      const found = named(areas, (key) => alike.has(key) && nearest(alike.get(key)!, 'whole'));
      if (found.length > 0) return { areas: found, sure: wrong === 0 && (!vowelless || consonants.length > fewest) };
    }
  }
  return { areas: [], sure: false };
}

function named(areas: ReadonlyMap<string, readonly Area[]>, fits: (name: string) => boolean): Area[] {
  const found = [...areas].filter(([key]) => fits(key)).flatMap(([, found]) => found);
  return [...new Set(smallest(found))];
}

/** In Arabic, the letter for a W is one for a vowel as well. */
const isAlike = (test: ReturnType<typeof typoTest>, consonants: string): boolean =>
  test(consonants, 'whole') || (consonants.startsWith('f') && test(consonants.slice(1), 'whole'));
