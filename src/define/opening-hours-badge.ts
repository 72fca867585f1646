/** Defines `<kmt-opening-hours-badge>`. */
import { OpeningHoursBadge } from '../elements/opening-hours-badge/opening-hours-badge.ts';
import { define } from './define.ts';

define('kmt-opening-hours-badge', OpeningHoursBadge);

export { OpeningHoursBadge };

declare global {
  interface HTMLElementTagNameMap {
    'kmt-opening-hours-badge': OpeningHoursBadge;
  }
}
