/**
 * What is typed reaches the file when its field is left, in one step of undo. Before saving, and when the page goes out of sight and may
 * never come back, it counts as left, though the person stays in it.
 */
export function settleField(): void {
  const field = document.activeElement;
  if (isTyping(field) && !field.readOnly) field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether it is a field into which one types: there, the browser's own undo takes back letters. */
export const isTyping = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/checkbox|radio|button|file|color/.test(target.type));
