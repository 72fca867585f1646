/** Defines `<kmt-task-list>`. */
import { TaskList } from '../elements/task-list/task-list.ts';
import { define } from './define.ts';

define('kmt-task-list', TaskList);

export { TaskList };

declare global {
  interface HTMLElementTagNameMap {
    'kmt-task-list': TaskList;
  }
}
