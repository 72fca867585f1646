/**
 * Markers are looked for as long as the page lives: tabs, consent tools and libraries that swap parts of a page bring them
 * late, and a morph takes out what the server's HTML does not have. While nothing changes, nothing runs. Shadow roots of
 * the page's own are not looked into.
 */
import { upgradeMarker } from './upgrade.ts';

const MARKERS = '[data-kmt],[data-src],[data-kmt-src],a[href$=".html"]';

/** A page that takes out every unknown tag would be kept busy for ever, were it answered at once. */
const AGAIN_MS = 20;

/** On the document: of several copies of the script, the first one watches. */
const WATCHED = Symbol.for('kmt-widgets.markers');
type Watched = { [WATCHED]?: true };

/** Puts the element that each marker names inside it, now and whenever the page gets or changes one. */
export function watchMarkers(): void {
  const page: Document & Watched = document;
  if (page[WATCHED]) return;
  page[WATCHED] = true;
  lookIn(page);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (isMarker(target)) setTimeout(upgradeMarker, AGAIN_MS, target);
      for (const node of addedNodes) {
        if (isMarker(node)) upgradeMarker(node);
        lookIn(node);
      }
    }
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['data-kmt', 'data-src', 'data-kmt-src'] });
}

/** Nodes are asked, not compared with `Element`: they may have been made in a frame. */
type Asked = Node & Partial<Pick<Element, 'matches' | 'querySelectorAll'>>;

const isMarker = (node: Asked): node is Element => Boolean(node.matches?.(MARKERS));

function lookIn(node: Asked): void {
  for (const marker of node.querySelectorAll?.(MARKERS) ?? []) upgradeMarker(marker);
}
