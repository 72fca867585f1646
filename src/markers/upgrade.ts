/**
 * Turns `<div data-kmt="office-card" data-src="…" data-place="…">fallback</div>` into the element: sanitizers of content
 * management systems remove unknown tags, but let `data-*` attributes through. What is clear although written otherwise is
 * understood. Whether a marker is done is seen by what it holds, so that copies of a page's parts are right as well.
 */
import { tags } from '../define/define.ts';
import { loadDiagnosis } from '../load/load-diagnosis.ts';
import { mayLoadFrom } from './origins.ts';

/** A page that takes an element out again and again is not fought with more often. */
const AGAIN_MS = 1000;

/** When something was put into a marker. */
const filled = new WeakMap<Element, number>();
const told = new Set<string>();

/** The attributes of an element, which are all that a marker can give it: data-onclick gives no onclick. */
export const observedAttributes = (tag: string): string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;

/**
 * Puts the element that a marker names inside it, with the marker's content as fallback; nothing where it is there.
 * `changed` names an attribute for it that has changed. One of our elements with `data-` attributes is a marker of itself.
 */
export function upgradeMarker(marker: Element, changed?: string): void {
  const name = marker.getAttribute('data-kmt');
  const tag = tags.find((each) => (name === null ? each === marker.localName : lettersOf(each) === lettersOf(name)));
  if (!tag) {
    if (name !== null) complain(marker);
    return;
  }
  const existing = [marker, ...marker.children].find(({ localName }) => localName === tag);
  const element = existing ?? document.createElement(tag);

  for (const attribute of observedAttributes(tag)) {
    if (attribute !== changed && element.hasAttribute(attribute)) continue;
    const value = valueOf(marker, attribute);
    if (value === null) {
      // A lazy loader that takes data-src away has no file to give instead.
      if (attribute !== 'src') element.removeAttribute(attribute);
    } else if ((attribute === 'src' || attribute === 'map-tiles') && !mayLoadFrom(value, element)) {
      complain(marker, tag, value);
      return;
    } else element.setAttribute(attribute, value);
  }
  if (!element.getAttribute('src')) complain(marker, tag);
  else if (!existing) fill(marker, element);
}

function fill(marker: Element, element: Element): void {
  const now = performance.now();
  if (now < filled.get(marker)! + AGAIN_MS) {
    setTimeout(upgradeMarker, AGAIN_MS, marker);
    return;
  }
  filled.set(marker, now);
  element.append(...marker.childNodes);
  marker.append(element);
}

/** "Office_Card ", "kmt-office-card" and „office‑card“ with a text processor's quotes and hyphen mean the same. */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^kmt/, '');

/** What a marker says of an attribute, without the quotes that a text processor put around it; null: nothing. */
function valueOf(marker: Element, name: string): string | null {
  const said = ['data-kmt-', 'data-', ''].map((prefix) => marker.getAttribute(prefix + name));
  return said.find((value) => value !== null)?.replace(/^\s*["'„“”‚‘’«»](.*)["'„“”‚‘’«»]\s*$/, '$1') ?? null;
}

/** Tells the webmaster once what is wrong: the name, or no address, or one that is not allowed. */
function complain(marker: Element, tag?: string, address?: string): void {
  const key = [marker.getAttribute('data-kmt'), tag, address].join();
  if (told.has(key)) return;
  told.add(key);
  loadDiagnosis().then(({ markerProblem }) => {
    console.warn(`kmt-widgets: ${markerProblem(marker, tags, tag, address)}`);
  }, console.warn);
}
