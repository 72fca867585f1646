/** Defines `<kmt-opening-hours-badge>`. */
import { OpeningHoursBadge } from '../elements/opening-hours-badge/opening-hours-badge.ts';
import { define } from './define.ts';

define('kmt-opening-hours-badge', OpeningHoursBadge);

export { OpeningHoursBadge };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-opening-hours-badge': OpeningHoursBadge;
  }
}
