/** A draft of what is not saved yet, in case the page is closed or crashes. */
import type { EditedFile } from './edited-file.ts';

/** Keeps the file as it is now. */
export function keepDraft(file: EditedFile): void {
  sessionStorage.setItem('kmt-redaktion', file.text);
}
