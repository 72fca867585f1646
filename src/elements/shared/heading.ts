/** Real headings of a level that is known only on the page. */
import { html, type TemplateResult } from 'lit';

/** What an element takes for its own heading's level, whatever the attribute says: 2–6. */
export const levelOf = (attribute: number): number => Math.min(Math.max(Math.round(attribute) || 2, 2), 6);

/** A heading of level 2–6 (others are brought into that range). */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  switch (levelOf(level)) {
    case 2:
      return html`<h2 class=${className} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part="heading">${content}</h5>`;
    default:
      return html`<h6 class=${className} part="heading">${content}</h6>`;
  }
}
