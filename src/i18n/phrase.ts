/**
 * A sentence with something marked in it: a time for `<time>`, or words in another language. The same message serves
 * the screen and the live region.
 */
export type Timed = { text: string; datetime: string };
export type Worded = { text: string; lang: string };
export type Phrase = (string | Timed | Worded)[];

/** Puts the marked part into the one place that a message still has: "schließt um [time]". */
export function phrase(message: string, part: Timed | Worded): Phrase {
  const [before = '', after = ''] = message.split(/\[\w+\]/);
  return [before, part, after].filter((piece) => piece !== '');
}
