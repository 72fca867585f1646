/** Defines `<kmt-network>`. */
import { Network } from '../elements/network/network.ts';
import { define } from './define.ts';

define('kmt-network', Network);

export { Network };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-network': Network;
  }
}
