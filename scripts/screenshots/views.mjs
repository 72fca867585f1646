/**
 * How each state is looked at. Not every state in every way: that would be thousands of pictures, and nobody would look at them.
 *
 * - every state: on a phone and on a wide page, in German, and on a phone in Arabic;
 * - the chosen few (`all` in states.mjs): in all views.
 *
 * @typedef {object} View
 * @property {number} width of the window, CSS px
 * @property {string} lang of the widgets; the page around them is German
 * @property {'light' | 'dark'} theme of the page and of the system
 * @property {'forced' | 'print' | 'zoom' | 'large' | 'column' | 'old'} [special] forced colours; on paper; a window of twice the
 *   width at 200 %; letters of twice the size; a column of 300 px; the old engine
 */

const view = (width, lang, theme, special) => ({ width, lang, theme, special });

/** @type {View[]} */
const EVERY_STATE = [view(360, 'de', 'light'), view(1200, 'de', 'light'), view(360, 'ar', 'light')];

/** @type {View[]} */
const CHOSEN = [
  view(320, 'de', 'light'),
  view(1200, 'de', 'light', 'column'),
  view(1200, 'de', 'dark'),
  view(360, 'ti', 'light'),
  view(1200, 'ar', 'dark'),
  view(360, 'de', 'dark', 'forced'),
  view(1200, 'de', 'light', 'forced'),
  view(700, 'de', 'light', 'print'),
  view(600, 'de', 'light', 'zoom'),
  view(360, 'de', 'light', 'large'),
  view(360, 'de', 'light', 'old'),
  view(1200, 'de', 'dark', 'old'),
  view(360, 'ar', 'light', 'old'),
];

/** @typedef {{ state: import('./states.mjs').State, view: View }} Shot */

/**
 * All pictures.
 *
 * @param {import('./states.mjs').State[]} states
 * @returns {Shot[]}
 */
export const shotsOf = (states) =>
  states.flatMap((state) => [...EVERY_STATE, ...(state.all ? CHOSEN : [])].map((each) => ({ state, view: each })));

/** "360-de-light-old" @param {View} view */
export const nameOf = ({ width, lang, theme, special }) => [width, lang, theme, special].filter(Boolean).join('-');

/**
 * The shots that fit what somebody asks for: "card", "ar", "360", "dark". Words of one kind widen (card badge: both), words of
 * different kinds narrow.
 *
 * @param {Shot[]} shots
 * @param {string[]} words
 * @returns {Shot[]}
 * @throws where a word fits none
 */
export function pick(shots, words) {
  const kinds = [
    ({ state }) => state.element,
    ({ state }) => state.name,
    ({ view: { width } }) => String(width),
    ({ view: { lang } }) => lang,
    ({ view: { theme } }) => theme,
    ({ view: { special } }) => special ?? 'plain',
  ];
  const asked = kinds.map((kind) => words.filter((word) => shots.some((shot) => kind(shot) === word)));
  const unknown = words.filter((word) => !asked.flat().includes(word));
  if (unknown.length > 0) {
    const known = kinds.map((kind) => [...new Set(shots.map(kind))].join(' '));
    throw new Error(`Nothing fits ${unknown.join(' ')}. There are:\n${known.join('\n')}`);
  }
  return shots.filter((shot) =>
    kinds.every((kind, index) => asked[index].length === 0 || asked[index].includes(kind(shot))),
  );
}
