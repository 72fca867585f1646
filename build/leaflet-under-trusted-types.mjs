/**
 * A rollup plugin for a page with `require-trusted-types-for 'script'`: while Leaflet loads, it asks whether the browser
 * knows SVG by writing `innerHTML`, which such a page forbids. Every browser that runs the widgets knows it.
 */

const QUESTION = "div.innerHTML = '<svg/>';";

export function leafletUnderTrustedTypes() {
  return {
    name: 'leaflet-under-trusted-types',
    transform(code, id) {
      if (!id.endsWith('leaflet/src/core/Browser.js')) return null;
      if (!code.includes(QUESTION)) throw new Error('Leaflet has changed: see build/leaflet-under-trusted-types.mjs.');
      const answer = "div.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";
      return { code: code.replace(QUESTION, answer), map: null };
    },
  };
}
