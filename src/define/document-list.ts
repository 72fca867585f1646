/** Defines `<kmt-document-list>`. */
import { DocumentList } from '../elements/document-list/document-list.ts';
import { define } from './define.ts';

define('kmt-document-list', DocumentList);

export { DocumentList };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-document-list': DocumentList;
  }
}
