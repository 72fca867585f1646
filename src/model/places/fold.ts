/**
 * One spelling for what people write in many. What is searched and what is typed both go through here, so "Haselünne",
 * "Haseluenne" and "HASELUNNE" are one word, and so are "أُسرة" and "اسره".
 */

/** Letters that Unicode's own decomposition leaves apart although people type one for the other. */
const SAME_LETTER: Record<string, string> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
};

/** Accents, Arabic vowel marks and tatweel, apostrophes, soft hyphens, direction marks: nobody types them the same way. */
const IGNORED = /[\p{M}\p{Cf}ـ'’ʼ]/gu;
const TWINS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
/** After a, o, u an e may be the second half of an umlaut: ä, ae and a are one letter here, on both sides. */
const UMLAUT_E = /([aou])e+/g;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/gu;
/** The Arabic article is written onto its word; "لجوء" must find "اللجوء". */
const ARABIC_ARTICLE = /(^| )(?:ال)+(?=\p{L}{3})/gu;

/** The text in lower case, words separated by one space, without anything that people spell in several ways. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(IGNORED, '')
    .replace(TWINS, (letter) => SAME_LETTER[letter]!)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(UMLAUT_E, '$1')
    .replace(NOT_IN_WORDS, ' ')
    .trim()
    .replace(ARABIC_ARTICLE, '$1');
}

/** The folded words of a text, in its order. */
export function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}
