/** A text in plain characters, each of which knows where it stands in the text as written. */

export type PlainText = {
  /** With plain blanks, hyphens, digits and composed letters. */
  text: string;
  /** For each character of `text`, and for its end: the place in the text as written. */
  at: number[];
};

/** A code point that is no letter or figure by itself, and what is read in its place. */
const PLAIN: [RegExp, string][] = [
  // eslint-disable-next-line no-misleading-character-class -- each by itself has no width
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0f\ufeff]/, ''],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, ' '],
  [/[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u2192\u007e\u223c]/, '-'],
  [/[\u2022\u00b7\u2027\u2219\u25cf\u25aa\u25e6\u2023\u00a6\u2551]/, '|'],
  [/[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb"]/, "'"],
  [/[[{\uff08]/, '('],
  [/[\]}\uff09]/, ')'],
];

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Letters that a dash of their own stands above, as some programs save "ä". */
const MARK = /[\u0300-\u036f]/;

export function plainText(written: string): PlainText {
  const plain: PlainText = { text: '', at: [] };
  const parts: string[] = [];
  let before = '';
  const add = (text: string, place: number) => {
    parts.push(text);
    text.split('').forEach(() => plain.at.push(place));
    if (text) before = text[text.length - 1]!;
  };
  for (let i = 0; i < written.length;) {
    const code = written.codePointAt(i)!;
    let char = String.fromCodePoint(code);
    const place = i;
    i += char.length;
    while (i < written.length && MARK.test(written[i]!)) char += written[i++]!;
    const raised = RAISED.indexOf(char);
    if (raised >= 0) {
      // "9⁰⁰" is 9:00: the first of the raised figures begins the minutes.
      add(/\d/.test(before) && !RAISED.includes(written[place - 1] ?? '') ? `:${raised}` : String(raised), place);
      continue;
    }
    const found =
      code < 128 && char !== '"' && !/[\t[\]{}~]/.test(char) ? undefined : PLAIN.find(([kind]) => kind.test(char));
    if (found) add(found[1], place);
    else if (code < 128 && char.length === 1) add(char, place);
    else add(digits(char.normalize('NFC').normalize('NFKC')), place);
  }
  plain.text = parts.join('');
  plain.at.push(written.length);
  return plain;
}

/** Arabic and Persian figures as ours. */
const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));
