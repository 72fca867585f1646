/** The disc before a status: it repeats the word, for those who look before they read. */
import { css, html, type TemplateResult } from 'lit';
import type { StatusShape } from '../../i18n/status-text.ts';
import { border, open, soon } from './tokens.ts';
import { toMiddle } from './scripts.css.ts';

/** On a grid of 24. */
const DISC = 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Z';

/** What is knocked out of the disc. */
const GLYPHS: Record<StatusShape, string> = {
  open: 'M10.3 16.9 5.6 12.2 7.3 10.5l3 3 6.4-6.4 1.7 1.7Z',
  'closing-soon': 'M10.9 5.5h2.2v6l4.2 2.5-1.1 1.9-5.3-3.2Z',
  closed: 'M6.5 10.8h11v2.4h-11Z',
  paused: 'M8 7.5h2.8v9H8ZM13.2 7.5H16v9h-2.8Z',
  'by-appointment': 'M8 4.8h2v1.7h4V4.8h2v1.7h2.2v11.6H5.8V6.5H8ZM7.7 10.3v5.9h8.6v-5.9Z',
  'by-phone':
    'M8.1 6 10 5.7l1.6 3.5-1.7 1.2a8.3 8.3 0 0 0 3.7 3.7l1.2-1.7 3.5 1.6-.3 1.9c-.2 1.1-1 1.8-2.1 1.8A10 10 0 0 1 6.3 8.1C6.3 7 7 6.2 8.1 6Z',
  unknown: 'M5.6 6.2h12.8v9.3h-6.3L8.6 18.8v-3.3H5.6ZM7.7 9.7v2.2h2.2V9.7Zm3.2 0v2.2h2.2V9.7Zm3.2 0v2.2h2.2V9.7Z',
};

/** The path of a disc. */
export const discPath = (shape: StatusShape): string => DISC + GLYPHS[shape];

export function statusDisc(shape: StatusShape): TemplateResult {
  return html`<svg class="disc ${shape}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${discPath(shape)} />
  </svg>`;
}

export const discStyles = css`
  .disc {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: ${toMiddle};
    fill: ${border};
    fill-rule: evenodd;
  }
  .disc.open {
    fill: ${open};
  }
  .disc.closing-soon {
    fill: ${soon};
  }
`;
