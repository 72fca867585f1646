/**
 * Line icons on a grid of 24, in the colour of the text; always beside a word, and so hidden from screen readers. A constant
 * each, so that a page loads those that it shows.
 */
import { css, html, type TemplateResult } from 'lit';

export const phoneIcon =
  'M6.2 3.6 9 3l2.1 4.8-2.4 1.7a12.5 12.5 0 0 0 5.8 5.8l1.7-2.4L21 15l-.6 2.8c-.3 1.4-1.4 2.3-2.8 2.2C9.9 19.5 4.5 14.1 4 6.4 3.9 5 4.8 3.9 6.2 3.6Z';
export const mailIcon = 'M3 5.5h18v13H3ZM3.5 6.5 12 13l8.5-6.5';
export const routeIcon = 'M5 20v-5.5a5 5 0 0 1 5-5h9.5M15 4.5l5 5-5 5';
export const pinIcon =
  'M12 21.5s-7-6-7-11.5a7 7 0 0 1 14 0c0 5.5-7 11.5-7 11.5ZM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z';
export const calendarIcon = 'M4 5.5h16V20H4ZM4 10.5h16M8.5 3v4M15.5 3v4';
export const downloadIcon = 'M12 4v11M7 10.5l5 5 5-5M5 20h14';
export const chevronIcon = 'm6 9 6 6 6-6';
export const searchIcon = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20.5 20.5';
export const closeIcon = 'M6 6l12 12M18 6 6 18';
export const filterIcon = 'M4 7h16M7 12h10M10 17h4';
export const locateIcon = 'M12 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM12 2v5M12 17v5M2 12h5M17 12h5';
export const mapIcon = 'M3 6.5 9 4l6 2.5L21 4v13.5L15 20l-6-2.5L3 20ZM9 4v13.5M15 6.5V20';
export const globeIcon =
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 3c-4.7 5-4.7 13 0 18 4.7-5 4.7-13 0-18ZM3.5 9.5h17M3.5 14.5h17';
export const paperIcon = 'M6 3h8.5L19 7.5V21H6ZM14 3v5h5M9.5 12.5h6M9.5 16.5h6';
export const peopleIcon =
  'M9 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM2.5 20v-1.5a6.5 6.5 0 0 1 13 0V20M16 4.3a3.7 3.7 0 0 1 0 7M18 14a6.5 6.5 0 0 1 3.5 5v1';
export const checkIcon = 'm5 12.5 4.5 4.5L19 7.5';
export const stepFreeIcon = 'M10.5 4.2v.1M10.5 8v6h5l2.5 5.5M10.5 10.8h4.5M7.5 11.8a4.6 4.6 0 1 0 6 6';
export const contactCardIcon =
  'M3 5h18v14H3ZM8.5 11.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.8 15.8a2.8 2.8 0 0 1 5.4 0M14.5 9.5h3.5M14.5 13.5h3.5';
export const retryIcon = 'M20 12a8 8 0 1 1-2.5-5.8L20 8.5M20 4v4.5h-4.5';
export const waitIcon = 'M12 3a9 9 0 1 0 9 9';
export const clockIcon = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5.3l3.3 2';

/** `className` is `chevron` for what turns when something opens, `route` for what turns with the direction of the script. */
export function icon(path: string, className = ''): TemplateResult {
  return html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

export const iconStyles = css`
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .route {
    transform: scaleX(-1);
  }
  .chevron {
    transition: transform 0.15s;
  }
  [aria-expanded='true'] > .chevron,
  details[open] > summary > .chevron {
    transform: rotate(180deg);
  }
`;
