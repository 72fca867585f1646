/** The few icons: drawn on a grid of 16, in the colour of the text, always beside a word and so hidden from readers. */
import { css, html, type TemplateResult } from 'lit';
import type { StatusShape } from '../../i18n/status-text.ts';
import { open, soon } from './tokens.ts';

const RING = 'M8 2.5a5.5 5.5 0 1 0 .01 0Z';

const PATHS: Record<StatusShape, string> = {
  open: RING,
  'closing-soon': RING + 'M8 2.5a5.5 5.5 0 0 0 0 11Z',
  closed: RING,
  paused: RING,
  'by-appointment': 'M2 3.5h12V14H2ZM2 7h12M5 1.5v4M11 1.5v4',
  'by-phone': 'M3 2 5.5 1.5 7 5 5.5 6.5a9 9 0 0 0 4 4L11 9l3.5 1.5-.5 3.5A12 12 0 0 1 2 3Z',
  unknown: 'M8 1a7 7 0 1 0 .01 0ZM5.9 6.3a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4m0 2.1v.1',
};

/** The shape before a status: it repeats the word, for those who look before they read. */
export function statusIcon(shape: StatusShape): TemplateResult {
  return html`<svg class="icon ${shape}" viewBox="0 0 16 16" aria-hidden="true"><path d=${PATHS[shape]} /></svg>`;
}

export const iconStyles = css`
  .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .icon.open {
    color: ${open};
    fill: currentColor;
  }
  .icon.closing-soon {
    color: ${soon};
    fill: currentColor;
    fill-rule: evenodd;
  }
  @media (forced-colors: active) {
    .icon.icon {
      color: CanvasText;
    }
  }
`;
