/** The page around the widgets: a neutral one, with the fonts of the tests, so that a picture is the same on every machine. */

import { FACES } from '../../tests/support/test-page.mjs';

const STYLE = `
${FACES.map(
  ({ source, descriptors: { weight, unicodeRange } }) =>
    `@font-face { font-family: 'Font of the tests'; src: ${source}; font-weight: ${weight}; unicode-range: ${unicodeRange} }`,
).join('\n')}
html { color-scheme: light; background: #fff; color: #1c1f23; font: 16px/1.5 'Font of the tests', sans-serif }
html.dark { color-scheme: dark; background: #16191d; color: #eceff3 }
html.large { font-size: 32px }
body { margin: 0; padding: 16px }
.column main { inline-size: 300px }
main { display: flow-root }
.side { display: grid; grid-template-columns: 1fr 1fr; gap: 40px }
@media print { html { background: #fff } body { padding: 0 } }`;

/** Long enough ago for nothing to be loaded before: the page's own clock is stopped before any other script. */
const stopped = (at) => `
const stopped = Date.parse('${at}');
window.Date = new Proxy(Date, {
  construct: (target, given) => Reflect.construct(target, given.length ? given : [stopped]),
  get: (target, name) => (name === 'now' ? () => stopped : target[name]),
});`;

/** @param {import('./views.mjs').Shot} shot */
export function pageOf({ state, view: { lang, theme, special } }) {
  return `<!doctype html>
<html lang="de" class="${theme} ${special ?? ''}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${state.element} ${state.name}</title>
<style>${STYLE}</style>
<script>${stopped(state.at)}</script>
<script src="/kmt/embed.js" defer></script>
<body><main>${state.html(`lang="${lang}"`)}</main></body>
</html>`;
}
