/**
 * Markers are looked for as long as the page lives: tabs, consent tools and libraries that swap parts of a page bring them
 * late, and a morph takes out what the server's HTML does not have. While nothing changes, nothing runs. Shadow roots of
 * the page's own are not looked into.
 */
import { tags } from '../define/define.ts';
import { observedAttributes, upgradeMarker } from './upgrade.ts';

const MARKERS = '[data-kmt],[data-src],[data-kmt-src]';

/** On the document: of two copies of the script, the first one watches. */
const WATCHED = Symbol.for('kmt-widgets.markers');

/** Puts the element that each marker names inside it, now and whenever the page gets or changes one. */
export function watchMarkers(): void {
  if (WATCHED in document) return;
  Object.assign(document, { [WATCHED]: true });
  lookIn(document);
  const names = tags.flatMap(observedAttributes).flatMap((name) => [`data-${name}`, `data-kmt-${name}`]);
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (isElement(target) && target.matches(MARKERS))
        upgradeMarker(target, attributeName?.replace(/^data-(kmt-)?/, ''));
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        if (node.matches(MARKERS)) upgradeMarker(node);
        lookIn(node);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-kmt', ...names] });
}

function lookIn(root: ParentNode): void {
  for (const marker of root.querySelectorAll(MARKERS)) upgradeMarker(marker);
}

/** Not `instanceof`: it may have been made in a frame. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
