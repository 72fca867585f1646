/** Whether an element fits into the column it stands in. */
import { all, words } from './page.ts';

export const nameOf = (part: HTMLElement): string => `${part.localName}.${part.className}: ${words(part).slice(0, 60)}`;

/** Elements that reach beyond the column; what is hidden from sight reaches nowhere. */
export function beyond(element: Element, tolerance = 1): string[] {
  const { left, right } = element.parentElement!.getBoundingClientRect();
  return all(element, '*')
    .filter((part) => !part.closest('.visually-hidden') && part.getClientRects().length > 0)
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.left < left - tolerance || box.right > right + tolerance;
    })
    .map(nameOf);
}
