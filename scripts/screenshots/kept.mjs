/**
 * The pictures that are kept: those that tests/embed/pictures.test.ts compares, and those of the README and the guide. They lie
 * beside their words.
 *
 * @typedef {object} Kept
 * @property {string} file where it lies in the project
 * @property {import('./views.mjs').Shot} shot
 * @property {number} height CSS px: what is below is left out
 * @property {string} [from] a selector: what is above that is left out as well
 */

import { STATES, twoLanguages } from './states.mjs';

const stateOf = (element, name) => STATES.find((state) => state.element === element && state.name === name);

const compared = (file, [element, name], [width, lang, theme, special], height, from) => ({
  file: `tests/embed/pictures/${file}.png`,
  shot: { state: stateOf(element, name), view: { width, lang, theme, special } },
  height,
  from,
});

/** @type {Kept[]} */
export const COMPARED = [
  compared('card-open', ['card', 'open'], [360, 'de', 'light'], 600),
  compared('card-open-dark', ['card', 'open'], [720, 'de', 'dark'], 420),
  compared('card-open-arabic', ['card', 'open'], [360, 'ar', 'light'], 600),
  compared('card-unknown-in-column', ['card', 'unknown'], [1200, 'de', 'light', 'column'], 520),
  compared('card-failed', ['card', 'failed'], [360, 'de', 'light'], 200),
  compared('badge', ['badge', 'long'], [360, 'de', 'light'], 700),
  compared('week', ['card', 'everything'], [360, 'de', 'light'], 520, '[part=hours]'),
  compared('tasks', ['tasks', 'task-open'], [360, 'de', 'light'], 420),
  compared('locator-start', ['locator', 'start'], [360, 'de', 'light'], 600),
  compared('locator-results', ['locator', 'results'], [720, 'de', 'light'], 420),
  compared('locator-none-found', ['locator', 'none-found'], [360, 'de', 'light'], 600),
];

/** @type {Kept[]} */
export const DOCS = [
  {
    file: 'docs/widgets.png',
    shot: { state: twoLanguages, view: { width: 880, lang: 'de', theme: 'light', special: 'zoom' } },
    height: 834,
  },
];
