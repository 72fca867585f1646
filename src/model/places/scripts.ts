/**
 * How a name sounds, so that "Папенбург" and "بابنبورغ" are found to be Papenburg: other scripts letter by letter in Latin
 * ones, and the consonants alone, because Arabic leaves vowels out and every script lacks some of German's letters.
 */

/** Folded letters, and below each of them the Latin one for its sound; "_" has none. */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщъыьэюяієابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگڤ';
const SOUNDS = 'abvgdessiklmnoprstufhssss_i_euaieabtsghhddrssssdtsagfkklmnhui_pssgf';

const OTHER_SCRIPT = /[\u0400-\u04ff\u0600-\u06ff]/;
const ARABIC = /[\u0600-\u06ff]/;

/** Whether a folded word is written in Cyrillic or Arabic letters. */
export const isOtherScript = (word: string): boolean => OTHER_SCRIPT.test(word);

/** Whether its vowels are mostly left out. */
export const lacksVowels = (word: string): boolean => ARABIC.test(word);

/** A folded name in Latin letters, one for each sound that some script does not tell apart: "werlte" is "verlte". */
export function soundsOf(name: string): string {
  let latin = '';
  for (const letter of name) {
    const at = LETTERS.indexOf(letter);
    latin += at < 0 ? letter : SOUNDS[at]!;
  }
  return latin
    .replace(/[ _]/g, '')
    .replace(/sch/g, 's')
    .replace(/ch/g, 'h')
    .replace(/dt/g, 't')
    .replace(/t?[szx]/g, 's')
    .replace(/[ckq]/g, 'g')
    .replace(/p/g, 'b')
    .replace(/w/g, 'v')
    .replace(/^h/, 'g')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants of such sounds that every script writes: "babenburg" is "bbnbrg". */
export function consonantsOf(sounds: string): string {
  return sounds
    .replace(/[aeiouyjh]/g, '')
    .replace(/^v/, 'f')
    .replace(/(?!^)[vf]/g, '')
    .replace(/(.)\1+/g, '$1');
}
