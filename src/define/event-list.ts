/** Defines `<kmt-event-list>`. */
import { EventList } from '../elements/event-list/event-list.ts';
import { define } from './define.ts';

define('kmt-event-list', EventList);

export { EventList };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-event-list': EventList;
  }
}
