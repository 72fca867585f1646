/** Defines `<kmt-office-card>`. */
import { OfficeCard } from '../elements/office-card/office-card.ts';
import { define } from './define.ts';

define('kmt-office-card', OfficeCard);

export { OfficeCard };

declare global {
  interface HTMLElementTagNameMap {
    'kmt-office-card': OfficeCard;
  }
}
