/** Defines `<kmt-counselling-locator>`. */
import { CounsellingLocator } from '../elements/counselling-locator/counselling-locator.ts';
import { define } from './define.ts';

define('kmt-counselling-locator', CounsellingLocator);

export { CounsellingLocator };

declare global {
  interface HTMLElementTagNameMap {
    'kmt-counselling-locator': CounsellingLocator;
  }
}
