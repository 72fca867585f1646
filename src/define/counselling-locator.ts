/** Defines `<kmt-counselling-locator>`. */
import { CounsellingLocator } from '../elements/counselling-locator/counselling-locator.ts';
import { define } from './define.ts';

define('kmt-counselling-locator', CounsellingLocator);

export { CounsellingLocator };
export type { KmtSearchEvent, KmtSelectEvent } from '../elements/counselling-locator/events.ts';
export type { KmtMapConsentEvent } from '../elements/counselling-locator/map-consent-event.ts';
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-counselling-locator': CounsellingLocator;
  }
}
