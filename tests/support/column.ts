/** Whether an element fits into the column it stands in, as narrow, as large and as spaced as a reader may have it. */
import { all, words } from './page.ts';

/** What is for the ear alone: it reaches nowhere, and is meant to be cut off. */
const UNSEEN = '.visually-hidden, .heard, [aria-live]';

export const nameOf = (part: HTMLElement): string => `${part.localName}.${part.className}: ${words(part).slice(0, 60)}`;

/** Elements that reach beyond the column, and words that do though their box does not; hidden ones reach nowhere. */
export function beyond(element: Element, tolerance = 1): string[] {
  const { left, right } = element.parentElement!.getBoundingClientRect();
  const isOutside = (box: DOMRect): boolean => box.left < left - tolerance || box.right > right + tolerance;
  return all(element, '*')
    .filter((part) => !part.closest(UNSEEN) && part.getClientRects().length > 0)
    .filter((part) => isOutside(part.getBoundingClientRect()) || wordsOf(part).some(isOutside))
    .map(nameOf);
}

/** Where the words are that stand in this very element. */
function wordsOf(part: Element): DOMRect[] {
  const range = document.createRange();
  return [...part.childNodes]
    .filter((node) => node instanceof Text && node.data.trim() !== '')
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
}

/** Elements whose text is cut off. */
export const clipped = (element: Element): string[] =>
  all(element, '*')
    .filter((part) => !part.closest(`${UNSEEN}, input`) && getComputedStyle(part).overflow !== 'visible')
    .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
    .map(nameOf);

/** The spacing of WCAG 1.4.12, as a reader's own style sheet sets it. */
export function spaced(element: Element): void {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  element.shadowRoot!.adoptedStyleSheets.push(spacing);
}
