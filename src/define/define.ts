/** Registers a tag. Two copies of the widgets on one page must not break it: the first one wins, and says so once. */
import { VERSION } from '../version.ts';

const versions = Symbol.for('kmt-widgets.version');
type Versioned = CustomElementConstructor & { [versions]?: string };

/** Every tag that was asked for, whichever copy of the widgets has defined it. */
export const tags: string[] = [];

export function define(tag: string, element: CustomElementConstructor): void {
  tags.push(tag);
  const existing: Versioned | undefined = customElements.get(tag);
  if (!existing) {
    Object.assign(element, { [versions]: VERSION });
    try {
      customElements.define(tag, element);
    } catch (error) {
      // Its fallback stays, and the other tags are none the worse.
      console.error(`kmt-widgets: <${tag}> fehlt auf dieser Seite:`, error);
    }
  } else if (existing !== element) {
    warnOnce(existing[versions] ?? 'unbekannt');
  }
}

let warned = false;

function warnOnce(first: string): void {
  if (warned) return;
  warned = true;
  console.warn(
    `kmt-widgets: Die Widgets sind doppelt eingebunden (Fassung ${first} und ${VERSION}); es gilt ${first}.`,
  );
}
