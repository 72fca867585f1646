/** Defines `<kmt-task-list>`. */
import { TaskList } from '../elements/task-list/task-list.ts';
import { define } from './define.ts';

define('kmt-task-list', TaskList);

export { TaskList };
export type { KmtErrorEvent, KmtLoadEvent } from '../load/events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kmt-task-list': TaskList;
  }
}
