/** Pages and leaflets from a directory, as text for wherever no script runs: `kmt-widgets/render`. */
export { jsonLdText, toJsonLd, type JsonLd, type JsonLdOptions } from '../interop/json-ld.ts';
export { WIDGETS, type Widget, type WidgetChoice } from './choice.ts';
export { fallbackFor } from './fallback.ts';
export { FRAME_SCRIPT, FRAME_SCRIPT_NAME } from './frame-script.ts';
export { wordsFor } from './languages.ts';
export { renderLeaflet, type LeafletOptions } from './leaflet.ts';
export { renderPage, type PageOptions } from './page.ts';
export { STYLE, STYLE_NAME } from './style.ts';
