/** Defines `<kmt-offer-list>`. */
import { OfferList } from '../elements/offer-list/offer-list.ts';
import { define } from './define.ts';

define('kmt-offer-list', OfferList);

export { OfferList };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-offer-list': OfferList;
  }
}
