/** The event of a reader who wants the map; apart from the others, because not every page has a map. */
import { BrowserEvent } from '../../load/events.ts';

/**
 * `kmt-map-consent`: the reader wants to see the map. A page with a consent tool of its own prevents the default, asks, and
 * sets the locator's `mapConsent` once it may load tiles; otherwise the map is loaded at once.
 */
export class KmtMapConsentEvent extends BrowserEvent {
  /** The host that the tiles come from. */
  readonly tilesFrom: string;

  constructor(tilesFrom: string) {
    super('kmt-map-consent', { bubbles: true, composed: true, cancelable: true });
    this.tilesFrom = tilesFrom;
  }
}

declare global {
  /** Of elements, the document and the window alike. */
  interface GlobalEventHandlersEventMap {
    'kmt-map-consent': KmtMapConsentEvent;
  }
}
