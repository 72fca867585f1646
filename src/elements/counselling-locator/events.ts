/** The locator's events, for the page around it. They are composed and bubble; nothing is sent anywhere. */
import { BrowserEvent } from '../../load/events.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { PlaceQuery } from '../../model/places/query.ts';

/** `kmt-search`: the reader has asked for something, by searching or by a filter, and the list shows what was found. */
export class KmtSearchEvent extends BrowserEvent {
  /** What was asked, without the reader's position: that stays in the widget. */
  readonly query: Readonly<PlaceQuery>;
  /** How many places were found. */
  readonly count: number;

  constructor({ near: _, ...query }: PlaceQuery, count: number) {
    super('kmt-search', { bubbles: true, composed: true });
    this.query = query;
    this.count = count;
  }
}

/** `kmt-select`: the reader has opened a place's details, or chosen it on the map. */
export class KmtSelectEvent extends BrowserEvent {
  readonly place: Place;
  readonly from: 'list' | 'map';

  constructor(place: Place, from: 'list' | 'map') {
    super('kmt-select', { bubbles: true, composed: true });
    this.place = place;
    this.from = from;
  }
}

declare global {
  /** Of elements, the document and the window alike. */
  interface GlobalEventHandlersEventMap {
    'kmt-search': KmtSearchEvent;
    'kmt-select': KmtSelectEvent;
  }
}
