/** Defines `<kmt-network>`. */
import { NetworkElement } from '../elements/network/network.ts';
import { define } from './define.ts';

define('kmt-network', NetworkElement);

export { NetworkElement };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-network': NetworkElement;
  }
}
