/** Defines `<kmt-office-card>`. */
import { OfficeCard } from '../elements/office-card/office-card.ts';
import { define } from './define.ts';

define('kmt-office-card', OfficeCard);

export { OfficeCard };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-office-card': OfficeCard;
  }
}
