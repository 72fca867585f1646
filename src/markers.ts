/**
 * Turns `<div data-kmt="office-card" data-src="…" data-place="…">fallback</div>` into the element: sanitizers of content
 * management systems remove unknown tags, but let `data-*` attributes through.
 */

type Observing = CustomElementConstructor & { observedAttributes?: string[] };

/** Puts the element named by each marker inside it, with the marker's content as fallback. */
export function upgradeMarkers(root: ParentNode): void {
  for (const marker of root.querySelectorAll<HTMLElement>('[data-kmt]:not([data-kmt-ready])')) upgrade(marker);
}

function upgrade(marker: HTMLElement): void {
  const tag = `kmt-${marker.dataset.kmt ?? ''}`;
  const constructor: Observing | undefined = customElements.get(tag);
  if (!constructor) {
    console.warn(`kmt-widgets: data-kmt="${marker.dataset.kmt}" kennen die Widgets nicht.`);
    return;
  }
  const element = document.createElement(tag);
  // Only the element's own attributes: an editor who may write data-onclick must not gain an onclick.
  for (const name of constructor.observedAttributes ?? []) {
    const value = marker.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...marker.childNodes);
  marker.append(element);
  marker.dataset.kmtReady = '';
}
