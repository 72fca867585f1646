/** Defines `<kmt-task-list>`. */
import '../i18n/locale-chunks.ts';
import '../load/diagnosis-chunk.ts';
import { TaskList } from '../elements/task-list.ts';
import { define } from './define.ts';

define('kmt-task-list', TaskList);

export { TaskList };

declare global {
  interface HTMLElementTagNameMap {
    'kmt-task-list': TaskList;
  }
}
