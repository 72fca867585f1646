/** Real headings of a level that is known only on the page. */
import { html, type TemplateResult } from 'lit';

/** A heading of level 2–6 (others are brought into that range). */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  switch (Math.min(Math.max(Math.round(level) || 2, 2), 6)) {
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
