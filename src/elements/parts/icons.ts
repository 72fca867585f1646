/** The few icons: drawn on a grid of 16, in the colour of the text, always beside a word and so hidden from readers. */
import { html, svg, type TemplateResult } from 'lit';
import type { StatusShape } from '../../i18n/status-text.ts';

const icon = (shape: TemplateResult, className = ''): TemplateResult =>
  html`<svg
    class="icon ${className}"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;

const handset = svg`<path stroke-linejoin="round" d="M3 2.2 5.4 1.6 7 5.1 5.5 6.4a9 9 0 0 0 4.1 4.1L10.9 9l3.5 1.6-.6 2.4c-.2.8-.9 1.3-1.7 1.2A11.4 11.4 0 0 1 1.8 3.9C1.7 3.1 2.2 2.4 3 2.2Z"/>`;
const calendar = svg`<rect x="2" y="3" width="12" height="11" rx="1.5"/><path d="M2 6.5h12M5 1.5v3M11 1.5v3"/>`;

/** The shape before a status: it repeats the word, for those who look before they read. */
export function statusIcon(shape: StatusShape): TemplateResult {
  switch (shape) {
    case 'open':
      return icon(svg`<circle cx="8" cy="8" r="5.5" fill="currentColor"/>`, 'shape-open');
    case 'closing-soon':
      return icon(
        svg`<circle cx="8" cy="8" r="5.5"/><path fill="currentColor" d="M8 2.5a5.5 5.5 0 0 0 0 11Z"/>`,
        'shape-soon',
      );
    case 'closed':
      return icon(svg`<circle cx="8" cy="8" r="5.5" stroke-width="2"/>`);
    case 'by-appointment':
      return icon(calendar);
    case 'by-phone':
      return icon(handset);
    default:
      return icon(
        svg`<circle cx="8" cy="8" r="7"/><path stroke-linecap="round" d="M5.9 6.3a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4m0 2.1v.1"/>`,
      );
  }
}
