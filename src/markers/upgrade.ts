/**
 * Turns `<div data-kmt="office-card" data-src="…" data-place="…">fallback</div>` into the element: sanitizers of content
 * management systems remove unknown tags, but let `data-*` attributes through. Whether a marker is done is seen by what it
 * holds, so that copies of a page's parts are right as well.
 */
import { tags } from '../define/define.ts';
import { loadDiagnosis } from '../load/load-diagnosis.ts';
import { upgradeLink } from './link.ts';
import { mayLoadFrom } from './origins.ts';

/**
 * Puts the element that a marker names inside it, with the marker's content as fallback; nothing where it is there. One of
 * our elements with `data-` attributes is a marker of itself.
 */
export function upgradeMarker(marker: Element): void {
  const name = marker.getAttribute('data-kmt');
  const tag = name === null ? marker.localName : `kmt-${name}`;
  if (tags.includes(tag)) {
    const existing = [marker, ...marker.children].find(({ localName }) => localName === tag);
    const element = existing ?? document.createElement(tag);
    if (giveAttributes(marker, element)) {
      if (existing) return;
      element.append(...marker.childNodes);
      marker.append(element);
      return;
    }
  } else if (name === null) {
    upgradeLink(marker);
    return;
  }
  loadDiagnosis().then(({ mendMarker }) => {
    if (mendMarker(marker, tags)) upgradeMarker(marker);
  }, console.warn);
}

/** Only the element's own: an editor who may write data-onclick must not gain an onclick. False: it has no address. */
function giveAttributes(marker: Element, element: Element): boolean {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  for (const name of observedAttributes) {
    // Optimizers take data-src for a picture's, and away.
    const value = marker.getAttribute(`data-kmt-${name}`) ?? marker.getAttribute(`data-${name}`);
    if (value === null || element.hasAttribute(name)) continue;
    if (/src|tiles/.test(name) && !mayLoadFrom(value, element)) return false;
    element.setAttribute(name, value);
  }
  return Boolean(element.getAttribute('src'));
}
